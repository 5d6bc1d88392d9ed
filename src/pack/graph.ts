// What leads to what in a repository of which everything is stored: which commits there are, and which of them moved an
// object. Git's own walk over all trees is not needed then, nor most of its comparing.
import { idsFrom, type IdList } from '../history/object-id.ts'
import type { GraphCommits, ObjectGraph } from '../history/object-pass.ts'
import type { CommitLog } from './commit-log.ts'
import { inDateOrder } from './date-order.ts'
import { fingerprints } from './fingerprints.ts'
import type { PackMemory } from './memory.ts'
import { mostMissing, type Missing } from './missing.ts'
import type { Numbers } from './numbers.ts'
import { idLengths, type ObjectFormat } from './object-id.ts'

/** What was taken down while the objects went by. */
export interface TakenDown {
  readonly format: ObjectFormat
  /** With the log of trees. */
  readonly memory: PackMemory
  readonly numbers: Numbers
  readonly commits: CommitLog
  /** The id of a commit of the log. */
  readonly idOf: (commit: number) => string
  readonly missing: Missing
}

export function graphOf(taken: TakenDown): ObjectGraph {
  const { commits: log, numbers, missing } = taken
  /** The commits that were asked for before: the same thousands of refs are asked for again and again. */
  const known = new Map<string, number>()
  const placeOf = (id: string): number => {
    const before = known.get(id)
    if (before !== undefined) return before
    const place = log.find(numbers.of(id))
    if (place >= 0) known.set(id, place)
    return place
  }
  return {
    missing: missing.ids(),
    isCommit: (id) => placeOf(id) >= 0,
    commits(tips) {
      const places =
        tips === undefined
          ? Int32Array.from({ length: log.length }, (_, at) => at)
          : Int32Array.from(tips, placeOf)
      const ordered = places.every((place) => place >= 0) ? inDateOrder(log, places) : undefined
      return ordered && commitsOf(taken, ordered, placeOf)
    },
  }
}

function commitsOf(taken: TakenDown, ordered: Int32Array, placeOf: (id: string) => number): GraphCommits {
  const { commits: log, numbers, idOf, missing, memory } = taken
  return {
    ids: idsOf(taken, ordered),
    movements(objects) {
      const wanted = [...objects].map((id) => Math.max(numbers.of(id), missing.of(id)))
      if (!wanted.every((number) => number >= 0)) return undefined
      const count = numbers.count + mostMissing
      const prints = fingerprints(memory, { count, numbers: wanted })
      if (prints === undefined) return undefined
      const isNothing = (tree: number): boolean => prints[2 * tree] === 0 && prints[2 * tree + 1] === 0
      const areAlike = (one: number, other: number): boolean =>
        prints[2 * one] === prints[2 * other] && prints[2 * one + 1] === prints[2 * other + 1]
      const isMove = (commit: number): boolean => {
        const tree = log.tree(commit)
        const parents = log.parents(commit)
        if (parents === 0) return !isNothing(tree)
        for (let which = 0; which < parents; which++) {
          const other = log.tree(log.parent(commit, which))
          if (!areAlike(tree, other)) return true
        }
        return false
      }
      const places: number[] = []
      for (const [place, commit] of ordered.entries()) if (isMove(commit)) places.push(place)
      return {
        places,
        standingIn(commits) {
          const one = new Map<number, Map<number, string>>()
          const unknown = commits.filter((id) => placeOf(id) < 0)
          for (const id of commits) {
            const place = placeOf(id)
            const tree = place < 0 ? -1 : log.tree(place)
            if (tree < 0 || isNothing(tree)) continue
            const [low = 0, high = 0] = prints.subarray(2 * tree, 2 * tree + 2)
            const some = one.get(low)
            if (some === undefined) one.set(low, new Map([[high, id]]))
            else some.set(high, id)
          }
          return [...unknown, ...[...one.values()].flatMap((some) => [...some.values()])]
        },
        parentsOf(place) {
          const commit = ordered[place] ?? 0
          return Array.from({ length: log.parents(commit) }, (_, which) => idOf(log.parent(commit, which)))
        },
        isOneSided(place) {
          const commit = ordered[place] ?? 0
          const sides = Array.from({ length: log.parents(commit) }, (_, which) => log.parent(commit, which))
          return sides.some((side) => areAlike(log.tree(commit), log.tree(side)))
        },
        areAlike(one, other) {
          const [a, b] = [one, other].map((id) => (id === undefined ? undefined : numbers.of(id)))
          if (a === undefined) return b === undefined || isNothing(b)
          return b === undefined ? isNothing(a) : areAlike(a, b)
        },
      }
    },
  }
}

function idsOf({ format, idOf }: TakenDown, ordered: Int32Array): IdList {
  return idsFrom(idLengths[format] * 2, ordered.length, (place) => idOf(ordered[place] ?? -1))
}
