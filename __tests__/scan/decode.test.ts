import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { encodingOf, textDecoder, type Encoding } from '../../src/scan/decode.ts'

/** In pieces that share one memory, as a large file comes. */
function decoded(encoding: Encoding, bytes: Uint8Array, length: number): string {
  const decode = textDecoder(encoding)
  const memory = new Uint8Array(length)
  let text = ''
  for (let at = 0; at < bytes.length; at += length) {
    const piece = bytes.subarray(at, at + length)
    memory.set(piece)
    text += decode(memory.subarray(0, piece.length))
  }
  return text
}

test('UTF-8 is the same text wherever it is cut', () => {
  // Through bytes once, so that no half of a character stands alone.
  const whole = fc.string({ unit: 'binary' }).map((text) => Buffer.from(text).toString())
  fc.assert(
    fc.property(whole, fc.integer({ min: 1, max: 9 }), (text, length) => {
      const expected = new TextDecoder().decode(Buffer.from(text))
      expect(decoded('utf-8', Buffer.from(text), length)).toBe(expected)
    }),
  )
})

test('a byte order mark is left out, at the start only', () => {
  expect(decoded('utf-8', Buffer.from('\ufeffa\ufeffb'), 2)).toBe('a\ufeffb')
})

test.each(['utf-8', 'latin1'] as const)('%s that is longer than a slice loses nothing', (encoding) => {
  const text = 'aé€𝄞 '.repeat(40_000)
  const bytes = Buffer.from(text)
  expect(encodingOf(bytes)).toBe('utf-8')
  expect(decoded(encoding, bytes, 2 ** 20)).toBe(encoding === 'utf-8' ? text : bytes.toString('latin1'))
})
