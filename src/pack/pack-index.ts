// Reads the index of a pack (gitformat-pack, version 2): which objects the pack holds and where. An index that is not
// whole, not consistent, of another pack, or with another checksum than it says is not believed at all.
import { createHash } from 'node:crypto'
import type { IdTable } from './numbers.ts'
import { idLengths, type ObjectFormat } from './object-id.ts'
import { bucketRoom, inOffsetOrder, shortestEntry, type OffsetOrder, type Offsets } from './offset-order.ts'
import type { PackTables } from './tables.ts'
import { entryIn } from './three-bytes.ts'

/** Reads bytes of a file to `into` and returns how many; fewer only at its end. */
export type ReadAt = (into: Uint8Array, at: number, length: number, position: number) => number

/** Entries are numbered in the order in which they lie in the pack. */
export interface PackIndex extends Pick<PackTables, 'offsets' | 'crcs'> {
  readonly count: number
  /** The place of an entry's id among the ids. */
  placeOf(entry: number): number
  /** The id of an entry, read from the file. Throws where that fails, as the next does. */
  idOf(entry: number): Buffer
  /** Reads all ids, which ascend with their places; each stands at `at` in bytes that are good until this returns. */
  eachId(visit: (bytes: Buffer, at: number, place: number) => void): void
}

/** Finds entries while the deltas are put on their bases; what it needs for that is not worth keeping. */
export interface EntryFinder {
  /** The entry that begins at an offset, or -1. */
  entryAt(offset: number): number
  /** The entry of the object whose id stands at `at` in `bytes`, or -1. */
  entryOf(bytes: Uint8Array, at: number): number
}

/** What a pack and its index say of themselves. */
export interface PackFacts {
  readonly format: ObjectFormat
  /** Length of the pack in bytes. */
  readonly size: number
  /** Its first 12 bytes: signature, version, number of entries. */
  readonly head: Buffer
  /** Its last bytes: its checksum. */
  readonly trailer: Buffer
}

export interface IndexFacts extends PackFacts {
  /** How many entries the index has. */
  readonly count: number
  readonly indexSize: number
  readonly read: ReadAt
}

/** The tables of some 30 bytes an entry must fit the memory that a scan may take. */
export const mostEntries = 12_000_000
export const packHeadLength = 12
const headLength = 8
const fanoutLength = 1024
const idsStart = headLength + fanoutLength
const pieceLength = 1 << 16

/** What the index must be like to be read at all; nothing where it is not. `size` is the length of its file. */
export function indexFacts(read: ReadAt, size: number, pack: PackFacts): IndexFacts | undefined {
  const idLength = idLengths[pack.format]
  const head = Buffer.alloc(headLength + fanoutLength)
  if (read(head, 0, head.length, 0) !== head.length) return undefined
  if (head.readUInt32BE(0) !== 0xff744f63 || head.readUInt32BE(4) !== 2) return undefined
  const count = head.readUInt32BE(head.length - 4)
  const rest = size - head.length - 2 * idLength - count * (idLength + 8)
  const fits = count <= mostEntries && rest >= 0 && rest % 8 === 0
  return fits && isOfKnownKind(pack, count) ? { ...pack, count, indexSize: size, read } : undefined
}

function isOfKnownKind({ head }: PackFacts, count: number): boolean {
  const version = head.length === packHeadLength ? head.readUInt32BE(4) : 0
  return (
    head.toString('latin1', 0, 4) === 'PACK' &&
    (version === 2 || version === 3) &&
    head.readUInt32BE(8) === count
  )
}

export interface IndexRoom {
  /** Takes the ids. */
  readonly ids: IdTable
  /** To be filled. */
  readonly tables: PackTables
  /** At least {@link scratchLength} bytes that are free until the finder has done its work; they begin at a multiple of 4. */
  readonly scratch: Buffer
}

/** The ids of an index pass by; all that follows them is read at once. */
export const scratchLength = ({ format, count, indexSize }: IndexFacts): number =>
  bucketRoom(count) * 4 + indexSize - count * idLengths[format]

export function readPackIndex(
  facts: IndexFacts,
  { ids, tables, scratch }: IndexRoom,
): { readonly index: PackIndex; readonly finder: EntryFinder } | undefined {
  const { format, count, indexSize } = facts
  const next = reader(facts)
  const fanout = next(Buffer.alloc(idsStart)).subarray(headLength)
  const idLength = idLengths[format]
  for (let left = count * idLength; left > 0;) {
    const { length } = next(ids.room.subarray(0, left))
    ids.take(length)
    left -= length
  }
  ids.close()
  // Tables of megabytes that are soon of no use: as buffers of their own they would stay until they are collected.
  const firsts = new Uint32Array(scratch.buffer, scratch.byteOffset, bucketRoom(count))
  const rest = scratch.subarray(firsts.byteLength)
  const crcs = next(rest.subarray(0, count * 4))
  const offsets = next(rest.subarray(count * 4, count * 8))
  const more = indexSize - idsStart - count * (idLength + 8) - 2 * idLength
  const bigOffsets = next(rest.subarray(count * 8, count * 8 + more))
  const pack = next(Buffer.alloc(idLength))
  const digest = next.digest()
  const checksum = next(Buffer.alloc(idLength))
  if (!digest.equals(checksum) || !pack.equals(facts.trailer) || !ascends(fanout)) return undefined
  const listed = { firsts, crcs, offsets, bigOffsets }
  const ordered = indexOf(listed, tables, facts)
  if (ordered === undefined) return undefined
  const { index, order } = ordered
  return { index, finder: finderOf(listed, order, ids) }
}

