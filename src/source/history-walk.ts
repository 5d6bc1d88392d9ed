// A walk over the raw diffs of commits, for the objects of interest alone. Every blob that a commit reaches is in the diff of
// some commit against its parents, so an object that a walk over all of them does not meet is not reachable.
import { copyOf } from '../copy.ts'
import { idList, type IdList, type ObjectId } from '../history/object-id.ts'
import type { Ledger, Step } from '../history/ledger.ts'
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
/** Fewer are not worth a second process. */
const worthDealing = 200
/** Neighbours share most of their trees, which git keeps for a while. */
const runLength = 32

/** By two processes side by side, since each of git's uses one processor. */
export async function walkHistory(
  git: Git,
  moves: Stretch,
  wants: (id: ObjectId) => boolean,
): Promise<Walked & { readonly met: readonly Met[] }> {
  const hands = moves.commits.length < worthDealing ? [moves] : dealt(moves)
  const walks = await Promise.all(hands.map((hand) => walkPart(git, hand, wants)))
  return {
    met: walks.flatMap((walk) => walk.met),
    broken: walks.flatMap(({ broken }) => broken),
    whole: walks.every(({ whole }) => whole),
  }
}

/** The newest first. */
export function note(ledger: Ledger, met: readonly Met[]): void {
  for (const { number, step } of met.toSorted((a, b) => a.number - b.number)) ledger.note(number, step)
}

/** In turn: the old commits of a history are not as much work as the new ones. */
function dealt({ commits, numberAt }: Stretch): readonly Stretch[] {
  const hands: readonly number[][] = [[], []]
  for (let place = 0; place < commits.length; place++) hands[Math.floor(place / runLength) % 2]?.push(place)
  return hands.map((places) => {
    const { commits: own } = someOf(commits, places)
    return { commits: own, numberAt: (at) => numberAt(places[at] ?? 0) }
  })
}

export interface Met {
  /** Of the commit. */
  readonly number: number
  readonly step: Step
}

async function walkPart(
  git: Git,
  part: Stretch,
  wants: (id: ObjectId) => boolean,
): Promise<Walked & { readonly met: readonly Met[] }> {
  const { length } = part.commits
  const broken: number[] = []
  const met: Met[] = []
  let start = 0
  while (start < length && broken.length < mostBroken) {
    const { named, complete } = await walkFrom(git, { ...part, start, wants }, met)
    if (complete) return { broken, met, whole: true }
    // Git names a commit once it has read its trees, so the one that it failed at is the next.
    const failed = Math.min(start + named, length - 1)
    broken.push(part.numberAt(failed))
    start = failed + 1
  }
  return { broken, met, whole: start >= length }
}

interface Rest extends Stretch {
  /** The place of the first. */
  readonly start: number
  readonly wants: (id: ObjectId) => boolean
}

async function walkFrom(
  git: Git,
  { commits, numberAt, start, wants }: Rest,
  met: Met[],
): Promise<{ readonly named: number; readonly complete: boolean }> {
  let at = start - 1
  let facts: string | undefined
  try {
    const stream = git.stream([...diffTree, '--stdin'], { input: commits.lines(start) })
    for await (const batch of records(stream)) {
      for (const record of batch) {
        if (facts !== undefined) {
          const step = mayMatter(facts, wants) ? stepOf(facts, record) : undefined
          if (step !== undefined && matters(step, wants)) met.push({ number: numberAt(at), step })
          facts = undefined
        } else if (record.startsWith(':')) facts = record
        else at += 1
      }
    }
    return { named: at + 1 - start, complete: true }
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    return { named: at + 1 - start, complete: false }
  }
}

/** Asked before the record is made: `:<mode> <mode> <id> <id> <status>`, or more of each where there are several parents. */
function mayMatter(facts: string, wants: (id: ObjectId) => boolean): boolean {
  if (facts.startsWith('::')) return true
  const width = (facts.lastIndexOf(' ') - 16) / 2
  return wants(facts.slice(15, 15 + width)) || wants(facts.slice(16 + width, 16 + 2 * width))
}

const matters = ({ before, now }: Step, wants: (id: ObjectId) => boolean): boolean =>
  before.some(wants) || (now !== undefined && wants(now))

/** On its own: the few that matter stand in all that git prints. */
function stepOf(facts: string, printed: string): Step {
  const path = copyOf(printed)
  const { before, now } = parseChange(copyOf(facts), path)
  return { path, before, ...(now === undefined ? {} : { now: now.id }) }
}
