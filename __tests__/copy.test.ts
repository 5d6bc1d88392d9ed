import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { copyOf } from '../src/copy.ts'

test('a copy has the same characters, whatever they are', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.integer({ min: 0, max: 0xffff })),
      (text, units) => {
        const all = text + String.fromCharCode(...units)
        expect(copyOf(all)).toBe(all)
      },
    ),
  )
})
