// Reads the identity out of the answer to `GET /v2/me`, and leaves behind what nobody needs to see: the names and
// signatures in it are somebody's personal data. Whoever answers may write what he likes: each field is checked.
// Four fields are documented (id, guid, name, email); real answers wrap them in `data` and add the team:
// https://developers.salesloft.com/docs/api/me-index/

export interface Identity {
  /** `email` is masked: `j…@example.com`. */
  readonly user: { readonly id: number; readonly email?: string }
  readonly team?: { readonly id: number; readonly name?: string }
  /** Empty where the answer names none, which is the usual case: none is documented. */
  readonly scopes: readonly string[]
}

/** Undefined where the value is no documented identity. A field that holds a part of `credential` is left out. */
export function identityOf(value: unknown, credential: string): Identity | undefined {
  const outer = record(value)
  const data = record(outer?.['data']) ?? outer
  const id = wholeNumber(data?.['id'])
  if (data === undefined || id === undefined) return undefined
  if (text(data['guid']) === undefined && text(data['email']) === undefined) return undefined
  const safe = (shown: string | undefined): string | undefined =>
    shown === undefined || sharesPart(shown, credential) ? undefined : shown
  const email = safe(maskedEmail(text(data['email'])))
  const team = teamOf(data['team'], safe)
  return {
    user: { id, ...(email === undefined ? {} : { email }) },
    ...(team === undefined ? {} : { team }),
    scopes: scopesOf(data).filter((scope) => safe(scope) !== undefined),
  }
}

type Safe = (shown: string | undefined) => string | undefined

function teamOf(value: unknown, safe: Safe): Identity['team'] {
  const team = record(value)
  const id = wholeNumber(team?.['id'])
  if (id === undefined) return undefined
  const name = safe(text(team?.['name'])?.slice(0, longestName))
  return { id, ...(name === undefined ? {} : { name }) }
}

const longestName = 80

/** The first character and the domain: enough for the team to know whose it is. */
function maskedEmail(email: string | undefined): string | undefined {
  const [, first, domain] = /^([\w+.-])[^\s@]{0,100}@([A-Za-z0-9.-]{1,100})$/.exec(email ?? '') ?? []
  return first === undefined || domain === undefined ? undefined : `${first}…@${domain}`
}

/** https://developers.salesloft.com/docs/platform/api-basics/scopes/ lists 56. */
const mostScopes = 100

function scopesOf(data: Readonly<Record<string, unknown>>): readonly string[] {
  const given = data['scopes'] ?? data['scope']
  const words: readonly unknown[] = Array.isArray(given) ? given : (text(given)?.split(' ') ?? [])
  return words
    .slice(0, mostScopes)
    .filter(
      (word): word is string => typeof word === 'string' && /^[a-z_]{1,40}(?::[a-z]{1,10})?$/.test(word),
    )
}

/** So few characters in a row tell nothing, and an answer shares them with a credential by accident alone. */
const telling = 8

function sharesPart(shown: string, credential: string): boolean {
  for (let at = 0; at + telling <= credential.length; at++)
    if (shown.includes(credential.slice(at, at + telling))) return true
  return false
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return isRecord(value) ? value : undefined
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined
}
