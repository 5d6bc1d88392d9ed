import { nearest } from '../config/nearest.ts'
import { exitCode, UsageError } from '../errors.ts'
import { ruleUrl } from '../project.ts'
import { isCredential } from '../rotation/credentials.ts'
import { rotationSteps, runbook } from '../rules/advice.ts'
import { rules } from '../rules/loaded.ts'
import type { Example, Rule } from '../rules/rule.ts'
import type { Invocation } from './arguments.ts'
import type { Io } from './io.ts'

/** What a rule finds, why it matters, what to do, what it reports and what it leaves alone. */
export function explain({ operands }: Invocation, io: Io): number {
  const id = operands[0]
  const rule = rules.find((candidate) => candidate.id === id)
  if (rule === undefined) throw new UsageError(unknown(id))
  io.out(page(rule))
  return exitCode.clean
}

function unknown(id: string | undefined): string {
  const ids = rules.map((rule) => rule.id)
  if (id === undefined) return `Which rule? One of: ${ids.join(', ')}.`
  const guess = nearest(id, ids)
  return `There is no rule "${id}". ${guess === undefined ? `Rules: ${ids.join(', ')}.` : `Did you mean "${guess}"?`}`
}

function page(rule: Rule): string {
  return [
    `${rule.id} (${rule.severity}): ${rule.title}`,
    '',
    rule.why,
    '',
    `What to do: ${rule.fix}`,
    '',
    ...steps(rule),
    'Reported:',
    ...rule.examples.filter(({ hits }) => hits > 0).flatMap(example),
    '',
    'Not reported:',
    ...rule.examples.filter(({ hits }) => hits === 0).flatMap(example),
    '',
    ...rule.references.map((reference) => `See ${reference}`),
    `See ${ruleUrl(rule.id)}`,
    '',
  ].join('\n')
}

/** The way out of a leaked credential, where the rule finds one. */
function steps({ id }: Rule): readonly string[] {
  if (!isCredential({ ruleId: id })) return []
  const numbered = rotationSteps.flatMap(({ text, link }, index) => [
    `  ${index + 1}. ${text}`,
    `     ${link}`,
  ])
  return ['Rotate it:', ...numbered, `  Runbook: ${runbook}`, '']
}

function example({ path, text, note }: Example): string[] {
  const lines = text.trimEnd().split('\n')
  return [`  ${path}${note === undefined ? '' : ` (${note})`}`, ...lines.map((line) => `      ${line}`)]
}
