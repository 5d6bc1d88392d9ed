// Reads the index of a pack (gitformat-pack, version 2): which objects the pack holds and where. An index that is not
// whole, not consistent, of another pack, or with another checksum than it says is not believed at all.
import { createHash } from 'node:crypto'
import type { Area, PackMemory } from './memory.ts'
import type { IdTable } from './numbers.ts'
import { idLengths, type ObjectFormat } from './object-id.ts'
import { inOffsetOrder, largestPack, orderRoom } from './offset-order.ts'
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
  /** The same for the ids at some places, which ascend. */
  idsAt(places: Uint32Array, visit: (bytes: Buffer, at: number) => void): void
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
  // As git has it, the first entry never needs an offset of 64 bits; what is longer it does not open
  // (https://github.com/git/git/blob/v2.39.5/packfile.c, load_idx).
  const mostRest = Math.max(0, count - 1) * 8
  const fits =
    count <= mostEntries && pack.size <= largestPack && rest >= 0 && rest <= mostRest && rest % 8 === 0
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
  /** At least {@link scratchLength} bytes of `memory.free` are free. */
  readonly memory: PackMemory
}

/** The ids of an index pass by; all that follows them is read at once. */
export const scratchLength = ({ format, count, indexSize }: IndexFacts): number =>
  orderRoom(count) + indexSize - count * idLengths[format]

/** Also says where there is room for as many numbers of four bytes as there are entries. */
export function readPackIndex(
  facts: IndexFacts,
  { ids, tables, memory }: IndexRoom,
): { readonly index: PackIndex; readonly room: Area } | undefined {
  const { format, count, size, indexSize } = facts
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
  const { start } = memory.free
  const room = { start, end: start + orderRoom(count) }
  const crcs = { start: room.end, end: room.end + count * 4 }
  const offsets = { start: crcs.end, end: crcs.end + count * 4 }
  const more = indexSize - idsStart - count * (idLength + 8) - 2 * idLength
  const bigOffsets = { start: offsets.end, end: offsets.end + more }
  next(memory.buffer.subarray(crcs.start, bigOffsets.end))
  const pack = next(Buffer.alloc(idLength))
  const digest = next.digest()
  const checksum = next(Buffer.alloc(idLength))
  if (!digest.equals(checksum) || !pack.equals(facts.trailer) || !ascends(fanout)) return undefined
  const listed = { count, crcs, offsets, bigOffsets }
  const bounds = { first: packHeadLength, end: size - idLength, size }
  if (!inOffsetOrder(memory, { listed, bounds, room }, tables)) return undefined
  const placeOf = (entry: number): number => entryIn(tables.places, entry)
  const index = { count, offsets: tables.offsets, crcs: tables.crcs, placeOf, ...idsIn(facts, placeOf) }
  // The checksums have been put in order by now, in tables of their own.
  return { index, room: crcs }
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

function idsIn(
  { format, count, read }: IndexFacts,
  placeOf: PackIndex['placeOf'],
): Pick<PackIndex, 'idOf' | 'eachId' | 'idsAt'> {
  const idLength = idLengths[format]
  const fill = (into: Buffer, place: number): Buffer => {
    const filled = read(into, 0, into.length, idsStart + place * idLength)
    if (filled !== into.length) throw new Error('The index of a pack has become shorter.')
    return into
  }
  const pieceOfIds = (): Buffer => Buffer.alloc(pieceLength - (pieceLength % idLength))
  return {
    idOf: (entry) => fill(Buffer.alloc(idLength), placeOf(entry)),
    eachId(visit) {
      const piece = pieceOfIds()
      for (let place = 0; place < count;) {
        const bytes = fill(piece.subarray(0, (count - place) * idLength), place)
        for (let at = 0; at < bytes.length; at += idLength) visit(bytes, at, place++)
      }
    },
    idsAt(places, visit) {
      const piece = pieceOfIds()
      let [start, end] = [0, 0]
      for (const place of places) {
        if (place >= end) {
          start = place
          end = start + fill(piece.subarray(0, (count - start) * idLength), start).length / idLength
        }
        visit(piece, (place - start) * idLength)
      }
    },
  }
}
