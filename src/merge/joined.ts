// What several reports say together, whatever tells them apart: sums, the worst status of each row, all findings.
import type { ChecklistRow, ChecklistStatus, Coverage, Finding, Report, Severity } from '../model.ts'
import { byDue } from '../rotation/keys.ts'

type Counted = Coverage['files']

/** `findings` are those of all reports, as the caller has put them together. */
export function joined(reports: readonly [Report, ...Report[]], findings: readonly Finding[]): Report {
  const [first] = reports
  const rotation = distinct(reports.flatMap((report) => report.rotation ?? [])).toSorted(byDue)
  return {
    tool: first.tool,
    source: first.source,
    coverage: coverageOf(reports.map(({ coverage }) => coverage)),
    findings,
    checklist: first.checklist.map((row) => rowOf(row, reports, findings)),
    summary: summaryOf(reports, findings),
    requested: distinct(reports.flatMap(({ requested }) => requested)),
    notices: distinct(reports.flatMap(({ notices }) => notices)),
    ...(rotation.length > 0 && { rotation }),
  }
}

function coverageOf(parts: readonly Coverage[]): Coverage {
  const commits = parts.flatMap((part) => part.commits ?? [])
  return {
    complete: parts.every(({ complete }) => complete),
    files: sum(parts.map(({ files }) => files)),
    bytes: parts.reduce((total, { bytes }) => total + bytes, 0),
    ...(commits.length === 0 ? {} : { commits: sum(commits) }),
    unread: distinct(parts.flatMap(({ unread }) => unread)),
  }
}

function sum(parts: readonly Counted[]): Counted {
  return {
    expected: parts.reduce((total, { expected }) => total + expected, 0),
    read: parts.reduce((total, { read }) => total + read, 0),
  }
}

const worst: readonly ChecklistStatus[] = ['fail', 'warn', 'pass', 'not-applicable']

function rowOf(
  { id, title }: ChecklistRow,
  reports: readonly Report[],
  findings: readonly Finding[],
): ChecklistRow {
  const rows = reports.flatMap(({ checklist }) => checklist.filter((row) => row.id === id))
  const deciding = new Set(rows.flatMap((row) => row.findings))
  const inOrder = findings.map(({ fingerprint }) => fingerprint)
  return {
    id,
    title,
    status: worst.find((status) => rows.some((row) => row.status === status)) ?? 'not-applicable',
    findings: [...new Set(inOrder)].filter((fingerprint) => deciding.has(fingerprint)),
  }
}

function summaryOf(reports: readonly Report[], findings: readonly Finding[]): Report['summary'] {
  const open = findings.filter(({ suppressed }) => suppressed === undefined)
  const of = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length
  return {
    errors: of('error'),
    warnings: of('warning'),
    notes: of('note'),
    suppressed: findings.length - open.length,
    conclusion: reports.some(({ summary }) => summary.conclusion === 'failure') ? 'failure' : 'success',
  }
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}
