// Makes a range whole in a clone that was cut: shallow clones get the commits that lie in it, partial clones its
// objects. Bounded in rounds and in time. What cannot be had is said and never guessed.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { listChanges, type Range } from './changeset.ts'
import { missingObjects } from './detached.ts'
import { fetchIds, remoteOf, type Wish } from './fetch.ts'
import { GitError } from './git-error.ts'
import type { Git } from './git.ts'
import { repositoryFacts } from './repository-facts.ts'

/** `undefined` where the range is whole; else what is missing and why, in a sentence. */
export type Lack = string | undefined

/** Fetches until everything between the range's ends is there. Needs no network where it already is. */
export async function completeRange(git: Git, range: Range, signal: AbortSignal): Promise<Lack> {
  const clone: Clone = { git, range, signal }
  try {
    const { shallow, partial } = await repositoryFacts(git)
    return (
      (await completeEnds(clone, shallow)) ??
      (shallow ? await completeHistory(clone) : undefined) ??
      (partial ? await completeObjects(clone) : undefined)
    )
  } catch (error) {
    if (error instanceof GitError) return error.message
    throw error
  }
}

interface Clone {
  readonly git: Git
  readonly range: Range
  readonly signal: AbortSignal
}

// In a shallow clone an end comes alone; its history is deepened afterwards.
async function completeEnds(clone: Clone, shallow: boolean): Promise<Lack> {
  const { git, range } = clone
  const ids = await missingObjects(git, [range.head, ...range.not])
  if (ids.length === 0) return undefined
  const problem = await tryFetch(clone, ids, shallow ? { options: ['--depth=1'] } : {})
  const still = await missingObjects(git, ids)
  return still.length === 0
    ? undefined
    : `Commit ${still.join(', ')} is not in this clone. ${problem ?? ''}`.trim()
}

// Each round adds this many commits below every cut, so that a long history takes few rounds and a short one few
// commits. The last asks for everything.
const rounds = ['--deepen=16', '--deepen=64', '--deepen=256', '--deepen=1024', '--deepen=8192', '--unshallow']

async function completeHistory(clone: Clone): Promise<Lack> {
  let problem: string | undefined
  for (const round of rounds) {
    if (!(await isCut(clone))) return undefined
    problem = await tryFetch(clone, [clone.range.head, ...clone.range.not], { options: [round] })
    if (problem !== undefined) break
  }
  return (await isCut(clone))
    ? `The history of this shallow clone ends inside the change. ${problem ?? ''}`.trim()
    : undefined
}

/**
 * Whether a cut can make the range wrong. Among the new commits some would be missing. Below the excluded ones git
 * would not know that an old commit is old: it could lie under any cut that is not itself older than every new commit.
 */
async function isCut({ git, range: { head, not } }: Clone): Promise<boolean> {
  const cuts = await shallowCommits(git)
  if (cuts.size === 0) return false
  const fresh = await timesOf(git, [head, ...not.map((id) => `^${id}`)])
  if ([...fresh.keys()].some((id) => cuts.has(id))) return true
  if (not.length === 0) return false
  const oldest = [...fresh.values()].reduce((least, time) => Math.min(least, time), Infinity)
  const apart = await timesOf(git, [...not, `^${head}`])
  const known = await timesOf(git, not)
  return [...known].some(([id, time]) => cuts.has(id) && (apart.has(id) || time >= oldest))
}

/** The commits that `git rev-list` lists, with when they were made, in seconds since 1970. */
async function timesOf(git: Git, revisions: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const output = (await git.read(['rev-list', '--timestamp', ...revisions, '--'])).toString('latin1')
  const lines = output.split('\n').filter(Boolean)
  return new Map(
    lines.map((line) => [line.slice(line.indexOf(' ') + 1), Number(line.slice(0, line.indexOf(' ')))]),
  )
}

async function shallowCommits(git: Git): Promise<ReadonlySet<string>> {
  const printed = (await git.read(['rev-parse', '--git-path', 'shallow'])).toString('utf8').replace(/\n$/, '')
  const text = await readFile(resolve(git.place.folder, printed), 'latin1').catch(() => '')
  return new Set(text.split('\n').filter(Boolean))
}

// A tree that is missing hides the trees below it, and a server may leave some of them out.
const treeRounds = 8

// Told of our commits, a server would think that we have all their objects.
const partly = { options: ['--filter=blob:none'], settings: { 'fetch.negotiationAlgorithm': 'noop' } }

async function completeObjects(clone: Clone): Promise<Lack> {
  const { git, range } = clone
  let problem: string | undefined
  for (let round = 0; round < treeRounds && problem === undefined; round += 1) {
    const trees = await missingTrees(clone)
    if (trees.length === 0) break
    problem = await tryFetch(clone, trees, partly)
  }
  await tryFetch(clone, await missingObjects(git, await neededBlobs(git, range)), partly)
  // A blob that is still missing is named when the range is read.
  return undefined
}

/** The trees of the range and of the commits that it starts from, as far as their parents are there to name them. */
async function missingTrees({ git, range: { head, not } }: Clone): Promise<readonly string[]> {
  const revisions = [head, ...not.map((id) => `^${id}`), '--']
  const commits = (await git.read(['rev-list', '--boundary', ...revisions]))
    .toString('latin1')
    .replaceAll('-', '')
  const args = ['rev-list', '--objects', '--no-walk', '--missing=print', '--filter=blob:none', '--stdin']
  const output = (await git.read(args, { input: commits })).toString('latin1').split('\n')
  return output.filter((line) => line.startsWith('?')).map((line) => line.slice(1))
}

async function neededBlobs(git: Git, range: Range): Promise<readonly string[]> {
  const { shown, unseen: rest, replaced: before } = listChanges(git, range)
  const [{ arrivals }, unseen, replaced] = await Promise.all([shown, rest, before()])
  return [...arrivals.keys(), ...unseen.keys(), ...replaced.keys()]
}

async function tryFetch(
  { git, signal }: Clone,
  ids: readonly string[],
  how: Omit<Wish, 'ids'>,
): Promise<Lack> {
  const remote = await remoteOf(git, signal)
  if (remote === undefined) return 'This clone has no remote to fetch from.'
  return fetchIds(git, remote, { ids, ...how })
}
