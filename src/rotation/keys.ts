// Everything a run knows about the age of keys, joined: what GitHub says of a secret, else what the policy declares,
// else nothing; and beside the named keys those that have leaked, from the commit that brought them.
import type { Rotation } from '../config/policy.ts'
import type { RotationEntry, StoredSecret } from '../model.ts'
import { daysAfter, daysBetween, standingOf } from './age.ts'
import { lastMade } from './declared.ts'
import type { Since } from './first-seen.ts'

/** Where something stands in the repository; lines are 1-based. */
export interface Spot {
  readonly path: string
  readonly line: number
}

/** A credential in the tree that nobody has accepted. */
export interface LeakedKey {
  /** What its finding shows of it. */
  readonly shown: string
  readonly fingerprint: string
  readonly spot: Spot | undefined
  /** Absent where no commit is known. */
  readonly since: Since | undefined
}

export interface Known {
  readonly rotation: Rotation
  /** ISO date. */
  readonly today: string
  /** Where the policy declares each key. */
  readonly declared: ReadonlyMap<string, Spot>
  /** Where a workflow uses each secret; names in upper case. */
  readonly used: ReadonlyMap<string, Spot>
  readonly stored: readonly StoredSecret[]
  readonly leaked: readonly LeakedKey[]
}

/** In the order of {@link byDue}. */
export function rotationEntries(known: Known): readonly RotationEntry[] {
  const named = [...namesOf(known)].flatMap(([upper, name]) => entriesOf(name, upper, known))
  return [...known.leaked.map((key) => leakedEntry(key, known)), ...named].sort(byDue)
}

/** As they are written, by their upper case: GitHub knows no other, and a policy may write any. */
function namesOf({ rotation, used, stored }: Known): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const declared = Object.keys(rotation.keys)
  for (const name of [...declared, ...used.keys(), ...stored.map((secret) => secret.name)])
    if (!names.has(name.toUpperCase())) names.set(name.toUpperCase(), name)
  return names
}

function entriesOf(name: string, upper: string, known: Known): readonly RotationEntry[] {
  const spot = known.declared.get(name) ?? known.used.get(upper)
  const place = { key: name, path: spot?.path ?? null, line: spot?.line ?? null }
  const held = heldIn(known.stored.filter((secret) => secret.name === upper))
  if (held.length > 0)
    return held.map(({ holder, updated }) => ({
      ...place,
      ...(holder === 'repository' ? {} : { holder }),
      source: 'github',
      ...aged(updated, known),
    }))
  const dates = Object.hasOwn(known.rotation.keys, name) ? known.rotation.keys[name] : undefined
  const made = dates && lastMade(dates)
  if (made !== undefined) return [{ ...place, source: 'policy', ...aged(made, known) }]
  return [{ ...place, source: null, date: null, ageDays: null, due: null, state: 'unknown' }]
}

/**
 * "If an organization, repository, and environment all have a secret with the same name, the environment-level secret
 * takes precedence": one of the organization is out of use where the repository has its own; which jobs use an
 * environment's is not known here, so each of those counts.
 * https://docs.github.com/en/actions/concepts/security/secrets
 */
function heldIn(secrets: readonly StoredSecret[]): readonly StoredSecret[] {
  const own = secrets.some(({ holder }) => holder === 'repository')
  return secrets.filter(({ holder }) => holder !== 'organization' || !own)
}

type Age = Pick<RotationEntry, 'date' | 'ageDays' | 'due' | 'state'>

function aged(date: string, { rotation, today }: Known): Age {
  // A clock that is ahead makes no key younger than new.
  const ageDays = Math.max(0, daysBetween(date, today))
  return {
    date,
    ageDays,
    due: daysAfter(date, rotation.maxAgeDays),
    state: standingOf(ageDays, rotation),
  }
}

/** It is due at once, however young it is. */
function leakedEntry({ shown, fingerprint, spot, since }: LeakedKey, known: Known): RotationEntry {
  const age = since === undefined ? undefined : aged(since.day, known)
  const stale = age?.state === 'overdue' || age?.state === 'far-overdue'
  return {
    key: shown,
    source: since === undefined ? null : 'commit',
    date: age?.date ?? null,
    ...(since?.exact === false ? { atLeast: true as const } : {}),
    ageDays: age?.ageDays ?? null,
    due: null,
    state: stale ? age.state : 'leaked',
    path: spot?.path ?? null,
    line: spot?.line ?? null,
    fingerprint,
  }
}

/** What must be done first comes first, then what is due first; what nobody knows the age of comes last. */
export function byDue(a: RotationEntry, b: RotationEntry): number {
  return (
    compare(rank(a), rank(b)) ||
    compare(a.due ?? a.date ?? '', b.due ?? b.date ?? '') ||
    compare(a.key, b.key) ||
    compare(a.holder ?? '', b.holder ?? '') ||
    compare(a.fingerprint ?? '', b.fingerprint ?? '')
  )
}

/** Leaked, dated, unknown. */
function rank({ fingerprint, date }: RotationEntry): number {
  if (fingerprint !== undefined) return 0
  return date === null ? 2 : 1
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
