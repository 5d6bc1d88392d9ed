// What commits did with the objects of interest, found by going down only where two trees differ in them. The raw diff of a commit that
// brings in or moves a whole project is megabytes, of which a line or none is of interest.
import type { IdList, ObjectId } from '../history/object-id.ts'
import type { Movements } from '../history/object-pass.ts'
import { treeEntries, type TreeEntry } from '../history/tree-object.ts'
import { canonical } from '../modes.ts'
import { GitError } from './git-error.ts'
import type { Git } from './git.ts'
import { someOf, walkHistory, type Met, type Walked } from './history-walk.ts'
import { withLookup, type Lookup } from './lookup.ts'

export interface Followed {
  /** All of the history. */
  readonly commits: IdList
  readonly wants: (id: ObjectId) => boolean
  readonly movements: Movements
  /** Commits whose trees are there at the same time. */
  readonly atOnce?: number
}

/** Neighbours have most of their trees in common, which are asked for once and forgotten with them. */
const usuallyAtOnce = 128

export interface Following extends Walked {
  readonly met: readonly Met[]
  /**
   * Merges in which all stands as it stood in one of their parents, which nobody has looked at: they put nothing anywhere. What they took
   * away from another parent is asked when somebody wants to know of it. Most merges are such.
   */
  readonly oneSided: readonly number[]
}

/**
 * What {@link walkHistory} finds of the commits that moved something. Merges are left to git, since what a merge shares with one of its
 * parents came with that parent. Nothing where a tree cannot be read, or so many are of interest that git's diffs are no more.
 */
export async function followHistory(
  git: Git,
  { commits, wants, movements, atOnce = usuallyAtOnce }: Followed,
): Promise<Following | undefined> {
  const merges: number[] = []
  const oneSided: number[] = []
  const straight: Difference[] = []
  for (const number of movements.places) {
    const parents = movements.parentsOf(number)
    if (parents.length > 1) (movements.isOneSided(number) ? oneSided : merges).push(number)
    else {
      const [before, now] = [parents[0], commits.at(number)].map((id) => id && `${id}^{tree}`)
      straight.push({ number, path: '', before, now })
    }
  }
  const [descended, walk] = await Promise.all([
    descend(git, portions(straight, atOnce), {
      wants,
      areAlike: (one, other) => movements.areAlike(one, other),
    }),
    walkHistory(git, someOf(commits, merges), wants),
  ])
  return descended && { ...walk, met: [...walk.met, ...descended], oneSided }
}

/** Two trees at one path, in a commit and in its parent. */
interface Difference {
  /** Of the commit. */
  readonly number: number
  /** A byte string with a slash at its end. */
  readonly path: string
  /** What git calls them. */
  readonly before: string | undefined
  readonly now: string | undefined
}

interface Looking extends Pick<Movements, 'areAlike'> {
  readonly wants: (id: ObjectId) => boolean
}

/** A path of so many folders is left to git, which takes no process for each. */
const deepest = 64
const mostKept = 200_000

function portions<Item>(all: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.ceil(all.length / size)
  return Array.from({ length: count }, (_, at) => all.slice(at * size, (at + 1) * size))
}

/** In the order of git's diffs: by commit, then by path. */
async function descend(
  git: Git,
  portionsOfRoots: readonly (readonly Difference[])[],
  looking: Looking,
): Promise<readonly Met[] | undefined> {
  const met: Met[] = []
  const isWhole = await withLookup(git, async (lookup) => {
    const room = { left: mostKept }
    for (const roots of portionsOfRoots)
      if (!(await descendFrom(roots, { lookup, looking, met, room }))) return false
    return true
  }).catch(unreadable)
  return isWhole ? met.sort((a, b) => a.number - b.number || compare(a.step.path, b.step.path)) : undefined
}

interface Descending {
  readonly lookup: Lookup
  readonly looking: Looking
  /** Takes what differs and is no tree. */
  readonly met: Met[]
  /** For trees and what is of interest in them. */
  readonly room: { left: number }
}

/** False where that is not to be, or not to be had. */
async function descendFrom(
  roots: readonly Difference[],
  { lookup, looking, met, room }: Descending,
): Promise<boolean> {
  const trees = new Map<string, readonly TreeEntry[]>()
  const read = async (tree: string): Promise<boolean> => {
    const found = room.left < 0 ? undefined : await lookup.ask(tree)
    if (found?.type !== 'tree') return false
    const entries = ofInterest(found.bytes, found.id.length / 2, looking)
    trees.set(tree, entries)
    room.left -= 1 + entries.length
    return true
  }
  let level = roots
  for (let depth = 0; level.length > 0; depth++) {
    const unread = new Set(level.flatMap(({ before, now }) => [before ?? [], now ?? []].flat()))
    const reads = await Promise.all([...unread].filter((tree) => !trees.has(tree)).map(read))
    if (reads.includes(false) || depth > deepest) return false
    level = level.flatMap((difference) => differences(difference, { trees, looking, met }))
  }
  return true
}

function unreadable(error: unknown): false {
  if (error instanceof GitError) return false
  throw error
}

function ofInterest(tree: Uint8Array, idBytes: number, { wants, areAlike }: Looking): readonly TreeEntry[] {
  const found: TreeEntry[] = []
  for (const entry of treeEntries(tree, idBytes))
    if (entry.kind === 'tree' ? !areAlike(entry.id, undefined) : wants(entry.id)) found.push(entry)
  return found
}

interface Going {
  readonly trees: ReadonlyMap<string, readonly TreeEntry[]>
  readonly looking: Looking
  /** Takes what differs and is no tree. */
  readonly met: Met[]
}

/** The trees below that differ. */
function differences(
  { number, path, before, now }: Difference,
  { trees, looking, met }: Going,
): readonly Difference[] {
  const entriesOf = (tree: string | undefined): readonly TreeEntry[] =>
    tree === undefined ? [] : (trees.get(tree) ?? [])
  const old = new Map(entriesOf(before).map((entry) => [keyOf(entry), entry]))
  const below: Difference[] = []
  const add = (was: TreeEntry | undefined, is: TreeEntry | undefined): void => {
    const { kind = 'blob', name = '' } = is ?? was ?? {}
    if (kind !== 'tree') {
      const step = { path: path + name, before: was === undefined ? [] : [was.id], ...(is && { now: is.id }) }
      met.push({ number, step })
    } else if (!looking.areAlike(was?.id, is?.id))
      below.push({ number, path: `${path}${name}/`, before: was?.id, now: is?.id })
  }
  for (const entry of entriesOf(now)) {
    const was = old.get(keyOf(entry))
    old.delete(keyOf(entry))
    if (was === undefined || was.id !== entry.id || canonical(was.mode) !== canonical(entry.mode))
      add(was, entry)
  }
  for (const was of old.values()) add(was, undefined)
  return below
}

/** A file and a folder of one name are two things to git. */
const keyOf = ({ kind, name }: TreeEntry): string => (kind === 'tree' ? `${name}/` : name)

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
