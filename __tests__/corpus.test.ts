// Judges the built command line by a labelled corpus written from the contract alone: every credential in its
// line, one finding each, and no error anywhere else. It must not know how the scanner detects anything.

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { beforeAll, describe, expect, test } from '@jest/globals'

import { readCases } from './corpus/case.ts'
import { nearMisses, open, positives } from './corpus/index.ts'
import { scanCases, type Scan } from './corpus/scan.ts'
import { leaks, score, table, type Outcome } from './corpus/score.ts'

const cli = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url))
const scored = [...positives, ...nearMisses]

describe('the labelled corpus', () => {
  let scan: Scan
  let outcomes: readonly Outcome[]

  beforeAll(() => {
    if (!existsSync(cli)) throw new Error('dist/cli/index.js is missing. Run: npm run build')
    scan = scanCases(cli, scored)
    outcomes = score(scored, scan)
  })

  const problems = (kind: Outcome['kind']) => table(outcomes.filter((outcome) => outcome.kind === kind))

  test('every planted credential is found at its place', () => {
    expect(problems('missed')).toBe('')
  })

  test('nothing else is an error', () => {
    expect(problems('false-alarm')).toBe('')
  })

  test('no output holds a whole planted secret', () => {
    expect(leaks(scored, scan)).toEqual([])
  })
})

describe('the corpus itself', () => {
  test('holds enough of both signs', () => {
    expect(positives.length).toBeGreaterThanOrEqual(250)
    expect(nearMisses.length).toBeGreaterThanOrEqual(250)
  })

  test('names each case once within its context', () => {
    const names = [...scored, ...open].map(({ group, name }) => `${group}: ${name}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('says why an open question is open', () => {
    expect(open.filter(({ why }) => why === '').map(({ name }) => name)).toEqual([])
  })
})

describe('the judge', () => {
  const [planted] = readCases('judge', '#### one\n@@@ a.txt\nfirst\n«api-key v2»\n')
  const cases = planted === undefined ? [] : [planted]
  const seen = (ruleId: string, startLine: number) => {
    return { ruleId, severity: 'error', path: 'case-0001/a.txt', startLine }
  }

  test.each([
    ['the right place', [seen('api-key', 2)], ['found']],
    ['nothing', [], ['missed']],
    ['another line', [seen('api-key', 1)], ['missed', 'false-alarm']],
    ['another rule', [seen('bearer-token', 2)], ['missed', 'false-alarm']],
    ['the same twice', [seen('api-key', 2), seen('api-key', 2)], ['found', 'false-alarm']],
    ['a rule that is not labelled', [seen('api-key', 2), seen('webhook-unverified', 1)], ['found']],
  ])('judges %s', (_, findings, kinds) => {
    expect(score(cases, { findings, printed: '' }).map(({ kind }) => kind)).toEqual(kinds)
  })

  test('sees a whole secret in what was printed', () => {
    const printed = `evidence: ${planted?.secrets.join('')}`
    expect(leaks(cases, { findings: [], printed })).toEqual(['one'])
    expect(leaks(cases, { findings: [], printed: 'evidence: v2_ak_…' })).toEqual([])
  })
})
