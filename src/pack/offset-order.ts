// Puts the entries of a pack in the order in which they lie in it, and finds one by where it begins. Entries are spread evenly enough
// that as many buckets as there are entries hold a few each: neither sorting nor finding need look far.
import { entryIn, putEntry } from './three-bytes.ts'

/** Packs of 4 GiB and more need numbers that are larger. */
export type Offsets = Uint32Array | Float64Array

/** None is shorter than a byte of head and the shortest stream. */
export const shortestEntry = 9

export interface Unordered {
  readonly count: number
  /** Of the pack, in bytes. */
  readonly size: number
  /** Where the entry at a place of the index begins; nothing where the index does not say. */
  readonly offsetAt: (place: number) => number | undefined
}

/** To be filled. */
export interface OrderRoom {
  readonly offsets: Offsets
  /** The place in the index of each entry, as in three-bytes.ts. */
  readonly places: Uint8Array
  /** {@link bucketRoom} numbers. */
  readonly firsts: Uint32Array
}

export interface OffsetOrder {
  /** The entry that begins at an offset, or -1. */
  entryAt(offset: number): number
}

/** For each bucket the first entry in it; some more than there are buckets. */
export const bucketRoom = (count: number): number => count + 3

/** Nothing where an entry begins outside of the pack, or more of them in one bucket than can lie there. */
export function inOffsetOrder(
  { count, size, offsetAt }: Unordered,
  { offsets, places, firsts }: OrderRoom,
): OffsetOrder | undefined {
  // A power of two, so that to divide by it is exact.
  const width = 2 ** Math.ceil(Math.log2(Math.max(size / (count + 1), shortestEntry)))
  const bucketOf = (offset: number): number => Math.floor(offset / width)
  const buckets = bucketOf(size) + 1
  firsts.fill(0, 0, buckets + 1)
  for (let place = 0; place < count; place++) {
    const offset = offsetAt(place)
    if (offset === undefined || offset >= size) return undefined
    const bucket = bucketOf(offset)
    firsts[bucket] = (firsts[bucket] ?? 0) + 1
  }
  // What sorting a bucket costs grows with the square of what is in it.
  const most = Math.ceil(width / shortestEntry)
  for (let bucket = 0, end = 0; bucket <= buckets; bucket++) {
    const here = firsts[bucket] ?? 0
    if (here > most) return undefined
    firsts[bucket] = end += here
  }
  // From the ends of the buckets down, which leaves their beginnings.
  for (let place = count - 1; place >= 0; place--) {
    const offset = offsetAt(place) ?? 0
    const bucket = bucketOf(offset)
    const at = (firsts[bucket] ?? 0) - 1
    firsts[bucket] = at
    offsets[at] = offset
    putEntry(places, at, place)
  }
  sortNearly(offsets, places, count)
  return {
    entryAt(offset) {
      const bucket = bucketOf(offset)
      let at = firsts[bucket] ?? 0
      for (const end = firsts[bucket + 1] ?? 0; at < end; at++)
        if ((offsets[at] ?? 0) >= offset) return offsets[at] === offset ? at : -1
      return -1
    },
  }
}

/** Of numbers that are in order but for those of one bucket: each moves as far as it has to. */
function sortNearly(offsets: Offsets, places: Uint8Array, count: number): void {
  for (let next = 1; next < count; next++) {
    const offset = offsets[next] ?? 0
    if ((offsets[next - 1] ?? 0) <= offset) continue
    const place = entryIn(places, next)
    let at = next
    for (; at > 0 && (offsets[at - 1] ?? 0) > offset; at--) {
      offsets[at] = offsets[at - 1] ?? 0
      putEntry(places, at, entryIn(places, at - 1))
    }
    offsets[at] = offset
    putEntry(places, at, place)
  }
}
