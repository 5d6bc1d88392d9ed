// Which findings are a credential that somebody may already have, so that it must be rotated and not only removed.
import type { Finding } from '../model.ts'

const credentialRules: ReadonlySet<string> = new Set([
  'api-key',
  'oauth-client-secret',
  'oauth-token',
  'webhook-token',
  'credential-assignment',
  'bearer-token',
  'url-credential',
  'dotenv-committed',
  'client-exposed-key',
  'shared-environment-key',
])

export function isCredential({ ruleId }: Pick<Finding, 'ruleId'>): boolean {
  return credentialRules.has(ruleId)
}
