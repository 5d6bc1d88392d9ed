// Which findings are a credential that somebody may already have, so that it must be rotated and not only removed.
import type { Finding } from '../model.ts'

/** A credential that stands somewhere in the repository. */
export const leakRules = [
  'api-key',
  'oauth-client-secret',
  'oauth-token',
  'webhook-token',
  'credential-assignment',
  'bearer-token',
  'url-credential',
  'client-exposed-key',
] as const

const leaks: ReadonlySet<string> = new Set(leakRules)
const others: ReadonlySet<string> = new Set(['dotenv-committed', 'shared-environment-key'])

export function isLeak({ ruleId }: Pick<Finding, 'ruleId'>): boolean {
  return leaks.has(ruleId)
}

export function isCredential({ ruleId }: Pick<Finding, 'ruleId'>): boolean {
  return leaks.has(ruleId) || others.has(ruleId)
}
