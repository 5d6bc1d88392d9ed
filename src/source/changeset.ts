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
  /** Oldest first; parents come before their children. */
  readonly commits: readonly string[]
  /** What their diffs say, later than what the commits are. Rejects with `GitError`. */
  readonly shown: Promise<Shown>
  /** The blobs that they put anywhere, as they are told. */
  readonly arriving: AsyncIterable<readonly string[]>
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
  /** Every blob that a diff of the range puts anywhere, with each of its paths once. */
  readonly arrivals: Arrivals
  /** Submodules and links, which are named and not followed. */
  readonly unread: readonly Unread[]
  /** Tells whether the head has a blob at a path where the range put it. Rejects with `GitError`. */
  readonly standing: () => Promise<Standing>
}

export type Arrivals = ReadonlyMap<string, readonly Arrival[]>

/** Throws `GitError` where the commits cannot be walked to their end. */
export async function listChanges(git: Git, range: Range): Promise<Changeset> {
  const listing = listCommits(git, range)
  const arriving = growing<string>()
  const draft: Draft = {
    arrivals: new Map(),
    arriving,
    last: new Map(),
    mentioned: new Map(),
    unread: new Map(),
  }
  const shown = show(git, { range, listing, draft })
  shown.then(() => arriving.end()).catch((error: Error) => arriving.end(error))
  const { commits, merges } = await listing
  let walk: Promise<ReadonlySet<string>> | undefined
  const walked = async (): Promise<ReadonlySet<string>> => {
    const [born] = await Promise.all([(walk ??= listBorn(git, range)), shown])
    return born
  }
  const unseen = merges ? walked().then((born) => unseenIn(born, commits, { range, draft })) : nothing
  unseen.catch(() => {})
  return {
    commits,
    shown,
    arriving: arriving.lists,
    unseen,
    replaced: async () => replacedIn(await walked(), draft),
  }
}

const nothing: Promise<Arrivals> = Promise.resolve(new Map())

interface Listing {
  readonly range: Range
  readonly listing: Promise<Listed>
  readonly draft: Draft
}

async function show(git: Git, { range, listing, draft }: Listing): Promise<Shown> {
  const ids = listing.then(({ commits }) => commits)
  for await (const { commit, changes } of changesOf(git, ids)) {
    for (const change of changes) record(draft, commit, change)
  }
  const { merges } = await listing
  // In a line of commits the last to touch a path says what stands there. Where lines meet, a merge may have taken either.
  const standing = async (): Promise<Standing> =>
    merges ? standingAt(git, range.head, draft.last.keys()) : (path, id) => draft.last.get(path) === id
  return { arrivals: draft.arrivals, unread: [...draft.unread.values()], standing }
}

function unseenIn(
  born: ReadonlySet<string>,
  commits: readonly string[],
  { range: { head }, draft }: Pick<Listing, 'range' | 'draft'>,
): Arrivals {
  const known = new Set(commits)
  const unseen = [...born].filter((id) => !draft.arrivals.has(id) && !known.has(id))
  return new Map(unseen.map((id) => [id, [{ path: '', commit: head }]]))
}

function replacedIn(
  born: ReadonlySet<string>,
  { mentioned }: Draft,
): ReadonlyMap<string, ReadonlySet<string>> {
  const replaced = new Map([...mentioned].filter(([id]) => !born.has(id)))
  for (const paths of replaced.values()) if (paths.size > 1) paths.delete('')
  return replaced
}

interface Listed {
  readonly commits: readonly string[]
  /** Whether any of them has several parents. */
  readonly merges: boolean
}

async function listCommits(git: Git, range: Range): Promise<Listed> {
  const args = ['rev-list', '--reverse', '--topo-order', '--parents', ...revisions(range)]
  const listed = lines(await git.read(args)).map((line) => line.split(' '))
  return { commits: listed.map(([id = '']) => id), merges: listed.some(({ length }) => length > 2) }
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
  readonly arrivals: Map<string, Arrival[]>
  readonly arriving: Growing<string>
  /** What the last commit that touched a path left there, if anything. */
  readonly last: Map<string, string | undefined>
  readonly mentioned: Map<string, Set<string>>
  readonly unread: Map<string, Unread>
}

function mention(draft: Draft, id: string, path: string): void {
  const paths = draft.mentioned.get(id)
  if (paths === undefined) draft.mentioned.set(id, new Set([path]))
  else paths.add(path)
}

function record(draft: Draft, commit: string, { path, now, before }: Change): void {
  const shown = showPath(path)
  for (const id of before) mention(draft, id, shown)
  draft.last.set(shown, now?.id)
  if (now === undefined) return
  if (now.mode === submoduleMode) draft.unread.set(shown, { path: shown, reason: 'submodule' })
  if (now.mode === submoduleMode) return
  if (now.mode === linkMode) draft.unread.set(shown, { path: shown, reason: 'symbolic-link' })
  // Only the mode changed: the content stood there before.
  if (before.includes(now.id)) return
  // Content that stood elsewhere before did not stand under this name.
  mention(draft, now.id, '')
  const places = draft.arrivals.get(now.id)
  if (places === undefined) {
    draft.arrivals.set(now.id, [{ path: shown, commit }])
    draft.arriving.add(now.id)
  } else if (!places.some((place) => place.path === shown)) places.push({ path: shown, commit })
}
