import { describe, expect, test } from '@jest/globals'
import { progressLine } from '../../src/report/progress.ts'
import { text } from '../../src/report/text.ts'
import { count, list, number, sentence, size, wrap } from '../../src/report/words.ts'
import { clean, finding, reportOf, rich, rules } from './fixture.ts'

// oxlint-disable-next-line no-control-regex
const colours = /\u001b\[\d+m/g

describe('colour', () => {
  test('is there when asked for, and changes no character', () => {
    const coloured = text(rich, { rules, colour: true })
    expect(coloured).toMatch(colours)
    expect(coloured.replace(colours, '')).toBe(text(rich, { rules, colour: false }))
  })

  test('is always taken back', () => {
    const codes = text(rich, { rules, colour: true }).match(colours) ?? []
    expect(codes.filter((_, index) => (index % 2 === 1) !== (codes[index] === '\u001b[0m'))).toEqual([])
  })
})

test('a clean run is the score card and two lines', () => {
  const lines = text(clean, { rules, colour: false }).split('\n')
  expect(lines).toHaveLength(1 + clean.checklist.length + 1 + 3)
  expect(lines[1]).toBe('  pass  Keys come from the environment')
})

test('a line of a finding begins with what an editor can open', () => {
  const report = reportOf([
    finding({ path: 'a.ts', startLine: 3, startColumn: 7 }),
    finding({ path: 'lib/long.ts' }),
  ])
  const [first, second] = text(report, { rules, colour: false }).split('\n')
  expect(first).toBe('a.ts:3:7         error    api-key  Salesloft API key  ak_…9f3c')
  expect(second).toBe('lib/long.ts:1:1  error    api-key  Salesloft API key  ak_…9f3c')
})

test('the verdict is the last line', () => {
  expect(text(rich, { rules, colour: false })).toMatch(
    /\nFailed: 7 errors, 2 warnings and 1 note in this change, .*\.\n$/,
  )
})

test.each([
  [0, 0, 0.2, 'Scanned 0 files, 0 bytes in 0 s'],
  [1, 999, 0.9, 'Scanned 1 file, 999 bytes in 0 s'],
  [12_345, 1_234_000_000, 8.4, 'Scanned 12,345 files, 1.2 GB in 8 s (147 MB a second)'],
])('progress after %d files', (files, bytes, seconds, line) => {
  expect(progressLine(files, bytes, seconds)).toBe(line)
})

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_000, '1.0 kB'],
  [9_949, '9.9 kB'],
  [9_950, '10 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [5e15, '5000 TB'],
])('%d bytes are %s', (bytes, shown) => {
  expect(size(bytes)).toBe(shown)
})

test('words', () => {
  expect([number(999), number(1000), number(1234567)]).toEqual(['999', '1,000', '1,234,567'])
  expect([count(1, 'entry'), count(2, 'entry'), count(0, 'file'), count(2, 'day')]).toEqual([
    '1 entry',
    '2 entries',
    '0 files',
    '2 days',
  ])
  expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ])
  expect([sentence('a'), sentence('a.'), sentence(''), sentence('a… ')]).toEqual(['a.', 'a.', '', 'a…'])
  expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
  expect(wrap('incomprehensible it', 5)).toEqual(['incomprehensible', 'it'])
})
