// The index as a listing of a commit's tree, where it holds that very tree, as in a checkout where nothing is staged: git takes twenty
// milliseconds to list twenty thousand files, and this file holds the list. Git keeps in it which tree its entries make, and
// commits by that. Whatever is not as expected is left to git.
// https://git-scm.com/docs/index-format
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { linkMode, submoduleMode } from '../modes.ts'
import type { Place } from './locate.ts'

export interface IndexFile {
  readonly bytes: Buffer
  /** Where each entry begins, and where the last one ends. */
  readonly starts: Uint32Array
  /** The entries that are links or submodules. */
  readonly odd: readonly number[]
  readonly idLength: number
}

export interface IndexEntry {
  /** Empty for an ordinary file. */
  readonly mode: string
  readonly id: string
  /** A byte string. */
  readonly path: string
}

/** Of some 150,000 files. What is longer is listed by git, in constant memory. */
const mostBytes = 16 * 1024 * 1024

/** `tree` is an object id. Undefined where the index holds another tree, or cannot be read here. */
export function indexOfTree({ gitDir }: Place, tree: string): IndexFile | undefined {
  const bytes = contentOf(join(gitDir, 'index'))
  return bytes && entriesOfTree(bytes, tree)
}

function contentOf(path: string): Buffer | undefined {
  try {
    const fd = openSync(path, 'r')
    try {
      const { size } = fstatSync(fd)
      if (size > mostBytes) return undefined
      const bytes = Buffer.allocUnsafeSlow(size)
      return readSync(fd, bytes) === size ? bytes : undefined
    } finally {
      closeSync(fd)
    }
  } catch {
    return undefined
  }
}

const headLength = 12
/** What an entry says of its file before the id; the mode is in it, and says in half a byte what is no ordinary file. */
const statLength = 40
const modeAt = 26
const file = 0x8
const kinds: Readonly<Record<number, string>> = { [file]: '', 0xa: linkMode, 0xe: submoduleMode }
const extended = 0x40
const stage = 0x30

export function entriesOfTree(bytes: Buffer, tree: string): IndexFile | undefined {
  const idLength = tree.length / 2
  const end = bytes.length - idLength
  if (end < headLength || bytes.toString('latin1', 0, 4) !== 'DIRC') return undefined
  const version = bytes.readUInt32BE(4)
  const count = bytes.readUInt32BE(8)
  // The paths of version 4 are told by what they share with the one before.
  if ((version !== 2 && version !== 3) || count > end) return undefined
  const starts = new Uint32Array(count + 1)
  const odd: number[] = []
  let at = headLength
  for (let entry = 0; entry < count; entry++) {
    starts[entry] = at
    const flagsAt = at + statLength + idLength
    if (flagsAt + 2 > end) return undefined
    const flags = bytes[flagsAt] ?? 0
    const kind = (bytes[at + modeAt] ?? 0) >> 4
    if ((flags & stage) !== 0 || kinds[kind] === undefined) return undefined
    if (kind !== file) odd.push(entry)
    const pathAt = flagsAt + ((flags & extended) === 0 ? 2 : 4)
    const told = ((flags & 0xf) << 8) | (bytes[flagsAt + 1] ?? 0)
    const pathEnd = told < 0xfff ? pathAt + told : bytes.indexOf(0, pathAt)
    // At least one NUL, and as many as a multiple of eight takes.
    at += (pathEnd - at + 8) & ~7
    if (pathEnd < pathAt || at > end || bytes[pathEnd] !== 0) return undefined
  }
  starts[count] = at
  return makes(bytes.subarray(at, end), count, tree) ? { bytes, starts, odd, idLength } : undefined
}

/** Whether the extensions say that so many entries make that tree, and nothing that could be news to this reader. */
function makes(extensions: Buffer, count: number, tree: string): boolean {
  let made = false
  let at = 0
  while (at + 8 <= extensions.length) {
    const dataAt = at + 8
    const end = dataAt + extensions.readUInt32BE(at + 4)
    // Whoever does not know one that begins with a small letter must not read the index.
    if ((extensions[at] ?? 0) >= 0x61) return false
    if (extensions.toString('latin1', at, at + 4) === 'TREE')
      made = isRoot(extensions.subarray(dataAt, end), count, tree)
    at = end
  }
  // Nothing is cut off, and nothing is left over.
  return made && at === extensions.length
}

/** `NUL <entries> SP <subtrees> LF <id>`, for the root before all others. */
function isRoot(data: Buffer, count: number, tree: string): boolean {
  const idAt = data.indexOf('\n') + 1
  const told = /^\0(\d+) \d+\n$/.exec(data.toString('latin1', 0, idAt))?.[1]
  return told === String(count) && data.toString('hex', idAt, idAt + tree.length / 2) === tree
}

export function entryOf({ bytes, starts, idLength }: IndexFile, entry: number): IndexEntry {
  const at = starts[entry] ?? 0
  const idAt = at + statLength
  const flagsAt = idAt + idLength
  const pathAt = flagsAt + (((bytes[flagsAt] ?? 0) & extended) === 0 ? 2 : 4)
  return {
    mode: kinds[(bytes[at + modeAt] ?? 0) >> 4] ?? '',
    id: bytes.toString('hex', idAt, flagsAt),
    path: bytes.toString('latin1', pathAt, bytes.indexOf(0, pathAt)),
  }
}
