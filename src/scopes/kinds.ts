// What one scope is by itself, before anybody asks where it is asked for.
import { identityScopes, knownScopes, privilegedScopes } from './catalogue.ts'

/** `broad` grants everything or a whole kind of access; `neutral` is OpenID's own and no business of this rule. */
export type ScopeKind =
  'read' | 'write' | 'delete' | 'privileged' | 'wildcard' | 'broad' | 'unknown' | 'neutral'

const privileged: ReadonlySet<string> = new Set(privilegedScopes)
const identity: ReadonlySet<string> = new Set(identityScopes)

/** OpenID Connect and OAuth define these for every provider: https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims */
const openId = new Set(['openid', 'profile', 'email', 'address', 'phone', 'offline_access', 'claudeai'])

/** No scope of Salesloft's, and in every system that has it the whole of something. */
const broadWords = new Set(
  'admin administrator all any everything full full_access root superuser super_admin owner read write delete read_write readwrite read-write system:all'.split(
    ' ',
  ),
)
const broadActions = new Set(['all', 'any', 'full', 'admin', 'manage', 'readwrite', 'read_write', 'rw'])

export function kindOfScope(scope: string): ScopeKind {
  if (scope.includes('*')) return 'wildcard'
  if (privileged.has(scope)) return 'privileged'
  if (broadWords.has(scope.toLowerCase())) return 'broad'
  if (openId.has(scope)) return 'neutral'
  const action = scope.slice(scope.search(/[:.]/) + 1)
  if (!knownScopes.has(scope)) return broadActions.has(action) ? 'broad' : 'unknown'
  if (identity.has(scope)) return 'write'
  return action === 'delete' ? 'delete' : action === 'write' ? 'write' : 'read'
}

/** A single word is a scope only if some system has it as one; otherwise it is any word. */
export function isScopeWord(word: string): boolean {
  return openId.has(word) || broadWords.has(word.toLowerCase()) || word === '*'
}
