import { expect, test } from '@jest/globals'
import type { Report } from '../../src/model.ts'
import { json } from '../../src/report/json.ts'
import { clean, finding, reportOf, rich } from './fixture.ts'

/** Names in the order in which they stand, at every depth: `findings[].commit.id`. */
function names(value: unknown, prefix = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => names(item, `${prefix}[]`))
  if (typeof value !== 'object' || value === null) return [prefix]
  return Object.entries(value).flatMap(([name, item]) =>
    names(item, prefix === '' ? name : `${prefix}.${name}`),
  )
}

const commit = { id: 'c', author: 'a', date: 'd' }
const full = reportOf([
  finding({
    commit,
    removedBy: commit,
    inTip: false,
    occurrences: 2,
    lastPlace: { path: 'p', startLine: 1, startColumn: 2 },
    suppressed: { by: 'baseline', reason: 'r', owner: 'o', expires: 'e' },
  }),
])

test('has the fields of the contract in its order', () => {
  const of = (prefix: string, fields: string): readonly string[] =>
    fields.split(' ').map((name) => `${prefix}${name}`)
  const document = {
    ...full,
    source: { ...full.source, base: 'b', head: 'h', shard: '1/2' },
    coverage: { ...rich.coverage, unread: rich.coverage.unread.slice(0, 1) },
    checklist: rich.checklist.slice(1, 2),
  }
  expect(names(JSON.parse(json(document)))).toEqual([
    'schemaVersion',
    ...of('tool.', 'name version'),
    ...of('source.', 'kind root base head shard'),
    ...of('coverage.', 'complete files.expected files.read bytes commits.expected commits.read'),
    ...of('coverage.unread[].', 'path reason'),
    ...of('findings[].', 'ruleId severity confidence title message where path'),
    ...of('findings[].', 'startLine startColumn endLine endColumn'),
    ...of('findings[].', 'commit.id commit.author commit.date removedBy.id removedBy.author removedBy.date'),
    ...of(
      'findings[].',
      'inTip occurrences lastPlace.path lastPlace.startLine lastPlace.startColumn introduced evidence fingerprint',
    ),
    ...of('findings[].', 'suppressed.by suppressed.reason suppressed.owner suppressed.expires remediation'),
    ...of('checklist[].', 'id title status findings[]'),
    ...of('summary.', 'errors warnings notes suppressed conclusion'),
  ])
})

test('leaves out what is absent, but says null where there is no file', () => {
  const text = json(reportOf([finding({ path: null, where: 'pull-request', introduced: null })]))
  expect(text).toContain('"path": null')
  expect(text).toContain('"introduced": null')
  expect(text).not.toMatch(
    /commit|removedBy|inTip|occurrences|suppressed": \{|base|head|shard|requested|notices/,
  )
})

test('has requests and notices only when there are any', () => {
  const fields = (report: Report): readonly string[] => Object.keys(JSON.parse(json(report)))
  expect(fields(rich).slice(-3)).toEqual(['requested', 'notices', 'rotation'])
  expect(fields(clean).at(-1)).toBe('summary')
})
