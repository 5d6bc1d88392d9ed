// The module against a search that anybody can see is right: same occurrences, on every alignment and block edge.
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { eitherCase, exactly, joined, someByte, type Literal, type Shape } from '../src/scan/literal.ts'
import { literals } from '../src/scan/literals.ts'
import { createPrefilter, interest } from '../src/scan/prefilter.ts'

const credential = (shape: Shape): Literal => ({ ...shape, kind: 'credential' })
const context = (shape: Shape): Literal => ({ ...shape, kind: 'context' })

const few = [
  credential(exactly('ak_')),
  credential(exactly('%5f')),
  credential(exactly('a\0k\0_')),
  credential(exactly('k_')),
  credential(exactly('~')),
  credential(joined(exactly('YW'), someByte(0x08, 0xf8))),
  context(eitherCase('salesloft')),
  context(exactly('ak_ak_')),
]

type Found = readonly (readonly [offset: number, literal: number])[]

/** The slow engine: every literal tried at every place. */
function naive(bytes: Uint8Array, among: readonly Literal[]): Found {
  return Array.from(bytes.keys()).flatMap((offset) =>
    [...among.keys()]
      .filter((number) => stands(bytes, offset, among[number]))
      .map((number) => [offset, number] as const),
  )
}

function stands(bytes: Uint8Array, offset: number, literal?: Literal): boolean {
  return (literal?.bytes ?? []).every((byte, at) => {
    const mask = literal?.mask[at] ?? 0
    return offset + at < bytes.length && ((bytes[offset + at] ?? 0) & mask) === (byte & mask)
  })
}

function searcher(among: readonly Literal[], capacity = 1 << 16) {
  const prefilter = createPrefilter(among, capacity)
  /** `lead` shifts the bytes against the module's blocks; what is around them is `around`. */
  return (bytes: Uint8Array, { lead = 0, around = 0 } = {}): Found => {
    prefilter.buffer.fill(around, prefilter.base, prefilter.base + lead + bytes.length + 128)
    const start = prefilter.base + lead
    prefilter.buffer.set(bytes, start)
    return Array.from(prefilter.occurrences(start, bytes.length), ({ offset, literal }) => [
      offset - start,
      among.indexOf(literal),
    ])
  }
}

/** Bytes as a literal wants them, those it leaves open taken from `noise`, and sometimes one bit wrong. */
const planted = (among: readonly Literal[]) =>
  fc
    .record({
      literal: fc.constantFrom(...among),
      noise: fc.nat(255),
      flip: fc.option(fc.nat(200), { freq: 3 }),
    })
    .map(({ literal, noise, flip }) => {
      const bytes = literal.bytes.map((byte, at) => byte ^ (noise & ~(literal.mask[at] ?? 0)))
      const at = (flip ?? 0) % bytes.length
      if (flip !== null) bytes[at] = (bytes[at] ?? 0) ^ (1 << (flip % 8))
      return bytes
    })

const haystack = (among: readonly Literal[]) =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: planted(among) },
        { weight: 2, arbitrary: fc.uint8Array({ maxLength: 40 }) },
      ),
      {
        maxLength: 24,
      },
    )
    .map((parts) => Buffer.concat(parts))

describe('finds exactly what a naive search finds', () => {
  test.each([
    ['a few overlapping literals', few],
    ['the literals of the product', literals],
  ])('%s', (_, among) => {
    const search = searcher(among)
    fc.assert(
      fc.property(haystack(among), fc.nat(130), (bytes, lead) => {
        expect(search(bytes, { lead })).toEqual(naive(bytes, among))
      }),
      { numRuns: 400 },
    )
  })

  test('every literal of the product, alone, at each place of two blocks', () => {
    const search = searcher(literals)
    for (const literal of literals) {
      for (const offset of [0, 1, 15, 16, 62, 63, 64, 65, 127]) {
        const bytes = Buffer.alloc(offset + literal.bytes.length, '.')
        bytes.set(literal.bytes, offset)
        expect(search(bytes)).toContainEqual([offset, literals.indexOf(literal)])
      }
    }
  })

  test.each(
    few.map((literal) => [JSON.stringify(Buffer.from(literal.bytes).toString('latin1')), literal] as const),
  )('%s at each alignment, length and end', (_, literal) => {
    const search = searcher([literal])
    for (let lead = 0; lead < 66; lead++)
      for (let offset = 0; offset < 130; offset += 13) {
        const bytes = Buffer.alloc(offset + literal.bytes.length)
        bytes.set(literal.bytes, offset)
        expect(search(bytes, { lead, around: literal.bytes[0] ?? 0 })).toEqual(naive(bytes, [literal]))
      }
  })
})

