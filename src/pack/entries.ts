// Reads the heads of all entries of a pack in one pass: what each is, how long, and what it is a delta of. A head may
// say anything; what cannot be is left without a type, and whatever is built on it is out of reach then.
import type { ObjectType } from './object-id.ts'
import type { EntryFinder, PackIndex, ReadAt } from './pack-index.ts'
import type { PackTables } from './tables.ts'
import { entryIn, putEntry } from './three-bytes.ts'

export type Entries = Pick<PackTables, 'kinds' | 'firstChild' | 'nextSibling'>

const types: readonly (ObjectType | undefined)[] = [undefined, 'commit', 'tree', 'blob', 'tag']

/** The type of an entry that is no delta. */
export const typeOf = (kind: number): ObjectType | undefined => types[kind]

const windowLength = 1 << 20
/** The longest head: ten bytes of type and size, then ten of an offset or an id of 32. */
const longestHead = 42

/** Fills the tables, which have been empty. */
export function readEntries(
  { count, offsets }: PackIndex,
  { finder, idLength, read }: Source,
  { kinds, firstChild, nextSibling }: Entries,
): void {
  const window = Buffer.alloc(windowLength + longestHead)
  let start = 0
  let end = 0
  // From the last to the first, so that the children of a base come in the order of the pack.
  for (let entry = count - 1; entry >= 0; entry--) {
    const offset = offsets[entry] ?? 0
    if (offset < start || end === 0) {
      end = Math.min(offset + longestHead, offsets[count] ?? 0)
      start = Math.max(0, end - windowLength)
      read(window, 0, end - start, start)
    }
    const at = offset - start
    const kind = ((window[at] ?? 0) >> 4) & 7
    const headEnd = behindHead(window, at, idLength)
    if (headEnd < 0 || sizeAt(window, at) > largestSize) continue
    if (start + headEnd >= (offsets[entry + 1] ?? 0)) continue
    kinds[entry] = kind
    const baseAt = behindSize(window, at)
    const base =
      kind === idDelta
        ? finder.entryOf(window, baseAt)
        : kind === offsetDelta
          ? finder.entryAt(offset - distanceAt(window, baseAt, headEnd))
          : -1
    if (base < 0 || base === entry) continue
    putEntry(nextSibling, entry, entryIn(firstChild, base))
    putEntry(firstChild, base, entry)
  }
}

interface Source {
  readonly finder: EntryFinder
  readonly idLength: number
  readonly read: ReadAt
}

const largestSize = 2 ** 32 - 1
export const offsetDelta = 6
export const idDelta = 7

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

/** Seven bits a byte, highest first, each further byte adding one so that no distance can be written in two ways. */
function distanceAt(bytes: Uint8Array, at: number, end: number): number {
  let distance = (bytes[at] ?? 0) & 0x7f
  for (let next = at + 1; next < end; next++) distance = (distance + 1) * 128 + ((bytes[next] ?? 0) & 0x7f)
  return distance
}
