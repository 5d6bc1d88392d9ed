// Numbers the objects: one for each id that a pack's index or a folder of loose objects lists, so that what leads to what can
// be said in arrays of numbers. An object that is stored twice has the number of its first place.
import type { Area, PackMemory } from './memory.ts'

/** How the ids lie in memory: tables of ids, each with its fan, and a directory of them (see trees.wat). */
export interface IdLayout {
  readonly tables: readonly IdTable[]
  readonly directory: Area
  /** Bytes that all of it takes. */
  readonly length: number
  /** How many numbers stored objects have. */
  readonly count: number
}

interface IdTable {
  readonly ids: Area
  readonly fan: number
  readonly fanBits: number
  readonly first: number
}

const directoryEntry = 16

/** `counts` says how many ids each table has. */
export function layOutIds(counts: readonly number[], idLength: number): IdLayout {
  let at = 0
  let first = 0
  const take = (length: number): Area => {
    const start = at
    // Ids are compared 16 bytes at a time, so that up to 15 are read beyond the last.
    at = Math.ceil((at + length + 16) / 16) * 16
    return { start, end: start + length }
  }
  const table = (count: number): IdTable => {
    const fanBits = Math.min(18, Math.max(8, Math.floor(Math.log2(count + 1))))
    const made = { ids: take(count * idLength), fan: take((2 ** fanBits + 1) * 4).start, fanBits, first }
    first += count
    return made
  }
  const directory = take(counts.length * directoryEntry)
  const tables = counts.map(table)
  return { directory, tables, length: at, count: first }
}

export interface Numbers {
  /** How many there are: of two copies of an object each has one. */
  readonly count: number
  /** The number of the object whose id stands at an address, or -1. */
  at(address: number): number
  /** The number of an id, or -1. */
  of(id: string): number
  idOf(number: number): string
}

/** To be made once the ids stand in their tables. */
export function createNumbers(memory: PackMemory, layout: IdLayout, idLength: number): Numbers {
  const { buffer, ids, trees } = memory
  const room = buffer.subarray(ids.start, ids.end)
  const { tables, directory, count } = layout
  trees.idLength.value = idLength
  trees.directory.value = ids.start + directory.start
  trees.directoryEnd.value = ids.start + directory.end
  for (const [at, table] of tables.entries()) {
    const entry = [ids.start + table.ids.start, ids.start + table.fan, 32 - table.fanBits, table.first]
    for (const [place, value] of entry.entries())
      room.writeInt32LE(value, directory.start + at * directoryEntry + place * 4)
    writeFan(room, table, idLength)
  }
  // Nobody inflates a delta while something is looked up.
  const scratch = memory.delta.start
  return {
    count,
    at: trees.number,
    of(id) {
      buffer.write(id, scratch, idLength, 'hex')
      return trees.number(scratch)
    },
    idOf(number) {
      const table = tables.findLast(({ first }) => first <= number)
      const at = (table?.ids.start ?? 0) + (number - (table?.first ?? 0)) * idLength
      return room.toString('hex', at, at + idLength)
    },
  }
}

function writeFan(room: Buffer, { ids, fan, fanBits }: IdTable, idLength: number): void {
  const counts = new Uint32Array(2 ** fanBits + 1)
  for (let id = ids.start; id < ids.end; id += idLength) {
    const bucket = (room.readUInt32BE(id) >>> (32 - fanBits)) + 1
    counts[bucket] = (counts[bucket] ?? 0) + 1
  }
  for (let bucket = 1; bucket < counts.length; bucket++)
    counts[bucket] = (counts[bucket] ?? 0) + (counts[bucket - 1] ?? 0)
  room.set(new Uint8Array(counts.buffer), fan)
}
