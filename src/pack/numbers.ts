// Numbers the objects: one for each id that a pack's index or a folder of loose objects lists, so that what leads to what can
// be said in arrays of numbers. An object that is stored twice has the number of its first place. What is missing and named
// all the same gets numbers behind them.
import type { Area } from './memory.ts'

/** How the ids lie in memory: tables of ids, each with its fan, and a directory of them (see trees.wat). */
export interface IdLayout {
  readonly tables: readonly IdTable[]
  /** For ids of what is missing. */
  readonly missing: IdTable
  readonly directory: Area
  /** A byte for each number. */
  readonly marks: Area
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
/** A clone that lacks more lacks them on purpose, and git is asked. */
export const mostMissing = 1000

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
    const fanBits = Math.min(20, Math.max(8, Math.floor(Math.log2(count + 1))))
    const made = { ids: take(count * idLength), fan: take((2 ** fanBits + 1) * 4).start, fanBits, first }
    first += count
    return made
  }
  const directory = take((counts.length + 1) * directoryEntry)
  const tables = counts.map(table)
  const count = first
  const missing = table(mostMissing)
  const marks = take(first)
  return { tables, missing, directory, marks, length: at, count }
}

export interface IdRoom {
  /** Where everything lies, and the address of its first byte. */
  readonly room: Buffer
  readonly start: number
  readonly layout: IdLayout
  readonly idLength: number
}

/** Writes the fans and the directory, once the ids are there. Returns where the directory ends. */
export function writeDirectory(ids: IdRoom): number {
  const { tables, directory } = ids.layout
  tables.forEach((table, at) => writeTable(ids, table, directory.start + at * directoryEntry))
  return ids.start + directory.start + tables.length * directoryEntry
}

/** Adds ids of what is missing, {@link mostMissing} at most, in order. Returns where the directory ends then. */
export function writeMissing(ids: IdRoom, missing: readonly string[]): number {
  const { missing: table, tables, directory } = ids.layout
  const { start } = table.ids
  ids.room.write(missing.join(''), start, 'hex')
  const used = { ...table, ids: { start, end: start + missing.length * ids.idLength } }
  writeTable(ids, used, directory.start + tables.length * directoryEntry)
  return ids.start + directory.start + (tables.length + 1) * directoryEntry
}

function writeTable(
  { room, start, idLength }: IdRoom,
  { ids, fan, fanBits, first }: IdTable,
  at: number,
): void {
  const shift = 32 - fanBits
  const counts = new Uint32Array(2 ** fanBits + 1)
  for (let id = ids.start; id < ids.end; id += idLength) {
    const bucket = (room.readUInt32BE(id) >>> shift) + 1
    counts[bucket] = (counts[bucket] ?? 0) + 1
  }
  for (let bucket = 1; bucket < counts.length; bucket++)
    counts[bucket] = (counts[bucket] ?? 0) + (counts[bucket - 1] ?? 0)
  room.set(new Uint8Array(counts.buffer), fan)
  for (const [place, value] of [start + ids.start, start + fan, shift, first].entries())
    room.writeInt32LE(value, at + place * 4)
}
