// What a reviewer reads at a line of the change: the findings of that line in one remark, and a credential that
// stands in many places in one remark at the first of them. Complete: the caps of each channel come later.
import type { Finding, Report, Severity } from '../model.ts'
import type { RuleFacts } from '../rules/rule.ts'
import { bySeverity, digest, factsOf, groupBy } from './digest.ts'
import { commitText, historyText, place, standing } from './place.ts'
import { guardCommands, visible } from './sanitise.ts'
import { count, sentence } from './words.ts'

export interface Remark {
  readonly severity: Severity
  /** `null` where no file can be pointed at: a commit message, the text of a pull request. */
  readonly path: string | null
  /** 1-based, `endColumn` exclusive; absent where the line is not in the files at hand. */
  readonly region?: Pick<Finding, 'startLine' | 'startColumn' | 'endLine' | 'endColumn'>
  readonly title: string
  /** Lines parted by `\n`, without hidden characters. */
  readonly message: string
  /** How many findings it stands for. */
  readonly findings: number
}

/** The most severe first, then in the report's order. Only what the check is about: not suppressed, not there before. */
export function remarks(report: Report, rules: readonly RuleFacts[]): readonly Remark[] {
  const credentials = groupBy(
    digest(report).current.map(standing),
    ({ ruleId, fingerprint }) => `${ruleId} ${fingerprint}`,
  )
  const others = new Map<Finding, readonly Finding[]>()
  for (const group of credentials) {
    const [first, ...rest] = group.toSorted(filesFirst)
    if (first !== undefined) others.set(first, rest)
  }
  return groupBy([...others.keys()], lineOf)
    .flatMap((findings) => remarkOf(findings, others, rules))
    .sort(bySeverity)
}

/** A line that a reviewer has before them says more than a message or a file that is gone. */
function filesFirst(a: Finding, b: Finding): number {
  const rank = ({ path, inTip }: Finding): number => (path === null ? 2 : inTip === false ? 1 : 0)
  return rank(a) - rank(b)
}

function lineOf(finding: Finding): string {
  return JSON.stringify([finding.path ?? place(finding), finding.startLine, finding.inTip ?? true])
}

type Others = ReadonlyMap<Finding, readonly Finding[]>

function remarkOf(
  findings: readonly Finding[],
  others: Others,
  rules: readonly RuleFacts[],
): readonly Remark[] {
  const sorted = findings.toSorted(bySeverity)
  const [worst] = sorted
  if (worst === undefined) return []
  const more = sorted.length === 1 ? '' : ` and ${count(sorted.length - 1, 'other finding')}`
  const remark = {
    severity: worst.severity,
    path: worst.path,
    title: visible(`${worst.title} (${worst.ruleId})${more}`),
    message: guardCommands(
      sorted.map((finding) => explain(finding, others.get(finding) ?? [], rules)).join('\n\n'),
    ),
    findings: sorted.reduce((sum, finding) => sum + 1 + (others.get(finding)?.length ?? 0), 0),
  }
  // The lines of a file that is gone, or of a text that is no file, are not lines of the checkout.
  return [worst.path === null || worst.inTip === false ? remark : { ...remark, region: worst }]
}

const placesNamed = 5

/** What, where it comes from, why it matters, what to do. */
function explain(finding: Finding, others: readonly Finding[], rules: readonly RuleFacts[]): string {
  const { why, fix } = factsOf(finding, rules)
  const evidence = finding.evidence === '' ? '' : `: ${finding.evidence}`
  const lines = [
    sentence(`${finding.message}${evidence}`),
    origin(finding),
    alsoAt(others),
    why,
    finding.remediation || fix,
  ]
  return lines
    .filter((line) => line !== '')
    .map((line) => visible(sentence(line)))
    .join('\n')
}

function origin(finding: Finding): string {
  const { path, inTip, commit } = finding
  const from = commit === undefined ? '' : `Brought in by ${commitText(commit)}`
  const where = path === null || inTip === false ? `At ${place(finding)}` : ''
  return [where, from, historyText(finding)].filter((part) => part !== '').join('. ')
}

function alsoAt(others: readonly Finding[]): string {
  if (others.length === 0) return ''
  const named = others.slice(0, placesNamed).map(place)
  const rest = others.length - named.length
  return `The same one stands at ${named.join(', ')}${rest > 0 ? ` and ${count(rest, 'other place')}` : ''}`
}
