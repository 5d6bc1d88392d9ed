// One walk over the raw diffs of all commits, for the objects of interest alone. Every blob that a commit reaches is in
// the diff of some commit against its parents, so an object that the walk does not meet is not reachable.
import { idList, type IdList } from '../history/object-id.ts'
import type { Ledger } from '../history/ledger.ts'
import { GitError } from './git-error.ts'
import type { Git } from './git.ts'
import { diffTree, parseChange } from './raw-diff.ts'
import { records } from './records.ts'

/** Some of the history's commits, in its order. */
export interface Stretch {
  readonly commits: IdList
  /** The number that the history gives to the commit at a place. */
  readonly numberAt: (place: number) => number
}

export const everyCommitOf = (commits: IdList): Stretch => ({ commits, numberAt: (place) => place })

/** `numbers` ascend. */
export function someOf(commits: IdList, numbers: readonly number[]): Stretch {
  const some = idList(commits.width)
  for (const number of numbers) some.add(commits.at(number))
  return { commits: some, numberAt: (place) => numbers[place] ?? 0 }
}

export interface Walked {
  /** Numbers of commits whose trees could not be read. */
  readonly broken: readonly number[]
  /** False where some were not looked at, because too many before were broken. */
  readonly whole: boolean
}

/** A process of git ends at the first tree that it cannot read; a clone without trees would take one for each commit. */
const mostBroken = 20

export async function walkHistory(git: Git, moves: Stretch, ledger: Ledger): Promise<Walked> {
  const { length } = moves.commits
  const broken: number[] = []
  let next = 0
  while (next < length && broken.length < mostBroken) {
    const { met, complete } = await walkFrom(git, { ...moves, start: next, ledger })
    if (complete) return { broken, whole: true }
    // Git names a commit once it has read its trees, so the one that it failed at is the next.
    const failed = Math.min(next + met, length - 1)
    broken.push(moves.numberAt(failed))
    next = failed + 1
  }
  return { broken, whole: next >= length }
}

interface Walk extends Stretch {
  readonly start: number
  readonly ledger: Ledger
}

async function walkFrom(
  git: Git,
  { commits, numberAt, start, ledger }: Walk,
): Promise<{ readonly met: number; readonly complete: boolean }> {
  let at = start - 1
  let facts: string | undefined
  try {
    const stream = git.stream([...diffTree, '--stdin'], { input: commits.lines(start) })
    for await (const batch of records(stream)) {
      for (const record of batch) {
        if (facts !== undefined) {
          note(ledger, numberAt(at), { facts, path: record })
          facts = undefined
        } else if (record.startsWith(':')) facts = record
        else at += 1
      }
    }
    return { met: at + 1 - start, complete: true }
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    return { met: at + 1 - start, complete: false }
  }
}

/** `:<mode> <mode> <id> <id> <status>`: of the few that matter alone the whole record is parsed. */
function note(ledger: Ledger, commit: number, { facts, path }: { facts: string; path: string }): void {
  if (!facts.startsWith('::')) {
    const width = (facts.lastIndexOf(' ') - 16) / 2
    const [before, now] = [facts.slice(15, 15 + width), facts.slice(16 + width, 16 + 2 * width)]
    if (!ledger.wants(before) && !ledger.wants(now)) return
  }
  const { before, now } = parseChange(facts, path)
  ledger.note(commit, { path, before, ...(now === undefined ? {} : { now: now.id }) })
}
