// The brief's checklist: which findings decide each row. Rows whose rules find nothing to judge are not applicable.
import type { ChecklistRow, ChecklistStatus, Finding } from '../model.ts'
import { leakRules } from '../rotation/credentials.ts'

interface Row {
  readonly id: string
  readonly title: string
  readonly rules: readonly string[]
  /** Only findings of severity error decide: a committed .env file without a secret exposes nothing yet. */
  readonly errorsOnly?: true
}

/** Order and ids are public; a row names every rule that can spoil it. */
export const checklistRows: readonly Row[] = [
  {
    id: 'keys-in-environment',
    title: 'API keys stay in environment variables, never in git',
    rules: leakRules,
  },
  {
    id: 'dotenv-ignored',
    title: '.env files are ignored by git',
    rules: ['dotenv-committed', 'dotenv-not-ignored'],
  },
  {
    id: 'separate-environments',
    title: 'Each environment has keys of its own',
    rules: ['shared-environment-key', 'single-service-account'],
  },
  { id: 'minimal-scopes', title: 'Keys carry the least scopes they need', rules: ['excessive-scope'] },
  {
    id: 'webhooks-verified',
    title: 'Webhook signatures are verified',
    rules: ['webhook-unverified', 'webhook-wrong-digest', 'webhook-parsed-body', 'webhook-unsafe-compare'],
  },
  {
    id: 'audit-logging',
    title: 'Calls to Salesloft are written to an audit log',
    rules: ['audit-log-missing'],
  },
  {
    id: 'exposed-key',
    title: 'Exposed keys: rotate immediately',
    rules: [...leakRules, 'dotenv-committed', 'workflow-secret-exposure', 'credential-logged'],
    errorsOnly: true,
  },
  { id: 'excessive-scopes', title: 'Excessive scopes: reduce permissions', rules: ['excessive-scope'] },
  { id: 'missing-rotation', title: 'Missing rotation: schedule rotation', rules: ['stale-key'] },
]

/** `applicable` are the rules that ran and had something to judge: a row none of them belongs to is not applicable. */
export function checklist(findings: readonly Finding[], applicable: ReadonlySet<string>): ChecklistRow[] {
  return checklistRows.map(({ id, title, rules, errorsOnly = false }) => {
    const deciding = findings.filter(
      ({ suppressed, ruleId, severity }) =>
        suppressed === undefined && rules.includes(ruleId) && (severity === 'error' || !errorsOnly),
    )
    const status =
      deciding.length > 0 || rules.some((rule) => applicable.has(rule))
        ? statusOf(deciding)
        : 'not-applicable'
    return { id, title, status, findings: [...new Set(deciding.map(({ fingerprint }) => fingerprint))] }
  })
}

/** A note is doubt or advice: a row that shows one is no green one. */
function statusOf(deciding: readonly Finding[]): ChecklistStatus {
  if (deciding.some(({ severity }) => severity === 'error')) return 'fail'
  return deciding.length > 0 ? 'warn' : 'pass'
}
