// A merge is only as good as what it refuses: a part that is missing was not read by anybody.
import { describe, expect, it } from '@jest/globals'
import { joinParts } from '../../src/merge/parts.ts'
import { readReport } from '../../src/merge/read-report.ts'
import { joinRepositories } from '../../src/merge/repositories.ts'
import type { Commit, Finding, Report, RotationEntry } from '../../src/model.ts'
import { json } from '../../src/report/json.ts'
import { checklistRows } from '../../src/scan/checklist.ts'
import { finding } from '../finding.ts'
import { rich } from '../report/fixture.ts'

function part(changes: Partial<Report> = {}): Report {
  return {
    tool: { name: 'salesloft-guard', version: '1' },
    source: { kind: 'workspace', root: '/x', shard: '1/2' },
    coverage: { complete: true, files: { expected: 2, read: 2 }, bytes: 10, unread: [] },
    findings: [],
    checklist: checklistRows.map(({ id, title }) => ({ id, title, status: 'not-applicable', findings: [] })),
    summary: { errors: 0, warnings: 0, notes: 0, suppressed: 0, conclusion: 'success' },
    requested: [],
    notices: [],
    ...changes,
  }
}

const source = (shard: string, changes: Partial<Report['source']> = {}): Report['source'] => ({
  kind: 'history',
  root: '/x',
  shard,
  ...changes,
})

describe('parts', () => {
  it.each<[string, readonly [Report, ...Report[]], string]>([
    ['a part is missing', [part()], 'missing: 2'],
    ['a part came twice', [part(), part()], 'given twice'],
    [
      'the scans were split differently',
      [part(), part({ source: source('2/3', { kind: 'workspace' }) })],
      'in 2 and 3 parts',
    ],
    ['the kinds differ', [part(), part({ source: source('2/2') })], 'not of one scan'],
    [
      'the commits differ',
      [part({ source: source('1/2', { head: 'a' }) }), part({ source: source('2/2', { head: 'b' }) })],
      'not of one scan',
    ],
    [
      'the versions differ',
      [
        part(),
        part({
          source: source('2/2', { kind: 'workspace' }),
          tool: { name: 'salesloft-guard', version: '2' },
        }),
      ],
      'not of one scan',
    ],
  ])('are refused where %s', (_what, parts, message) => expect(() => joinParts(parts)).toThrow(message))

  it('take the worst of each row and sum what was read', () => {
    const unread = [{ path: 'a', reason: 'vanished' }] as const
    const joined = joinParts([
      part({ checklist: [{ id: 'exposed-key', title: 'x', status: 'pass', findings: [] }] }),
      part({
        source: source('2/2', { kind: 'workspace' }),
        coverage: { complete: false, files: { expected: 3, read: 2 }, bytes: 5, unread },
        findings: [finding()],
        checklist: [{ id: 'exposed-key', title: 'x', status: 'fail', findings: ['f00dfeed'] }],
        summary: { errors: 1, warnings: 0, notes: 0, suppressed: 0, conclusion: 'failure' },
      }),
    ])
    expect(joined).toMatchObject({
      source: { kind: 'workspace', root: '/x' },
      coverage: { complete: false, files: { expected: 5, read: 4 }, bytes: 15, unread },
      checklist: [{ id: 'exposed-key', status: 'fail', findings: ['f00dfeed'] }],
      summary: { errors: 1, conclusion: 'failure' },
    })
    expect(joined.source.shard).toBeUndefined()
  })

  const at = (day: number): Commit => ({ id: String(day), date: `2026-01-0${day}T00:00:00Z` })
  const seen = (changes: Partial<Finding>): Finding => finding({ occurrences: 2, inTip: false, ...changes })
  const twoParts = (first: Finding, second: Finding): Report =>
    joinParts([
      part({ source: source('1/2'), findings: [first] }),
      part({ source: source('2/2'), findings: [second] }),
    ])

  it('of a history are one finding a credential, first place and last removal', () => {
    const joined = twoParts(
      seen({ path: 'later.ts', commit: at(4), removedBy: at(8) }),
      seen({ path: 'first.ts', commit: at(2), removedBy: at(3), occurrences: 5 }),
    )
    expect(joined.findings).toEqual([
      seen({
        path: 'first.ts',
        commit: at(2),
        removedBy: at(8),
        occurrences: 7,
        lastPlace: { path: 'later.ts', startLine: 3, startColumn: 7 },
      }),
    ])
  })

  it('of a history are not removed while any part has the credential in a tip', () => {
    const [joined] = twoParts(
      seen({ commit: at(4), inTip: true }),
      seen({ commit: at(2), removedBy: at(3) }),
    ).findings
    expect(joined).toMatchObject({ inTip: true, occurrences: 4 })
    expect(joined?.removedBy).toBeUndefined()
  })
})

