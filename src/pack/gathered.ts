// Brings the compressed bytes of entries into memory before they are made. A delta family lies scattered over its pack, so what comes next
// is read together, in the order in which it lies: most reads then bring several entries, and none of them twice.
import type { FamilyOrder } from './family-order.ts'
import type { Area, PackMemory } from './memory.ts'
import { readerOf } from './pack-file.ts'
import type { Packed } from './unpacker.ts'

// Measured on symfony (366 MB, 1.35 million entries), where a window of 4 KiB for each took 424,000 reads.
const roomLength = 6 << 20
/** Of it what entries take; the rest is for what lies between them, which is read over where that is cheaper than another read. */
const most = 2 << 20
const mostEntries = 1 << 14
/** What is longer is read by itself when its turn comes. */
const longestTogether = 1 << 16

/** What reads.wat keeps, in bytes for each entry, and what it counts in. */
const widths = { starts: 8, slots: 8, sorted: 8, reads: 16, lengths: 4, addresses: 4 }
const countsLength = 1024
const align = 8
const tablesLength =
  mostEntries * Object.values(widths).reduce((sum, width) => sum + width, 0) + countsLength + align

export const gatheredLength = roomLength + tablesLength

/** The address at which the bytes of an entry stand until the next is asked for, or -1. They are asked for in the order given; some may be left out. */
export type Locate = (entry: number) => number

export interface Lying {
  readonly index: Pick<Packed['index'], 'offsets'>
  readonly file: number
}

export function gathered(
  { index: { offsets }, file }: Lying,
  { buffer, windows, long, reads: planning }: PackMemory,
  order: FamilyOrder,
): Locate {
  const read = readerOf(file)
  const { starts, lengths, slots, addresses, reads, readStarts } = tablesIn(windows, buffer, planning)
  const entries = new Uint32Array(mostEntries)
  let next = -1
  let [count, at, total] = [0, 0, 0]

  const lengthOf = (entry: number): number => (offsets[entry + 1] ?? 0) - (offsets[entry] ?? 0)

  /** False where nothing is left. */
  function gather(): boolean {
    count = 0
    at = 0
    total = 0
    if (next < 0) next = order()
    const together = choose()
    readAsPlanned(planning.plan(together, windows.start, roomLength - total))
    return count > 0
  }

  /**
   * How many are read together. A function of its own, since the engine makes a loop fast while it runs, and gives that up where
   * something follows that has never run.
   */
  function choose(): number {
    let together = 0
    for (; next >= 0 && count < mostEntries; next = order()) {
      const length = lengthOf(next)
      if (length > longestTogether) addresses[count] = apart
      else {
        if (total + length > most) break
        total += length
        starts[count] = offsets[next] ?? 0
        lengths[count] = length
        slots[2 * together] = next
        slots[2 * together + 1] = count
        together += 1
      }
      entries[count++] = next
    }
    return together
  }

  function readAsPlanned(planned: number): void {
    for (let which = 0; which < planned; which++) {
      const [length = 0, address = 0] = [reads[4 * which + 2], reads[4 * which + 3]]
      const done = read(buffer, address, length, readStarts[2 * which] ?? 0)
      if (done < length) missed(address + done, address + length)
    }
  }

  /** The file has become shorter. */
  function missed(from: number, to: number): void {
    for (let place = 0; place < count; place++) {
      const address = addresses[place] ?? unreadable
      if (address < to && address + (lengths[place] ?? 0) > from) addresses[place] = unreadable
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

interface Tables {
  readonly starts: Float64Array
  readonly lengths: Int32Array
  readonly addresses: Int32Array
  readonly slots: Int32Array
  readonly reads: Int32Array
  readonly readStarts: Float64Array
}

/** Behind the room. */
function tablesIn({ start }: Area, { buffer }: Buffer, planning: PackMemory['reads']): Tables {
  let free = Math.ceil((start + roomLength) / align) * align
  const place = (table: keyof typeof widths): number => {
    const at = free
    planning[table].value = at
    free += mostEntries * widths[table]
    return at
  }
  const numbers = (table: keyof typeof widths): Int32Array =>
    new Int32Array(buffer, place(table), (mostEntries * widths[table]) / 4)
  const starts = new Float64Array(buffer, place('starts'), mostEntries)
  const reads = numbers('reads')
  const tables = {
    starts,
    reads,
    readStarts: new Float64Array(buffer, reads.byteOffset, 2 * mostEntries),
    slots: numbers('slots'),
    lengths: numbers('lengths'),
    addresses: numbers('addresses'),
  }
  place('sorted')
  planning.counts.value = free
  return tables
}