interface Reader {
  /** Fills the buffer with what comes next in the file. */
  (into: Buffer): Buffer
  /** Of all that was read. */
  digest(): Buffer
}

function reader({ format, read }: IndexFacts): Reader {
  const hash = createHash(format)
  let position = 0
  const next = (into: Buffer): Buffer => {
    for (let at = 0; at < into.length; at += pieceLength) {
      const length = Math.min(pieceLength, into.length - at)
      // A file that has become shorter meanwhile has another checksum.
      read(into, at, length, position + at)
      hash.update(into.subarray(at, at + length))
    }
    position += into.length
    return into
  }
  return Object.assign(next, { digest: () => hash.copy().digest() })
}

const ascends = (fanout: Buffer): boolean => {
  for (let at = 4; at < fanout.length; at += 4)
    if (fanout.readUInt32BE(at) < fanout.readUInt32BE(at - 4)) return false
  return true
}

/** What an index lists by place. */
interface Listed {
  /** To be written. */
  readonly firsts: Uint32Array
  readonly crcs: Buffer
  readonly offsets: Buffer
  readonly bigOffsets: Buffer
}

function indexOf(
  listed: Listed,
  { offsets, crcs, places }: PackTables,
  facts: IndexFacts,
): { readonly index: PackIndex; readonly order: OffsetOrder } | undefined {
  const { count, size, format } = facts
  const order = inOffsetOrder(
    { count, size, offsetAt: (place) => offsetAt(listed, place) },
    { offsets, places, firsts: listed.firsts },
  )
  offsets[count] = size - idLengths[format]
  if (order === undefined || !areApart(offsets)) return undefined
  for (let entry = 0; entry < count; entry++) crcs[entry] = uint32At(listed.crcs, entryIn(places, entry) * 4)
  const placeOf = (entry: number): number => entryIn(places, entry)
  return { index: { count, offsets, crcs, placeOf, ...idsIn(facts, placeOf) }, order }
}

/** What `readUInt32BE` reads, without the checks that it takes for each. */
const uint32At = (bytes: Buffer, at: number): number =>
  (((bytes[at] ?? 0) << 24) |
    ((bytes[at + 1] ?? 0) << 16) |
    ((bytes[at + 2] ?? 0) << 8) |
    (bytes[at + 3] ?? 0)) >>>
  0

function idsIn(
  { format, count, read }: IndexFacts,
  placeOf: PackIndex['placeOf'],
): Pick<PackIndex, 'idOf' | 'eachId'> {
  const idLength = idLengths[format]
  const fill = (into: Buffer, place: number): Buffer => {
    const filled = read(into, 0, into.length, idsStart + place * idLength)
    if (filled !== into.length) throw new Error('The index of a pack has become shorter.')
    return into
  }
  return {
    idOf: (entry) => fill(Buffer.alloc(idLength), placeOf(entry)),
    eachId(visit) {
      const piece = Buffer.alloc(pieceLength - (pieceLength % idLength))
      for (let place = 0; place < count;) {
        const bytes = fill(piece.subarray(0, (count - place) * idLength), place)
        for (let at = 0; at < bytes.length; at += idLength) visit(bytes, at, place++)
      }
    },
  }
}

function finderOf(listed: Listed, order: OffsetOrder, ids: IdTable): EntryFinder {
  return {
    entryAt: (offset) => order.entryAt(offset),
    entryOf(id, at) {
      const place = ids.placeOf(id, at)
      return place < 0 ? -1 : order.entryAt(offsetAt(listed, place) ?? -1)
    },
  }
}

/** An offset of 31 bits, or a reference into the table of those of 64. */
function offsetAt({ offsets, bigOffsets }: Listed, place: number): number | undefined {
  const offset = uint32At(offsets, place * 4)
  if (offset < 2 ** 31) return offset
  const at = (offset - 2 ** 31) * 8
  if (at + 8 > bigOffsets.length) return undefined
  return bigOffsets.readUInt32BE(at) * 2 ** 32 + bigOffsets.readUInt32BE(at + 4)
}

/** Entries follow each other. */
function areApart(offsets: Offsets): boolean {
  if ((offsets[0] ?? 0) < packHeadLength) return false
  for (let entry = 1; entry < offsets.length; entry++)
    if ((offsets[entry] ?? 0) < (offsets[entry - 1] ?? 0) + shortestEntry) return false
  return true
}
