import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { Encoding } from '../../src/scan/decode.ts'
import { trailOf } from '../../src/scan/trail.ts'

const overlap = 5

const encodings = fc.constantFrom<Encoding>('utf-8', 'latin1', 'utf-16le', 'utf-32be')
/** Whole characters, halves of some, bytes that are none, and lines of many lengths. */
const piece = fc.oneof(
  fc
    .constantFrom('\n', '\r\n', 'a', 'é', '€', '🔑', '\ufeff', 'words and words')
    .map((text) => Buffer.from(text)),
  fc.uint8Array({ minLength: 1, maxLength: 3 }).map((bytes) => Buffer.from(bytes)),
)
const chunk = fc.record({
  bytes: fc.array(piece, { maxLength: 40 }).map((pieces) => Buffer.concat(pieces)),
  isRead: fc.boolean(),
})

const linesOf =
  (bytes: Uint8Array) =>
  (length: number): number =>
    bytes.subarray(0, length).filter((byte) => byte === 10).length

test('a window is the same whether the chunks before it were read or passed', () => {
  fc.assert(
    fc.property(encodings, fc.array(chunk, { maxLength: 6 }), (encoding, chunks) => {
      const reading = trailOf(encoding, overlap)
      const passing = trailOf(encoding, overlap)
      for (const { bytes, isRead } of chunks) {
        const expected = reading.read(bytes)
        if (isRead) expect(passing.read(bytes)).toEqual(expected)
        else passing.pass(bytes, linesOf(bytes))
      }
    }),
    { numRuns: 2000 },
  )
})

test('the lines of a chunk that is passed are counted by the caller, not decoded', () => {
  const trail = trailOf('utf-8', overlap)
  trail.pass(Buffer.from(`${'x\n'.repeat(1000)}end`), () => 5000)
  expect(trail.read(Buffer.from('!')).origin.line).toBeGreaterThan(5000)
})
