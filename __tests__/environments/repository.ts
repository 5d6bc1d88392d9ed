// A repository in memory, through the scanner with all rules about credentials and the one that is asked for.
import { parsePolicy } from '../../src/config/parse.ts'
import { defaultPolicy, policyPath, type Policy } from '../../src/config/policy.ts'
import type { Finding } from '../../src/model.ts'
import { fill } from '../../src/rules/fake.ts'
import { rules as allRules, textRules } from '../../src/rules/index.ts'
import type { Example, Judging, RepositoryRule } from '../../src/rules/rule.ts'
import { createScanner } from '../../src/scan/scanner.ts'
import { judging } from '../judging.ts'
import { documentOf } from '../workflows/examples.ts'

export type Files = Readonly<Record<string, string>>

export interface Judged {
  readonly findings: readonly Finding[]
  readonly applied: boolean
}

export async function judged(
  rule: RepositoryRule,
  files: Files,
  known: Partial<Judging> = {},
): Promise<Judged> {
  const scanner = createScanner({ rules: { text: textRules, repository: [rule] } })
  for (const [path, text] of Object.entries(files)) scanner.scan(documentOf(path, fill(text)))
  const { candidates, applied } = await scanner.judgeRepository(
    judging({ policy: policyIn(files), ...known }),
  )
  return { findings: candidates.map(({ finding }) => finding), applied: applied.length > 0 }
}

export async function findingsOfExample(
  rule: RepositoryRule,
  { path, text, others = {} }: Example,
): Promise<readonly Finding[]> {
  return (await judged(rule, { ...others, [path]: text })).findings
}

/** `error high .env.staging:1 The same …` */
export function said({ severity, confidence, path, startLine, message }: Finding): string {
  return `${severity} ${confidence} ${path ?? ''}:${startLine} ${message}`
}

function policyIn(files: Files): Policy {
  const text = files[policyPath]
  if (text === undefined) return defaultPolicy
  const ids = allRules.map(({ id }) => id)
  const parsed = parsePolicy(text, ids, judging().today)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.policy
}
