// Every spelling of a key that a decoder can read must be flagged, wherever it stands; ordinary text must not be.
import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { literals } from '../src/scan/literals.ts'
import { createPrefilter, interest } from '../src/scan/prefilter.ts'
import { layOut } from '../src/scan/prefilter-tables.ts'
import { tables, tablesLayout } from '../src/scan/tables.generated.ts'

const prefilter = createPrefilter(literals)

function interests(content: string | Buffer): number {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  prefilter.buffer.set(bytes, prefilter.base)
  return prefilter.interests(prefilter.base, bytes.length)
}

const digest = (word: string) => createHash('sha256').update(word).digest('hex')

const key = fc
  .record({ word: fc.string(), issuer: fc.option(fc.integer({ min: 0, max: 999_999 })) })
  .map(({ word, issuer }) => (issuer === null ? `ak_${digest(word)}` : `v2_ak_${issuer}_${digest(word)}`))

/** A key within other text, so that it stands at any alignment. */
const document = fc
  .tuple(
    fc.string({ maxLength: 90, unit: 'grapheme-ascii' }),
    key,
    fc.string({ maxLength: 60, unit: 'grapheme-ascii' }),
  )
  .map(([before, key, after]) => `${before}="${key}"${after}`)

test('the tables that come ready made are those that are written for the literals', () => {
  expect(tablesLayout).toEqual(layOut(literals))
  const written = createPrefilter(literals).buffer.subarray(0, tablesLayout.out)
  expect(Buffer.from(tables, 'base64').equals(written)).toBe(true)
})

type Encode = (text: string) => string

const base64: Encode = (text) => Buffer.from(text).toString('base64')
const base64url: Encode = (text) => Buffer.from(text).toString('base64url')
const base64Utf16: Encode = (text) => Buffer.from(text, 'utf16le').toString('base64')
const hex: Encode = (text) => Buffer.from(text).toString('hex')
const codes =
  (write: (hex: string, character: string) => string): Encode =>
  (text) =>
    text.replace(/[^]/g, (character) => write(hex(character).slice(-2), character))
const pairs =
  (between: string): Encode =>
  (text) =>
    hex(text).replace(/..(?!$)/g, `$&${between}`)

const encodings: Record<string, Encode> = {
  'as it is': (text) => text,
  base64,
  base64url,
  'base64 of UTF-16': base64Utf16,
  'base64 of UTF-16, big-endian': (text) => Buffer.from(text, 'utf16le').swap16().toString('base64'),
  hex,
  'upper-case hex': (text) => hex(text).toUpperCase(),
  'hex with spaces': pairs(' '),
  'hex with colons': pairs(':'),
  'a byte array': (text) => `0x${pairs(', 0x')(text)}`,
  'a byte array over lines': (text) => `0x${pairs(',\n 0x')(text)}`,
  'percent codes': codes((code) => `%${code}`),
  'percent codes twice': codes((code) => `%25${code}`),
  '\\x codes': codes((code) => `\\x${code}`),
  '\\u codes': codes((code) => `\\u00${code.toUpperCase()}`),
  '\\u codes in a JSON string': codes((code) => `\\\\u00${code}`),
  '\\u{} codes': codes((code) => `\\u{${code}}`),
  '\\U codes': codes((code) => `\\U000000${code}`),
  'octal codes': codes((code) => `\\${Number.parseInt(code, 16).toString(8).padStart(3, '0')}`),
  'HTML codes': codes((code) => `&#x${code};`),
  'decimal HTML codes': codes((code) => `&#${Number.parseInt(code, 16)};`),
  'base64 twice': (text) => base64(base64(text)),
  'base64url twice': (text) => base64url(base64url(text)),
  'base64 of UTF-16 of base64': (text) => base64Utf16(base64(text)),
  'base64 of base64 of UTF-16': (text) => base64(base64Utf16(text)),
  'base64 of hex': (text) => base64(hex(text)),
  'base64 of upper-case hex': (text) => base64(hex(text).toUpperCase()),
  'base64 of percent codes': (text) => base64(codes((code) => `%${code}`)(text)),
  'base64 of \\x codes': (text) => base64(codes((code) => `\\x${code}`)(text)),
  'base64 of \\u codes': (text) => base64(codes((code) => `\\u00${code}`)(text)),
  'hex of base64': (text) => hex(base64(text)),
  'hex twice': (text) => hex(hex(text)),
  'hex of percent codes': (text) => hex(codes((code) => `%${code}`)(text)),
  'percent codes of base64': (text) => codes((code) => `%${code}`)(base64(text)),
}

const wide: Record<string, (text: string) => Buffer> = {
  'UTF-16LE': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16BE': (text) => Buffer.from(text, 'utf16le').swap16(),
  'UTF-32LE': (text) => utf32(text),
  'UTF-32BE': (text) => utf32(text).swap32(),
}

function utf32(text: string): Buffer {
  const bytes = Buffer.alloc(text.length * 4)
  for (let at = 0; at < text.length; at++) bytes.writeUInt32LE(text.charCodeAt(at), at * 4)
  return bytes
}

