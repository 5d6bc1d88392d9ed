// Compares what the scan found with what the corpus says is there. Pure: values in, values out.

import type { Case, Expected } from './case.ts'
import { folderOf, type Scan, type Seen } from './scan.ts'

/** The error rules the corpus labels; findings of any other rule are not its business. */
const labelled = new Set([
  'api-key',
  'oauth-client-secret',
  'oauth-token',
  'webhook-token',
  'credential-assignment',
  'bearer-token',
  'url-credential',
  'dotenv-committed',
  'client-exposed-key',
])

export interface Outcome {
  readonly kind: 'found' | 'missed' | 'false-alarm'
  readonly rule: string
  readonly case: Case
  readonly place: string
}

const covers = (expected: Expected, seen: Seen, prefix: string): boolean =>
  seen.path === prefix + expected.path &&
  expected.rules.includes(seen.ruleId) &&
  (expected.scope === 'file' || (seen.startLine >= expected.line && seen.startLine <= expected.lastLine))

/** Takes each finding away at most once, so a credential reported twice is a false alarm. */
function scoreCase(one: Case, prefix: string, seen: readonly Seen[]): readonly Outcome[] {
  const rest = [...seen]
  const outcomes: Outcome[] = []
  const inOrder = one.expect.toSorted(
    (a, b) => a.lastLine - a.line - (b.lastLine - b.line) || a.rules.length - b.rules.length,
  )
  for (const expected of inOrder) {
    const at = rest.findIndex((finding) => covers(expected, finding, prefix))
    const place = `${prefix}${expected.path}:${expected.line}`
    const rule = expected.rules[0] ?? ''
    if (at >= 0) rest.splice(at, 1)
    if (at >= 0) outcomes.push({ kind: 'found', rule, case: one, place })
    else if (expected.required) outcomes.push({ kind: 'missed', rule, case: one, place })
  }
  const wrong = rest.map(({ ruleId, path, startLine }): Outcome => {
    return { kind: 'false-alarm', rule: ruleId, case: one, place: `${path}:${startLine}` }
  })
  return [...outcomes, ...wrong]
}

export function score(cases: readonly Case[], { findings }: Scan): readonly Outcome[] {
  const byFolder = new Map<string, Seen[]>()
  for (const finding of findings) {
    if (finding.severity !== 'error' || !labelled.has(finding.ruleId) || finding.path === null) continue
    const folder = finding.path.split('/', 1)[0] ?? ''
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), finding])
  }
  return cases.flatMap((one, index) =>
    scoreCase(one, `${folderOf(index)}/`, byFolder.get(folderOf(index)) ?? []),
  )
}

/** Secrets of the corpus that stand whole in anything the run printed, told by case so as not to print them again. */
export function leaks(cases: readonly Case[], { printed }: Scan): readonly string[] {
  return cases
    .filter(({ secrets }) => secrets.some((secret) => printed.includes(secret)))
    .map(({ name }) => name)
}

export interface Figures {
  readonly found: number
  readonly missed: number
  readonly falseAlarms: number
  readonly recall: number
  readonly precision: number
}

export function figures(outcomes: readonly Outcome[]): Figures {
  const count = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length
  const [found, missed, falseAlarms] = [count('found'), count('missed'), count('false-alarm')]
  const share = (wrong: number) => (found + wrong === 0 ? 1 : found / (found + wrong))
  return { found, missed, falseAlarms, recall: share(missed), precision: share(falseAlarms) }
}

/** One line for each miss and false alarm, sorted by context, for a person who has to mend them. */
export function table(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter(({ kind }) => kind !== 'found')
    .map(({ kind, rule, case: { group, name }, place }) => {
      return [kind.padEnd(11), rule.padEnd(22), group.padEnd(12), name, JSON.stringify(place)].join('  ')
    })
    .sort()
    .join('\n')
}
