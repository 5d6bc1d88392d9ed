// The audit log on disk. Lines are only ever added: each is one write to a file opened for appending, which the system
// puts at the end as a whole, so that runs that go on at the same time never cut each other's lines (open(2), O_APPEND;
// network file systems do not promise it).
import { closeSync, constants, existsSync, fstatSync, fsyncSync, lstatSync } from 'node:fs'
import { openSync, readSync, writeSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { UsageError } from '../errors.ts'
import { reason } from '../output-file.ts'
import type { Sink } from './log.ts'

/** `checkouts` are folders whose links nobody vouches for. Throws {@link UsageError}, now or at a write. */
export function fileSink(path: string, checkouts: readonly string[]): Sink {
  const target = resolve(path)
  const guarded = <Result>(act: () => Result): Result => {
    try {
      return act()
    } catch (error) {
      if (error instanceof UsageError) throw error
      throw new UsageError(`The audit log ${path} could not be written: ${reason(error)}`, { cause: error })
    }
  }
  const file = guarded(() => open(target, checkouts))
  return {
    write: (line) => guarded(() => append(file, line)),
    close: () =>
      guarded(() => {
        settle(file)
        closeSync(file)
      }),
  }
}

/** Only its owner may read a new log: it names people, places and reasons. */
const ownerOnly = 0o600

function open(target: string, checkouts: readonly string[]): number {
  refuseLinks(target, checkouts)
  const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW, O_NONBLOCK } = constants
  // Windows knows neither of the last two. Without the last a pipe that nobody reads would wait for ever.
  const flags = O_WRONLY | O_APPEND | O_CREAT | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0)
  const file = openSync(target, flags, ownerOnly)
  const found = fstatSync(file)
  if (!found.isFile() && !found.isCharacterDevice()) {
    closeSync(file)
    throw new UsageError(`The audit log ${target} is no file. Give the name of one, or of none yet.`)
  }
  if (found.isFile() && endsTorn(target)) append(file, '\n')
  return file
}

/** In a checkout a link's target is whatever the repository says: `logs -> ~/.ssh` would have us write there. */
function refuseLinks(target: string, checkouts: readonly string[]): void {
  const roots = new Set(checkouts.map((folder) => resolve(folder)))
  const isRoot = (folder: string): boolean => roots.has(folder) || existsSync(join(folder, '.git'))
  const above = ancestors(target)
  const root = above.findIndex(isRoot)
  const suspects = root < 0 ? [target] : [...above.slice(root + 1), target]
  const link = suspects.find((path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true)
  if (link !== undefined)
    throw new UsageError(
      `The audit log ${target} was not opened: ${link} is a symbolic link, and what it leads to is up to whoever wrote it. Give a path without links, best outside of the checkout.`,
    )
}

/** The folders around it, the outermost first. */
function ancestors(path: string): readonly string[] {
  const folder = dirname(path)
  return folder === path ? [] : [...ancestors(folder), folder]
}

function append(file: number, line: string): void {
  const bytes = Buffer.from(line)
  if (writeSync(file, bytes) < bytes.length)
    throw new UsageError('The audit log could not be written: the disk is full. Free some space.')
}

/**
 * A run that was killed or a full disk may have left half a line; another must not begin behind it. A line that is
 * just being written by another run ends a moment later.
 */
function endsTorn(target: string): boolean {
  const first = endOf(target)
  if (first === undefined || first.endsLine) return false
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
  return endOf(target)?.size === first.size
}

/** Undefined where the file is empty or only writable. */
function endOf(target: string): { size: number; endsLine: boolean } | undefined {
  let file: number
  try {
    file = openSync(target, 'r')
  } catch {
    return undefined
  }
  try {
    const { size } = fstatSync(file)
    const last = Buffer.alloc(1)
    return size > 0 && readSync(file, last, 0, 1, size - 1) === 1
      ? { size, endsLine: last[0] === 0x0a }
      : undefined
  } finally {
    closeSync(file)
  }
}

/** Devices have nothing to settle and say so. */
function settle(file: number): void {
  if (fstatSync(file).isFile()) fsyncSync(file)
}
