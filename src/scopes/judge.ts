// One list of scopes and what its environment may have -> what is too much, in words. Loaded when there is a list.
import type { Policy } from '../config/policy.ts'
import type { Belonging } from '../environments/environments.ts'
import type { Confidence } from '../model.ts'
import { policyAllows, tableAllows } from './allowance.ts'
import type { Asked, AskedScope } from './asked.ts'
import { documentedScopes } from './catalogue.ts'
import { isScopeWord, kindOfScope } from './kinds.ts'
import { meantBy, speaksOfSalesloft } from './spelling.ts'

/** A list with all that is known of it. */
export interface JudgedList {
  readonly path: string
  readonly asked: Asked
  readonly belonging: Belonging | undefined
  /** Those that are meant for Salesloft. */
  readonly scopes: readonly AskedScope[]
  readonly excess: Excess | undefined
}

export interface Excess {
  /** The first scope that is too much. */
  readonly at: AskedScope
  /** All of them, each once, in alphabetical order. */
  readonly scopes: readonly string[]
  readonly message: string
  readonly confidence: Confidence
}

/** The scopes of the list that are surely meant for Salesloft; none where the list may as well be another vendor's. */
export function meantForSalesloft({ scopes, ownership, others }: Asked): readonly AskedScope[] {
  const words = scopes.filter(({ scope }) => /[:.*]/.test(scope) || isScopeWord(scope))
  const strange = others + scopes.length - words.length
  if (words.length === 0 || strange > words.length) return []
  if (ownership === 'named') return words
  const ours = words.filter(({ scope }) => speaksOfSalesloft(scope))
  if (ours.length === 0 || ours.length * 2 < words.length + strange) return []
  const exact = ours.some(({ scope }) => scope.includes(':'))
  return exact || ours.length === words.length ? words : []
}

/** More than half of what there is: nobody has chosen these. */
const tooMany = Math.ceil(documentedScopes.length / 2)

export function judged(
  { path, asked, belonging }: Pick<JudgedList, 'path' | 'asked' | 'belonging'>,
  policy: Pick<Policy, 'environments'>,
): JudgedList {
  const scopes = meantForSalesloft(asked)
  return { path, asked, belonging, scopes, excess: excessOf({ asked, belonging, scopes }, policy) }
}

function excessOf(
  { asked, belonging, scopes }: Pick<JudgedList, 'asked' | 'belonging' | 'scopes'>,
  { environments }: Pick<Policy, 'environments'>,
): Excess | undefined {
  const own = belonging === undefined ? undefined : environments[belonging.name]?.scopes
  const isAllowed = ({ scope }: AskedScope): boolean =>
    own === undefined ? tableAllows(scope, belonging?.stage) : allowedByPolicy(scope, own)
  const surplus = scopes.filter((one) => !isAllowed(one))
  const distinct = new Set(scopes.map(({ scope }) => scope)).size
  const isFlood = own === undefined && distinct >= tooMany
  const at = surplus[0] ?? (isFlood ? scopes[0] : undefined)
  if (at === undefined) return undefined
  const names = [...new Set(surplus.map(({ scope }) => scope))].sort()
  const said = [...groups(names, own !== undefined, belonging), ...(isFlood ? [flood(distinct)] : [])]
  return { at, scopes: names, message: sentence(said, belonging), confidence: confidenceOf(asked, names) }
}

function allowedByPolicy(scope: string, own: readonly string[]): boolean {
  return kindOfScope(scope) === 'neutral' || policyAllows(scope, own)
}

function groups(names: readonly string[], byPolicy: boolean, belonging: Belonging | undefined): string[] {
  const of = (...kinds: string[]): string[] => names.filter((scope) => kinds.includes(kindOfScope(scope)))
  const where = belonging?.name ?? 'this environment'
  const rest = byPolicy ? of('read', 'write', 'delete', 'privileged') : of('read', 'write', 'delete')
  return [
    phrase(of('wildcard'), 'is a wildcard', 'are wildcards'),
    phrase(of('broad'), 'grants everything', 'grant everything'),
    byPolicy ? '' : phrase(of('privileged'), 'is privileged', 'are privileged'),
    unknown(of('unknown')),
    rest.length === 0
      ? ''
      : `${listed(rest)} ${rest.length === 1 ? 'is' : 'are'} more than ${where} may have`,
  ].filter((said) => said !== '')
}

function phrase(scopes: readonly string[], one: string, several: string): string {
  return scopes.length === 0 ? '' : `${listed(scopes)} ${scopes.length === 1 ? one : several}`
}

function unknown(scopes: readonly string[]): string {
  if (scopes.length === 0) return ''
  const guesses = scopes.slice(0, mostNamed).flatMap((scope) => meantBy(scope) ?? [])
  const hint = guesses.length === 0 ? '' : ` (did you mean ${listed([...new Set(guesses)], 'or')}?)`
  return `${listed(scopes)} ${scopes.length === 1 ? 'is no scope' : 'are no scopes'} of Salesloft${hint}`
}

function flood(count: number): string {
  return `${count} of the ${documentedScopes.length} documented scopes are asked for at once`
}

const mostNamed = 6

/** In backticks, so that a scope's `*` and `_` stay what they are. */
export function listed(scopes: readonly string[], last = 'and', most = mostNamed): string {
  const named = scopes.slice(0, most).map((scope) => `\`${scope}\``)
  const more = scopes.length - named.length
  const all = more > 0 ? [...named, `${more} more`] : named
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} ${last} ${all.at(-1)}`
}

function sentence(said: readonly string[], belonging: Belonging | undefined): string {
  const where = belonging === undefined ? '' : ` in ${belonging.name}`
  return `Excessive Salesloft scopes${where}: ${said.join('; ')}`
}

/** A name that nobody documents may be new: only known excess is sure. */
function confidenceOf({ ownership }: Asked, names: readonly string[]): Confidence {
  if (ownership === 'near') return 'medium'
  return names.length > 0 && names.every((scope) => kindOfScope(scope) === 'unknown') ? 'medium' : 'high'
}
