// Heads of entries and of deltas, whatever bytes they are made of, against the plainest way to read them.
import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { createPackMemory, largestObject } from '../../src/pack/memory.ts'

const memory = createPackMemory({ contents: [], names: [] }, { windows: 4096 })
const { buffer, delta, bases, unpacking } = memory
const damaged = -1
const tooLarge = -2

/** Of seven bits a byte, lowest first; nothing where it does not end within `most` bytes. */
function numberIn(
  bytes: Buffer,
  most: number,
): { readonly value: number; readonly length: number } | undefined {
  let value = 0
  for (let at = 0; at < Math.min(most, bytes.length); at++) {
    value += ((bytes[at] ?? 0) & 0x7f) * 2 ** (7 * at)
    if ((bytes[at] ?? 0) < 0x80) return { value, length: at + 1 }
  }
  return undefined
}

/** What an entry inflates to, or why it does not: nothing where that is all one, since its size does not end. */
function expected(entry: Buffer, sum: number, idLength: number): Buffer | -1 | -2 | undefined {
  const [first = 0] = entry
  const more = first < 0x80 ? { value: 0, length: 0 } : numberIn(entry.subarray(1), 9)
  if (more === undefined) return undefined
  const size = (first & 15) + more.value * 16
  if (size > largestObject) return tooLarge
  if (crc32(entry) !== sum) return damaged
  const behindSize = entry.subarray(1 + more.length)
  const kind = (first >> 4) & 7
  if (kind === 0 || kind === 5) return damaged
  const distance = behindSize.findIndex((byte, at) => byte < 0x80 || at === 10) + 1
  const stream = behindSize.subarray(kind === 7 ? idLength : kind === 6 ? distance : 0)
  if ((kind === 6 && distance === 0) || stream.length === 0) return damaged
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what `info` gives the types do not know
    const { buffer: content, engine } = inflateSync(stream, {
      info: true,
      maxOutputLength: size + 1,
    }) as unknown as Inflated
    return content.length === size && engine.bytesWritten === stream.length ? content : damaged
  } catch {
    return damaged
  }
}

interface Inflated {
  readonly buffer: Buffer
  readonly engine: { readonly bytesWritten: number }
}

const sevens = (value: number, bytes: number): Buffer =>
  Buffer.from(
    Array.from(
      { length: bytes },
      (_, at) => (Math.floor(value / 2 ** (7 * at)) & 0x7f) | (at < bytes - 1 ? 0x80 : 0),
    ),
  )

const entry = fc
  .record({
    kind: fc.nat(7),
    content: fc.uint8Array({ maxLength: 60 }),
    /** What its head says that it has more than it has. */
    over: fc.oneof(
      { weight: 6, arbitrary: fc.constant(0) },
      fc.constantFrom(1, 2 ** 20, largestObject, 2 ** 33, 2 ** 40),
    ),
    /** Zeros behind the size, which say nothing. */
    sizeBytes: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 6, max: 12 })),
    distanceBytes: fc.integer({ min: 1, max: 13 }),
    cut: fc.oneof({ weight: 6, arbitrary: fc.constant(1000) }, fc.nat(40)),
    isSum: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.constant(false)),
  })
  .map(({ kind, content, over, sizeBytes, distanceBytes, cut, isSum }) => {
    const size = content.length + over
    const rest = Math.floor(size / 16)
    const least = rest === 0 ? 0 : Math.floor(Math.log2(rest) / 7) + 1
    const more = sevens(rest, Math.max(least, sizeBytes))
    const first = (kind << 4) | (size % 16) | (more.length > 0 ? 0x80 : 0)
    const base = kind === 7 ? Buffer.alloc(20, 0xb1) : kind === 6 ? sevens(5, distanceBytes) : Buffer.alloc(0)
    const bytes = Buffer.concat([Buffer.from([first]), more, base, deflateSync(content)]).subarray(0, cut + 1)
    return { bytes, sum: crc32(bytes) ^ (isSum ? 0 : 1) }
  })

test('an entry is inflated where its head and its checksum are right, and else is damaged or too large', () => {
  const seen = { right: 0, damaged: 0, tooLarge: 0 }
  unpacking.idLength.value = 20
  fc.assert(
    fc.property(entry, ({ bytes, sum }) => {
      const right = expected(bytes, sum >>> 0, 20)
      // Whatever lies behind is of another entry.
      buffer.fill(0x81, delta.start, delta.start + 128)
      buffer.set(bytes, delta.start)
      const size = unpacking.unpack(delta.start, delta.start + bytes.length, sum, bases.start)
      if (right === undefined) expect([damaged, tooLarge]).toContain(size)
      else if (typeof right === 'number') expect(size).toBe(right)
      else expect(buffer.subarray(bases.start, bases.start + size).equals(right)).toBe(true)
      if (size === damaged) seen.damaged += 1
      else if (size === tooLarge) seen.tooLarge += 1
      else seen.right += 1
    }),
    { numRuns: 5000 },
  )
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(100)
})

test('a delta is for a base of one size, and says how much it makes', () => {
  const size = fc.oneof(fc.nat(300), fc.constantFrom(largestObject, largestObject + 1, 2 ** 35, 2 ** 41))
  const head = fc.record({ base: size, made: size, more: fc.nat(3), cut: fc.nat(14), isOwn: fc.boolean() })
  const bytesFor = (value: number): number => Math.max(1, Math.floor(Math.log2(Math.max(1, value)) / 7) + 1)
  let made = 0
  fc.assert(
    fc.property(head, (one) => {
      const whole = [one.base, one.made].map((value) => sevens(value, bytesFor(value) + one.more))
      const bytes = Buffer.concat(whole).subarray(0, one.cut)
      const first = numberIn(bytes, bytes.length)
      const second = first && numberIn(bytes.subarray(first.length), bytes.length)
      const base = one.isOwn ? one.base : one.base + 1
      buffer.fill(0x01, delta.start, delta.start + 64)
      buffer.set(bytes, delta.start)
      const found = unpacking.deltaSize(delta.start, delta.start + bytes.length, base % 2 ** 31)
      if (base >= 2 ** 31 || first?.value !== base || second === undefined) expect(found).toBe(damaged)
      else if (second.value > largestObject) expect(found).toBe(tooLarge)
      else {
        made += 1
        expect(found).toBe(second.value)
        expect(unpacking.instructions.value).toBe(delta.start + first.length + second.length)
      }
    }),
    { numRuns: 3000 },
  )
  expect(made).toBeGreaterThan(200)
})

test('a size of more bits than any number has is none that is small', () => {
  // 5, and 2^70, which is 2^6 where only 64 bits count.
  buffer.set([0x85, ...Array.from({ length: 9 }, () => 0x80), 0x01, 0x05], delta.start)
  for (const base of [5, 69]) expect(unpacking.deltaSize(delta.start, delta.start + 12, base)).toBe(damaged)
})
