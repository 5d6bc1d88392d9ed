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
  return {
    missing: missing.ids(),
    isCommit: (id) => log.find(numbers.of(id)) >= 0,
    commits(tips) {
      const places = tips?.map((tip) => log.find(numbers.of(tip))) ?? [...Array(log.length).keys()]
      const ordered = places.every((place) => place >= 0) ? inDateOrder(log, places) : undefined
      return ordered && commitsOf(taken, ordered)
    },
  }
}

function commitsOf(taken: TakenDown, ordered: readonly number[]): GraphCommits {
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
      const printOf = (id: string): string => {
        const commit = log.find(numbers.of(id))
        const tree = commit < 0 ? undefined : log.tree(commit)
        return tree === undefined ? id : `${prints[2 * tree]} ${prints[2 * tree + 1]}`
      }
      return {
        places: ordered.flatMap((commit, place) => (isMove(commit) ? [place] : [])),
        standingIn(commits) {
          const one = new Map<string, string>()
          for (const id of commits) one.set(printOf(id), id)
          one.delete(nothing)
          return [...one.values()]
        },
        parentsOf(place) {
          const commit = ordered[place] ?? 0
          return Array.from({ length: log.parents(commit) }, (_, which) => idOf(log.parent(commit, which)))
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

/** The fingerprint of a tree that has none of the objects. */
const nothing = '0 0'

function idsOf({ format, idOf }: TakenDown, ordered: readonly number[]): IdList {
  return idsFrom(idLengths[format] * 2, ordered.length, (place) => idOf(ordered[place] ?? -1))
}
