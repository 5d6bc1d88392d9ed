import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model.ts'
import { markdown, summaryBytes } from '../../src/report/markdown.ts'
import { clean, finding, reportOf, rich, rules } from './fixture.ts'

const large: Report = reportOf(
  Array.from({ length: 20_000 }, (_, index) =>
    finding({ path: `src/Größe/${'deep/'.repeat(8)}${index}.ts`, startLine: index }),
  ),
)

describe('the byte budget', () => {
  test.each([
    ['the job summary', large, summaryBytes],
    ['a comment', rich, 5_000],
    ['the fixed parts and nothing else', rich, 1],
  ])('is kept for %s by leaving out whole rows', (_, report, bytes) => {
    const whole = new Set(markdown(report, { rules, bytes: Infinity }).split('\n'))
    const cut = markdown(report, { rules, bytes })
    const added = cut.split('\n').filter((line) => !whole.has(line))
    expect(added.length).toBeGreaterThan(0)
    expect(added.filter((line) => !/^\d+ more left out here/.test(line))).toEqual([])
    if (bytes > 1) expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(bytes)
  })

  test('is used, and the rows left out are counted', () => {
    const cut = markdown(large, { rules })
    expect(Buffer.byteLength(cut)).toBeGreaterThan(summaryBytes - 1_000)
    const shown = cut.match(/^\| `src\//gm)?.length ?? 0
    expect(cut).toContain(`\n${20_000 - shown} more left out here`)
  })

  test('is not eaten up by the first rule', () => {
    const report = reportOf([...large.findings, finding({ ruleId: 'audit-log-missing', path: 'last.ts' })])
    expect(markdown(report, { rules })).toContain('| `last.ts:1:1` |')
  })
})

test('every row of a table has the cells of its head', () => {
  for (const table of markdown(rich, { rules }).match(/(?:^\|.*\n)+/gm) ?? []) {
    const cells = table
      .trim()
      .split('\n')
      .map((row) => row.match(/\|/g)?.length)
    expect(new Set(cells).size).toBe(1)
  }
})

test.each([
  ['nothing found', clean, /^# ✅ salesloft-guard passed: nothing found in the workspace\n/],
  ['something found', reportOf([finding()]), /^# ❌ salesloft-guard failed: 1 error in the workspace\n/],
  [
    'something unread',
    { ...clean, coverage: { ...clean.coverage, complete: false } },
    /^# 🟡 salesloft-guard incomplete: nothing found in the workspace, but not everything was read\n\n\*\*Part of/,
  ],
])('the headline tells %s', (_, report, expected) => {
  expect(markdown(report, { rules })).toMatch(expected)
})

test('the steps of a rotation are shown for a credential and for nothing else', () => {
  expect(markdown(reportOf([finding()]), { rules })).toContain('## What to do now')
  expect(markdown(reportOf([finding({ ruleId: 'dotenv-not-ignored' })]), { rules })).not.toContain(
    '## What to do now',
  )
})
