// The WebAssembly parts against zlib and against code that anybody can see is right.
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { constants, crc32, deflateSync, inflateSync } from 'node:zlib'
import { createPackMemory } from '../../src/pack/memory.ts'
import { exactly, type Literal } from '../../src/scan/literal.ts'
import { noise } from './history.ts'

const literals: readonly Literal[] = [{ ...exactly('needle'), kind: 'context' }]
const memory = createPackMemory({ contents: literals, names: [] }, { windows: 65536 })
const { buffer, delta, bases, windows } = memory
const guard = 0xa5

/** What the module inflates, or `undefined` where it refuses; nothing around may change but for the slack behind. */
function inflated(stream: Buffer, size: number): Buffer | undefined {
  buffer.fill(guard, delta.start, delta.start + stream.length + 64)
  buffer.set(stream, delta.start)
  const start = bases.start + 4096
  buffer.fill(guard, start - 64, start + size + 1024)
  const ok = memory.inflate(delta.start, delta.start + stream.length, start, size) === 1
  const before = buffer.subarray(start - 64, start)
  const behind = buffer.subarray(start + size + 512, start + size + 1024)
  expect([...before, ...behind].every((byte) => byte === guard)).toBe(true)
  return ok ? Buffer.from(buffer.subarray(start, start + size)) : undefined
}

/** Text with repeats near and far, runs, and bytes that do not compress. */
const contents = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
      fc
        .record({ byte: fc.nat(255), count: fc.nat(5000) })
        .map(({ byte, count }) => Buffer.alloc(count, byte)),
      fc
        .record({ word: fc.string({ minLength: 1, maxLength: 30 }), count: fc.nat(300) })
        .map(({ word, count }) => Buffer.from(word.repeat(count))),
      fc.nat(40_000).map((size) => noise('n', size)),
    ),
    { maxLength: 8 },
  )
  .map((parts) => Buffer.concat(parts))

const settings = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FILTERED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
    constants.Z_FIXED,
  ),
  memLevel: fc.integer({ min: 1, max: 9 }),
  windowBits: fc.integer({ min: 9, max: 15 }),
})

