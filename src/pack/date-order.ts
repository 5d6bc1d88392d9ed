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

/** A heap; of two from one second the one that came first goes first. */
function newestFirst(log: CommitLog): Queue {
  const heap: { readonly commit: number; readonly time: number; readonly turn: number }[] = []
  let turns = 0
  const before = (a: number, b: number): boolean => {
    const [one, other] = [heap[a], heap[b]]
    if (one === undefined || other === undefined) return false
    return one.time > other.time || (one.time === other.time && one.turn < other.turn)
  }
  const swap = (a: number, b: number): void => {
    const [one, other] = [heap[a], heap[b]]
    if (one === undefined || other === undefined) return
    heap[a] = other
    heap[b] = one
  }
  return {
    add(commit) {
      heap.push({ commit, time: log.time(commit), turn: turns++ })
      for (let at = heap.length - 1; at > 0;) {
        const parent = (at - 1) >> 1
        if (!before(at, parent)) break
        swap(at, parent)
        at = parent
      }
    },
    take() {
      swap(0, heap.length - 1)
      const top = heap.pop()
      for (let at = 0; ;) {
        const [left, right] = [2 * at + 1, 2 * at + 2]
        const child = before(right, left) ? right : left
        if (!before(child, at)) break
        swap(child, at)
        at = child
      }
      return top?.commit
    },
  }
}
