// A repository's objects, opened: every pack with its entries, every loose object, the number of each, and the memory in
// which they are made.
import type { Literal } from '../scan/literal.ts'
import { entryState } from './entry-state.ts'
import type { Inventory } from './inventory.ts'
import { createPackMemory, type Area, type PackMemory } from './memory.ts'
import { layOutIds, mostMissing, writeDirectory, writeMissing } from './numbers.ts'
import { idLengths, type ObjectFormat } from './object-id.ts'
import { contentsOf, readerOf, type PackContents } from './pack-file.ts'
import { mostEntries, shared } from './pack-index.ts'
import type { Packed } from './unpacker.ts'
import { openWindows, windowsLength } from './windows.ts'

export interface Database {
  readonly format: ObjectFormat
  readonly memory: PackMemory
  readonly packs: readonly OpenPack[]
  readonly loose: readonly LooseFolder[]
  /** A byte for each number, in memory. */
  readonly marks: Area
  /** How many numbers there are, with room for those of missing objects: of two copies of an object each has one. */
  readonly count: number
  /** The id of a number. */
  idOf(number: number): string
  /** The number of an id, or -1. */
  numberOf(id: string): number
  /** Gives numbers to missing objects, {@link mostMissing} at most, in the order of their ids. */
  numberMissing(ids: readonly string[]): void
  close(): void
}

export interface OpenPack extends Omit<Packed, 'index'>, PackContents {
  /** Of each entry, one of `entryState`. Both threads of a pass write here. */
  readonly states: Uint8Array
  /** The number of the first of its ids. */
  readonly first: number
  readonly file: number
}

export interface LooseFolder {
  readonly store: string
  readonly ids: readonly string[]
  readonly first: number
}

export interface Sought {
  readonly format: ObjectFormat
  readonly contents: readonly Literal[]
  readonly names: readonly Literal[]
}

/** Nothing where the inventory holds what is not believed, or more than fits the memory. The packs are then still to be closed. */
export function openDatabase(inventory: Inventory, sought: Sought): Database | undefined {
  const { format } = sought
  const idLength = idLengths[format]
  const folders = [...inventory.loose].filter(([, ids]) => ids.length > 0)
  const counts = [...inventory.packs.map(({ facts }) => facts.count), ...folders.map(([, ids]) => ids.length)]
  const layout = layOutIds(counts, idLength)
  if (layout.count > mostEntries) return undefined
  const memory = createPackMemory(sought, { windows: windowsLength, ids: layout.length })
  const { buffer, ids } = memory
  const room = buffer.subarray(ids.start, ids.end)
  const table = (at: number): Buffer => {
    const area = layout.tables[at]?.ids ?? { start: 0, end: 0 }
    return room.subarray(area.start, area.end)
  }
  const contents = inventory.packs.map((pack, at) => contentsOf(pack, table(at)))
  const loose = folders.map(([store, listed], at): LooseFolder => {
    const sorted = listed.toSorted()
    table(contents.length + at).write(sorted.join(''), 'hex')
    return { store, ids: sorted, first: layout.tables[contents.length + at]?.first ?? 0 }
  })
  const idRoom = { room, start: ids.start, layout, idLength }
  memory.trees.idLength.value = idLength
  memory.trees.directory.value = ids.start + layout.directory.start
  memory.trees.directoryEnd.value = writeDirectory(idRoom)
  const locates = openWindows(
    buffer,
    memory,
    inventory.packs.map(({ file }) => readerOf(file)),
  )
  const packs = contents.flatMap((pack, at): OpenPack[] => {
    const [locate, file] = [locates[at], inventory.packs[at]?.file]
    if (pack === undefined || locate === undefined || file === undefined) return []
    const states = new Uint8Array(shared(pack.index.count))
    return [{ ...pack, locate, file, states, first: layout.tables[at]?.first ?? 0 }]
  })
  if (packs.length < inventory.packs.length) return undefined
  const database: Database = {
    format,
    memory,
    packs,
    loose,
    count: layout.count + mostMissing,
    marks: { start: ids.start + layout.marks.start, end: ids.start + layout.marks.end },
    idOf(number) {
      const { ids: area, first } = layout.tables.findLast((one) => one.first <= number) ?? {
        ids: { start: 0 },
        first: 0,
      }
      const at = area.start + (number - first) * idLength
      return room.toString('hex', at, at + idLength)
    },
    numberOf(id) {
      buffer.write(id, memory.delta.start, idLength, 'hex')
      return memory.trees.number(memory.delta.start)
    },
    numberMissing: (missing) => void (memory.trees.directoryEnd.value = writeMissing(idRoom, missing)),
    close: () => inventory.packs.forEach((pack) => pack.close()),
  }
  if (layout.tables.length > 1) markStoredElsewhere(database)
  return database
}

/** Of two copies the one with the lower number counts. */
function markStoredElsewhere({ packs, memory }: Database): void {
  for (const { index, states, first } of packs.slice(1)) {
    for (let entry = 0; entry < index.count; entry++) {
      const { byteOffset } = index.idOf(entry)
      const own = first + (index.places[entry] ?? 0)
      if (memory.trees.number(byteOffset) !== own) states[entry] = entryState.storedElsewhere
    }
  }
}
