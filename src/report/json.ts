// The report as the contract's JSON document: its field names and their order are public interface.
import type { Commit, Finding, LastPlace, Report, RepositoryRow, RotationEntry } from '../model.ts'
import { jsonPieces, rows } from './json-pieces.ts'

/** {@link jsonReport} as one text. */
export const json = (report: Report): string => [...jsonReport(report)].join('')

/** Schema version 1. Fields that are absent in the model are left out, `requested` and `notices` where empty. */
export function jsonReport(report: Report): Iterable<string> {
  return jsonPieces({
    schemaVersion: 1,
    tool: { name: report.tool.name, version: report.tool.version },
    source: sourceFields(report.source),
    coverage: coverageFields(report.coverage),
    findings: rows(report.findings, findingFields),
    checklist: report.checklist.map(({ id, title, status, findings }) => ({ id, title, status, findings })),
    summary: summaryFields(report.summary),
    ...(report.requested.length > 0 && { requested: report.requested.map(requestFields) }),
    ...(report.notices.length > 0 && { notices: report.notices }),
    ...(report.rotation && { rotation: report.rotation.map(rotationFields) }),
    ...(report.repositories && { repositories: report.repositories.map(repositoryFields) }),
  })
}

function sourceFields({ kind, root, base, head, shard }: Report['source']): object {
  return { kind, root, base, head, shard }
}

function coverageFields({ complete, files, bytes, commits, unread }: Report['coverage']): object {
  return {
    complete,
    files: { expected: files.expected, read: files.read },
    bytes,
    commits: commits && { expected: commits.expected, read: commits.read },
    unread: rows(unread, ({ path, reason }) => ({ path, reason })),
  }
}

function findingFields(finding: Finding): object {
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    confidence: finding.confidence,
    title: finding.title,
    message: finding.message,
    where: finding.where,
    path: finding.path,
    startLine: finding.startLine,
    startColumn: finding.startColumn,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    commit: commitFields(finding.commit),
    removedBy: commitFields(finding.removedBy),
    inTip: finding.inTip,
    occurrences: finding.occurrences,
    lastPlace: finding.lastPlace && lastPlaceFields(finding.lastPlace),
    introduced: finding.introduced,
    evidence: finding.evidence,
    fingerprint: finding.fingerprint,
    suppressed: suppressedFields(finding.suppressed),
    verified: finding.verified,
    remediation: finding.remediation,
  }
}

function lastPlaceFields({ path, startLine, startColumn }: LastPlace): object {
  return { path, startLine, startColumn }
}

function commitFields(commit: Commit | undefined): object | undefined {
  return commit && { id: commit.id, author: commit.author, date: commit.date }
}

function suppressedFields(suppressed: Finding['suppressed']): object | undefined {
  if (suppressed === undefined) return undefined
  const { by, reason, owner, expires } = suppressed
  return { by, reason, owner, expires }
}

function summaryFields({ errors, warnings, notes, suppressed, conclusion }: Report['summary']): object {
  return { errors, warnings, notes, suppressed, conclusion }
}

function rotationFields(entry: RotationEntry): object {
  const { key, holder, source, date, atLeast, ageDays, due, state, path, line, fingerprint } = entry
  return { key, holder, source, date, atLeast, ageDays, due, state, path, line, fingerprint }
}

function repositoryFields(row: RepositoryRow): object {
  const { name, errors, warnings, notes, complete, conclusion } = row
  return { name, errors, warnings, notes, complete, conclusion }
}

function requestFields({ kind, path, line, detail }: Report['requested'][number]): object {
  return { kind, path, line, detail }
}
