// Packs that are nothing but heads, wherever they lie, with an index that vouches for them: what the reader of indexes makes of one, and
// what anybody can see is right.
import { createHash } from 'node:crypto'
import { readEntries } from '../../src/pack/entries.ts'
import { createPackMemory } from '../../src/pack/memory.ts'
import { createNumbers, layOutIds } from '../../src/pack/numbers.ts'
import { idLengths, type ObjectFormat } from '../../src/pack/object-id.ts'
import { indexFacts, readPackIndex, scratchLength, type ReadAt } from '../../src/pack/pack-index.ts'
import { packTables } from '../../src/pack/tables.ts'
import { entryIn } from '../../src/pack/three-bytes.ts'
import { gatheredLength } from '../../src/pack/gathered.ts'

export interface VirtualEntry {
  readonly id: string
  readonly offset: number
  readonly head: Buffer
  readonly crc: number
}

export interface VirtualPack {
  readonly format: ObjectFormat
  /** Where the last entry ends: the checksum of the pack follows. */
  readonly end: number
  readonly entries: readonly VirtualEntry[]
}

/** What is known of each entry, in the order of the pack; -1 is none. */
export interface Row {
  readonly offset: number
  readonly crc: number
  readonly place: number
  readonly kind: number
  readonly firstChild: number
  readonly nextSibling: number
}

const trailerOf = (format: ObjectFormat): Buffer => Buffer.alloc(idLengths[format], 0x77)
const inOrder = ({ entries }: VirtualPack): readonly VirtualEntry[] =>
  entries.toSorted((one, other) => (one.id < other.id ? -1 : 1))

/** Offsets of 31 bits stand in a table of their own, others in a second one, to which the first refers. */
function indexOf(pack: VirtualPack, dangling: boolean): Buffer {
  const entries = inOrder(pack)
  const big = entries.filter(({ offset }) => offset >= 2 ** 31).map(({ offset }) => offset)
  const table = (values: readonly number[]): Buffer => {
    const bytes = Buffer.alloc(4 * values.length)
    for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, 4 * at)
    return bytes
  }
  let references = dangling ? 1 : 0
  const offsets = entries.map(({ offset }) => (offset < 2 ** 31 ? offset : 2 ** 31 + references++))
  const firsts = new Uint32Array(256)
  for (const { id } of entries) firsts.fill((firsts[255] ?? 0) + 1, Number.parseInt(id.slice(0, 2), 16))
  const bytes = Buffer.concat([
    Buffer.from([0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2]),
    table([...firsts]),
    ...entries.map(({ id }) => Buffer.from(id, 'hex')),
    table(entries.map(({ crc }) => crc)),
    table(offsets),
    table(big.flatMap((offset) => [Math.floor(offset / 2 ** 32), offset % 2 ** 32])),
    trailerOf(pack.format),
  ])
  return Buffer.concat([bytes, createHash(pack.format).update(bytes).digest()])
}

/** Twice it is an offset. */
const filling = Buffer.from([0, 0, 0, 1])
const mostEntries = 100_000
const memory = createPackMemory(
  { contents: [], names: [] },
  { windows: gatheredLength, ids: 40 * mostEntries, free: 40 * mostEntries },
)

/** Nothing where the index is not believed. `dangling` is an index of which the last reference to a large offset leads nowhere. */
export function opened(pack: VirtualPack, dangling = false): readonly Row[] | undefined {
  const { format } = pack
  const idLength = idLengths[format]
  const count = pack.entries.length
  const size = pack.end + idLength
  const index = indexOf(pack, dangling)
  const head = Buffer.from('PACK\0\0\0\x02\0\0\0\0')
  head.writeUInt32BE(count, 8)
  const facts = indexFacts(readerOver(index), index.length, {
    format,
    size,
    head,
    trailer: trailerOf(format),
  })
  if (facts === undefined) return undefined
  // What was there before has no say.
  const end = memory.free.start + scratchLength(facts)
  memory.buffer.fill(filling, memory.free.start, end + 64)
  memory.buffer.fill(0, memory.ids.start, memory.ids.end)
  const [ids] = createNumbers(memory, layOutIds([count], idLength), idLength).tables
  if (ids === undefined) return undefined
  const tables = packTables(facts)
  const read = readPackIndex(facts, { ids, tables, memory })
  if (read !== undefined)
    readEntries(memory, read.index, { ids, idLength, read: readerOfHeads(pack), room: read.room }, tables)
  if (!memory.buffer.subarray(end, end + 64).every((byte, at) => byte === filling[at % 4]))
    throw new Error('Something was written behind the room.')
  if (read === undefined) return undefined
  if (tables.offsets[count] !== pack.end) throw new Error('The last entry ends elsewhere.')
  return Array.from({ length: count }, (_, entry) => ({
    offset: tables.offsets[entry] ?? -1,
    crc: tables.crcs[entry] ?? -1,
    place: entryIn(tables.places, entry),
    kind: tables.kinds[entry] ?? -1,
    firstChild: entryIn(tables.firstChild, entry),
    nextSibling: entryIn(tables.nextSibling, entry),
  }))
}

