// The index as a listing of a commit's tree, where it holds that very tree, as in a checkout where nothing is staged: git takes twenty
// milliseconds to list twenty thousand files, and this file holds the list. Git keeps in it which tree its entries make, and
// commits by that. Whatever is not as expected is left to git.
// https://git-scm.com/docs/index-format
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { linkMode, submoduleMode } from '../modes.ts'
import type { Place } from './locate.ts'

/** Memory that an index is read into, a piece at a time. */
export interface Room {
  readonly buffer: Buffer
  readonly base: number
  readonly capacity: number
}

/** Whole entries that lie in memory together, until the next ones are read. */
export interface IndexPiece {
  readonly buffer: Buffer
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

/** Of some 150,000 files. What is longer is listed by git, and this thread does something else meanwhile. */
const mostBytes = 16 * 1024 * 1024

/** What a piece takes stays in the processor's cache, and few pages of memory are touched for the first time. */
const pieceLength = 1 << 17

/**
 * Visits all entries in their order, and lets others have their turn between two pieces. False where the index holds another tree than `tree`
 * (an object id) or cannot be read here: then what was visited means nothing.
 */
export async function readIndex(
  { gitDir }: Place,
  tree: string,
  { room, visit }: { readonly room: Room; readonly visit: (piece: IndexPiece) => void },
): Promise<boolean> {
  try {
    const fd = openSync(join(gitDir, 'index'), 'r')
    try {
      const { size } = fstatSync(fd)
      const read: ReadAt = (into, range, at) => readSync(fd, into, range.start, range.length, at)
      return size <= mostBytes && (await visitEntries({ size, read }, tree, { room, visit }))
    } finally {
      closeSync(fd)
    }
  } catch {
    return false
  }
}

/** Returns how many bytes there were. */
type ReadAt = (into: Buffer, range: { readonly start: number; readonly length: number }, at: number) => number

export interface IndexBytes {
  readonly size: number
  readonly read: ReadAt
}

const headLength = 12
/** What an entry says of its file before the id; the mode is in it, and says in half a byte what is no ordinary file. */
const statLength = 40
const modeAt = 26
const file = 0x8
const kinds: Readonly<Record<number, string>> = { [file]: '', 0xa: linkMode, 0xe: submoduleMode }
const extended = 0x40
const stage = 0x30

export async function visitEntries(
  { size, read }: IndexBytes,
  tree: string,
  { room, visit }: { readonly room: Room; readonly visit: (piece: IndexPiece) => void },
): Promise<boolean> {
  const idLength = tree.length / 2
  const end = size - idLength
  const head = Buffer.alloc(headLength)
  if (end < headLength || read(head, { start: 0, length: headLength }, 0) < headLength) return false
  const version = head.readUInt32BE(4)
  const count = head.readUInt32BE(8)
  // The paths of version 4 are told by what they share with the one before.
  if (head.toString('latin1', 0, 4) !== 'DIRC' || (version !== 2 && version !== 3)) return false
  let at = headLength
  for (let left = count; left > 0;) {
    await new Promise((settle) => void setImmediate(settle))
    const start = room.base
    const length = Math.min(pieceLength, room.capacity, end - at)
    const found = read(room.buffer, { start, length }, at)
    const piece = wholeEntries(room.buffer, { start, end: start + found }, { most: left, idLength })
    // An entry that is cut off comes first in the next piece, and must not be longer than that.
    if (piece === undefined || piece.starts.length < 2) return false
    visit(piece)
    left -= piece.starts.length - 1
    at += (piece.starts.at(-1) ?? start) - start
  }
  const rest = Buffer.allocUnsafe(end - at)
  return read(rest, { start: 0, length: rest.length }, at) === rest.length && makes(rest, count, tree)
}

const leastEntry = 64

/** Undefined where one is of a kind that is left to git. */
function wholeEntries(
  buffer: Buffer,
  { start, end }: { readonly start: number; readonly end: number },
  { most, idLength }: { readonly most: number; readonly idLength: number },
): IndexPiece | undefined {
  const starts = new Uint32Array(Math.min(most, Math.ceil((end - start) / leastEntry)) + 1)
  const odd: number[] = []
  let entry = 0
  let at = start
  for (; entry < starts.length - 1; entry++) {
    starts[entry] = at
    const flagsAt = at + statLength + idLength
    if (flagsAt + 2 > end) break
    const flags = buffer[flagsAt] ?? 0
    const kind = (buffer[at + modeAt] ?? 0) >> 4
    if ((flags & stage) !== 0 || kinds[kind] === undefined) return undefined
    const pathAt = flagsAt + ((flags & extended) === 0 ? 2 : 4)
    const told = ((flags & 0xf) << 8) | (buffer[flagsAt + 1] ?? 0)
    const pathEnd = told < 0xfff ? pathAt + told : buffer.indexOf(0, pathAt)
    // At least one NUL, and as many as a multiple of eight takes.
    const next = at + ((pathEnd - at + 8) & ~7)
    if (pathEnd < pathAt || next > end) break
    if (buffer[pathEnd] !== 0) return undefined
    if (kind !== file) odd.push(entry)
    at = next
  }
  starts[entry] = at
  return { buffer, starts: starts.subarray(0, entry + 1), odd, idLength }
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

export function entryOf({ buffer, starts, idLength }: IndexPiece, entry: number): IndexEntry {
  const at = starts[entry] ?? 0
  const idAt = at + statLength
  const flagsAt = idAt + idLength
  const pathAt = flagsAt + (((buffer[flagsAt] ?? 0) & extended) === 0 ? 2 : 4)
  return {
    mode: kinds[(buffer[at + modeAt] ?? 0) >> 4] ?? '',
    id: buffer.toString('hex', idAt, flagsAt),
    path: buffer.toString('latin1', pathAt, buffer.indexOf(0, pathAt)),
  }
}
