// Numbers are found again in a list of them, and none that is not there.
import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { numberPlaces } from '../../src/pack/number-places.ts'

test('as a search through the list finds them', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(200)), (listed) => {
      const { of, ascending } = numberPlaces(Uint32Array.from(listed))
      for (let number = -1; number < 300; number++) expect(of(number)).toBe(listed.indexOf(number))
      const sorted = [...new Set(listed)].sort((one, other) => one - other)
      expect(Array.from(ascending, (place) => listed[place])).toEqual(sorted)
    }),
  )
})

test('large numbers', () => {
  const listed = [11_999_999, 31, 32, 63, 64, 8_000_000]
  const { of } = numberPlaces(Uint32Array.from(listed))
  expect(listed.map(of)).toEqual([0, 1, 2, 3, 4, 5])
  expect([0, 33, 12_000_000, 2 ** 31, -1].map(of)).toEqual([-1, -1, -1, -1, -1])
})
