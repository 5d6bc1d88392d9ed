// Texts as somebody would write them who wants to forge a command, hide a line or have a key printed.
import * as fc from 'fast-check'
import { key, teamKey } from './fixture.ts'

const bait = [
  '::error::x',
  '::add-mask::bait-value',
  '::stop-commands::x',
  ' \u3000\u0085::set-output name=a::b',
  '##[error]x',
  '##',
  '[add-mask]bait-value',
  '::',
  '\r',
  '\n',
  '\0',
  '\u001b[31m',
  '\u009b2J',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u{e0041}',
  '\ud800',
  '%0A',
  '%25',
  '`',
  '``',
  '|',
  '\\',
  '<script>alert(1)</script>',
  '<!--',
  '-->',
  '"><img src=x onerror=y>',
  "'",
  '&lt;',
  '@octocat',
  '#123',
  'https://example.com',
  'www.example.com',
  '[a](javascript:b)',
  '![a](http://b)',
  '</code></td></details>',
  '{0}',
  ' ',
  'é',
  '日本',
  key,
  key.toUpperCase(),
  teamKey,
  'src/a.ts',
] as const

/** A few of them glued together, with any character between. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...bait), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 8 })
  .map((pieces) => pieces.join(''))

/** Controls, separators, bidi and zero-width characters and lone surrogates; a line break is for the caller to judge. */
export const hiddenCharacter = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u3164]/u

const wholeKey = /ak_(?:\d+_)?[0-9a-f]{64}/i

export function holdsKey(text: string): boolean {
  return wholeKey.test(text)
}
