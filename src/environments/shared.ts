// All uses of Salesloft credentials in a repository -> those that serve two environments, and how sure that is.
import type { Environment } from '../config/policy.ts'
import { areSeparate, openEnvironments, type Belonging, type Environments } from './environments.ts'
import type { Sureness, Use } from './uses.ts'

/** One use, and the environment that its place or its name says. */
export interface Serving {
  readonly use: Use
  readonly belonging: Belonging
  /** The reference's own name says it, whatever place it stands at. */
  readonly byOwnName: boolean
}

export interface Shared {
  readonly identity: string
  /** One for each environment, at least two; the least privileged first, and before it what the change touches. */
  readonly servings: readonly [Serving, Serving, ...Serving[]]
  readonly sureness: Sureness
}

export interface Reading {
  readonly shared: readonly Shared[]
  /** How many environments show a Salesloft credential or a reference to one. */
  readonly environments: number
}

export interface Ground {
  readonly declared: Readonly<Record<string, Environment>>
  /** Paths that the change under judgement brings. */
  readonly touched: ReadonlySet<string>
}

export async function readShared(uses: readonly Use[], ground: Ground): Promise<Reading> {
  const environments = await openEnvironments(ground.declared)
  const servings = uses.flatMap((use) => servingsOf(use, environments))
  const byIdentity = new Map<string, Serving[]>()
  for (const serving of servings) {
    const alike = byIdentity.get(serving.use.identity)
    if (alike === undefined) byIdentity.set(serving.use.identity, [serving])
    else alike.push(serving)
  }
  return {
    shared: [...byIdentity.values()].flatMap((alike) => sharedAmong(alike, ground) ?? []),
    environments: new Set(servings.map(({ belonging }) => belonging.name)).size,
  }
}

function servingsOf(use: Use, environments: Environments): readonly Serving[] {
  const there = environments.of(use.place)
  const own = use.reference === undefined ? undefined : environments.of({ path: '', name: use.reference })
  // What a variable of the process holds is only known by its name.
  if (use.reach === 'process' && own === undefined) return []
  return [
    ...(there === undefined ? [] : [{ use, belonging: there, byOwnName: false }]),
    ...(own === undefined ? [] : [{ use, belonging: own, byOwnName: true }]),
  ]
}

function sharedAmong(alike: readonly Serving[], ground: Ground): Shared | undefined {
  const first = pairIn(alike, ground)
  if (first === undefined) return undefined
  const ordered = oneForEach(alike, ground)
  const [here, there, ...more] = ordered
  if (here === undefined || there === undefined) return undefined
  return { identity: here.use.identity, servings: [here, there, ...more], sureness: first }
}

/** The surest pair of separate environments, or none. */
function pairIn(alike: readonly Serving[], { declared }: Ground): Sureness | undefined {
  const compared = alike.slice(0, mostCompared)
  let best: Sureness | undefined
  for (const [at, a] of compared.entries())
    for (const b of compared.slice(at + 1)) {
      if (!areSeparate(a.belonging, b.belonging, declared)) continue
      const sureness = surenessOf(a, b)
      if (sureness !== undefined && (best === undefined || rank[sureness] < rank[best])) best = sureness
    }
  return best
}

/** Every pair of these is looked at. */
const mostCompared = 60
const rank: Readonly<Record<Sureness, number>> = { same: 0, likely: 1, possible: 2 }

function surenessOf(a: Serving, b: Serving): Sureness | undefined {
  // `SALESLOFT_PROD_KEY` for staging: its own name is enough.
  if (a.use === b.use) return a.use.mismatch
  const [one, other] = [a.use.reach, b.use.reach]
  if (one === 'process' || other === 'process') return undefined
  // Two uses of a name that says one environment: each is judged against its own place.
  if (a.byOwnName || b.byOwnName) return undefined
  if (one === 'namespace') return inNamespaces(a.use.namespace, b.use.namespace)
  if (one === 'one' && other === 'one') return 'same'
  return one === 'environment' || other === 'environment' ? 'possible' : 'likely'
}

/** Where a manifest names no namespace, whoever applies it does. */
function inNamespaces(one: string | undefined, other: string | undefined): Sureness | undefined {
  if (one !== other) return undefined
  return one === undefined ? 'possible' : 'likely'
}

const privilege: Readonly<Record<string, number>> = { development: 0, staging: 1, production: 3 }

function oneForEach(alike: readonly Serving[], { touched }: Ground): readonly Serving[] {
  const weight = ({ use, belonging, byOwnName }: Serving): number =>
    (touched.has(use.place.path) ? 0 : 10) + (privilege[belonging.stage ?? ''] ?? 2) + (byOwnName ? 5 : 0)
  const ordered = alike.toSorted(
    (a, b) => weight(a) - weight(b) || order(a.use.place.path, b.use.place.path) || a.use.line - b.use.line,
  )
  const kept = new Map<string, Serving>()
  for (const serving of ordered)
    if (!kept.has(serving.belonging.name)) kept.set(serving.belonging.name, serving)
  return [...kept.values()]
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
