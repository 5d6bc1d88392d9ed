// Puts the entries of a pack in the order in which they lie in it (see entries.wat).
import type { Area, PackMemory } from './memory.ts'
import type { PackTables } from './tables.ts'
import { widthInTables } from './three-bytes.ts'

/** Packs of 4 GiB and more need numbers that are larger. */
export type Offsets = Uint32Array | Float64Array

/** None is shorter than a byte of head and the shortest stream. */
const shortestEntry = 9
/** The module keeps where an entry begins in 40 bits. */
export const largestPack = 2 ** 40 - 1

/** What an index lists by place, as it stands in memory. */
export interface Listed {
  readonly count: number
  readonly crcs: Area
  readonly offsets: Area
  readonly bigOffsets: Area
}

/** Where the first entry of a pack can begin, where the last one has to end, and the length of all. */
export interface Bounds {
  readonly first: number
  readonly end: number
  readonly size: number
}

/** To be filled. */
type Ordered = Pick<PackTables, 'offsets' | 'crcs' | 'places'>

const slotLength = 8
const bucketLength = 4
/** A slot for each entry and one more, and what few buckets there are. */
export const orderRoom = (count: number): number =>
  slotLength * (count + 1) + bucketLength * (Math.ceil(count / 4) + 4)
/** What sorting a bucket by moving costs grows with the square of what is in it. */
const mostMoving = 64

/** The engine replaces code that takes its time by faster code only where it is called anew. */
export const pieceLength = 1 << 15

/** The stretches of `count` that are gone through with one call. */
export function* pieces(count: number): Generator<readonly [from: number, to: number]> {
  for (let from = 0; from < count; from += pieceLength) yield [from, Math.min(count, from + pieceLength)]
}

/**
 * Fills the tables, and leaves in the module what finds an entry by where it begins. `room` is {@link orderRoom} long and begins at a multiple of 8.
 * False where an entry begins outside of the pack, or in another.
 */
export function inOffsetOrder(
  memory: PackMemory,
  { listed, bounds, room }: { readonly listed: Listed; readonly bounds: Bounds; readonly room: Area },
  tables: Ordered,
): boolean {
  const { entries, buffer } = memory
  const { count } = listed
  const { first, end, size } = bounds
  // Measured: four to eight entries a bucket are sorted and found as fast as fewer, in less memory.
  let shift = 4
  while (2 ** shift * (count + 1) < 4 * size) shift++
  const buckets = Math.floor(size / 2 ** shift) + 2
  const firsts = room.start + slotLength * (count + 1)
  new Uint32Array(buffer.buffer, firsts, buckets).fill(0)
  entries.crcs.value = listed.crcs.start
  entries.offsets.value = listed.offsets.start
  entries.bigOffsets.value = listed.bigOffsets.start
  entries.bigOffsetsEnd.value = listed.bigOffsets.end
  entries.size.value = BigInt(size)
  entries.shift.value = BigInt(shift)
  entries.slots.value = room.start
  entries.firsts.value = firsts
  for (const [from, to] of pieces(count)) if (entries.count(from, to) === 0) return false
  let entry = 0
  entries.most.value = 0
  for (const [from, to] of pieces(buckets)) entry = entries.add(from, to, entry)
  for (const [from, to] of pieces(count)) entries.put(from, to)
  if (entries.most.value > mostMoving) new BigUint64Array(buffer.buffer, room.start, count).sort()
  else for (const [from, to] of pieces(count)) entries.sort(from, to)
  if (!list(memory, count, tables)) return false
  buffer.writeBigUInt64LE(BigInt(end) << 24n, room.start + slotLength * count)
  tables.offsets[count] = end
  const last = tables.offsets[count - 1] ?? -Infinity
  return (tables.offsets[0] ?? 0) >= first && last + shortestEntry <= end
}

/** The module cannot write memory that threads share. */
function list({ entries, delta, buffer: { buffer } }: PackMemory, count: number, tables: Ordered): boolean {
  const wide = tables.offsets instanceof Float64Array
  const crcs = new Uint32Array(buffer, delta.start, pieceLength)
  const places = new Uint8Array(buffer, delta.start + 4 * pieceLength, widthInTables * pieceLength)
  const behind = Math.ceil((places.byteOffset + places.length) / 8) * 8
  const offsets = wide
    ? new Float64Array(buffer, behind, pieceLength)
    : new Uint32Array(buffer, behind, pieceLength)
  const into = [offsets.byteOffset, wide ? 1 : 0, crcs.byteOffset, places.byteOffset, shortestEntry]
  for (const [from, to] of pieces(count)) {
    if (entries.list(from, to, ...into) === 0) return false
    const length = to - from
    tables.offsets.set(offsets.subarray(0, length), from)
    tables.crcs.set(crcs.subarray(0, length), from)
    tables.places.set(places.subarray(0, length * widthInTables), from * widthInTables)
  }
  return true
}
