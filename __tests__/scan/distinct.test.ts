import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { hasDistinct } from '../../src/scan/distinct.ts'

test('as many as a set of the characters has', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'C', '0', 'é', '😀', '\ud83d', '\n'),
    maxLength: 30,
  })
  fc.assert(
    fc.property(text, fc.nat(10), (some, count) => {
      expect(hasDistinct(some, count)).toBe(new Set(some).size >= count)
    }),
    { numRuns: 2000 },
  )
})
