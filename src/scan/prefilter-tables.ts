// Writes the literals and their lookup tables into the prefilter's memory. The layout is the one that the top of
// prefilter.wat describes; nothing else may write there.
import { deal, type Bucket, type Dealable } from './buckets.ts'
import type { Shape } from './literal.ts'

const [directoryAt, hashesAt, placesAt] = [128, 256, 256 + 65536 / 8]
/** Places of one block are written whatever there was room for, four at a time. */
const entriesAt = placesAt + (1024 + 64 + 4) * 4
const entryLength = 24
const pairLength = 8
/** Pairs that one call can report beyond what one place can hold: more costs memory, fewer costs calls. */
const roomForPairs = 4096

export interface Layout {
  readonly tables: number
  readonly texts: number
  readonly out: number
  /** Where the out area counts as full: one place can still report every literal behind it. */
  readonly full: number
  /** What lies from here on is free. */
  readonly end: number
}

/** Where everything lies when the tables begin at the address `at`. */
export function layOut(literals: readonly Shape[], at = 0): Layout {
  const tables = aligned(at, 64)
  const texts = tables + entriesAt + literals.length * entryLength
  const out = aligned(texts + 2 * literals.reduce((sum, { bytes }) => sum + bytes.length, 0), pairLength)
  const full = out + roomForPairs * pairLength
  return { tables, texts, out, full, end: full + (literals.length + 1) * pairLength }
}

export function aligned(address: number, to: number): number {
  return Math.ceil(address / to) * to
}

/** The layout is described at the top of prefilter.wat. */
export function writeTables(
  buffer: Buffer,
  { literals, layout }: { readonly literals: readonly Dealable[]; readonly layout: Layout },
): void {
  const { tables } = layout
  let entry = tables + entriesAt
  let text = layout.texts
  for (const [number, bucket] of deal(literals).entries()) {
    writeNibbles(buffer.subarray(tables), number, bucket)
    buffer.writeInt32LE(entry, tables + directoryAt + number * 8)
    for (const { literal, fragment } of bucket.literals) {
      const shape = literals[literal]
      if (!shape) continue
      writeHashes(buffer.subarray(tables + hashesAt), shape, fragment)
      writeEntry(buffer.subarray(entry, entry + entryLength), { ...shape, literal, fragment, text })
      buffer.set(
        shape.bytes.map((byte, at) => byte & (shape.mask[at] ?? 0)),
        text,
      )
      buffer.set(shape.mask, text + shape.bytes.length)
      text += 2 * shape.bytes.length
      entry += entryLength
    }
    buffer.writeInt32LE(entry, tables + directoryAt + number * 8 + 4)
  }
}

function writeNibbles(buffer: Buffer, number: number, { nibbles }: Bucket): void {
  for (const [at, { low, high }] of nibbles.entries())
    for (let nibble = 0; nibble < 16; nibble++) {
      const row = at * 32 + nibble
      buffer[row] = (buffer[row] ?? 0) | (((low >> nibble) & 1) << number)
      buffer[row + 16] = (buffer[row + 16] ?? 0) | (((high >> nibble) & 1) << number)
    }
}

/** Enters every three bytes that the fragment can be; the multiplier is the one of prefilter.wat. */
function writeHashes(hashes: Buffer, { bytes, mask }: Shape, fragment: number): void {
  const [first, second, third] = [0, 1, 2].map((at) =>
    allBytes(bytes[fragment + at] ?? 0, mask[fragment + at] ?? 0),
  )
  for (const a of first ?? [])
    for (const b of second ?? [])
      for (const c of third ?? []) {
        const hash = Math.imul(a | (b << 8) | (c << 16), 0x9e3779b1) >>> 16
        hashes[hash >> 3] = (hashes[hash >> 3] ?? 0) | (1 << (hash & 7))
      }
}

/** Every byte that equals `bits` under `mask`: the bits it leaves free run through their subsets. */
function allBytes(bits: number, mask: number): readonly number[] {
  const free = ~mask & 0xff
  const all: number[] = []
  for (let chosen = free; ; chosen = (chosen - 1) & free) {
    all.push((bits & mask) | chosen)
    if (chosen === 0) return all
  }
}

interface Entry {
  readonly bytes: Uint8Array
  readonly mask: Uint8Array
  readonly literal: number
  readonly fragment: number
  readonly text: number
}

function writeEntry(into: Buffer, { bytes, mask, literal, fragment, text }: Entry): void {
  for (let at = 0; at < 4; at++) {
    into[at] = (bytes[fragment + at] ?? 0) & (mask[fragment + at] ?? 0)
    into[at + 4] = mask[fragment + at] ?? 0
  }
  for (const [at, value] of [text, bytes.length, fragment, literal].entries())
    into.writeInt32LE(value, 8 + at * 4)
}
