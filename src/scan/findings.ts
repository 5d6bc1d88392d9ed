// Where findings are born: a hit and its place become a finding, and the credential stays behind.
import type { Document, Finding, Region, Where } from '../model.ts'
import type { Hit, RepositoryHit, RuleFacts } from '../rules/rule.ts'
import { fingerprintOfPlace, type Fingerprint } from './fingerprint.ts'
import { nothingToShow, redact } from './redact.ts'

export interface Birthplace {
  readonly document: Pick<Document, 'path' | 'where' | 'commit' | 'introduced'>
  readonly region: Region
  readonly fingerprint: Fingerprint
}

export function findingOf(rule: RuleFacts, hit: Hit, { document, region, fingerprint }: Birthplace): Finding {
  const { path, where, commit, introduced } = document
  const { startLine, startColumn, endLine, endColumn } = region
  // Written out: tens of thousands are kept, and what is spread into an object lies in a second one.
  const finding = {
    ruleId: rule.id,
    severity: hit.severity ?? rule.severity,
    confidence: hit.confidence,
    title: rule.title,
    message: hit.message ?? `${rule.title}${placeNames[where]}`,
    where,
    path: where === 'file' ? path : null,
    startLine,
    startColumn,
    endLine,
    endColumn,
    introduced,
    evidence: hit.secret === undefined ? nothingToShow : redact(hit.secret),
    fingerprint: nameOf(rule, hit, fingerprint),
    remediation: rule.fix,
  }
  return commit === undefined ? finding : { commit, ...finding }
}

const placeNames: Readonly<Record<Where, string>> = {
  file: '',
  'commit-message': ' in a commit message',
  'pull-request': ' in the text of the pull request',
}

function nameOf(rule: RuleFacts, hit: Hit, fingerprint: Fingerprint): string {
  if (hit.secret !== undefined) return fingerprint(hit.secret)
  // Together they are harder to guess than any of them, and one that is guessable alone is stretched as one.
  if (hit.secrets !== undefined)
    return fingerprintOfPlace(rule.id, fingerprint(hit.secrets.toSorted().join('\0')))
  return fingerprintOfPlace(rule.id, hit.identity ?? '')
}

/** A finding about the repository: it stands at the head of the file in which it is mended. */
export function repositoryFinding(rule: RuleFacts, hit: RepositoryHit): Finding {
  const { path, identity, message, line = 1, startColumn = 1 } = hit
  return {
    ruleId: rule.id,
    severity: hit.severity ?? rule.severity,
    confidence: hit.confidence ?? 'high',
    title: rule.title,
    message,
    where: 'file',
    path,
    startLine: line,
    startColumn,
    endLine: line,
    endColumn: hit.endColumn ?? startColumn,
    introduced: hit.introduced ?? null,
    evidence: nothingToShow,
    fingerprint: fingerprintOfPlace(rule.id, identity),
    remediation: rule.fix,
  }
}

/** The order of every report: path, line, column, rule. Code units, not a locale, so that it is the same everywhere. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.path ?? '', b.path ?? '') ||
    a.startLine - b.startLine ||
    a.startColumn - b.startColumn ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.fingerprint, b.fingerprint) ||
    compare(a.commit?.id ?? '', b.commit?.id ?? '')
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
