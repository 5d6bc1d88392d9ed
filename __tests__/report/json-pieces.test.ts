import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { jsonPieces, rows } from '../../src/report/json-pieces.ts'
import { forJson } from '../../src/report/sanitise.ts'
import { hostileText } from './hostile.ts'

const together = (value: unknown): string => [...jsonPieces(value)].join('')

test('gives what one text would have given, wherever the rows stand', () => {
  const item = fc.oneof(hostileText, fc.dictionary(hostileText, fc.oneof(hostileText, fc.integer())))
  fc.assert(
    fc.property(fc.array(item), hostileText, (items, text) => {
      const shape = (list: unknown): unknown => ({
        text,
        absent: undefined,
        deep: [{ list, none: [] }, text],
        list,
      })
      expect(together(shape(rows(items, (one) => ({ one }))))).toBe(
        forJson(shape(items.map((one) => ({ one })))),
      )
    }),
  )
})

test('makes no element before its turn, and no long piece', () => {
  let rendered = 0
  const items = Array.from({ length: 1000 }, () => 'x'.repeat(1000))
  const pieces = jsonPieces(rows(items, (one) => (rendered++, { one })))
  expect(pieces.next().value?.length).toBeLessThan(10_000)
  expect(rendered).toBeLessThan(100)
})

test('cuts a long array too', () => {
  const names = Array.from({ length: 30_000 }, (_, index) => `name ${index}`)
  const pieces = [...jsonPieces({ deep: [{ names }] })]
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(10_000)
  expect(pieces.join('')).toBe(forJson({ deep: [{ names }] }))
})