describe('inflate', () => {
  test('gives what zlib deflated, with any setting', () => {
    fc.assert(
      fc.property(contents, settings, (content, options) => {
        expect(inflated(deflateSync(content, options), content.length)?.equals(content)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('refuses any other size, and bytes behind', () => {
    const stream = deflateSync('some text, some text')
    expect(inflated(stream, 20)).toBeDefined()
    for (const size of [0, 19, 21, 1000]) expect(inflated(stream, size)).toBeUndefined()
    expect(inflated(Buffer.concat([stream, Buffer.alloc(1)]), 20)).toBeUndefined()
    for (let length = 0; length < stream.length; length++)
      expect(inflated(stream.subarray(0, length), 20)).toBeUndefined()
  })

  test('takes no changed stream for right that zlib does not, and then gives the same', () => {
    const flips = fc.array(fc.record({ at: fc.nat(), bit: fc.nat(7) }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(contents, settings, flips, (content, options, changes) => {
        const stream = deflateSync(content, options)
        for (const { at, bit } of changes)
          stream[at % stream.length] = (stream[at % stream.length] ?? 0) ^ (1 << bit)
        let right: Buffer | undefined
        stream.set(checksumOf(stream), stream.length - 4)
        try {
          right = inflateSync(stream)
        } catch {
          right = undefined
        }
        const own = inflated(stream, right?.length ?? content.length)
        if (own !== undefined) expect(right?.equals(own)).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })

  /** The sum that the changed stream would need: the module does not look at it, and zlib does. */
  function checksumOf(stream: Buffer): Buffer {
    try {
      const raw = inflateSync(Buffer.concat([stream.subarray(0, -4)]), {
        finishFlush: constants.Z_SYNC_FLUSH,
      })
      let [a, b] = [1, 0]
      for (const byte of raw) {
        a = (a + byte) % 65521
        b = (b + a) % 65521
      }
      return Buffer.from([b >> 8, b, a >> 8, a])
    } catch {
      return stream.subarray(-4)
    }
  }
})

test('crc is that of zlib', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(20), (bytes, lead) => {
      buffer.set(bytes, windows.start + lead)
      const from = windows.start + lead
      expect(memory.crc(from, from + bytes.length) >>> 0).toBe(crc32(bytes))
    }),
    { numRuns: 500 },
  )
})

describe('delta', () => {
  interface Instruction {
    readonly bytes: readonly number[]
    readonly result: (base: Buffer) => Buffer
  }

  const copy = (baseSize: number): fc.Arbitrary<Instruction> =>
    fc.tuple(fc.nat(baseSize - 1), fc.nat(baseSize)).map(([offset, wanted]) => {
      const length = Math.max(1, Math.min(wanted, baseSize - offset, 0xffffff))
      const parts = [offset & 255, (offset >> 8) & 255, (offset >> 16) & 255, offset >>> 24]
      const lengths = length === 0x10000 ? [0, 0, 0] : [length & 255, (length >> 8) & 255, length >> 16]
      let code = 0x80
      for (const [at, part] of [...parts, ...lengths].entries()) if (part > 0) code |= 1 << at
      return {
        bytes: [code, ...[...parts, ...lengths].filter((part) => part > 0)],
        result: (base) => base.subarray(offset, offset + length),
      }
    })
  const insert = fc
    .oneof(
      fc.uint8Array({ minLength: 1, maxLength: 127 }),
      fc.constantFrom('need', 'le', 'needle', 'n').map((text) => Buffer.from(text)),
    )
    .map((bytes): Instruction => ({ bytes: [bytes.length, ...bytes], result: () => Buffer.from(bytes) }))

  /** A base of pieces of the literal, so that seams make it. */
  const base = fc
    .array(
      fc.oneof(
        fc.constantFrom('need', 'le', 'edle', 'ne', '..'),
        fc.nat(2000).map((count) => '.'.repeat(count)),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => Buffer.from(`.${parts.join('')}`))
  const cases = base.chain((bytes) =>
    fc.record({
      base: fc.constant(bytes),
      instructions: fc.array(fc.oneof(copy(bytes.length), insert), { maxLength: 12 }),
    }),
  )

  function apply(from: Buffer, instructions: readonly number[], size: number): Buffer | undefined {
    const place = { start: bases.start, size: from.length, known: 'no-literal' as const }
    const into = { start: bases.start + from.length + 1024, size }
    buffer.set(from, place.start)
    buffer.set(instructions, delta.start)
    buffer.fill(guard, into.start - 512, into.start + size + 512)
    const ok = memory.apply(place, delta.start, delta.start + instructions.length, into)
    expect(buffer.subarray(into.start - 512, into.start).every((byte) => byte === guard)).toBe(true)
    expect(
      buffer.subarray(into.start + size + 16, into.start + size + 512).every((byte) => byte === guard),
    ).toBe(true)
    return ok ? Buffer.from(buffer.subarray(into.start, into.start + size)) : undefined
  }

  const holdsAny = (start: number, length: number): boolean => memory.contents.holdsAny(start, length)

  test('makes what its instructions say, and what is fresh holds every literal that the base does not', () => {
    let found = 0
    fc.assert(
      fc.property(cases, ({ base: from, instructions }) => {
        const expected = Buffer.concat(instructions.map(({ result }) => result(from)))
        const own = apply(
          from,
          instructions.flatMap(({ bytes }) => bytes),
          expected.length,
        )
        expect(own?.equals(expected)).toBe(true)
        if (from.includes('needle')) return
        if (expected.includes('needle')) found += 1
        expect(memory.someFresh(holdsAny)).toBe(expected.includes('needle'))
      }),
      { numRuns: 3000 },
    )
    expect(found).toBeGreaterThan(50)
  })

  test.each([1, 2, 3, 4, 5])('a literal that a seam makes after %i bytes', (cut) => {
    const dots = '.'.repeat(120)
    const from = Buffer.from(`${dots}${'needle'.slice(0, cut)}${dots}${'needle'.slice(cut)}${dots}`)
    // All up to the first part, then all from the second part on.
    const [first, second] = [120 + cut, 240 + cut]
    const rest = from.length - second
    const instructions = [0x90, first, 0x91 | (second > 255 ? 2 : 0), second & 255, rest]
    const own = apply(from, instructions, first + rest)
    expect(own?.toString()).toBe(`${dots}needle${dots}`)
    expect(memory.someFresh(holdsAny)).toBe(true)
    expect(apply(from, [0x90, first - 1, 0x91, second + 1, rest - 1], first + rest - 2)).toBeDefined()
    expect(memory.someFresh(holdsAny)).toBe(false)
  })

  test('ranges that are too many become one', () => {
    const from = Buffer.from(`${'.'.repeat(200)}nee${'.'.repeat(400)}dle`)
    // 20,000 copies of a place without a literal, then one that a seam completes.
    const dots = [0x90, 200]
    const instructions = Array.from({ length: 20_000 }, () => dots).flat()
    instructions.push(0x91, 200, 3, 0x93, 603 & 255, 603 >> 8, 3)
    expect(apply(from, instructions, 4_000_006)?.subarray(-6).toString()).toBe('needle')
    expect(memory.someFresh(holdsAny)).toBe(true)
  })

  test('changed instructions make exactly the size or nothing', () => {
    const flips = fc.array(fc.record({ at: fc.nat(), to: fc.nat(255) }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(cases, flips, ({ base: from, instructions }, changes) => {
        const bytes = instructions.flatMap((one) => one.bytes)
        for (const { at, to } of changes) if (bytes.length > 0) bytes[at % bytes.length] = to
        apply(from, bytes, Buffer.concat(instructions.map(({ result }) => result(from))).length)
      }),
      { numRuns: 1500 },
    )
  })
})

describe('the hash of a name', () => {
  const { trees, buffer, bases } = createPackMemory({ contents: [], names: [] }, { windows: 4096 })
  const hashOf = (name: Buffer): number => {
    buffer.fill(0, bases.start, bases.start + 64)
    name.copy(buffer, bases.start)
    return trees.hash(bases.start, bases.start + name.length)
  }

  test('is another one where two changes undo each other in a sum that multiplies by what everybody knows', () => {
    const name = Buffer.from('100644 abcdefghijklmnopqrstuvwxy')
    const twin = Buffer.from(name)
    // The highest bit of eight bytes, and what it would have become in the next.
    for (const [at, bits] of [
      [15, 0x80],
      [23, 0x80],
      [20, 0x04],
    ] as const)
      twin[at] = (twin[at] ?? 0) ^ bits
    let equal = 0
    for (let seed = 1n; seed <= 200n; seed++) {
      trees.seed.value = BigInt.asIntN(64, seed * 0x9e3779b97f4a7c15n)
      equal += hashOf(name) === hashOf(twin) ? 1 : 0
    }
    expect(equal).toBe(0)
  })

  test('tells names apart by any byte, and by their length', () => {
    trees.seed.value = 0x0123456789abcdefn
    const names = Array.from({ length: 24 }, (_, length) => Buffer.from('100644 ' + 'a'.repeat(length)))
    const changed = names.flatMap((name) =>
      Array.from({ length: name.length - 7 }, (_, at) => {
        const copy = Buffer.from(name)
        copy[7 + at] = 0x62
        return copy
      }),
    )
    const all = [...names, ...changed]
    expect(new Set(all.map(hashOf)).size).toBe(all.length)
  })
})
