// Where the objects of interest stood and when: which commit put each at which path, and which took it away. Commits
// are numbers, the newest is 0, so that a key in ten thousand versions stays small.
import type { ObjectId } from './object-id.ts'

/** A path where a blob stood, with the commits that put it there first and last. */
export interface Place {
  /** A byte string, relative to the root of the repository. */
  readonly path: string
  readonly first: number
  readonly last: number
}

/** One path of one commit: the blobs that stood there in its parents and the one that stands there now. */
export interface Step {
  readonly path: string
  readonly before: readonly ObjectId[]
  readonly now?: ObjectId
}

export interface Ledger {
  wants(id: ObjectId): boolean
  /** Commits come newest first. */
  note(commit: number, step: Step): void
  /** What a merge took away from one of its parents, found later and in any order. */
  dropped(commit: number, step: Step): void
  /** Empty where no commit has the blob. */
  places(id: ObjectId): readonly Place[]
  /**
   * The newest commit that took one of the blobs away and put none of them anywhere: an edit or a move takes
   * nothing away. `undefined` where none did.
   */
  removal(ids: ReadonlySet<ObjectId>): number | undefined
}

/** Most objects come once and go once: an empty list takes room for seventeen with its first item, so that none is made before. */
interface Entry {
  readonly places: Map<string, { first: number; last: number }>
  arrivals?: number[]
  departures?: number[]
}

/** Notes the `wanted` blobs and no others. */
export function ledger(wanted: ReadonlySet<ObjectId>): Ledger {
  const entries = new Map<ObjectId, Entry>()
  const entryOf = (id: ObjectId): Entry => {
    const known = entries.get(id)
    if (known !== undefined) return known
    const entry: Entry = { places: new Map() }
    entries.set(id, entry)
    return entry
  }
  const depart = (commit: number, before: readonly ObjectId[], now: ObjectId | undefined): void => {
    for (const id of before) {
      if (id === now || !wanted.has(id)) continue
      const entry = entryOf(id)
      entry.departures = appended(entry.departures, commit)
    }
  }
  return {
    wants: (id) => wanted.has(id),
    note(commit, { path, before, now }) {
      if (now !== undefined && wanted.has(now)) {
        const entry = entryOf(now)
        const { places } = entry
        entry.arrivals = appended(entry.arrivals, commit)
        const place = places.get(path)
        if (place === undefined) places.set(path, { first: commit, last: commit })
        else place.first = commit
      }
      depart(commit, before, now)
    },
    dropped: (commit, { before, now }) => depart(commit, before, now),
    places: (id) => [...(entries.get(id)?.places ?? [])].map(([path, place]) => ({ path, ...place })),
    removal(ids) {
      const arrived = new Set<number>()
      for (const id of ids) for (const commit of entries.get(id)?.arrivals ?? []) arrived.add(commit)
      let newest: number | undefined
      for (const id of ids) {
        for (const commit of entries.get(id)?.departures ?? []) {
          if (!arrived.has(commit) && (newest === undefined || commit < newest)) newest = commit
        }
      }
      return newest
    },
  }
}

function appended(list: number[] | undefined, item: number): number[] {
  if (list === undefined) return [item]
  list.push(item)
  return list
}
