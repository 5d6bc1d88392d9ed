// What can be said of a credential that Salesloft was asked about, and how it is said. No word of it comes from the
// answer but the identity, which `identity.ts` has cut down to what may be shown.
import type { Identity } from './identity.ts'

export type Verdict =
  | { readonly status: 'live'; readonly identity: Identity }
  | { readonly status: 'revoked' | 'unknown'; readonly reason: string }

export function unknown(reason: string): Verdict {
  return { status: 'unknown', reason }
}

/** `live: user 12, j…@example.com, team 34`, `unknown: no answer within 10 seconds`. Safe only after the sanitiser. */
export function verdictText(verdict: Verdict): string {
  if (verdict.status !== 'live') return `${verdict.status}: ${verdict.reason}`
  const { user, team, scopes } = verdict.identity
  const parts = [
    `user ${user.id}`,
    ...(user.email === undefined ? [] : [user.email]),
    ...(team === undefined ? [] : [`team ${teamText(team)}`]),
    ...(scopes.length === 0 ? [] : [`scopes ${scopes.join(' ')}`]),
  ]
  return `live: ${parts.join(', ')}`
}

/** `Example (34)`, or the number alone. */
export function teamText({ id, name }: NonNullable<Identity['team']>): string {
  return name === undefined ? String(id) : `${name} (${id})`
}
