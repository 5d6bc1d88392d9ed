// The smallest set of scopes that serves the calls of a repository, and what an environment asks for beyond it.
import type { ScopeFact } from '../rules/excessive-scope.ts'
import type { RepositoryHit } from '../rules/rule.ts'
import type { AskedScope } from './asked.ts'
import type { Call } from './calls.ts'
import type { Action } from './catalogue.ts'
import { needOf } from './endpoints.ts'
import { listed, type JudgedList } from './judge.ts'
import { kindOfScope } from './kinds.ts'

export interface Needed {
  readonly scopes: ReadonlySet<string>
  readonly perhaps: ReadonlySet<string>
  /** Other calls may need more: a path that is not known, or put together at run time. */
  readonly open: boolean
}

const every: readonly Action[] = ['read', 'write', 'delete']

/** `undefined` where nothing is called that needs a scope: whoever only asks `/v2/me` whether the key works has its calls elsewhere. */
export function neededFor(facts: readonly ScopeFact[]): Needed | undefined {
  const calls = facts.flatMap((fact) => fact.calls?.calls ?? [])
  if (calls.length === 0) return undefined
  const scopes = new Set<string>()
  const perhaps = new Set<string>()
  let open = facts.some((fact) => fact.calls?.open === true)
  for (const { path, method } of calls) {
    const certain = needOf(path, method === 'any' ? 'read' : method)
    if (certain === undefined) open = true
    for (const scope of certain?.scopes ?? []) scopes.add(scope)
    for (const scope of certain?.perhaps ?? []) perhaps.add(scope)
    for (const scope of otherMethods({ path, method })) perhaps.add(scope)
  }
  return scopes.size + perhaps.size === 0 ? undefined : { scopes, perhaps, open }
}

/** Where the method is not said, it may be any. */
function otherMethods({ path, method }: Call): readonly string[] {
  if (method !== 'any') return []
  return every.flatMap((action) => {
    const need = needOf(path, action)
    return need === undefined ? [] : [...need.scopes, ...need.perhaps]
  })
}

/** One note for each environment that asks for more than the calls need, at the first scope that nothing else is said of. */
export function surplusHits(lists: readonly JudgedList[], needed: Needed): readonly RepositoryHit[] {
  const names = new Set(lists.map(({ belonging }) => belonging?.name))
  return [...names].flatMap((name) => {
    const own = lists.filter(({ belonging }) => belonging?.name === name)
    return hitOf(own.flatMap(surplusOf(needed)), name, needed)
  })
}

interface Surplus {
  readonly path: string
  readonly at: AskedScope
  /** Wrong by itself, which is said already. */
  readonly isReported: boolean
}

const comparable: ReadonlySet<string> = new Set(['read', 'write', 'delete', 'privileged'])

function surplusOf({ scopes, perhaps }: Needed): (list: JudgedList) => readonly Surplus[] {
  return ({ path, scopes: asked, excess }) =>
    asked
      .filter(({ scope }) => comparable.has(kindOfScope(scope)) && !scopes.has(scope) && !perhaps.has(scope))
      .map((at) => ({ path, at, isReported: excess?.scopes.includes(at.scope) === true }))
}

function hitOf(
  surplus: readonly Surplus[],
  name: string | undefined,
  needed: Needed,
): readonly RepositoryHit[] {
  const place = surplus.find(({ isReported }) => !isReported)
  if (place === undefined) return []
  const names = [...new Set(surplus.map(({ at }) => at.scope))].sort()
  const where = name === undefined ? '' : ` (${name})`
  const { line, startColumn, endColumn } = place.at
  const { open } = needed
  return [
    {
      path: place.path,
      line,
      startColumn,
      endColumn,
      severity: 'note',
      confidence: open ? 'low' : 'medium',
      identity: ['surplus', name ?? '', open ? '' : names.join(' ')].join('\0'),
      message: `${sentence([...needed.scopes].sort(), names, open)}${where}`,
    },
  ]
}

function sentence(needed: readonly string[], surplus: readonly string[], open: boolean): string {
  const need = needed.length === 0 ? 'no scope' : listed(needed, 'and', 20)
  if (open)
    return `The calls found here need at least ${needed.length === 0 ? 'no documented scope' : need}; not every call can be read, so check whether the others that are asked for are needed`
  return `The calls found here need ${need}; none of them needs ${listed(surplus, 'or', 20)}`
}
