// A baseline survives being written and read, shows small diffs, and says which line is wrong.
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { baselineOf, parseBaseline, writeBaseline } from '../../src/config/baseline.ts'
import type { BaselineEntry } from '../../src/config/baseline.ts'
import { finding } from '../finding.ts'

const golden = `{
  "version": 1,
  "findings": [
    {"fingerprint":"aaaaaaaa","rule":"api-key","path":"src/a.ts"},
    {"fingerprint":"bbbbbbbb","rule":"oauth-token","path":null}
  ]
}
`

const entries: readonly BaselineEntry[] = [
  { fingerprint: 'bbbbbbbb', rule: 'oauth-token', path: null },
  { fingerprint: 'aaaaaaaa', rule: 'api-key', path: 'src/a.ts' },
]

const anyEntry = fc.record({
  fingerprint: fc.stringMatching(/^[0-9a-f]{32}$/),
  rule: fc.constantFrom('api-key', 'oauth-token'),
  path: fc.option(fc.string({ unit: 'binary' })),
})
const anyEntries = fc.uniqueArray(anyEntry, { selector: ({ fingerprint }) => fingerprint })

describe('writing', () => {
  test('one entry a line, sorted', () => {
    expect(writeBaseline(entries)).toBe(golden)
  })

  test('nothing', () => {
    expect(writeBaseline([])).toBe('{\n  "version": 1,\n  "findings": []\n}\n')
  })

  test('what does not show in a diff is written as an escape', () => {
    const path = 'a\u202Eb\u200B\u2028\u0085\u{E0041}é.ts'
    const [, , , line] = writeBaseline([{ fingerprint: 'aaaaaaaa', rule: 'api-key', path }]).split('\n')
    expect(line).toContain(String.raw`"a\u202eb\u200b\u2028\u0085\udb40\udc41é.ts"`)
  })

  test('any entries in any order come back sorted, and adding one changes at most two lines', () => {
    fc.assert(
      fc.property(anyEntries, anyEntry, (some, another) => {
        const text = writeBaseline(some)
        expect(writeBaseline(some.toReversed())).toBe(text)
        expect(parseBaseline(text)).toEqual({ ok: true, entries: sorted(some) })
        const before = new Set(text.split('\n'))
        const added = writeBaseline([...some, another])
          .split('\n')
          .filter((line) => !before.has(line))
        expect(added.length).toBeLessThanOrEqual(some.length === 0 ? 3 : 2)
      }),
    )
  })
})

function sorted(some: readonly BaselineEntry[]): readonly BaselineEntry[] {
  return some.toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
}

describe('a baseline of findings', () => {
  test('keeps what nobody gave a reason for, one entry a credential, the first path', () => {
    const found = baselineOf([
      finding({ fingerprint: 'bbbbbbbb', path: 'z.ts' }),
      finding({ fingerprint: 'bbbbbbbb', path: 'b.ts' }),
      finding({ fingerprint: 'aaaaaaaa', path: 'a.ts', suppressed: { by: 'baseline' } }),
      finding({ fingerprint: 'cccccccc', suppressed: { by: 'fingerprint', reason: 'x' } }),
      finding({ fingerprint: 'dddddddd', suppressed: { by: 'gitleaks:allow' } }),
    ])
    expect(found).toEqual([
      { fingerprint: 'aaaaaaaa', rule: 'api-key', path: 'a.ts' },
      { fingerprint: 'bbbbbbbb', rule: 'api-key', path: 'b.ts' },
    ])
  })
})

describe('reading', () => {
  const good = '{"fingerprint":"aaaaaaaa","rule":"api-key","path":null}'
  test.each([
    ['no JSON', '{', '1:1', 'JSON'],
    ['nothing', '', '1:1', 'JSON'],
    ['a list', '[]', '1:1', 'an object'],
    ['no version', '{"findings":[]}', '1:1', '"version": 1'],
    ['a later version', '{"version":2,"findings":[]}', '1:1', 'newer'],
    ['no list', '{"version":1,"findings":{}}', '1:1', '"findings" to be a list'],
    ['another key', '{"version":1,"findings":[],"x":1}', '1:1', 'no keys beside'],
    ['an entry that is a word', '{"version":1,\n"findings":["a"]}', '2:13', 'an object'],
    [
      'no fingerprint',
      `{"version":1,"findings":[\n${good},\n  {"rule":"api-key","path":null}]}`,
      '3:3',
      'fingerprint',
    ],
    ['a short fingerprint', '{"version":1,"findings":[{"fingerprint":"a"}]}', '1:26', 'fingerprint'],
    ['no rule', '{"version":1,"findings":[{"fingerprint":"aaaaaaaa"}]}', '1:26', '"rule"'],
    ['no path', '{"version":1,"findings":[{"fingerprint":"aaaaaaaa","rule":"api-key"}]}', '1:26', '"path"'],
    [
      'another key in an entry',
      '{"findings":[\n  {\n    "fingerprint": "aaaaaaaa",\n    "rule": "\\",{}],[{",\n    "path": null },\n {"x\\"": 1}], "version":1}',
      '6:2',
      'fingerprint',
    ],
  ])('%s', (_, text, place, words) => {
    const parsed = parseBaseline(text)
    expect(parsed.ok).toBe(false)
    if (parsed.ok) return
    const [problem] = parsed.problems
    expect(`${problem?.line}:${problem?.column}`).toBe(place)
    expect(problem?.message).toContain(words)
  })

  test('a byte order mark and other white space are fine', () => {
    const text = `\uFEFF${JSON.stringify(JSON.parse(golden), null, 4).replaceAll('\n', '\r\n')}`
    expect(parseBaseline(text)).toEqual({ ok: true, entries: entries.toReversed() })
  })

  test('hostile texts are refused: deep, long, many', () => {
    const deep = '['.repeat(1_000_000)
    const long = `{"version":1,"findings":["${String.raw`x\\`.repeat(5_000_000)}"]}`
    const many = `{"version":1,"findings":[${'1,'.repeat(100_000)}1]}`
    for (const text of [deep, long, many, `{"version":1,"findings":[${deep}`])
      expect(parseBaseline(text).ok).toBe(false)
  })

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => expect(parseBaseline(text).ok).toBe(false)),
    )
  })
})
