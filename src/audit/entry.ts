// The decisions of a run as entries of an audit log. Pure: neither clock nor user is known here, and of a credential
// only its fingerprint. The fields are those of the founding brief: docs/audit-log.md.
import type { FailOn, Finding, Report, Request } from '../model.ts'
import { place } from '../report/place.ts'
import { fails } from '../run.ts'
import type { Verdict } from '../verify/verdict.ts'

/** A value of an entry's `metadata`; what is undefined is left out. */
export type Value = string | number | boolean | null | undefined

/** What was decided about what. The log adds who, when and in which run. */
export interface Entry {
  readonly action: Action
  readonly resource: string
  readonly result: string
  readonly metadata: Readonly<Record<string, Value>>
}

/** Every action and the results it may have: public interface. */
export const results = {
  'run.started': ['started'],
  'finding.reported': ['failing', 'tolerated'],
  'suppression.honoured': ['honoured'],
  'suppression.refused': ['refused'],
  'policy.change-requested': ['not-honoured'],
  'credential.verified': ['live', 'revoked', 'unknown'],
  'run.ended': ['success', 'failure', 'incomplete', 'error'],
} as const

export type Action = keyof typeof results

export interface Decisions {
  readonly report: Report
  readonly failOn: FailOn
  /** Sentences about suppressions that were there and did not count. */
  readonly refused: readonly string[]
  /** By fingerprint. */
  readonly verdicts: ReadonlyMap<string, Verdict>
}

/** In the order of the report. */
export function* entriesOf({ report, failOn, refused, verdicts }: Decisions): Generator<Entry> {
  for (const request of report.requested) yield requestEntry(request)
  for (const [fingerprint, verdict] of verdicts) yield verdictEntry(fingerprint, verdict)
  for (const finding of report.findings) yield findingEntry(finding, failOn)
  for (const reason of refused)
    yield {
      action: 'suppression.refused',
      resource: report.source.root,
      result: 'refused',
      metadata: { reason },
    }
}

/** On a change neither a new suppression nor another policy holds before it is merged. */
function requestEntry({ kind, path, line, detail }: Request): Entry {
  if (kind === 'inline') {
    const resource = line === undefined ? path : `${path}:${line}`
    return { action: 'suppression.refused', resource, result: 'refused', metadata: { reason: detail } }
  }
  return {
    action: 'policy.change-requested',
    resource: path,
    result: 'not-honoured',
    metadata: { kind, change: detail },
  }
}

export function verdictEntry(fingerprint: string, verdict: Verdict): Entry {
  const metadata =
    verdict.status === 'live'
      ? {
          user: verdict.identity.user.id,
          email: verdict.identity.user.email,
          team: verdict.identity.team?.id,
        }
      : { reason: verdict.reason }
  return {
    action: 'credential.verified',
    resource: `credential ${fingerprint}`,
    result: verdict.status,
    metadata: { fingerprint, ...metadata },
  }
}

function findingEntry(finding: Finding, failOn: FailOn): Entry {
  const { ruleId, severity, confidence, fingerprint, introduced, commit, suppressed } = finding
  const facts = { ruleId, severity, confidence, fingerprint, introduced, commit: commit?.id }
  const resource = place(finding)
  if (suppressed !== undefined) {
    const { by, reason, owner, expires } = suppressed
    const metadata = { ...facts, by, reason, owner, expires }
    return { action: 'suppression.honoured', resource, result: 'honoured', metadata }
  }
  const result = fails({ findings: [finding] }, failOn) ? 'failing' : 'tolerated'
  return { action: 'finding.reported', resource, result, metadata: facts }
}

/** What a run came to, by its exit code. */
export const outcomes: Readonly<Record<number, (typeof results)['run.ended'][number]>> = {
  0: 'success',
  1: 'failure',
  2: 'error',
  3: 'incomplete',
}
