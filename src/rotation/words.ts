// What the rule says of a key that is too old or soon will be.
import type { RotationEntry, Severity } from '../model.ts'

const origins = {
  github: 'set at GitHub on',
  policy: 'made, says the policy, on',
  commit: 'committed on',
} as const

const severities: Partial<Record<RotationEntry['state'], Severity>> = {
  'far-overdue': 'error',
  overdue: 'warning',
  'due-soon': 'note',
}

/** Undefined where there is nothing to say. */
export function severityOf({ state }: RotationEntry): Severity | undefined {
  return severities[state]
}

export function messageOf(entry: RotationEntry, maxAgeDays: number): string {
  const { source, date, ageDays, due, state, fingerprint } = entry
  const name = fingerprint === undefined ? nameOf(entry) : 'The leaked key'
  const origin = source === null ? '' : ` (${origins[source]} ${date ?? ''})`
  if (state === 'due-soon') return `${name} is due for rotation on ${due ?? ''}${origin}`
  return `${name} is ${ageDays ?? 0} days old${origin}; a key may grow ${maxAgeDays} days old`
}

/** `SALESLOFT_API_KEY (environment production)` */
export function nameOf({ key, holder }: RotationEntry): string {
  return holder === undefined ? key : `${key} (${holder})`
}
