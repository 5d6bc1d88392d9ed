// Brings the compressed bytes of entries into memory before they are made. A delta family lies scattered over its pack, so what comes next
// is read together, in the order in which it lies: most reads then bring several entries, and none of them twice.
import type { FamilyOrder } from './family-order.ts'
import type { PackMemory } from './memory.ts'
import { readerOf } from './pack-file.ts'
import type { Packed } from './unpacker.ts'

// Measured on symfony (366 MB, 1.35 million entries), where a window of 4 KiB for each took 424,000 reads.
const roomLength = 6 << 20
/** Of it what entries take; the rest is for what lies between them, which is read over where that is cheaper than another read. */
const most = 2 << 20
const mostEntries = 1 << 14
const gapStep = 256
const widestGap = 32 * gapStep
/** What is longer is read by itself when its turn comes. */
const longestTogether = 1 << 16

export const gatheredLength = roomLength

/** The address at which the bytes of an entry stand until the next is asked for, or -1. They are asked for in the order given; some may be left out. */
export type Locate = (entry: number) => number

export interface Lying {
  readonly index: Pick<Packed['index'], 'offsets'>
  readonly file: number
}

export function gathered(
  { index: { offsets }, file }: Lying,
  { buffer, windows, long }: PackMemory,
  order: FamilyOrder,
): Locate {
  const read = readerOf(file)
  const entries = new Uint32Array(mostEntries)
  const addresses = new Int32Array(mostEntries)
  /** The entries as they lie in the pack: each times `mostEntries`, and its place among those above. */
  const lying = new Float64Array(mostEntries)
  /** How many bytes the gaps of each width make up together. */
  const gaps = new Float64Array(widestGap / gapStep + 1)
  let next = -1
  let [count, at] = [0, 0]

  const lengthOf = (entry: number): number => (offsets[entry + 1] ?? 0) - (offsets[entry] ?? 0)

  /** False where nothing is left. */
  function gather(): boolean {
    let [total, together] = [0, 0]
    count = 0
    at = 0
    if (next < 0) next = order()
    for (; next >= 0 && count < mostEntries; next = order()) {
      const length = lengthOf(next)
      const isLong = length > longestTogether
      if (!isLong) {
        if (total + length > most) break
        total += length
        lying[together++] = next * mostEntries + count
      }
      entries[count] = next
      addresses[count++] = apart
    }
    readTogether(lying.subarray(0, together).sort(), roomLength - total)
    return count > 0
  }

  /** The widest gap that can be read over wherever there is one, so that all of them take no more than `spare`. */
  function gapWithin(sorted: Float64Array, spare: number): number {
    gaps.fill(0)
    for (let at = 1; at < sorted.length; at++) {
      const gap = (offsets[entryOf(sorted, at)] ?? 0) - (offsets[entryOf(sorted, at - 1) + 1] ?? 0)
      const step = Math.ceil(gap / gapStep)
      if (step < gaps.length) gaps[step] = (gaps[step] ?? 0) + gap
    }
    let [total, step] = [0, 0]
    while (step < gaps.length && (total += gaps[step] ?? 0) <= spare) step++
    return (step - 1) * gapStep
  }

  function readTogether(sorted: Float64Array, spare: number): void {
    let room = windows.start
    const widest = gapWithin(sorted, spare)
    for (let first = 0; first < sorted.length;) {
      const start = offsets[entryOf(sorted, first)] ?? 0
      let end = offsets[entryOf(sorted, first) + 1] ?? 0
      let behind = first + 1
      for (; behind < sorted.length; behind++) {
        const entry = entryOf(sorted, behind)
        if ((offsets[entry] ?? 0) - end > widest) break
        end = offsets[entry + 1] ?? 0
      }
      const length = read(buffer, room, end - start, start)
      for (; first < behind; first++) {
        const entry = entryOf(sorted, first)
        const isWhole = (offsets[entry + 1] ?? 0) - start <= length
        addresses[(sorted[first] ?? 0) % mostEntries] = isWhole
          ? room + (offsets[entry] ?? 0) - start
          : unreadable
      }
      room += end - start
    }
  }

  return (entry) => {
    for (;;) {
      while (at < count && entries[at] !== entry) at++
      if (at < count) break
      if (!gather()) return unreadable
    }
    const address = addresses[at++] ?? unreadable
    if (address !== apart) return address
    const length = lengthOf(entry)
    if (length > long.end - long.start) return unreadable
    return read(buffer, long.start, length, offsets[entry] ?? 0) === length ? long.start : unreadable
  }
}

const unreadable = -1
const apart = -2

const entryOf = (sorted: Float64Array, at: number): number => Math.floor((sorted[at] ?? 0) / mostEntries)
