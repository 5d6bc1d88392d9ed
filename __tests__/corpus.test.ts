// Judges the built command line by a labelled corpus written from the contract alone: every credential in its
// line, one finding each, and no error anywhere else. It must not know how the scanner detects anything.

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { beforeAll, describe, expect, test } from '@jest/globals'

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