const readerOver =
  (bytes: Buffer): ReadAt =>
  (into, at, length, position) =>
    bytes.copy(into, at, position, position + length)

/** Between heads stands what goes on in any head: bytes with their highest bit set. */
function readerOfHeads({ entries }: VirtualPack): ReadAt {
  return (into, at, length, position) => {
    into.fill(0xff, at, at + length)
    for (const { offset, head } of entries)
      for (const [byte, value] of head.entries()) {
        const place = offset + byte - position
        if (place >= 0 && place < length) into[at + place] = value
      }
    return length
  }
}

/** The same, one entry after the other, by what gitformat-pack says. */
export function plain(pack: VirtualPack): readonly Row[] | undefined {
  const { end } = pack
  const places = new Map(inOrder(pack).map(({ id }, place) => [id, place]))
  const sorted = pack.entries.toSorted((one, other) => one.offset - other.offset)
  const isApart = sorted.every(({ offset }, at) => {
    const before = sorted[at - 1]
    return before === undefined ? offset >= 12 : offset >= before.offset + 9
  })
  if (!isApart || (sorted.at(-1)?.offset ?? 0) + 9 > end) return undefined
  const entryAt = new Map(sorted.map(({ offset }, entry) => [offset, entry]))
  const entryOf = new Map(sorted.map(({ id }, entry) => [id, entry]))
  const heads = sorted.map((entry, at) => {
    const next = sorted[at + 1]?.offset ?? end
    const { kind, base } = headOf(entry, next - entry.offset, pack.format)
    const to = typeof base === 'string' ? entryOf.get(base) : entryAt.get(entry.offset - Number(base ?? 0))
    return { kind, base: to === at ? undefined : to }
  })
  return sorted.map(({ offset, crc, id }, at) => ({
    offset,
    crc,
    place: places.get(id) ?? -1,
    kind: heads[at]?.kind ?? -1,
    firstChild: heads.findIndex(({ base }) => base === at),
    nextSibling: heads.findIndex(
      ({ base }, other) => other > at && base !== undefined && base === heads[at]?.base,
    ),
  }))
}

/** What the head of an entry of that many bytes says. */
function headOf(
  { head }: VirtualEntry,
  length: number,
  format: ObjectFormat,
): { kind: number; base?: bigint | string } {
  const none = { kind: 0 }
  const byteAt = (at: number): number => (at < head.length ? (head[at] ?? 0) : 0xff)
  const kind = (byteAt(0) >> 4) & 7
  let size = BigInt(byteAt(0) & 15)
  let at = 1
  for (let shift = 4n; byteAt(at - 1) & 0x80; shift += 7n) {
    if (at === 10) return none
    size += BigInt(byteAt(at++) & 0x7f) << shift
  }
  if (size >= 2n ** 32n || kind === 0 || kind === 5) return none
  if (kind === 7) {
    const id = Array.from({ length: idLengths[format] }, (_, byte) => byteAt(at + byte))
    return at + id.length < length ? { kind, base: Buffer.from(id).toString('hex') } : none
  }
  if (kind !== 6) return at < length ? { kind } : none
  let distance = BigInt(byteAt(at) & 0x7f)
  const most = at + 10
  for (; byteAt(at) & 0x80 && at < most; at++)
    distance = (distance + 1n) * 128n + BigInt(byteAt(at + 1) & 0x7f)
  return at + 1 < length ? { kind, base: distance } : none
}
