// Entries come out in the order of their offsets, whatever order the index has them in and however unevenly they lie.
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { bucketRoom, inOffsetOrder, shortestEntry, type OffsetOrder } from '../../src/pack/offset-order.ts'
import { entryIn, widthInTables } from '../../src/pack/three-bytes.ts'

interface Ordered {
  readonly order: OffsetOrder | undefined
  readonly offsets: readonly number[]
  readonly places: readonly number[]
}

function put(given: readonly (number | undefined)[], size: number): Ordered {
  const count = given.length
  const offsets = new Float64Array(count + 1)
  const places = new Uint8Array(count * widthInTables)
  // What was there before has no say.
  const firsts = new Uint32Array(bucketRoom(count)).fill(7)
  const order = inOffsetOrder({ count, size, offsetAt: (place) => given[place] }, { offsets, places, firsts })
  return {
    order,
    offsets: [...offsets.subarray(0, count)],
    places: [...offsets.keys()].slice(0, count).map((entry) => entryIn(places, entry)),
  }
}

/** Lengths of entries, most of them short and some as long as all others together. */
const lengths = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: shortestEntry, max: 60 }) },
    fc.integer({ min: 1000, max: 5_000_000_000 }),
  ),
  { maxLength: 400 },
)

describe('offsets', () => {
  test('come in order, and each entry is found by its own alone', () => {
    fc.assert(
      fc.property(lengths, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (all, chances) => {
        let end = 12
        const sorted = all.map((length) => (end += length) - length)
        const keys = new Map(sorted.map((offset) => [offset, chances.next().value]))
        const given = sorted.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
        const { order, offsets, places } = put(given, end + 20)
        expect(offsets).toEqual(sorted)
        expect(places.map((place) => given[place])).toEqual(sorted)
        for (const [entry, offset] of sorted.entries()) {
          expect(order?.entryAt(offset)).toBe(entry)
          expect(order?.entryAt(offset + 1)).toBe(-1)
        }
        for (const nowhere of [-1, -1e12, 0, end, end + 20]) expect(order?.entryAt(nowhere)).toBe(-1)
      }),
    )
  })

  test('beyond the pack, or that the index does not say, are not believed', () => {
    expect(put([12, 100], 100).order).toBeUndefined()
    expect(put([12, undefined], 100).order).toBeUndefined()
    expect(put([12, 99], 100).order).toBeDefined()
  })

  test('more than can lie beside each other are refused before anything is sorted', () => {
    const [count, size] = [100_000, 100_000 * 64]
    expect(
      put(
        Array.from({ length: count }, (_, at) => 5000 - (at % 10)),
        size,
      ).order,
    ).toBeUndefined()
  })
})
