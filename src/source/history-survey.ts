// Everything about a history that has to be known before its first document: which objects are worth reading, where
// they stood, what stands there today, and what could not be read.
import { ledger as newLedger, type Ledger } from '../history/ledger.ts'
import type { IdList, ObjectId } from '../history/object-id.ts'
import type { ObjectPass, Passed } from '../history/object-pass.ts'
import type { Search } from '../history/sieve.ts'
import type { Part, Unread } from '../model.ts'
import { showPath } from './display.ts'
import { GitError } from './git-error.ts'
import type { Git } from './git.ts'
import { followHistory, type Following } from './history-descent.ts'
import { blobsBelow } from './history-names.ts'
import { reachIn, reachThrough, type Moves, type Reached } from './history-reach.ts'
import { steadily } from './history-steady.ts'
import { resolveTips, type Refs, type Tips } from './history-tips.ts'
import type { ObjectStore } from './object-store.ts'
import { everyCommitOf, note, someOf, walkHistory, type Stretch, type Walked } from './history-walk.ts'
import { selectedBlobs } from './selected-tree.ts'
import { treeBlobs, type TreeBlobs } from './tree.ts'

export interface Asking {
  readonly pass: ObjectPass
  readonly store: Promise<ObjectStore | undefined>
  readonly search: Search
  readonly allObjects: boolean
  /** Paths of the present tree that are wanted whatever their bytes hold. */
  readonly selected: (path: string) => boolean
  /** The length of an id. */
  readonly width: number
  readonly part: Part
  /** Git lets no history go beyond where it was cut, whatever is stored there. */
  readonly shallow: boolean
}

export interface Survey {
  readonly tips: Tips
  /** Without the graph: it keeps the memory of the pass, and is not asked any more. */
  readonly passed: Omit<Passed, 'graph'>
  /** Newest first; with all objects, those of no ref too. */
  readonly commits: IdList
  /** What the objects that matter did; of more commits and tips where that is not known. */
  readonly moves: Moves
  /** Merges that the ledger says nothing of: see `Following` in `history-descent.ts`. */
  readonly oneSided: Stretch
  /** What the history leads to and is not there. */
  readonly missing: readonly ObjectId[]
  readonly ledger: Ledger
  /** Blobs worth reading, with a name that some tree gives each, or an empty one. */
  readonly candidates: ReadonlyMap<ObjectId, string>
  /** What stands in the present tree: shown paths by blob. */
  readonly present: TreeBlobs
  /** What refs name outright, without a commit. */
  readonly loose: ReadonlyMap<ObjectId, readonly string[]>
  /** Commits whose changes could not be read, and whether all were looked at. */
  readonly walked: Walked
  readonly problems: readonly string[]
  /** Every blob that is reachable has a place: one without may be left out. */
  readonly sure: boolean
}

export async function survey(git: Git, refs: Refs, asking: Asking): Promise<Survey> {
  const { passed, steady } = await steadily(
    asking.pass,
    await searchOf(git, refs, asking),
    (await asking.store)?.folder,
  )
  const { graph } = passed
  const tips = await resolveTips(git, refs, (id) => graph?.isCommit(id) === true)
  const reached = reachIn(passed, tips, asking) ?? (await reachThrough(git, tips, asking))
  return surveyOf(git, tips, { asking, passed, steady, reached })
}

interface Known {
  readonly asking: Asking
  readonly passed: Passed
  readonly steady: boolean
  readonly reached: Reached
}

async function surveyOf(git: Git, tips: Tips, { asking, passed, steady, reached }: Known): Promise<Survey> {
  const { commits } = reached
  const all = await candidatesOf(git, passed)
  const candidates = new Map([...all].filter(([id]) => asking.part.holds(id)))
  const problems = [
    ...(steady ? [] : [unsteady]),
    ...(reached.problem === undefined
      ? []
      : [`The history could not be walked to its end. ${reached.problem}`]),
  ]
  const lost = [...reached.missing, ...passed.unread.map(({ id }) => id)].filter(asking.part.holds)
  const dated = asking.part.judging ? all : candidates
  const wanted = new Set([...dated.keys(), ...lost])
  const [present, loose, { moves, oneSided, ledger, walked }] = await Promise.all([
    presentTree(git, tips, { ...presentIn(asking, all), problems }),
    namedOutright(git, tips, candidates),
    walkFor(git, wanted, { reached, tips }),
  ])
  const whole = walked.broken.length === 0 && walked.whole
  const sure = whole && problems.length === 0 && tips.unread.length === 0 && !asking.allObjects
  // A graph says what is missing anywhere, and the walk whether a commit leads to it.
  const isReached = (id: ObjectId): boolean => !reached.anywhere || ledger.places(id).length > 0
  const missing = reached.missing.filter(isReached)
  const { graph: _, ...found } = passed
  return {
    tips,
    passed: found,
    commits,
    moves,
    oneSided,
    missing,
    ledger,
    candidates,
    present,
    loose,
    walked,
    problems,
    sure,
  }
}

