import { expect, test } from '@jest/globals'
import { paragraph } from '../../src/report/outline.ts'

test.each([['', { strong: '' }], [{ code: '' }]])('a paragraph of nothing is none: case %#', (...text) => {
  expect(paragraph(...text)).toEqual([])
})

test('a paragraph of something is one', () => {
  expect(paragraph('', { strong: 'x' })).toHaveLength(1)
})
