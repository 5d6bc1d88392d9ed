// Numbers the objects: one for each id that a pack's index or a folder of loose objects lists, so that what leads to what can
// be said in arrays of numbers. An object that is stored twice has the number of its first place. Of an id no more is kept than
// finds its number again; whoever needs the id itself reads it where it is listed.
import { randomBytes } from 'node:crypto'
import type { Area, PackMemory } from './memory.ts'

/** How the ids lie in memory: keys, a directory, and tables of prints, each with its fan (see trees.wat). */
export interface IdLayout {
  readonly tables: readonly TableLayout[]
  readonly keys: Area
  readonly directory: Area
  /** Bytes that all of it takes. */
  readonly length: number
  /** How many numbers stored objects have. */
  readonly count: number
}

interface TableLayout {
  readonly prints: number
  readonly fan: Area
  readonly fanBits: number
  readonly first: number
}

const printLength = 8
const directoryEntry = 16

/** `counts` says how many ids each table has. */
export function layOutIds(counts: readonly number[], idLength: number): IdLayout {
  let at = 0
  let first = 0
  const take = (length: number): Area => {
    const start = at
    at = Math.ceil((at + length) / 16) * 16
    return { start, end: start + length }
  }
  const table = (count: number): TableLayout => {
    // Some six prints a place are compared as fast as any other, and the fan stays small.
    const fanBits = Math.max(8, Math.floor(Math.log2(count + 1)) - 2)
    const made = {
      prints: take(count * printLength).start,
      fan: take((2 ** fanBits + 1) * 4),
      fanBits,
      first,
    }
    first += count
    return made
  }
  const keys = take(idLength * 4 + 16)
  const directory = take(counts.length * directoryEntry)
  const tables = counts.map(table)
  return { keys, directory, tables, length: at, count: first }
}

/** The ids of one list, in its order. */
export interface IdTable {
  /** Where the next ids are put to be taken; a whole number of them. */
  readonly room: Buffer
  /** Takes what stands in the first bytes of the room. */
  take(length: number): void
  /** All have been taken. */
  close(): void
  /** Its entry in the directory, for `numberIn` in trees.wat. */
  readonly address: number
  /** The number of the first id. */
  readonly first: number
}

export interface Numbers {
  /** How many there are: of two copies of an object each has one. */
  readonly count: number
  /** To be filled before anything is found. */
  readonly tables: readonly IdTable[]
  /** The number of the object whose id stands at `at` in `bytes`, or -1. */
  at(bytes: Uint8Array, at: number): number
  /** The number of an id, or -1. */
  of(id: string): number
}

const roomForIds = 65_536

export function createNumbers(memory: PackMemory, layout: IdLayout, idLength: number): Numbers {
  const { buffer, ids, trees } = memory
  const { keys, directory, count } = layout
  // Nobody inflates a delta while ids are taken or looked up.
  const scratch = memory.delta.start
  const room = buffer.subarray(scratch, scratch + roomForIds - (roomForIds % idLength))
  trees.idLength.value = idLength
  trees.keys.value = ids.start + keys.start
  trees.directory.value = ids.start + directory.start
  trees.directoryEnd.value = ids.start + directory.end
  buffer.set(randomBytes(keys.end - keys.start), ids.start + keys.start)

  function put(bytes: Uint8Array, at: number): number {
    for (let byte = 0; byte < idLength; byte++) room[byte] = bytes[at + byte] ?? 0
    return scratch
  }

  function table({ prints, fan, fanBits, first }: TableLayout, which: number): IdTable {
    const entry = ids.start + directory.start + which * directoryEntry
    const shift = 32 - fanBits
    const fanStart = ids.start + fan.start
    for (const [place, value] of [ids.start + prints, fanStart, shift, first].entries())
      buffer.writeInt32LE(value, entry + place * 4)
    let to = ids.start + prints
    return {
      room,
      take(length) {
        trees.take(scratch, scratch + length, to, fanStart, shift)
        to += (length / idLength) * printLength
      },
      close() {
        const counts = new Uint32Array(buffer.buffer, fanStart, (fan.end - fan.start) / 4)
        for (let place = 1; place < counts.length; place++)
          counts[place] = (counts[place] ?? 0) + (counts[place - 1] ?? 0)
      },
      address: entry,
      first,
    }
  }

  return {
    count,
    tables: layout.tables.map(table),
    at: (bytes, at) => trees.number(put(bytes, at)),
    of(id) {
      room.write(id, 0, idLength, 'hex')
      return trees.number(scratch)
    },
  }
}
