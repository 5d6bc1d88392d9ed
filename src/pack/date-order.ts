// Puts commits in the order of `git rev-list --date-order`: the newest first by the committer's date, and none before all that are
// built on it. https://git-scm.com/docs/git-rev-list#Documentation/git-rev-list.txt---date-order
import type { CommitLog } from './commit-log.ts'

/** What the tips lead to; tips and answers are places in the log. Nothing where a parent is not in it. */
export function inDateOrder(log: CommitLog, tips: readonly number[]): readonly number[] | undefined {
  const children = childrenOf(log, tips)
  if (children === undefined) return undefined
  const ready = newestFirst(log)
  for (const tip of new Set(tips)) if (children[tip] === 1) ready.add(tip)
  const ordered: number[] = []
  for (let commit = ready.take(); commit !== undefined; commit = ready.take()) {
    ordered.push(commit)
    for (let which = 0; which < log.parents(commit); which++) {
      const at = log.parent(commit, which)
      const left = (children[at] ?? 0) - 1
      children[at] = left
      if (left === 1) ready.add(at)
    }
  }
  return ordered
}

/** One more than the number of reachable commits that each is a parent of; 0 for what is not reachable. */
function childrenOf(log: CommitLog, tips: readonly number[]): Uint32Array | undefined {
  const counts = new Uint32Array(log.length)
  const left: number[] = []
  const meet = (commit: number): void => {
    if (counts[commit] !== 0) return
    counts[commit] = 1
    left.push(commit)
  }
  for (const tip of tips) meet(tip)
  for (let commit = left.pop(); commit !== undefined; commit = left.pop()) {
    for (let which = 0; which < log.parents(commit); which++) {
      const at = log.parent(commit, which)
      if (at < 0) return undefined
      meet(at)
      counts[at] = (counts[at] ?? 0) + 1
    }
  }
  return counts
}

interface Queue {
  add(commit: number): void
  take(): number | undefined
}

/** A heap of places in the log; of two from one second the one that came first goes first. */
function newestFirst(log: CommitLog): Queue {
  const heap = new Int32Array(log.length)
  /** When each came. */
  const turns = new Uint32Array(log.length)
  let length = 0
  let turn = 0
  const before = (one: number, other: number): boolean => {
    const [time, otherTime] = [log.time(one), log.time(other)]
    return time > otherTime || (time === otherTime && (turns[one] ?? 0) < (turns[other] ?? 0))
  }
  return {
    add(commit) {
      turns[commit] = turn++
      let at = length++
      while (at > 0) {
        const parent = (at - 1) >> 1
        const above = heap[parent] ?? 0
        if (!before(commit, above)) break
        heap[at] = above
        at = parent
      }
      heap[at] = commit
    },
    take() {
      if (length === 0) return undefined
      const top = heap[0]
      const last = heap[--length] ?? 0
      let at = 0
      for (let child = 1; child < length; child = 2 * at + 1) {
        if (child + 1 < length && before(heap[child + 1] ?? 0, heap[child] ?? 0)) child += 1
        const below = heap[child] ?? 0
        if (!before(below, last)) break
        heap[at] = below
        at = child
      }
      heap[at] = last
      return top
    },
  }
}
