// Sorts a report's findings into what a reader must deal with now, what was there before and what is
// suppressed, and groups them. It decides nothing: every reporter must tell the same story.
import type { Finding, Report, Severity } from '../model.ts'
import type { RuleFacts } from '../rules/rule.ts'

export interface Group {
  readonly rule: Pick<RuleFacts, 'id' | 'title' | 'why' | 'fix' | 'references'>
  readonly severity: Severity
  readonly findings: readonly Finding[]
}

export interface Digest {
  /** Neither suppressed nor there before the change: what the check is about. */
  readonly current: readonly Finding[]
  /** There before the change under judgement. */
  readonly existing: readonly Finding[]
  readonly suppressed: readonly Finding[]
}

export function digest(report: Report): Digest {
  const open = report.findings.filter(({ suppressed }) => suppressed === undefined)
  return {
    current: open.filter(({ introduced }) => introduced !== false),
    existing: open.filter(({ introduced }) => introduced === false),
    suppressed: report.findings.filter(({ suppressed }) => suppressed !== undefined),
  }
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 }

/** For `sort`: the most severe first, else as they came. */
export function bySeverity(a: { readonly severity: Severity }, b: { readonly severity: Severity }): number {
  return ranks[a.severity] - ranks[b.severity]
}

/** The facts of a finding's rule. A rule of the policy may not be among `rules`; then the finding speaks for it. */
export function factsOf(finding: Finding, rules: readonly RuleFacts[]): Group['rule'] {
  const known = rules.find(({ id }) => id === finding.ruleId)
  return (
    known ?? { id: finding.ruleId, title: finding.title, why: '', fix: finding.remediation, references: [] }
  )
}

/** By rule and severity, the most severe first, then in the order of `rules`. */
export function byRule(findings: readonly Finding[], rules: readonly RuleFacts[]): readonly Group[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) append(groups, `${finding.severity} ${finding.ruleId}`, finding)
  const order = new Map(rules.map(({ id }, index) => [id, index]))
  const position = ({ rule }: Group): number => order.get(rule.id) ?? rules.length
  return [...groups.values()]
    .flatMap((found) => groupOf(found, rules))
    .sort((a, b) => bySeverity(a, b) || position(a) - position(b))
}

function groupOf(findings: readonly Finding[], rules: readonly RuleFacts[]): readonly Group[] {
  const [first] = findings
  return first === undefined ? [] : [{ rule: factsOf(first, rules), severity: first.severity, findings }]
}

/** By what `key` says, in the order in which the keys first come. */
export function groupBy(
  findings: readonly Finding[],
  key: (finding: Finding) => string,
): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) append(groups, key(finding), finding)
  return [...groups.values()]
}

function append<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [item])
  else group.push(item)
}
