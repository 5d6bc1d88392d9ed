// Puts commits in the order of `git rev-list --date-order`: the newest first by the committer's date, and none before all that are
// built on it. https://git-scm.com/docs/git-rev-list#Documentation/git-rev-list.txt---date-order
import type { CommitLog } from './commit-log.ts'

/** What the tips lead to; tips and answers are places in the log. Nothing where a parent is not in it. */
export function inDateOrder(log: CommitLog, tips: Int32Array): Int32Array | undefined {
  const children = childrenOf(log, tips)
  if (children === undefined) return undefined
  const { parentsFrom, allParents } = log
  const ready = newestFirst(log)
  for (const tip of tips) {
    if (children[tip] !== 1) continue
    ready.add(tip)
    // So that it is not added again where it is named twice.
    children[tip] = 0
  }
  const ordered = new Int32Array(log.length)
  let length = 0
  for (let commit = ready.take(); commit >= 0; commit = ready.take()) {
    ordered[length++] = commit
    const end = parentsFrom[commit + 1] ?? 0
    for (let which = parentsFrom[commit] ?? 0; which < end; which++) {
      const at = allParents[which] ?? 0
      const left = (children[at] ?? 0) - 1
      children[at] = left
      if (left === 1) ready.add(at)
    }
  }
  return ordered.subarray(0, length)
}

/** One more than the number of reachable commits that each is a parent of; 0 for what is not reachable. */
function childrenOf(
  { length, parentsFrom, allParents }: CommitLog,
  tips: Int32Array,
): Uint32Array | undefined {
  const counts = new Uint32Array(length)
  const left = new Int32Array(length)
  let waiting = 0
  for (const tip of tips) {
    if (counts[tip] !== 0) continue
    counts[tip] = 1
    left[waiting++] = tip
  }
  while (waiting > 0) {
    const commit = left[--waiting] ?? 0
    const end = parentsFrom[commit + 1] ?? 0
    for (let which = parentsFrom[commit] ?? 0; which < end; which++) {
      const at = allParents[which] ?? -1
      if (at < 0) return undefined
      const count = counts[at] ?? 0
      if (count === 0) left[waiting++] = at
      counts[at] = count === 0 ? 2 : count + 1
    }
  }
  return counts
}

interface Queue {
  add(commit: number): void
  /** The next, or -1. */
  take(): number
}

/** A heap of places in the log; of two from one second the one that came first goes first. */
function newestFirst(log: CommitLog): Queue {
  const most = log.length
  const heap = new Int32Array(most)
  /** When each in the heap was made, and when it came. */
  const times = new Float64Array(most)
  const turns = new Uint32Array(most)
  let length = 0
  let turn = 0
  const isBefore = (at: number, other: number): boolean => {
    const [made, otherMade] = [times[at] ?? 0, times[other] ?? 0]
    return made > otherMade || (made === otherMade && (turns[at] ?? 0) < (turns[other] ?? 0))
  }
  const move = (from: number, to: number): void => {
    heap[to] = heap[from] ?? 0
    times[to] = times[from] ?? 0
    turns[to] = turns[from] ?? 0
  }
  return {
    add(commit) {
      const made = log.time(commit)
      let at = length++
      // What comes has waited for less long than all others.
      for (let above = (at - 1) >> 1; at > 0 && made > (times[above] ?? 0); above = (at - 1) >> 1) {
        move(above, at)
        at = above
      }
      heap[at] = commit
      times[at] = made
      turns[at] = turn++
    },
    take() {
      if (length === 0) return -1
      const top = heap[0] ?? -1
      const last = --length
      let at = 0
      for (let child = 1; child < length; child = 2 * at + 1) {
        if (child + 1 < length && isBefore(child + 1, child)) child += 1
        if (!isBefore(child, last)) break
        move(child, at)
        at = child
      }
      move(last, at)
      return top
    },
  }
}