type Walk = Pick<Survey, 'moves' | 'oneSided' | 'ledger' | 'walked'>

/**
 * Over the commits that are known to have moved something; and over all of them where that leaves an object without a place. It is one
 * that no commit has, most likely, but that it may be left out shall rest on git's word and not on fingerprints.
 */
async function walkFor(
  git: Git,
  wanted: ReadonlySet<ObjectId>,
  { reached, tips }: { readonly reached: Reached; readonly tips: Tips },
): Promise<Walk> {
  const { commits } = reached
  const wants = (id: ObjectId): boolean => wanted.has(id)
  const noted = (moves: Moves, { met, oneSided, ...walked }: Following): Walk => {
    const ledger = newLedger(wanted)
    note(ledger, met)
    return { moves, oneSided: someOf(commits, oneSided), ledger, walked }
  }
  const over = async (moves: Moves): Promise<Walk> =>
    noted(moves, { ...(await walkHistory(git, moves.stretch, wants)), oneSided: [] })
  if (wanted.size === 0) return over({ stretch: someOf(commits, []), tips: [] })
  const traced = reached.moves?.(wanted)
  if (traced !== undefined) {
    const { moves } = traced
    const followed = await followHistory(git, { commits, wants, movements: traced.movements })
    const walk = followed === undefined ? await over(moves) : noted(moves, followed)
    if ([...wanted].every((id) => walk.ledger.places(id).length > 0)) return walk
  }
  return over({ stretch: everyCommitOf(commits), tips: tips.commits })
}

const unsteady =
  'The packs of the repository changed during every pass over them, so an object may have been missed.'

/** A part reads what it holds, and, where rules about the repository are judged, all that stands there today. */
async function searchOf(git: Git, { head }: Refs, { search, part }: Asking): Promise<Search> {
  if (part.whole === true) return search
  const { holds, judging } = part
  const today = judging && head !== undefined ? await treeBlobs(git, head).catch(() => undefined) : undefined
  return { ...search, counted: holds, share: (id) => holds(id) || today?.blobs.has(id) === true }
}

async function candidatesOf(git: Git, { blobs, named }: Passed): Promise<ReadonlyMap<ObjectId, string>> {
  const below = await blobsBelow(git, named.trees)
  return new Map([...blobs.map((id) => [id, ''] as const), ...below, ...named.blobs])
}

/** Where rules about the repository are judged, every file that they or others look at; else what this part holds. */
function presentIn(
  { part, selected }: Asking,
  all: ReadonlyMap<ObjectId, string>,
): Pick<Present, 'candidates' | 'selected'> {
  if (part.judging) return { candidates: new Set(all.keys()), selected }
  return { candidates: new Set([...all.keys()].filter(part.holds)), selected: () => false }
}

interface Present {
  readonly candidates: ReadonlySet<ObjectId>
  readonly selected: (path: string) => boolean
  readonly problems: string[]
}

async function presentTree(git: Git, { head }: Tips, present: Present): Promise<TreeBlobs> {
  const { candidates, selected, problems } = present
  if (head === undefined) return { blobs: new Map(), unread: [] }
  try {
    return await selectedBlobs(git, head, selected, candidates)
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    problems.push(`The tree of ${head} could not be listed. ${error.message}`)
    return { blobs: new Map(), unread: [] }
  }
}

/** A ref may name a blob or a tree and no commit. */
async function namedOutright(
  git: Git,
  { others }: Tips,
  candidates: ReadonlyMap<ObjectId, string>,
): Promise<ReadonlyMap<ObjectId, readonly string[]>> {
  const places = new Map<ObjectId, readonly string[]>()
  for (const { id, type, name } of others) {
    if (type === 'blob') places.set(id, [showPath(Buffer.from(name).toString('latin1'))])
    else {
      const { blobs } = await treeBlobs(git, id, (_path, blob) => candidates.has(blob))
      for (const [blob, paths] of blobs) places.set(blob, paths)
    }
  }
  return places
}

/** What had to be read and was not, each with the path it had where that is known, else by its id. */
export function unreadOf(survey: Survey, { holds }: Part): readonly Unread[] {
  const { passed, ledger, walked, problems, sure } = survey
  const missing = new Set(survey.missing)
  const lost = new Map<ObjectId, Unread['reason']>([
    ...survey.missing.map((id) => [id, 'missing-object'] as const),
    ...passed.unread.map(({ id, reason }) => [id, reason] as const),
  ])
  const objects = [...lost].flatMap(([id, reason]): Unread[] => {
    if (!holds(id)) return []
    const [place] = ledger.places(id)
    // What nothing leads to need not be whole, unless it was asked for.
    if (place === undefined && sure && !missing.has(id)) return []
    return [{ path: place === undefined ? id : showPath(place.path), reason }]
  })
  // Git and the reader of packs meet them in different orders.
  objects.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const isCut = problems.length > 0 || !walked.whole || (objects.length === 0 && walked.broken.length > 0)
  return [...(isCut ? [{ path: '', reason: 'range-unavailable' } as const] : []), ...objects]
}
