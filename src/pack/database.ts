// A repository's objects, opened: every pack with its entries, every loose object, the number of each, and the memory in
// which they are made.
import type { Literal } from '../scan/literal.ts'
import { entryState } from './entry-state.ts'
import { gatheredLength } from './gathered.ts'
import type { Inventory } from './inventory.ts'
import { createPackMemory, type PackMemory } from './memory.ts'
import { createNumbers, layOutIds, type IdTable, type Numbers } from './numbers.ts'
import { idLengths, type ObjectFormat } from './object-id.ts'
import { contentsOf } from './pack-file.ts'
import { mostEntries, scratchLength, type PackIndex } from './pack-index.ts'
import type { Packed } from './unpacker.ts'
import { dictionaryLength, logLength } from './tree-log.ts'

export interface Database {
  readonly format: ObjectFormat
  readonly memory: PackMemory
  readonly packs: readonly OpenPack[]
  readonly loose: readonly LooseFolder[]
  readonly numbers: Numbers
}

export interface OpenPack extends Packed {
  readonly index: PackIndex
  /** Of each entry, one of `entryState`. Both threads of a pass write here. */
  readonly states: Uint8Array
  /** The number of the first of its ids. */
  readonly first: number
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

/** Whoever took the inventory closes the packs. Nothing where it holds what is not believed, or more than fits the memory. */
export function openDatabase(inventory: Inventory, sought: Sought): Database | undefined {
  const { format } = sought
  const idLength = idLengths[format]
  const folders = [...inventory.loose].filter(([, ids]) => ids.length > 0)
  const counts = [...inventory.packs.map(({ facts }) => facts.count), ...folders.map(([, ids]) => ids.length)]
  const layout = layOutIds(counts, idLength)
  if (layout.count > mostEntries) return undefined
  const free = Math.max(logLength(layout.count), ...inventory.packs.map(({ facts }) => scratchLength(facts)))
  const memory = createPackMemory(sought, {
    windows: gatheredLength,
    ids: layout.length,
    free,
    dictionary: dictionaryLength,
  })
  const numbers = createNumbers(memory, layout, idLength)
  const contents = inventory.packs.map((pack, at) => {
    const ids = numbers.tables[at]
    return ids && contentsOf(pack, { ids, memory })
  })
  const loose = folders.map(([store, listed], at): LooseFolder => {
    const sorted = listed.toSorted()
    const table = numbers.tables[contents.length + at]
    if (table !== undefined) takeAll(sorted, idLength, table)
    return { store, ids: sorted, first: layout.tables[contents.length + at]?.first ?? 0 }
  })
  const packs = contents.flatMap((pack, at): OpenPack[] => {
    const file = inventory.packs[at]?.file
    if (pack === undefined || file === undefined) return []
    const { index, tables } = pack
    const { states } = tables
    const first = layout.tables[at]?.first ?? 0
    return [{ index, entries: tables, states, idLength, file, first }]
  })
  if (packs.length < inventory.packs.length) return undefined
  const database: Database = {
    format,
    memory,
    packs,
    loose,
    numbers,
  }
  if (layout.tables.length > 1) markStoredElsewhere(database)
  return database
}

function takeAll(ids: readonly string[], idLength: number, table: IdTable): void {
  const most = table.room.length / idLength
  for (let at = 0; at < ids.length; at += most)
    table.take(table.room.write(ids.slice(at, at + most).join(''), 'hex'))
  table.close()
}

/** Of two copies the one with the lower number counts. */
function markStoredElsewhere({ packs, numbers }: Database): void {
  for (const { index, states, first } of packs.slice(1)) {
    const isCopy = new Uint8Array(index.count)
    index.eachId((bytes, at, place) => {
      if (numbers.at(bytes, at) !== first + place) isCopy[place] = 1
    })
    for (let entry = 0; entry < index.count; entry++)
      if (isCopy[index.placeOf(entry)] === 1) states[entry] = entryState.storedElsewhere
  }
}
