import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { byteString, showBytes, showPath, systemPath } from '../../src/source/display.ts'

const cases: readonly (readonly [readonly number[], string])[] = [
  [[0x61, 0x2f, 0x62], 'a/b'],
  [[0xc3, 0xa9], 'é'],
  [[0xe9], '\\xE9'],
  [[0x61, 0xff, 0x62], 'a\\xFFb'],
  [[0xc3], '\\xC3'],
  [[0xed, 0xa0, 0x80], '\\xED\\xA0\\x80'],
  [[0xc0, 0x80], '\\xC0\\x80'],
  [[0xf0, 0x9f, 0x94, 0x91, 0x80], '🔑\\x80'],
  [[0xef, 0xbb, 0xbf, 0x61], '\ufeffa'],
]
test.each(cases)('%j is shown as %j', (bytes, shown) => {
  expect(showBytes(Uint8Array.from(bytes))).toBe(shown)
})

test('text is shown as it is, and its bytes lead back to it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(showPath(byteString(text))).toBe(text)
      expect(Buffer.from(systemPath(byteString(text))).toString('utf8')).toBe(text)
    }),
  )
})

test('no byte is lost on the way to the disk', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = Buffer.from(bytes).toString('latin1')
      expect(Buffer.from(systemPath(text)).equals(Buffer.from(bytes))).toBe(true)
    }),
  )
})

test('what is shown tells the bytes, as long as they hold no backslash', () => {
  const byte = fc.integer({ min: 0, max: 255 }).filter((value) => value !== 0x5c)
  fc.assert(
    fc.property(fc.array(byte), (bytes) => {
      const parts = showBytes(Uint8Array.from(bytes)).split(/\\x(..)/)
      const back = parts.map((part, index) => Buffer.from(part, index % 2 === 0 ? 'utf8' : 'hex'))
      expect(Buffer.concat(back).toJSON().data).toEqual(bytes)
    }),
  )
})
