// The reports of many repositories -> one report in which each path begins with the name of its repository, so that
// every reporter can show it, and a row for each repository, clean ones included.
import type { Finding, Report, RepositoryRow } from '../model.ts'
import { byDue } from '../rotation/keys.ts'
import { byPlace } from '../scan/findings.ts'
import { joined } from './joined.ts'

export interface Named {
  /** Such as `acme/api`. */
  readonly name: string
  readonly report: Report
}

export function joinRepositories(all: readonly [Named, ...Named[]]): Report {
  const [first, ...more] = all
  const reports = [first.report, ...more.map(({ report }) => report)] as const
  const findings = all.flatMap(({ name, report }) => report.findings.map((finding) => below(name, finding)))
  const { base: _base, head: _head, ...source } = first.report.source
  const report = joined(reports, findings.toSorted(byPlace))
  const rotation = all.flatMap(({ name, report: { rotation: entries = [] } }) =>
    entries.map((entry) => ({ ...entry, path: entry.path === null ? name : `${name}/${entry.path}` })),
  )
  const unread = all.flatMap(({ name, report: { coverage } }) =>
    coverage.unread.map(({ path, reason }) => ({ path: path === '' ? name : `${name}/${path}`, reason })),
  )
  return {
    ...report,
    source,
    coverage: { ...report.coverage, unread },
    notices: all.flatMap(({ name, report: { notices } }) => notices.map((notice) => `${name}: ${notice}`)),
    requested: all.flatMap(({ name, report: { requested } }) =>
      requested.map((request) => ({ ...request, path: `${name}/${request.path}` })),
    ),
    ...(rotation.length > 0 && { rotation: rotation.toSorted(byDue) }),
    repositories: all.map(row),
  }
}

function below(name: string, finding: Finding): Finding {
  return finding.path === null
    ? { ...finding, message: `${finding.message} (${name})` }
    : { ...finding, path: `${name}/${finding.path}` }
}

function row({ name, report: { summary, coverage } }: Named): RepositoryRow {
  const { errors, warnings, notes, conclusion } = summary
  return { name, errors, warnings, notes, complete: coverage.complete, conclusion }
}
