// Reads the heads of all entries of a pack in one pass: what each is, how long, and what it is a delta of. A head may
// say anything; what cannot be is left without a type, and whatever is built on it is out of reach then.
import type { ObjectType } from './object-id.ts'
import type { Area, PackMemory } from './memory.ts'
import type { IdTable } from './numbers.ts'
import { pieceLength, pieces } from './offset-order.ts'
import type { PackIndex, ReadAt } from './pack-index.ts'
import type { PackTables } from './tables.ts'
import { widthInTables } from './three-bytes.ts'

export type Entries = Pick<PackTables, 'kinds' | 'firstChild' | 'nextSibling'>

/** By kind, three bits: what is a delta or nothing has none. Each kind has its place, since code made fast for a list is given up where it is read beyond its end. */
export const types: readonly (ObjectType | undefined)[] = [
  undefined,
  'commit',
  'tree',
  'blob',
  'tag',
  undefined,
  undefined,
  undefined,
]

/** The type of an entry that is no delta. */
export const typeOf = (kind: number): ObjectType | undefined => types[kind]

const windowLength = 1 << 20
/** The longest head: ten bytes of type and size, then ten of an offset or an id of 32. */
const longestHead = 42

interface Source {
  readonly ids: IdTable
  readonly idLength: number
  readonly read: ReadAt
  /** Three bytes for each entry, and one more. */
  readonly room: Area
}

/** Fills the tables. To be called for the pack that has just been put in order. */
export function readEntries(
  { entries, windows, delta, buffer }: PackMemory,
  { count, offsets }: Pick<PackIndex, 'count' | 'offsets'>,
  { ids, idLength, read, room }: Source,
  { kinds, firstChild, nextSibling }: Entries,
): void {
  entries.ids.value = ids.address
  entries.firstNumber.value = ids.first
  entries.idLength.value = idLength
  entries.children.value = room.start
  const children = buffer.subarray(room.start, room.start + widthInTables * count).fill(0xff)
  const kindsAt = delta.start
  const siblingsAt = kindsAt + pieceLength
  let start = Infinity
  // From the last to the first, so that the children of a base come in the order of the pack.
  for (const [from, to] of [...pieces(count)].toReversed()) {
    for (let entry = to - 1; entry >= from;) {
      const offset = offsets[entry] ?? 0
      if (offset < start) {
        const end = Math.min(offset + longestHead, offsets[count] ?? 0)
        start = Math.max(0, end - windowLength)
        read(buffer, windows.start, end - start, start)
      }
      entry = entries.heads(
        entry,
        from,
        windows.start,
        start,
        kindsAt - from,
        siblingsAt - widthInTables * from,
      )
    }
    kinds.set(buffer.subarray(kindsAt, kindsAt + to - from), from)
    const siblings = buffer.subarray(siblingsAt, siblingsAt + widthInTables * (to - from))
    nextSibling.set(siblings, widthInTables * from)
  }
  firstChild.set(children)
}

const offsetDelta = 6
const idDelta = 7

/**
 * Bytes that the entry whose head stands at `at` inflates to: the object's, or the delta's. After three bits of type
 * four of size, then seven bits a byte, lowest first.
 */
export function sizeAt(bytes: Uint8Array, at: number): number {
  let byte = bytes[at] ?? 0
  let size = byte & 15
  let next = at + 1
  for (let scale = 16; byte & 0x80 && next - at < 10; scale *= 128) {
    byte = bytes[next++] ?? 0
    size += (byte & 0x7f) * scale
  }
  return size
}

/** Where the head of an entry ends that stands at `at`, or -1 where it does not. */
export function behindHead(bytes: Uint8Array, at: number, idLength: number): number {
  const kind = ((bytes[at] ?? 0) >> 4) & 7
  const baseAt = behindSize(bytes, at)
  return baseAt < 0 ? -1 : behindBase(bytes, baseAt, kind === idDelta ? idLength : kind)
}

/** Where the size that begins at `at` ends, or -1 where it does not. */
function behindSize(bytes: Uint8Array, at: number): number {
  let next = at + 1
  while ((bytes[next - 1] ?? 0) & 0x80) if (++next - at > 10) return -1
  return next
}

/** Where the head ends, whose size ends at `at`: behind an id of that many bytes, behind a distance, or there. */
function behindBase(bytes: Uint8Array, at: number, kindOrLength: number): number {
  if (kindOrLength > idDelta) return at + kindOrLength
  if (kindOrLength !== offsetDelta) return typeOf(kindOrLength) === undefined ? -1 : at
  let next = at
  while ((bytes[next] ?? 0) & 0x80 && next - at < 10) next++
  return next + 1
}
