// What stands encoded in a text is found without trying each place of it: here against a search that does.
import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { isNoise, isPrintable } from '../../src/scan/base64-noise.ts'
import { encodedPieces } from '../../src/scan/encoded.ts'
import { alphabetOf, stretches } from '../../src/scan/stretches.ts'

const words = ['a', 'xyz', '_', 'é', '\u2028', ' ', '\n', '\r\n', '0', 'ff', ',', '0x']
const texts = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 40 })), { maxLength: 12 })
  .map((parts) => parts.map(([word, count]) => word.repeat(count)).join(''))

describe('stretches', () => {
  it.each([
    [alphabetOf('axyz_'), /[axyz_]{24,}/g, 24],
    [alphabetOf('0fx, \n\r', true), /[0fx, \n\r\u0080-\uffff]{67,}/g, 67],
    [alphabetOf('a'), /a+/g, 1],
  ])('are those that a pattern finds', (alphabet, pattern, least) => {
    fc.assert(
      fc.property(texts, (text) => {
        const expected = [...text.matchAll(pattern)].map(({ index, 0: run }) => [index, index + run.length])
        const found = [...stretches(text, alphabet, { least })].map(({ start, end }) => [start, end])
        expect(found).toEqual(expected)
        const middle = text.length >> 1
        const begun = [...stretches(text, alphabet, { least, end: middle })].map(({ start, end }) => [
          start,
          end,
        ])
        expect(begun).toEqual(expected.filter(([start = 0]) => start < middle))
      }),
      { numRuns: 1000 },
    )
  })
})

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const sentence = 'salesloft_api_key = "a text that a person could read, and long enough to wrap"'
const parts = [
  base64(sentence),
  base64(sentence).replaceAll('=', ''),
  Buffer.from(sentence, 'utf16le').toString('base64'),
  Buffer.from(sentence.repeat(2)).toString('hex'),
  Buffer.from(sentence.repeat(2))
    .toString('hex')
    .replace(/..(?=.)/g, '$&:'),
  Buffer.from(sentence.repeat(2))
    .toString('hex')
    .replace(/..(?=.)/g, '0x$&,\n '),
  base64('\u0001\u0002\u0003\u0004'.repeat(20)),
  'packages/providers/a-long-path/to_some/where',
  'QUJD',
  'ff',
  '0x',
  '=',
  '==',
  '\\n',
  '\\r\\n',
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u00a0',
  ' '.repeat(4),
  ' '.repeat(41),
  '"',
  '/',
  'é',
  '\0',
]
const encodedTexts = fc.array(fc.constantFrom(...parts), { maxLength: 14 }).map((all) => all.join(''))

describe('encoded pieces', () => {
  it('are those that a search of every place finds', () => {
    fc.assert(
      fc.property(encodedTexts, (text) => {
        const expected = [...base64Everywhere(text), ...hexEverywhere(text)]
        expect([...encodedPieces(text)].slice(0, expected.length)).toEqual(expected)
      }),
      { numRuns: 3000 },
    )
  })

  it('are never taken for noise where enough of them can be read', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 60 }),
        fc.integer({ min: 0, max: 3 }),
        (bytes, skip) => {
          const run = 'abc'.slice(0, skip) + Buffer.from(bytes).toString('base64')
          const sample = run.slice(skip, skip + 64)
          const decoded = Buffer.from(sample, 'base64')
          const odd = decoded.filter((byte) => byte !== 0 && !isPrintable(byte)).length
          if (isNoise(run, [skip, skip + sample.length], 0.2))
            expect(odd).toBeGreaterThan(decoded.length * 0.2)
        },
      ),
    )
  })
})

const base64Run = /[A-Za-z0-9+/_-]{24,}(?:(?:\\r)?(?:\\n|\r?\n)[ \t]{0,40}[A-Za-z0-9+/_-]{4,})*={0,2}/g
const hexRun =
  /(?<![0-9a-fA-F])(?:[0-9a-fA-F]{2}){67,}(?![0-9a-fA-F])|(?:(?:0x)?[0-9a-fA-F]{2}[\s,:]{1,4}){66,}(?:0x)?[0-9a-fA-F]{2}/g

function* base64Everywhere(text: string) {
  for (const { index: start, 0: run } of text.matchAll(base64Run)) {
    const decoded = decode(run.replace(/\\[rn]|\s/g, ''))
    if (decoded !== undefined) yield { start, end: start + run.length, text: decoded }
    else if (/[\n\\]/.test(run))
      for (const { index, 0: line } of run.matchAll(/[A-Za-z0-9+/_-]{24,}={0,2}/g)) {
        const alone = decode(line)
        const at = start + index
        if (alone !== undefined) yield { start: at, end: at + line.length, text: alone }
      }
  }
}

function* hexEverywhere(text: string) {
  for (const { index: start, 0: run } of text.matchAll(hexRun)) {
    const bytes = Buffer.from(run.replace(/0x|[\s,:]/g, ''), 'hex')
    if (isReadable(bytes)) yield { start, end: start + run.length, text: written(bytes) }
  }
}

function decode(run: string): string | undefined {
  for (let skip = 0; skip < 4; skip++)
    if (isReadable(Buffer.from(run.slice(skip, skip + 64), 'base64')))
      return written(Buffer.from(run.slice(skip), 'base64'))
  return undefined
}

function isReadable(bytes: Buffer): boolean {
  const zeros = bytes.filter((byte) => byte === 0).length
  const printable = bytes.filter((byte) => isPrintable(byte)).length
  if (zeros >= bytes.length * 0.4 && printable >= bytes.length * 0.4) return true
  return zeros === 0 && printable >= bytes.length * 0.94
}

function written(bytes: Buffer): string {
  if (!bytes.subarray(0, 64).includes(0)) return bytes.toString('utf8')
  return bytes.toString('latin1').replaceAll('\0', '')
}
