// The sentences that every report opens or closes with: the verdict, and what was read to reach it.
// They come from counting what the report shows, so that they can never disagree with it.
import type { Finding, Report, Severity, SourceFacts } from '../model.ts'
import { digest } from './digest.ts'
import { harmful, harmlessCounts } from './unread.ts'
import { count, list, number, size } from './words.ts'

const nouns: readonly (readonly [Severity, string])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['note', 'note'],
]

/** `2 errors and 1 note`, or `nothing found`. */
export function tally(findings: readonly Finding[]): string {
  const parts = nouns.flatMap(([severity, noun]) => {
    const found = findings.filter((finding) => finding.severity === severity).length
    return found === 0 ? [] : [count(found, noun)]
  })
  return parts.length === 0 ? 'nothing found' : list(parts)
}

const subjects: Readonly<Record<SourceFacts['kind'], string>> = {
  workspace: 'in the workspace',
  changes: 'in this change',
  history: 'in the history',
  staged: 'in the staged files',
  stdin: 'in the standard input',
}

export type Outcome = 'passed' | 'failed' | 'incomplete'

/** A run that found nothing has not passed while something is unread. */
export function outcome({ summary, coverage }: Report): Outcome {
  if (summary.conclusion === 'failure') return 'failed'
  return coverage.complete ? 'passed' : 'incomplete'
}

const outcomeWords: Readonly<Record<Outcome, string>> = {
  passed: 'Passed',
  failed: 'Failed',
  incomplete: 'Incomplete',
}

/** `Failed: 2 errors in this change`. */
export function verdict(report: Report): string {
  const found = `${tally(digest(report).current)} ${subjects[report.source.kind]}`
  const whole = report.coverage.complete ? found : `${found}, but not everything was read`
  return `${outcomeWords[outcome(report)]}: ${whole}`
}

/** What does not count towards the verdict; empty when there is none. */
export function besides(report: Report): string {
  const { existing, suppressed } = digest(report)
  const parts: string[] = []
  if (existing.length > 0) parts.push(`${count(existing.length, 'finding')} from before this change`)
  if (suppressed.length > 0) parts.push(count(suppressed.length, 'suppressed finding'))
  return parts.length === 0 ? '' : `Not counted: ${list(parts)}.`
}

/** `Read 120 of 122 files (3.4 MB) and 12 of 12 commits.` and what was left out on purpose. */
export function coverageText({ coverage }: Report): string {
  const files = `${share(coverage.files, 'file')} (${size(coverage.bytes)})`
  const commits = coverage.commits === undefined ? [] : [share(coverage.commits, 'commit')]
  const left = harmlessCounts(coverage.unread)
  const read = `Read ${list([files, ...commits])}.`
  return left === '' ? read : `${read} Left out: ${left}.`
}

function share(
  { read, expected }: { readonly read: number; readonly expected: number },
  noun: string,
): string {
  return `${number(read)} of ${count(expected, noun)}`
}

/** Says that the coverage is incomplete and why that matters; empty when it is complete. */
export function incompleteText({ coverage }: Report): string {
  if (coverage.complete) return ''
  const missing = harmful(coverage.unread).length
  const what = missing === 0 ? 'Part of what had to be read' : count(missing, 'item')
  return `${what} could not be read, so a credential there would not have been seen.`
}
