// The only registry. Order is precedence: where two rules claim the same characters, the earlier one reports them.
import { apiKey } from './api-key.ts'
import { auditLogMissing } from './audit-log-missing.ts'
import { bearerToken } from './bearer-token.ts'
import { clientExposedKey } from './client-exposed-key.ts'
import { credentialAssignment } from './credential-assignment.ts'
import { credentialLogged } from './credential-logged.ts'
import { dotenvCommitted } from './dotenv-committed.ts'
import { dotenvNotIgnored } from './dotenv-not-ignored.ts'
import { excessiveScope } from './excessive-scope.ts'
import { insecureTransport } from './insecure-transport.ts'
import { oauthClientSecret } from './oauth-client-secret.ts'
import { oauthToken } from './oauth-token.ts'
import type { RepositoryRule, Rule, TextRule } from './rule.ts'
import { sharedEnvironmentKey } from './shared-environment-key.ts'
import { singleServiceAccount } from './single-service-account.ts'
import { staleKey } from './stale-key.ts'
import { urlCredential } from './url-credential.ts'
import { webhookParsedBody } from './webhook-parsed-body.ts'
import { webhookToken } from './webhook-token.ts'
import { webhookUnsafeCompare } from './webhook-unsafe-compare.ts'
import { webhookUnverified } from './webhook-unverified.ts'
import { webhookWrongDigest } from './webhook-wrong-digest.ts'
import { workflowSecretExposure } from './workflow-secret-exposure.ts'

export const textRules: readonly TextRule[] = [
  apiKey,
  urlCredential,
  clientExposedKey,
  webhookToken,
  oauthClientSecret,
  oauthToken,
  bearerToken,
  credentialAssignment,
  insecureTransport,
  credentialLogged,
  dotenvCommitted,
]

export const repositoryRules: readonly RepositoryRule[] = [
  dotenvNotIgnored,
  workflowSecretExposure,
  auditLogMissing,
  staleKey,
  webhookUnverified,
  webhookWrongDigest,
  webhookParsedBody,
  webhookUnsafeCompare,
  excessiveScope,
  sharedEnvironmentKey,
  singleServiceAccount,
]

export const rules: readonly Rule[] = [...textRules, ...repositoryRules]

export function ruleOf(id: string): Rule {
  const rule = rules.find((candidate) => candidate.id === id)
  if (rule === undefined) throw new Error(`No rule is called ${id}`)
  return rule
}
