// Which findings are a credential that somebody may already have, so that it must be rotated and not only removed.
import type { Finding } from '../model.ts'
import { number } from './words.ts'

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

/** What has to be said of credentials that are in no tip any more; empty where there are none. */
export function removedText(findings: readonly Finding[]): string {
  const removed = findings.filter((finding) => isCredential(finding) && finding.inTip === false).length
  if (removed === 0) return ''
  const them =
    removed === 1
      ? 'One of them has been removed from the files'
      : `${number(removed)} of them have been removed from the files`
  return `${them}, and still works for everybody who has a clone: only revoking ends it.`
}

export function isCredential({ ruleId }: Pick<Finding, 'ruleId'>): boolean {
  return credentialRules.has(ruleId)
}
