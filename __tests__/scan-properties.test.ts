// What holds for every text, however it is made: the scan ends with hits inside the text that show no secret.
import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { textRules } from '../src/rules/index.ts'
import { redact } from '../src/scan/redact.ts'
import { documentStart, regionsOf } from '../src/scan/region.ts'
import { scanText, type Located } from '../src/scan/scan.ts'
import { scannedText } from '../src/scan/text.ts'

const digest = (word: number, algorithm: 'sha256' | 'sha512'): Buffer =>
  createHash(algorithm).update(`property ${word}`).digest()
const key = fc.nat().map((word) => `v2_ak_${word % 100_000}_${digest(word, 'sha256').toString('hex')}`)
const token = fc
  .nat()
  .map((word) => digest(word, 'sha512').toString('base64').replace(/[+/=]/g, '').slice(0, 40))

/** The vocabulary of the patterns, so that random texts come near to what they look for. */
const word = fc.constantFrom(
  'salesloft',
  'SALESLOFT_API_KEY',
  'token',
  'key',
  'secret',
  'name',
  'value',
  'Bearer ',
  'ak_',
  'v2_',
  'VITE_SALESLOFT_KEY',

  'https://api.salesloft.com/',
  '?api_key=',
  '&token=',
  'user:pass@',
  ' -u ',
  '[salesloft]',
  'stripe',
  '%41',
  '\\u0061',
  '\\x61',
  '&#x61;',

  '=',
  ':',
  ': ',
  '"',
  "'",
  '`',
  '\\',
  '\\"',
  '\\n',
  '\n',
  '\r\n',
  ' ',
  '\t',
  ',',
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '<',
  '>',
  '?',
  '|',
  '&',
  '$',
  '#',
  '-',
  '.',
  '+',

  '\0',
  '\u2028',
  '\ud800',
  '\udc00',
  '😀',
  'é',
  '${',
  '{{',
  '<![CDATA[',
  '&quot;',
  ' = cond ? ',
  '===',
  '=>',
  'process.env.',
  'getenv(',
)
const encoded = fc
  .tuple(fc.constantFrom('base64', 'hex', 'base64url' as const), fc.array(word), fc.oneof(key, token))
  .map(([encoding, words, secret]) => Buffer.from(words.join('') + secret).toString(encoding))
const text = fc
  .array(fc.oneof({ weight: 8, arbitrary: word }, fc.string({ unit: 'binary' }), key, token, encoded), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''))
const path = fc.constantFrom('a.ts', '.env', 'a.json', 'salesloft/config.yml', 'a.env.example', '')

const scan = (path: string, text: string): readonly Located[] =>
  scanText(scannedText({ path, where: 'file', text }), textRules)

describe('any text', () => {
  it('is scanned to hits that lie inside it', () => {
    fc.assert(
      fc.property(path, text, (path, text) => {
        const regionOf = regionsOf(text, documentStart)
        const lines = text.split('\n')
        for (const { hit } of scan(path, text)) {
          expect(hit.start).toBeGreaterThanOrEqual(0)
          expect(hit.end).toBeGreaterThanOrEqual(hit.start)
          expect(hit.end).toBeLessThanOrEqual(text.length)
          const { startLine, startColumn, endLine, endColumn } = regionOf(hit.start, hit.end)
          expect(startLine).toBeLessThanOrEqual(endLine)
          expect(endLine).toBeLessThanOrEqual(lines.length)
          expect(startColumn).toBeLessThanOrEqual((lines[startLine - 1]?.length ?? 0) + 1)
          expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1]?.length ?? 0) + 1)
          if (startLine === endLine) expect(startColumn).toBeLessThanOrEqual(endColumn)
        }
      }),
      { numRuns: 600 },
    )
  })

  it('gives the same hits again', () => {
    fc.assert(
      fc.property(path, text, (path, text) => {
        const first = scan(path, text)
        scan('b.ts', 'salesloft_token = "another text between"')
        expect(scan(path, text)).toEqual(first)
      }),
      { numRuns: 200 },
    )
  })

  it('shows no secret: at most a public prefix and four characters of it', () => {
    fc.assert(
      fc.property(path, text, (path, text) => {
        for (const { rule, hit } of scan(path, text)) {
          const { secret } = hit
          if (secret === undefined) continue
          expect(redact(secret)).not.toContain(secret)
          expect(redact(secret).split('…').at(-1)?.length ?? 0).toBeLessThanOrEqual(4)
          expect(hit.message ?? rule.title).not.toContain(secret)
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** No letter, digit or underscore touches the key, and no escape is opened before it. */
const apart = fc.constantFrom(
  ' ',
  '\n',
  '"',
  "'",
  '`',
  ',',
  ';',
  '(',
  '=',
  ': ',
  '/',
  '<',
  '>',
  '\0',
  '😀',
  '\\n',
  '%3D',
)
const apartBehind = fc.constantFrom(' ', '\n', '"', ',', ')', '<', '\0', '😀')

describe('a key', () => {
  it('is found in any text around it', () => {
    fc.assert(
      fc.property(fc.record({ before: text, left: apart, key, right: apartBehind, after: text }), (parts) => {
        const whole = parts.before + parts.left + parts.key + parts.right + parts.after
        expect(scan('a.txt', whole).map(({ hit }) => hit.secret)).toContain(parts.key)
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps its name behind a version that is not its own', () => {
    const [example = ''] = fc.sample(key, { numRuns: 1, seed: 1 })
    expect(scan('a.txt', `"v2_" "${example}"`).map(({ hit }) => hit.secret)).toEqual([example])
  })

  it('is found once, where it stands', () => {
    fc.assert(
      fc.property(fc.string(), key, (junk, key) => {
        const hits = scan('a.txt', `${junk} ${key}\n`).filter(({ hit }) => hit.secret === key)
        expect(hits.map(({ hit }) => hit.start)).toEqual([junk.length + 1])
      }),
    )
  })
})