test('a literal that reaches over the start or the end of the range is none', () => {
  const prefilter = createPrefilter([context(exactly('salesloft'))], 1024)
  prefilter.buffer.write('salesloft', prefilter.base, 'latin1')
  expect([...prefilter.occurrences(prefilter.base, 9)]).toHaveLength(1)
  expect([...prefilter.occurrences(prefilter.base, 8)]).toEqual([])
  expect([...prefilter.occurrences(prefilter.base + 1, 9)]).toEqual([])
  expect([...prefilter.occurrences(prefilter.base, 0)]).toEqual([])
})

test('a full out area drops nothing', () => {
  const bytes = Buffer.from('ak_'.repeat(20_000) + 'salesloft'.repeat(300))
  const found = searcher(few)(bytes)
  expect(found).toEqual(naive(bytes, few))
  expect(found.length).toBeGreaterThan(60_000)
})

test('the last bytes of the capacity are searched', () => {
  const prefilter = createPrefilter(few, 65536)
  prefilter.buffer.write('ak_', prefilter.base + prefilter.capacity - 3)
  expect(prefilter.interests(prefilter.base, prefilter.capacity)).toBe(interest.credential)
})

describe('interests', () => {
  const judged: Literal[] = [
    {
      ...exactly('key'),
      kind: 'credential',
      confirm: ({ bytes, end }, at) => at + 3 < end && bytes[at + 3] === 0x21,
    },
    context(exactly('word')),
  ]
  test.each([
    ['nothing', interest.none],
    ['key key? key', interest.none],
    ['key key! key', interest.credential],
    ['a word', interest.context],
    [`${'word key '.repeat(9000)} key!`, interest.credential | interest.context],
  ])('%.20s', (text, expected) => {
    const prefilter = createPrefilter(judged, 1 << 20)
    const length = prefilter.buffer.write(text, prefilter.base)
    expect(prefilter.interests(prefilter.base, length)).toBe(expected)
  })
})

test('closer looks are counted: a file full of near-misses is read instead of looked at for ever', () => {
  let looks = 0
  const literal: Literal = { ...exactly('near'), kind: 'credential', confirm: () => ++looks < 0 }
  const prefilter = createPrefilter([literal], 1 << 20)
  const length = prefilter.buffer.write('near '.repeat(1000), prefilter.base)
  expect(prefilter.interests(prefilter.base, length)).toBe(interest.none)
  const longer = prefilter.buffer.write('near '.repeat(100_000), prefilter.base)
  expect(prefilter.interests(prefilter.base, longer)).toBe(interest.credential)
  expect(looks).toBeLessThan(4000)
})

test('line feeds are counted wherever they stand in a range, and none around it', () => {
  const prefilter = createPrefilter(few)
  const bytes = fc.array(fc.constantFrom(10, 13, 0, 138), { maxLength: 200 })
  fc.assert(
    fc.property(bytes, fc.nat(70), (among, lead) => {
      const start = prefilter.base + lead
      prefilter.buffer.fill(10, prefilter.base, start + among.length + 64)
      prefilter.buffer.set(among, start)
      expect(prefilter.lines(start, among.length)).toBe(among.filter((byte) => byte === 10).length)
    }),
  )
})
