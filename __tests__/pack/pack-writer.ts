// Writes packs that git never would, with indexes that vouch for them.
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { objectId } from '../../src/pack/object-id.ts'

export interface Entry {
  /** 3 a blob, 2 a tree, 6 a delta of an entry before, 7 a delta of an id. */
  readonly kind: number
  readonly content: Buffer
  /** For 6 the distance to the base in bytes or, negative, in entries; for 7 the base's id. */
  readonly base?: number | string
  /** Of the object; needed for deltas. */
  readonly id?: string
  /** What the head says instead of the truth. */
  readonly size?: number
  /** What stands there instead of the compressed content. */
  readonly stream?: Buffer
}

export const blob = (content: Buffer | string): Entry => ({ kind: 3, content: Buffer.from(content) })

/** A delta of these instructions. */
export function delta(baseSize: number, size: number, ...instructions: readonly number[]): Buffer {
  return Buffer.from([...varint(baseSize), ...varint(size), ...instructions])
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) | 128, ...varint(Math.floor(value / 128))]
}

function head(kind: number, size: number): Buffer {
  const first = (kind << 4) | (size & 15)
  return size < 16 ? Buffer.from([first]) : Buffer.from([first | 128, ...varint(Math.floor(size / 16))])
}

function distance(value: number): Buffer {
  const bytes = [value & 127]
  for (let left = value >>> 7; left > 0; left >>>= 7) bytes.unshift((--left & 127) | 128)
  return Buffer.from(bytes)
}

/** The pack in a folder for objects, which is made. Returns the ids. */
export function writePack(objects: string, entries: readonly Entry[]): readonly string[] {
  const offsets: number[] = []
  const parts: Buffer[] = []
  let offset = 12
  for (const [at, { kind, content, base, size, stream }] of entries.entries()) {
    const back = typeof base === 'number' && base < 0 ? offset - (offsets[at + base] ?? 0) : Number(base)
    const link = kind === 6 ? distance(back) : kind === 7 ? Buffer.from(String(base), 'hex') : Buffer.alloc(0)
    const part = Buffer.concat([head(kind, size ?? content.length), link, stream ?? deflateSync(content)])
    offsets.push(offset)
    parts.push(part)
    offset += part.length
  }
  const start = Buffer.from('PACK\0\0\0\x02\0\0\0\0')
  start.writeUInt32BE(entries.length, 8)
  const pack = signed(Buffer.concat([start, ...parts]))
  const ids = entries.map(
    ({ id, kind, content }) => id ?? objectId('sha1', kind === 2 ? 'tree' : 'blob', content),
  )
  write(
    objects,
    pack,
    indexOf(
      ids,
      offsets,
      parts.map((part) => crc32(part)),
      pack,
    ),
  )
  return ids
}

export function write(objects: string, pack: Buffer, index: Buffer): void {
  mkdirSync(join(objects, 'pack'), { recursive: true })
  writeFileSync(join(objects, 'pack/pack-1.pack'), pack)
  writeFileSync(join(objects, 'pack/pack-1.idx'), index)
}

/** The bytes with their checksum behind them. */
export const signed = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, createHash('sha1').update(bytes).digest()])

function indexOf(
  ids: readonly string[],
  offsets: readonly number[],
  crcs: readonly number[],
  pack: Buffer,
): Buffer {
  const order = [...ids.keys()].sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1))
  const numbers = (values: readonly number[]): Buffer => {
    const bytes = Buffer.alloc(values.length * 4)
    for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, at * 4)
    return bytes
  }
  const fanout = Array.from(
    { length: 256 },
    (_, first) => ids.filter((id) => parseInt(id.slice(0, 2), 16) <= first).length,
  )
  return signed(
    Buffer.concat([
      Buffer.from([0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2]),
      numbers(fanout),
      ...order.map((at) => Buffer.from(ids[at] ?? '', 'hex')),
      numbers(order.map((at) => crcs[at] ?? 0)),
      numbers(order.map((at) => offsets[at] ?? 0)),
      pack.subarray(-20),
    ]),
  )
}

/** Makes the checksums right again after bytes were changed: those of all entries, of the pack and of the index. */
export function resign(pack: Buffer, index: Buffer): { readonly pack: Buffer; readonly index: Buffer } {
  const count = index.readUInt32BE(8 + 255 * 4)
  const crcs = 1032 + count * 20
  const offsets = Array.from({ length: count }, (_, at) => index.readUInt32BE(crcs + count * 4 + at * 4))
  const ends = [...offsets, pack.length - 20].sort((a, b) => a - b)
  const fixed = Buffer.from(index)
  for (const [at, offset] of offsets.entries()) {
    const end = ends[ends.indexOf(offset) + 1] ?? pack.length - 20
    fixed.writeUInt32BE(crc32(pack.subarray(offset, end)), crcs + at * 4)
  }
  const again = signed(pack.subarray(0, -20))
  again.copy(fixed, fixed.length - 40, again.length - 20)
  return { pack: again, index: signed(fixed.subarray(0, -20)) }
}
