// Writes a report to disk so that a reader never sees half of one: a temporary file beside it, then a rename.
// A device or a pipe is written to and never replaced: a rename would put a file in the place of /dev/null.
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { systemCode, UsageError } from './errors.ts'

/** Throws {@link UsageError} and leaves nothing behind where the content cannot be written whole. */
export function writeWhole(path: string, content: string | Iterable<string | Buffer>): void {
  const pieces = typeof content === 'string' ? [content] : content
  try {
    if (isStream(path)) writeAll(openSync(path, 'w'), pieces)
    else replace(path, pieces)
  } catch (error) {
    throw new UsageError(
      `The report could not be written to ${path}: ${reason(error)} Nothing was left there.`,
      { cause: error },
    )
  }
}

function isStream(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return found !== undefined && (found.isCharacterDevice() || found.isFIFO())
}

/** A link is replaced, not followed: in a checkout its target is whatever the repository says. */
function replace(path: string, pieces: Iterable<string | Buffer>): void {
  const temporary = `${path}.${process.pid}.tmp`
  const file = openSync(temporary, 'wx')
  try {
    writeAll(file, pieces, fsyncSync)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Closes the file in any case. `settle` runs once everything is written. */
function writeAll(
  file: number,
  pieces: Iterable<string | Buffer>,
  settle: (file: number) => void = () => {},
): void {
  try {
    for (const piece of pieces) {
      const bytes = Buffer.from(piece)
      for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written)
    }
    settle(file)
  } finally {
    closeSync(file)
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space or choose another place.',
  ENOENT: 'its folder does not exist. Create it first.',
  EACCES: 'permission is denied. Choose a folder you may write to.',
  EROFS: 'the file system is read-only. Choose another place.',
  EISDIR: 'it is a folder. Give the name of a file.',
}

/** Why a file could not be written, and what to do. */
export function reason(error: unknown): string {
  return reasons[systemCode(error)] ?? `${error instanceof Error ? error.message : String(error)}.`
}
