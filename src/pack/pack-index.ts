// Reads the index of a pack (gitformat-pack, version 2): which objects the pack holds and where. An index that is not
// whole, not consistent, of another pack, or with another checksum than it says is not believed at all.
import { createHash } from 'node:crypto'
import { idLengths, type ObjectFormat } from './object-id.ts'

/** Entries are numbered in the order in which they lie in the pack. */
export interface PackIndex {
  readonly count: number
  /** Where each entry begins, ascending; one more gives the end of the last. */
  readonly offsets: Float64Array
  /** The entry that begins at an offset, or -1. */
  entryAt(offset: number): number
  /** The entry of the object whose id stands at `at` in `bytes`, or -1. */
  entryOf(bytes: Uint8Array, at: number): number
  /** The id of an entry. */
  idOf(entry: number): Buffer
  /** The CRC-32 of an entry's bytes in the pack. */
  crcOf(entry: number): number
}

/** What a pack file says of itself. */
export interface PackFacts {
  readonly format: ObjectFormat
  /** Length of the file in bytes. */
  readonly size: number
  /** Its first 12 bytes: signature, version, number of entries. */
  readonly head: Buffer
  /** Its last bytes: its checksum. */
  readonly trailer: Buffer
}

/** The tables of 22 bytes an entry, beside the index itself, must fit the memory that a scan may take. */
export const mostEntries = 3_000_000
export const packHeadLength = 12
const fanoutAt = 8
const idsAt = fanoutAt + 1024

export function parsePackIndex(bytes: Buffer, pack: PackFacts): PackIndex | undefined {
  if (!isWhole(bytes, pack) || !isOfPack(bytes, pack)) return undefined
  const tables = layOut(bytes, pack.format)
  return tables && withEntries(bytes, tables, pack)
}

interface Tables {
  readonly count: number
  readonly idLength: number
  readonly crcs: number
  readonly offsets: number
  readonly bigOffsets: number
}

function layOut(bytes: Buffer, format: ObjectFormat): Tables | undefined {
  const idLength = idLengths[format]
  const count = bytes.readUInt32BE(idsAt - 4)
  const crcs = idsAt + count * idLength
  const offsets = crcs + count * 4
  const bigOffsets = offsets + count * 4
  const rest = bytes.length - 2 * idLength - bigOffsets
  const fits = count <= mostEntries && rest >= 0 && rest % 8 === 0 && fanoutAscends(bytes)
  return fits ? { count, idLength, crcs, offsets, bigOffsets } : undefined
}

function isWhole(bytes: Buffer, { format }: PackFacts): boolean {
  const idLength = idLengths[format]
  if (bytes.length < idsAt + 2 * idLength) return false
  if (bytes.readUInt32BE(0) !== 0xff744f63 || bytes.readUInt32BE(4) !== 2) return false
  const end = bytes.length - idLength
  return createHash(format).update(bytes.subarray(0, end)).digest().equals(bytes.subarray(end))
}

function isOfPack(bytes: Buffer, { format, head, trailer }: PackFacts): boolean {
  const idLength = idLengths[format]
  const version = head.length === packHeadLength ? head.readUInt32BE(4) : 0
  return (
    head.toString('latin1', 0, 4) === 'PACK' &&
    (version === 2 || version === 3) &&
    head.readUInt32BE(8) === bytes.readUInt32BE(idsAt - 4) &&
    trailer.equals(bytes.subarray(bytes.length - 2 * idLength, bytes.length - idLength))
  )
}

function fanoutAscends(bytes: Buffer): boolean {
  for (let at = fanoutAt + 4; at < idsAt; at += 4)
    if (bytes.readUInt32BE(at) < bytes.readUInt32BE(at - 4)) return false
  return true
}

function withEntries(bytes: Buffer, tables: Tables, { size }: PackFacts): PackIndex | undefined {
  const { count, idLength } = tables
  // Offset and place in the index as one number, since typed arrays of numbers sort fastest.
  if (size * count > Number.MAX_SAFE_INTEGER) return undefined
  const keys = new Float64Array(count)
  for (let number = 0; number < count; number++) {
    const offset = offsetAt(bytes, tables, number)
    if (offset === undefined || offset >= size) return undefined
    keys[number] = offset * count + number
  }
  keys.sort()
  const numbers = new Uint32Array(count)
  for (let entry = 0; entry < count; entry++) numbers[entry] = (keys[entry] ?? 0) % count
  const offsets = new Float64Array(count + 1)
  for (let entry = 0; entry < count; entry++) offsets[entry] = Math.floor((keys[entry] ?? 0) / count)
  offsets[count] = size - idLength
  if (!areApart(offsets)) return undefined
  const entryAt = (offset: number): number => {
    const entry = lowerBound(count, (at) => (offsets[at] ?? 0) - offset)
    return offsets[entry] === offset && entry < count ? entry : -1
  }
  return {
    count,
    offsets,
    entryAt,
    entryOf(id, at) {
      const [from, to] = fanout(bytes, id[at] ?? 0)
      const compare = (number: number): number => {
        const place = idsAt + (from + number) * idLength
        return bytes.compare(id, at, at + idLength, place, place + idLength)
      }
      const number = lowerBound(to - from, compare)
      if (number >= to - from || compare(number) !== 0) return -1
      return entryAt(offsetAt(bytes, tables, from + number) ?? -1)
    },
    idOf(entry) {
      const at = idsAt + (numbers[entry] ?? 0) * idLength
      return bytes.subarray(at, at + idLength)
    },
    crcOf: (entry) => bytes.readUInt32BE(tables.crcs + (numbers[entry] ?? 0) * 4),
  }
}

/** An offset of 31 bits, or a reference into the table of those of 64. */
function offsetAt(
  bytes: Buffer,
  { offsets, bigOffsets, idLength }: Tables,
  number: number,
): number | undefined {
  const offset = bytes.readUInt32BE(offsets + number * 4)
  if (offset < 2 ** 31) return offset
  const at = bigOffsets + (offset - 2 ** 31) * 8
  if (at + 8 > bytes.length - 2 * idLength) return undefined
  return bytes.readUInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4)
}

/** Entries follow each other; none is shorter than a byte of head and the shortest stream. */
function areApart(offsets: Float64Array): boolean {
  if ((offsets[0] ?? 0) < packHeadLength) return false
  for (let entry = 1; entry < offsets.length; entry++)
    if ((offsets[entry] ?? 0) < (offsets[entry - 1] ?? 0) + 9) return false
  return true
}

function fanout(bytes: Buffer, first: number): readonly [from: number, to: number] {
  const at = fanoutAt + first * 4
  return [first === 0 ? 0 : bytes.readUInt32BE(at - 4), bytes.readUInt32BE(at)]
}

/** The first of `count` places at which `compare` is not below 0. */
function lowerBound(count: number, compare: (at: number) => number): number {
  let low = 0
  for (let high = count; low < high;) {
    const middle = (low + high) >>> 1
    if (compare(middle) < 0) low = middle + 1
    else high = middle
  }
  return low
}
