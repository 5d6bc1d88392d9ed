// What the rule says of a key that is too old or soon will be.
import type { RotationEntry, Severity } from '../model.ts'
import { incidentTag, inIncidentWindow } from './incident.ts'

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

/**
 * Undefined where there is nothing to say. A leaked key has an error of its own, which its age must not double: one
 * credential is one error.
 */
export function severityOf({ state, fingerprint }: RotationEntry): Severity | undefined {
  return fingerprint !== undefined && state === 'far-overdue' ? 'warning' : severities[state]
}

export function messageOf(entry: RotationEntry, maxAgeDays: number): string {
  const { source, date, ageDays, due, state, fingerprint, atLeast } = entry
  const name = fingerprint === undefined ? nameOf(entry) : 'The leaked key'
  const by = atLeast === true ? 'there since before' : origins[source ?? 'policy']
  const origin = `${by} ${date ?? ''}`
  if (state === 'due-soon') return `${name} is due for rotation on ${due ?? ''} (${origin})`
  const age = `${atLeast === true ? 'at least ' : ''}${ageDays ?? 0} days old`
  const incident = fingerprint !== undefined && inIncidentWindow(date ?? '9999') ? `; ${incidentTag}` : ''
  return `${name} is ${age} (${origin}); a key may grow ${maxAgeDays} days old${incident}`
}

/** `SALESLOFT_API_KEY (environment production)` */
export function nameOf({ key, holder }: RotationEntry): string {
  return holder === undefined ? key : `${key} (${holder})`
}
