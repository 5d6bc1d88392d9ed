// Reads the heads of all entries of a pack in one pass: what each is, how long, and what it is a delta of. A head may
// say anything; what cannot be is left without a type, and whatever is built on it is out of reach then.
import type { ObjectType } from './object-id.ts'
import type { Area, PackMemory } from './memory.ts'
import type { IdTable } from './numbers.ts'
import { pieceLength, pieces } from './offset-order.ts'
import type { PackIndex, ReadAt } from './pack-index.ts'
import type { PackTables } from './tables.ts'
import { widthInTables } from './three-bytes.ts'

export type Entries = Pick<PackTables, 'kinds' | 'firstChild' | 'nextSibling'>

/**
 * By kind, three bits: what is a delta or nothing has none. Each kind has its place, since code made fast for a list is given up where that
 * is read beyond its end.
 */
export const types: readonly (ObjectType | undefined)[] = [
  undefined,
  'commit',
  'tree',
  'blob',
  'tag',
  undefined,
  undefined,
  undefined,
]

/** The type of an entry that is no delta. */
export const typeOf = (kind: number): ObjectType | undefined => types[kind]

const windowLength = 1 << 20
/** The longest head: ten bytes of type and size, then ten of an offset or an id of 32. */
const longestHead = 42

interface Source {
  readonly ids: IdTable
  readonly idLength: number
  readonly read: ReadAt
  /** Three bytes for each entry, and one more. */
  readonly room: Area
}

/** Fills the tables. To be called for the pack that has just been put in order. */
export function readEntries(
  { entries, windows, delta, buffer }: PackMemory,
  { count, offsets }: Pick<PackIndex, 'count' | 'offsets'>,
  { ids, idLength, read, room }: Source,
  { kinds, firstChild, nextSibling }: Entries,
): void {
  entries.ids.value = ids.address
  entries.firstNumber.value = ids.first
  entries.idLength.value = idLength
  entries.children.value = room.start
  const children = buffer.subarray(room.start, room.start + widthInTables * count).fill(0xff)
  const kindsAt = delta.start
  const siblingsAt = kindsAt + pieceLength
  let start = Infinity
  // From the last to the first, so that the children of a base come in the order of the pack.
  for (const [from, to] of [...pieces(count)].toReversed()) {
    for (let entry = to - 1; entry >= from;) {
      const offset = offsets[entry] ?? 0
      if (offset < start) {
        const end = Math.min(offset + longestHead, offsets[count] ?? 0)
        start = Math.max(0, end - windowLength)
        read(buffer, windows.start, end - start, start)
      }
      entry = entries.heads(
        entry,
        from,
        windows.start,
        start,
        kindsAt - from,
        siblingsAt - widthInTables * from,
      )
    }
    kinds.set(buffer.subarray(kindsAt, kindsAt + to - from), from)
    const siblings = buffer.subarray(siblingsAt, siblingsAt + widthInTables * (to - from))
    nextSibling.set(siblings, widthInTables * from)
  }
  firstChild.set(children)
}