describe('a key is of interest', () => {
  test.each(Object.entries(encodings))('%s', (_, encode) => {
    fc.assert(
      fc.property(document, (text) => {
        expect(interests(`x: ${encode(text)}\n`) & interest.credential).toBe(interest.credential)
      }),
    )
  })

  test.each(Object.entries(wide))('%s', (_, encode) => {
    fc.assert(
      fc.property(document, (text) => {
        expect(interests(encode(text)) & interest.credential).toBe(interest.credential)
      }),
    )
  })

  test.each([
    ['\\u005f', '_'],
    ['\\U0000006b', 'k'],
    ['%61', 'a'],
    ['&#107;', 'k'],
    ['\\137', '_'],
    ['\\x5F', '_'],
    ['&#095;', '_'],
    ['&amp;#x5f;', '_'],
    ['\\u{0061}', 'a'],
    ['%255F', '_'],
  ])('one character written %s', (code, character) => {
    fc.assert(
      fc.property(document, (text) => {
        const at = text.indexOf(character, text.lastIndexOf('ak_'))
        expect(interests(text.slice(0, at) + code + text.slice(at + 1)) & interest.credential).toBeTruthy()
      }),
    )
  })

  test.each(['" + "', "'\n  '", '\\\n', '\n', '\\n', '" .\n   "', '\\" +\\n \\"', '&', '%'])(
    'cut by %j after its prefix',
    (joint) => {
      fc.assert(
        fc.property(key, fc.nat(63), (key, digits) => {
          const at = key.length - digits
          expect(interests(`k = "${key.slice(0, at)}${joint}${key.slice(at)}"`)).toBe(interest.credential)
        }),
      )
    },
  )

  test.each(['" + "', "' '", '"\n      "', '` +\n`'])('cut by %j inside its prefix', (joint) => {
    const key = `ak_${digest('key')}`
    for (const at of [1, 2])
      expect(interests(`("${key.slice(0, at)}${joint}${key.slice(at)}")`)).toBe(interest.credential)
  })

  test.each(['\\n', '%3D', '\\u003d', '\\t', '&#x3d;', '\u001b[33m'])('behind the escape %j', (escape) => {
    const key = `ak_${digest('key')}`
    expect(interests(`x${escape}${key.slice(0, 30)}" + "${key.slice(30)}`)).toBe(interest.credential)
  })
})

describe('a key in base64 that is broken into lines', () => {
  const breaks = ['\n', '\r\n', '\n    ', '\\n', '\\r\\n']
  test.each([
    ['base64', base64],
    ['base64 of UTF-16', base64Utf16],
    ['base64 twice', encodings['base64 twice'] ?? base64],
    ['base64 of base64 of UTF-16', encodings['base64 of base64 of UTF-16'] ?? base64],
  ])('%s, at every column', (_, encode) => {
    for (let lead = 0; lead < 60; lead++) {
      const encoded = encode(`${'.'.repeat(lead)}ak_${digest('key')} and more`)
      for (const between of breaks) {
        const wrapped = encoded.replace(/.{32}/g, `$&${between}`)
        expect(interests(`data: |\n    ${wrapped}\n`)).toBe(interest.credential)
      }
    }
  })
})

describe('the word is of interest', () => {
  test.each([
    'salesloft',
    'SalesLoft',
    'SALESLOFT',
    'sales_loft',
    'Sales Loft',
    'sales-loft',
    'sales.loft',
    'SALES%20LOFT',
    'sales\u00a0loft',
    'sales\u2011loft',
  ])('%s', (word) => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => interests(a + word + b) === interest.context))
  })

  test.each(['salesloft', 'SALESLOFT', 'Salesloft', 'SalesLoft'])('%s encoded', (word) => {
    for (let lead = 0; lead < 3; lead++) {
      const text = `${'.'.repeat(lead)}${word}!`
      for (const encode of [base64, base64url, base64Utf16, hex])
        expect(interests(encode(text))).toBe(interest.context)
      for (const encode of Object.values(wide)) expect(interests(encode(text))).toBe(interest.context)
    }
  })
})

describe('ordinary text is of none', () => {
  test.each([
    ['a longer word', 'speak_to(break_even, "peak_", leak_count)'],
    ['a longer word that ends its literal', `'break_' + "weak_"`],
    ['prose', 'sales people loft; salesforce; the sales in the loft'],
    ["another vendor's key", `ak_live_${digest('other').slice(0, 30)}`],
    ['escapes of other names', 'risk%5Fscore&mask\\u005fedit task%5F1x'],
    ['string literals that end in ak', `["break", "_private", 'weak']`],
    ['digests', Array.from({ length: 2000 }, (_, at) => `"${digest(`d${at}`)}",\n`).join('')],
    ['base64', Array.from({ length: 500 }, (_, at) => base64(digest(`b${at}`))).join('\n')],
  ])('%s', (_, text) => {
    expect(interests(text)).toBe(interest.none)
  })
})

test('every literal is needed', () => {
  // A literal that holds another one without a closer look of its own can never be the first to tell.
  const always = literals.filter(({ confirm }) => confirm === undefined)
  for (const one of always) {
    const held = always.filter(
      (other) => other !== one && Buffer.from(one.bytes).includes(Buffer.from(other.bytes)),
    )
    expect(held.map(({ bytes }) => Buffer.from(bytes).toString('latin1'))).toEqual([])
  }
})
