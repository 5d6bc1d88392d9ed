import { describe, expect, it } from '@jest/globals'
import { array, assert, constantFrom, property } from 'fast-check'
import { after, documentStart, regionsOf } from '../../src/scan/region.ts'

describe('regions', () => {
  it.each([
    ['abc', 0, 3, [1, 1, 1, 4]],
    ['a\nbc', 2, 4, [2, 1, 2, 3]],
    ['a\r\nbc', 3, 5, [2, 1, 2, 3]],
    ['\u{1F511}x', 2, 3, [1, 3, 1, 4]],
    ['ab\ncd', 1, 4, [1, 2, 2, 2]],
  ])('of %j from %i to %i', (text, start, end, [startLine, startColumn, endLine, endColumn]) => {
    expect(regionsOf(text, documentStart)(start, end)).toEqual({ startLine, startColumn, endLine, endColumn })
  })

  it('are the same whether the text is read at once or in windows', () => {
    const text = array(constantFrom('a', 'b', '\n', '\r\n', 'é', '🔑')).map((parts) => parts.join(''))
    assert(
      property(text, text, (before, rest) => {
        const whole = regionsOf(before + rest, documentStart)(before.length, before.length + rest.length)
        expect(regionsOf(rest, after(before, documentStart))(0, rest.length)).toEqual(whole)
      }),
    )
  })
})
