// Entries come out in the order of their offsets, whatever order the index has them in and however unevenly they lie.
import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { largestPack } from '../../src/pack/offset-order.ts'
import { opened, plain, type VirtualPack } from './virtual-pack.ts'

const crcOf = (at: number): number => Math.imul(at, 0x9e3779b1) >>> 0

/** Blobs that begin there; which place each has in the index nobody chose. */
const packOf = (offsets: readonly number[], end: number): VirtualPack => ({
  format: 'sha1',
  end,
  entries: offsets.map((offset, at) => ({
    id: createHash('sha1').update(`${at}`).digest('hex'),
    offset,
    head: Buffer.from([0x31]),
    crc: crcOf(at),
  })),
})

/** Lengths of entries, most of them short and some as long as all others together. */
const lengths = (longest: number): fc.Arbitrary<number[]> =>
  fc.array(
    fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 9, max: 60 }) }, fc.integer({ min: 9, max: longest })),
    { maxLength: 400, size: 'max' },
  )

describe('offsets', () => {
  test.each([60, 5000, 2_000_000_000])('come in order, of entries of up to %i bytes', (longest) => {
    fc.assert(
      fc.property(lengths(longest), (all) => {
        const ends = all.reduce<number[]>(
          (before, length) => [...before, (before.at(-1) ?? 12) + length],
          [12],
        )
        const pack = packOf(ends.slice(0, -1), ends.at(-1) ?? 12)
        const rows = opened(pack)
        expect(rows).toBeDefined()
        expect(rows).toEqual(plain(pack))
      }),
      { numRuns: 60 },
    )
  })

  test('of more entries than are gone through at once', () => {
    const offsets = Array.from({ length: 40_000 }, (_, at) => 12 + 12 * at + (at % 3))
    const end = 12 + 12 * offsets.length
    const rows = opened(packOf(offsets, end))
    expect(rows?.map(({ offset }) => offset)).toEqual(offsets)
    expect(rows?.map(({ crc }) => crc)).toEqual(offsets.map((_, at) => crcOf(at)))
    expect(new Set(rows?.map(({ place }) => place)).size).toBe(offsets.length)
    // One begins in the last of those that are gone through before it.
    expect(opened(packOf(offsets.with(2 ** 15, (offsets[2 ** 15] ?? 0) - 6), end))).toBeUndefined()
  })

  test.each([
    ['before the first entry can begin', [11, 100], 200],
    ['behind the last', [12, 200], 200],
    ['where nothing fits behind', [12, 192], 200],
    ['beyond the pack', [12, 221], 200],
    ['some way beyond it', [12, 8000], 200],
    ['far beyond it', [12, 2 ** 40], 200],
    ['as far as can be written', [12, 2 ** 53], 200],
    ['where another does', [12, 100, 100], 200],
    ['in another', [12, 100, 108], 200],
    ['where another does, many', [12, ...Array.from({ length: 1000 }, (_, at) => 100 + (at % 10))], 2 ** 36],
    ['in a pack that is too long', [12, 100], largestPack],
  ])('%s are not believed', (_, offsets, end) => {
    expect(opened(packOf(offsets, end))).toBeUndefined()
  })

  test('that are as near to all of these as they may be are', () => {
    for (const end of [200, 2 ** 32, largestPack - 20])
      expect(opened(packOf([12, 21, end - 9], end))?.map(({ offset }) => offset)).toEqual([12, 21, end - 9])
  })

  test('that the index does not say are not believed', () => {
    const pack = packOf([12, 2 ** 31, 2 ** 33], 2 ** 34)
    expect(opened(pack)?.map(({ offset }) => offset)).toEqual([12, 2 ** 31, 2 ** 33])
    expect(opened(pack, true)).toBeUndefined()
  })
})
