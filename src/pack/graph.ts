// What leads to what in a repository of which everything is stored: which commits there are, and which of them moved an
// object. Git's own walk over all trees is not needed then, nor most of its comparing.
import { idList, type IdList } from '../history/object-id.ts'
import type { GraphCommits, ObjectGraph } from '../history/object-pass.ts'
import type { CommitLog } from './commit-log.ts'
import type { Database } from './database.ts'
import { inDateOrder } from './date-order.ts'
import { fingerprints } from './fingerprints.ts'
import { idLengths } from './object-id.ts'

export function graphOf(database: Database, log: CommitLog, missing: readonly string[]): ObjectGraph {
  database.numberMissing(missing)
  return {
    missing,
    commits(tips) {
      const places = tips?.map((tip) => log.find(database.numberOf(tip))) ?? [...Array(log.length).keys()]
      const ordered = places.every((place) => place >= 0) ? inDateOrder(log, places) : undefined
      return ordered && commitsOf(database, log, ordered)
    },
    close: () => database.close(),
  }
}

function commitsOf(database: Database, log: CommitLog, ordered: readonly number[]): GraphCommits {
  return {
    ids: idsOf(database, log, ordered),
    movements(objects) {
      const wanted = [...objects].map((id) => database.numberOf(id))
      const prints = wanted.every((number) => number >= 0) ? fingerprints(database, wanted) : undefined
      if (prints === undefined) return undefined
      const { high, low } = prints
      const isMove = (commit: number): boolean => {
        const tree = log.tree(commit)
        const parents = log.parents(commit)
        if (parents.length === 0) return high[tree] !== 0 || low[tree] !== 0
        const trees = parents.map((parent) => log.tree(log.find(parent)))
        return trees.some((other) => high[tree] !== high[other] || low[tree] !== low[other])
      }
      const printOf = (id: string): string => {
        const commit = log.find(database.numberOf(id))
        const tree = commit < 0 ? undefined : log.tree(commit)
        return tree === undefined ? id : `${high[tree]} ${low[tree]}`
      }
      return {
        places: ordered.flatMap((commit, place) => (isMove(commit) ? [place] : [])),
        standingIn(commits) {
          const one = new Map(commits.map((id) => [printOf(id), id]))
          one.delete(nothing)
          return [...one.values()]
        },
      }
    },
  }
}

/** The fingerprint of a tree that has none of the objects. */
const nothing = '0 0'

function idsOf(database: Database, log: CommitLog, ordered: readonly number[]): IdList {
  const ids = idList(idLengths[database.format] * 2)
  for (const commit of ordered) ids.add(database.idOf(log.number(commit)))
  return ids
}
