// The tables' own texts stay out of the tests' names: the runner would carry out the commands in them.
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import {
  forHtml,
  forJson,
  forLog,
  forMarkdown,
  guardCommands,
  proseForMarkdown,
  redactKeys,
  visible,
} from '../../src/report/sanitise.ts'
import { key, teamKey } from './fixture.ts'
import { hiddenCharacter, holdsKey, hostileText } from './hostile.ts'
import { commandsIn } from './runner.ts'

describe('the emulated runner', () => {
  test.each([
    ['::error::x', 'error'],
    ['  ::add-mask::x', 'add-mask'],
    ['\u0085::notice file=a::x', 'notice'],
    ['src/##[error]x.txt', 'error'],
    ['a\r::WARNING::x', 'WARNING'],
  ])('takes case %# for a command', (text, name) => {
    expect(commandsIn(text).map((command) => command.name)).toEqual([name])
  })

  test.each(['a ::error::x', '::nothing::x', '## [error]x', '::error'])('takes case %# for text', (text) => {
    expect(commandsIn(text)).toEqual([])
  })
})

describe('visible', () => {
  test.each([
    ['a\nb\r\tc\0', 'a\\nb\\r\\tc\\0'],
    ['\u001b[31mred', '\\x1b[31mred'],
    ['\u009b\u007f', '\\x9b\\x7f'],
    ['gpj.\u202eexe', 'gpj.\\u202eexe'],
    ['a\u200bb\ufeffc', 'a\\u200bb\\ufeffc'],
    ['a\u2028b\u2029', 'a\\u2028b\\u2029'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\ud800', '\\ud800'],
    ['a\u3164', 'a\\u3164'],
    ['x##[error]y', 'x## [error]y'],
    ['Grüße 日本 🔑 \\x', 'Grüße 日本 🔑 \\x'],
  ])('shows case %#', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })
})

describe('redactKeys', () => {
  test.each([
    [key, `ak_…${key.slice(-4)}`],
    [teamKey, `v2_ak_…${teamKey.slice(-4)}`],
    [`src/${key}/x.ts`, `src/ak_…${key.slice(-4)}/x.ts`],
    [`my${key.toUpperCase()}00`, `myAK_…${key.toUpperCase().slice(-2)}00`],
    [`${key}${teamKey}`, `ak_…${key.slice(-4)}v2_ak_…${teamKey.slice(-4)}`],
    ['ak_0123456789abcdef', 'ak_0123456789abcdef'],
  ])('case %#', (text, shown) => {
    expect(redactKeys(text)).toBe(shown)
  })
})

describe('forLog', () => {
  test.each([
    ['::error::x', '| ::error::x'],
    ['  ::error::x', '|   ::error::x'],
    ['a::error::x', 'a::error::x'],
  ])('case %#', (text, shown) => {
    expect(forLog(text)).toBe(shown)
  })

  test('lets no command, hidden character, second line or key through', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = forLog(text)
        expect(commandsIn(shown)).toEqual([])
        expect(shown).not.toMatch(hiddenCharacter)
        expect(shown).not.toContain('\n')
        expect(holdsKey(shown)).toBe(false)
        expect(forLog(shown)).toBe(shown)
      }),
    )
  })
})

test('shows every character that would not be seen', () => {
  const blank = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u
  const all = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code))
  expect(all.filter((character) => blank.test(character) !== (visible(character) !== character))).toEqual([])
})

test('guardCommands sees the seams that its pieces could not', () => {
  fc.assert(
    fc.property(fc.array(hostileText), fc.constantFrom('', '\n', ' ', '\n  '), (texts, glue) => {
      expect(commandsIn(guardCommands(texts.map(visible).join(glue)))).toEqual([])
    }),
  )
})

describe('forMarkdown', () => {
  test.each([
    ['src/a.ts', '`src/a.ts`'],
    ['a`b|c', '`a\\x60b\\x7cc`'],
    ['@team #1 <b>', '`@team #1 <b>`'],
    ['', ''],
  ])('case %#', (text, shown) => {
    expect(forMarkdown(text)).toBe(shown)
  })

  test('is one code span of one table cell', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(forMarkdown(text)).toMatch(/^(?:`[^`|\n\r]+`)?$/)
      }),
    )
  })
})

describe('proseForMarkdown', () => {
  test.each([
    ['Add `.env` to it', 'Add `.env` to it'],
    [
      'a *b* _c_ [d](e) <f> & g|h \\ ~i~',
      'a \\*b\\* \\_c\\_ \\[d\\](e) &lt;f&gt; &amp; g&#124;h \\\\ \\~i\\~',
    ],
    ['ask @ops about #42', 'ask `@ops` about `#42`'],
    ['see https://a.b and www.c.d', 'see `https://a.b` and `www.c.d`'],
    ['an odd ` tick', 'an odd \\` tick'],
    ['commit 1a2b3c4d', 'commit `1a2b3c4d`'],
    ['A_B _c_ d__e', 'A_B \\_c\\_ d\\_\\_e'],
  ])('case %#', (text, shown) => {
    expect(proseForMarkdown(text)).toBe(shown)
  })

  test('leaves no mark outside code that GitHub would act on', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const outside = proseForMarkdown(text)
          .replace(/(?<!\\)`[^`]*`/g, '')
          .replace(/(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu, '')
        expect(outside).not.toMatch(/[<>|@]|#(?!124;)|:\/\/|www\.|(?<!\\)(?:\\\\)*[[\]*_~`]/i)
      }),
    )
  })
})

test('forHtml leaves nothing that ends a text or an attribute', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const shown = forHtml(text)
      expect(shown).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/)
      expect(shown).not.toMatch(hiddenCharacter)
      expect(holdsKey(shown)).toBe(false)
    }),
  )
})

describe('forJson', () => {
  test('gives every string exactly, keys apart', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(JSON.parse(forJson({ a: [text] }))).toEqual({ a: [redactKeys(text)] })
      }),
    )
  })

  test('lets no command, hidden character or key through', () => {
    fc.assert(
      fc.property(fc.array(hostileText), (texts) => {
        const shown = forJson(texts)
        expect(commandsIn(shown)).toEqual([])
        expect(shown).not.toMatch(hiddenCharacter)
        expect(holdsKey(shown)).toBe(false)
      }),
    )
  })
})
