// Decides which findings are suppressed, by whom, and what has to be said about suppressions that do nothing. Pure: the
// day comes in, and a suppressed finding stays in the result, marked.
import type { BaselineEntry } from '../config/baseline.ts'
import type { Notice, NoticeId } from '../config/notice.ts'
import type { PolicySuppression } from '../config/policy.ts'
import { shownName } from '../config/problem.ts'
import { quotable } from '../config/quote.ts'
import type { Finding, Request, Suppression } from '../model.ts'
import { byPlace } from './findings.ts'
import type { InlineSuppression } from './inline.ts'

/** A finding and the ignore comments that stand by it. */
export interface Candidate {
  readonly finding: Finding
  readonly inline?: readonly InlineSuppression[]
  /** It is about a credential, which works wherever it has been left; not about how a file is written. */
  readonly credential?: boolean
  /** The object of the database that it stands in, and whether that is an old version. */
  readonly object?: string
  readonly past?: boolean
}

export interface SuppressOptions {
  readonly policy: readonly PolicySuppression[]
  readonly baseline: readonly BaselineEntry[]
  /** ISO date. */
  readonly today: string
  /** Whether an ignore comment by this finding may count. By default not where the judged change brought the finding. */
  readonly honoursInline?: (finding: Finding) => boolean
  /** Set only where everything was read that the suppressions are about; else they would look unused. */
  readonly reportUnused?: boolean
}

export interface Suppressed {
  readonly findings: readonly Finding[]
  readonly notices: readonly Notice[]
  /** Ignore comments that were not honoured because the change itself brings them. */
  readonly requested: readonly Request[]
}

/** Findings come back in the order in which they came. */
export function suppress(candidates: readonly Candidate[], options: SuppressOptions): Suppressed {
  const policy = new Map(options.policy.map((entry) => [entry.fingerprint, entry]))
  const baseline = new Set(options.baseline.map((entry) => entry.fingerprint))
  const judged = candidates.map((candidate) => {
    const inline = judgeInline(candidate, options)
    const { fingerprint } = candidate.finding
    const by =
      byPolicy(policy.get(fingerprint), options.today) ??
      inline.by ??
      (baseline.has(fingerprint) ? { by: 'baseline' } : undefined)
    return {
      finding: by === undefined ? candidate.finding : { suppressed: by, ...candidate.finding },
      inline,
    }
  })
  const present = new Set(candidates.map(({ finding }) => finding.fingerprint))
  return {
    findings: judged.map(({ finding }) => finding),
    notices: [
      ...limited(expired(options, present)),
      ...limited(distinct(inlineNotices(judged))),
      ...(options.reportUnused === true ? limited(unused(options, present)) : []),
    ],
    requested: distinct(judged.flatMap(({ inline }) => inline.requested)),
  }
}

/** The first few are shown, and which are the first must not depend on the order in which a source gave its documents. */
function inlineNotices(
  judged: readonly { readonly finding: Finding; readonly inline: InlineVerdict }[],
): readonly Notice[] {
  return judged
    .filter(({ inline }) => inline.notices.length > 0)
    .toSorted((a, b) => byPlace(a.finding, b.finding))
    .flatMap(({ inline }) => inline.notices)
}

function byPolicy(entry: PolicySuppression | undefined, today: string): Suppression | undefined {
  if (entry === undefined || isExpired(entry, today)) return undefined
  const { reason, owner, expires } = entry
  return {
    by: 'fingerprint',
    reason: quotable(reason),
    ...(owner === undefined ? {} : { owner: quotable(owner) }),
    ...(expires === undefined ? {} : { expires }),
  }
}

/** ISO dates compare as text. */
function isExpired({ expires }: PolicySuppression, today: string): boolean {
  return expires !== undefined && expires < today
}

interface InlineVerdict {
  readonly by?: Suppression
  readonly notices: readonly Notice[]
  readonly requested: readonly Request[]
}

const silent: InlineVerdict = { notices: [], requested: [] }

/** Comments count in files alone: a message or a pull request is not reviewed line by line. */
function judgeInline({ finding, inline = [] }: Candidate, options: SuppressOptions): InlineVerdict {
  if (inline.length === 0 || finding.where !== 'file') return silent
  const usable = inline.filter((comment) => refusal(comment, finding) === undefined)
  const [first] = usable
  if (first === undefined)
    return { ...silent, notices: inline.map((comment) => notHonoured(comment, finding)) }
  const honours = options.honoursInline ?? isNotIntroduced
  if (!honours(finding)) return { ...silent, requested: [inlineRequest(first, finding)] }
  return {
    ...silent,
    by: { by: first.marker, ...(first.reason === undefined ? {} : { reason: quotable(first.reason) }) },
  }
}

function isNotIntroduced({ introduced }: Finding): boolean {
  return introduced !== true
}

/** Why the comment does not cover the finding; completes "the comment …". */
function refusal({ problem, rules }: InlineSuppression, { ruleId }: Finding): string | undefined {
  if (problem !== undefined) return problem
  if (rules === 'every' || rules.includes(ruleId)) return undefined
  return `names ${rules.map(shownName).join(', ')}, but the finding is ${ruleId}`
}

function notHonoured(comment: InlineSuppression, finding: Finding): Notice {
  const why = refusal(comment, finding) ?? ''
  return notice('suppression-not-honoured', `${placeOf(finding)}: the comment ${comment.marker} ${why}.`)
}

function inlineRequest({ marker, reason }: InlineSuppression, { path, startLine, ruleId }: Finding): Request {
  const why = reason === undefined ? `by the comment ${marker}` : quotable(reason)
  return { kind: 'inline', path: path ?? '', line: startLine, detail: `ignores ${ruleId}: ${why}` }
}

function expired({ policy, today }: SuppressOptions, present: ReadonlySet<string>): readonly Notice[] {
  return policy
    .filter((entry) => isExpired(entry, today) && present.has(entry.fingerprint))
    .map(({ fingerprint, owner, expires }) =>
      notice(
        'suppression-expired',
        `The suppression of ${shownName(fingerprint)}${owner === undefined ? '' : ` (${quotable(owner)})`} expired on ${expires}; its finding counts again.`,
      ),
    )
}

function unused({ policy, baseline }: SuppressOptions, present: ReadonlySet<string>): readonly Notice[] {
  const gone = baseline.filter(({ fingerprint }) => !present.has(fingerprint)).length
  const entries = gone === 1 ? '1 entry of the baseline matches' : `${gone} entries of the baseline match`
  return [
    ...policy
      .filter(({ fingerprint }) => !present.has(fingerprint))
      .map(({ fingerprint }) =>
        notice(
          'suppression-unused',
          `The suppression of ${shownName(fingerprint)} matches no finding; remove it.`,
        ),
      ),
    ...(gone === 0
      ? []
      : [
          notice(
            'suppression-unused',
            `${entries} no finding; write it anew with \`salesloft-guard baseline\`.`,
          ),
        ]),
  ]
}

function notice(id: NoticeId, message: string): Notice {
  return { id, message }
}

function placeOf({ path, startLine }: Finding): string {
  return `${path ?? ''}:${startLine}`
}

/** A hostile repository may hold any number of bad comments; the first few say what is wrong. */
function limited(notices: readonly Notice[]): readonly Notice[] {
  const most = 20
  const [first] = notices
  if (first === undefined || notices.length <= most) return notices
  return [...notices.slice(0, most), notice(first.id, `${notices.length - most} more of the same kind.`)]
}

/** One comment may stand by several findings. */
function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}
