// What is put in is what comes out, and the neighbours stay.
import { expect, test } from '@jest/globals'
import { entryIn, putEntry, widthInTables } from '../../src/pack/three-bytes.ts'

test('a table holds each number up to the most that a pack may have, and none', () => {
  const numbers = [0, 1, -1, 255, 256, 65_535, 65_536, 12_000_000, -1, 2 ** 24 - 2]
  const table = new Uint8Array(numbers.length * widthInTables)
  for (const [at, number] of numbers.entries()) putEntry(table, at, number)
  expect(numbers.map((_, at) => entryIn(table, at))).toEqual(numbers)
})
