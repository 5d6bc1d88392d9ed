// A search around a word finds what a search of the whole text finds.
import { expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { matchesAround } from '../../src/scan/around-word.ts'

const pattern = /(?<!x)(?:a[ab]{1,5}@)?(?:[ab]{1,3}\.){0,2}(?:in)?home(?!y)(?:\/[^\s]{0,9})?/gi
const word = { pattern: /home/gi, farthest: 7 + 8 + 2 }

const parts = ['a', 'b', 'ab', 'aaa', '@', '.', 'in', 'home', 'HOME', 'hom', 'x', 'y', '/', ' ', '\n', 'é']

it('is the same as matchAll', () => {
  let matches = 0
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 60 }), (some) => {
      const text = some.join('')
      const expected = [...text.matchAll(pattern)].map(({ index, 0: match }) => [index, match])
      expect([...matchesAround(text, pattern, word)].map(({ index, 0: match }) => [index, match])).toEqual(
        expected,
      )
      matches += expected.length
    }),
    { numRuns: 5000 },
  )
  expect(matches).toBeGreaterThan(1000)
})