const rotates = (key: string, due: string): RotationEntry => ({
  key,
  source: 'policy',
  date: '2025-01-01',
  ageDays: 1,
  due,
  state: 'current',
  path: null,
  line: null,
})

describe('calendars', () => {
  it('become one, each key once, what is due first in front', () => {
    const joined = joinParts([
      part({ source: source('1/2'), rotation: [rotates('B', '2026-02-02'), rotates('A', '2026-03-03')] }),
      part({ source: source('2/2'), rotation: [rotates('C', '2026-01-01'), rotates('A', '2026-03-03')] }),
    ])
    expect(joined.rotation?.map(({ key }) => key)).toEqual(['C', 'B', 'A'])
    expect(joinParts([part({ source: source('1/1') })]).rotation).toBeUndefined()
  })

  it('of repositories keep their names', () => {
    const report = part({
      rotation: [rotates('A', '2026-01-01'), { ...rotates('B', '2026-01-02'), path: 'p.yml', line: 3 }],
    })
    expect(joinRepositories([{ name: 'acme/api', report }]).rotation?.map(({ path }) => path)).toEqual([
      'acme/api',
      'acme/api/p.yml',
    ])
  })

  it('are read back as they were written', () => {
    const report = part({ rotation: [rotates('A', '2026-01-01'), ...(rich.rotation ?? [])] })
    const text = json(report)
    expect(json(readReport('a.json', text))).toBe(text)
    expect(() => readReport('a.json', text.replace('"current"', '"young"'))).toThrow('rotation[0].state')
  })
})

describe('repositories', () => {
  it('keep their names in every path, and a row each', () => {
    const { shard: _shard, ...whole } = part().source
    const joined = joinRepositories([
      { name: 'acme/clean', report: part({ source: whole }) },
      {
        name: 'acme/leaky',
        report: part({
          source: whole,
          findings: [finding(), finding({ where: 'commit-message', path: null, message: 'A key' })],
          coverage: {
            complete: false,
            files: { expected: 1, read: 0 },
            bytes: 0,
            unread: [{ path: '', reason: 'range-unavailable' }],
          },
          notices: ['Mind this.'],
          summary: { errors: 2, warnings: 0, notes: 0, suppressed: 0, conclusion: 'failure' },
        }),
      },
    ])
    expect(joined.findings.map(({ path, message }) => [path, message])).toEqual([
      [null, 'A key (acme/leaky)'],
      ['acme/leaky/src/client.ts', 'API key in a file'],
    ])
    expect(joined.notices).toEqual(['acme/leaky: Mind this.'])
    expect(joined.coverage.unread).toEqual([{ path: 'acme/leaky', reason: 'range-unavailable' }])
    expect(joined.repositories).toEqual([
      { name: 'acme/clean', errors: 0, warnings: 0, notes: 0, complete: true, conclusion: 'success' },
      { name: 'acme/leaky', errors: 2, warnings: 0, notes: 0, complete: false, conclusion: 'failure' },
    ])
  })
})

describe('a report read back', () => {
  const written = (): Record<string, unknown> =>
    JSON.parse(json(part({ findings: [finding({ suppressed: { by: 'baseline' } })], notices: ['n'] })))

  it('is what was written', () => {
    const text = JSON.stringify(written())
    expect(JSON.parse(json(readReport('a.json', text)))).toEqual(written())
  })

  it.each<[string, (report: Record<string, unknown>) => unknown]>([
    ['source', (report) => ({ ...report, source: { kind: 'moon', root: '' } })],
    ['findings[0].severity', (report) => ({ ...report, findings: [{ ...finding(), severity: 'fatal' }] })],
    [
      'coverage.unread[0].reason',
      (report) => ({
        ...report,
        coverage: { ...part().coverage, unread: [{ path: '', reason: 'toString' }] },
      }),
    ],
    ['schemaVersion', (report) => ({ ...report, schemaVersion: 2 })],
    ['summary.errors', (report) => ({ ...report, summary: { ...part().summary, errors: -1 } })],
  ])('is refused where %s is wrong', (place, change) => {
    const text = JSON.stringify(change(written()))
    expect(() => readReport('a.json', text)).toThrow(place)
  })

  it.each(['', '{', '[]', 'null', '3'])('is refused where it is %j', (text) =>
    expect(() => readReport('a.json', text)).toThrow('a.json'),
  )
})
