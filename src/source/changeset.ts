// Lists what a range of commits brings in, before any of it is read: ids, paths and the commit that brought each.
import type { Unread } from '../model.ts'
import { linkMode, submoduleMode } from '../modes.ts'
import { showPath } from './display.ts'
import { GitError } from './git-error.ts'
import type { Git } from './git.ts'
import { growing, type Growing } from './growing.ts'
import { changesOf, type Change } from './raw-diff.ts'
import { standingAt, type Standing } from './standing.ts'

/** Object ids: everything that is reachable from `head` and from none of `not`. */
export interface Range {
  readonly head: string
  readonly not: readonly string[]
}

/** Where a blob came to stand. */
export interface Arrival {
  /** As shown. */
  readonly path: string
  /** The first commit that put it there. */
  readonly commit: string
}

export interface Changeset {
  /** Commits, oldest first, each followed by the blobs that it was the first to put anywhere, as git tells of them. */
  readonly told: AsyncIterable<readonly string[]>
  /** What their diffs say. Rejects with `GitError`. */
  readonly shown: Promise<Shown>
  /**
   * Nothing is missed even if the diffs have not shown it: what is new all the same, as a walk over all objects says. None is
   * made where each commit has one parent, for all that this one has not got is shown. Rejects with `GitError`.
   */
  readonly unseen: Promise<Arrivals>
  /**
   * Blobs that the range found in place, with the paths they had: those it replaced or took away. Those that it put to
   * a second place have an empty path, since the first was left alone. Takes the walk, too.
   */
  readonly replaced: () => Promise<ReadonlyMap<string, ReadonlySet<string>>>
}

export interface Shown {
  readonly commits: readonly string[]
  /** Every blob that a diff of the range puts anywhere, with each of its paths once. */
  readonly arrivals: Arrivals
  /** Submodules and links, which are named and not followed. */
  readonly unread: readonly Unread[]
  /** Tells whether the head has a blob at a path where the range put it. Rejects with `GitError`. */
  readonly standing: () => Promise<Standing>
}

export type Arrivals = ReadonlyMap<string, readonly Arrival[]>

/** Begins to list. */
export function listChanges(git: Git, range: Range): Changeset {
  const told = growing<string>()
  const draft: Draft = {
    told,
    arrivals: new Map(),
    last: new Map(),
    mentioned: [],
    unread: new Map(),
  }
  const showing = show(git, range, draft)
  showing.then(() => told.end()).catch((error: Error) => told.end(error))
  let walk: Promise<ReadonlySet<string>> | undefined
  const walked = async (): Promise<ReadonlySet<string>> => {
    const [born] = await Promise.all([(walk ??= listBorn(git, range)), showing])
    return born
  }
  const unseen = showing.then(async ({ commits: listed, merges }) =>
    merges ? unseenIn(await walked(), listed, { head: range.head, draft }) : none,
  )
  unseen.catch(() => {})
  return {
    told: told.lists,
    shown: showing,
    unseen,
    replaced: async () => replacedIn(await walked(), draft),
  }
}

const none: Arrivals = new Map()

async function show(git: Git, range: Range, draft: Draft): Promise<Shown & { readonly merges: boolean }> {
  const commits: string[] = []
  let merges = false
  for await (const portion of changesOf(git, revisions(range))) {
    for (const { commit, parents, changes } of portion) {
      commits.push(commit)
      draft.told.add(commit)
      if (parents.length > 1) merges = true
      for (const change of changes) record(draft, commit, change)
    }
  }
  // Nothing is what a range without commits has, and what is left where git's words were lost on their way.
  if (commits.length === 0 && !(await isEmpty(git, range)))
    throw new GitError('failed', 'Git listed none of the commits of this range, which has some.')
  // In a line of commits the last to touch a path says what stands there. Where lines meet, a merge may have taken either.
  const standing = async (): Promise<Standing> =>
    merges ? standingAt(git, range.head, draft.last.keys()) : (path, id) => draft.last.get(path) === id
  return { commits, merges, arrivals: draft.arrivals, unread: [...draft.unread.values()], standing }
}

async function isEmpty(git: Git, range: Range): Promise<boolean> {
  return (await git.read(['rev-list', '--max-count=1', ...revisions(range)])).length === 0
}

function unseenIn(
  born: ReadonlySet<string>,
  commits: readonly string[],
  { head, draft }: { readonly head: string; readonly draft: Draft },
): Arrivals {
  const known = new Set(commits)
  const unseen = [...born].filter((id) => !draft.arrivals.has(id) && !known.has(id))
  return new Map(unseen.map((id) => [id, [{ path: '', commit: head }]]))
}

function replacedIn(
  born: ReadonlySet<string>,
  { mentioned }: Draft,
): ReadonlyMap<string, ReadonlySet<string>> {
  const replaced = new Map<string, Set<string>>()
  for (let at = 0; at < mentioned.length; at += 2) {
    const [id = '', path = ''] = [mentioned[at], mentioned[at + 1]]
    if (born.has(id)) continue
    const paths = replaced.get(id)
    if (paths === undefined) replaced.set(id, new Set([path]))
    else paths.add(path)
  }
  for (const paths of replaced.values()) if (paths.size > 1) paths.delete('')
  return replaced
}

/** The blobs that no excluded commit has, and, where git cannot tell them apart, commits and trees too. */
async function listBorn(git: Git, range: Range): Promise<ReadonlySet<string>> {
  const args = ['rev-list', '--objects', '--no-object-names', '--missing=print']
  const read = async (...more: readonly string[]): Promise<Buffer> =>
    git.read([...args, ...more, ...revisions(range)])
  // Git before 2.32 does not know the filter.
  const output = await read('--filter=object:type=blob').catch((error: unknown) => {
    if (error instanceof GitError && /filter/.test(error.message)) return read()
    throw error
  })
  return new Set(lines(output).map((line) => line.replace(/^\?/, '')))
}

const revisions = ({ head, not }: Range): readonly string[] => [head, ...not.map((id) => `^${id}`), '--']

const lines = (output: Buffer): readonly string[] => output.toString('latin1').split('\n').filter(Boolean)

interface Draft {
  readonly told: Growing<string>
  readonly arrivals: Map<string, Arrival[]>
  /** What the last commit that touched a path left there, if anything. */
  readonly last: Map<string, string | undefined>
  /** Blobs that stood somewhere before, or may have, each followed by its path: few runs ask, so that nothing is made of them yet. */
  readonly mentioned: string[]
  readonly unread: Map<string, Unread>
}

function record(draft: Draft, commit: string, { path, now, before }: Change): void {
  const shown = showPath(path)
  for (const id of before) draft.mentioned.push(id, shown)
  draft.last.set(shown, now?.id)
  if (now === undefined) return
  if (now.mode === submoduleMode) draft.unread.set(shown, { path: shown, reason: 'submodule' })
  if (now.mode === submoduleMode) return
  if (now.mode === linkMode) draft.unread.set(shown, { path: shown, reason: 'symbolic-link' })
  // Only the mode changed: the content stood there before.
  if (before.includes(now.id)) return
  // Content that stood elsewhere before did not stand under this name.
  draft.mentioned.push(now.id, '')
  const places = draft.arrivals.get(now.id)
  if (places === undefined) {
    draft.arrivals.set(now.id, [{ path: shown, commit }])
    draft.told.add(now.id)
  } else if (!places.some((place) => place.path === shown)) places.push({ path: shown, commit })
}
