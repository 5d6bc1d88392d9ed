// A repository's whole past as a source: one pass reads every object and keeps the few that may hold something, one walk
// says where these stood, and they alone become documents, once for each path they ever had.
import type { Ledger } from '../history/ledger.ts'
import type { IdList, ObjectId } from '../history/object-id.ts'
import type { ObjectPass } from '../history/object-pass.ts'
import type { Chronicle } from '../history/settle.ts'
import type { Search } from '../history/sieve.ts'
import type { Document, Part, Source, Unread } from '../model.ts'
import { standingDocuments } from './blobs.ts'
import { messageDocument } from './changes.ts'
import { showPath } from './display.ts'
import type { Git } from './git.ts'
import { chronicleOf } from './history-chronicle.ts'
import { survey as surveyOf, unreadOf, type Survey } from './history-survey.ts'
import { readRefs, type Refs } from './history-tips.ts'
import type { ObjectStore } from './object-store.ts'
import { readObjects, type Stored } from './objects.ts'
import { repositoryFacts } from './repository-facts.ts'

type Item = Document | Unread

export interface HistoryOptions {
  /** Branches, tags or commits; empty for all refs. */
  readonly refs: readonly string[]
  /** What no ref reaches too: the reflog, stashes, objects that no gc has taken away yet. */
  readonly allObjects: boolean
  readonly search: Search
  /** Paths of the present tree that rules about the repository want whatever their bytes hold. */
  readonly selected: (path: string) => boolean
  readonly pass: ObjectPass
  readonly store: Promise<ObjectStore | undefined>
  /** The scanned folder in the repository, with a slash at its end; paths of documents still begin with it. */
  readonly prefix: string
}

export interface History extends Source {
  /** The commit whose tree stands for the repository of today. */
  readonly head: ObjectId | undefined
  part(part: Part): History
  /** To be asked once documents come. */
  chronicle(): Chronicle
}

/** Throws `UsageError` for a ref that is not there; its `documents` throw `GitError` where git cannot be used. */
export async function openHistory(git: Git, options: HistoryOptions): Promise<History> {
  const [store, refs] = await Promise.all([options.store, readRefs(git, options.refs)])
  const { format, shallow } = store ?? (await unusualFacts(git))
  return historyOf({ git, options, refs, format, shallow }, { holds: () => true, whole: true, judging: true })
}

/** Of a repository whose objects are not where this program can find them. */
async function unusualFacts(git: Git): Promise<Pick<ObjectStore, 'format' | 'shallow'>> {
  const { objectFormat, shallow } = await repositoryFacts(git)
  return { format: objectFormat, shallow }
}

interface Opened extends Pick<ObjectStore, 'format' | 'shallow'> {
  readonly git: Git
  readonly options: HistoryOptions
  readonly refs: Refs
}

function historyOf(opened: Opened, part: Part): History {
  const { git, options, refs, shallow } = opened
  const notices: string[] = []
  const commits = { expected: 0, read: 0 }
  const volume = { files: { expected: 0, read: 0 }, bytes: 0 }
  let chronicle: Chronicle | undefined

  async function* documents(): AsyncGenerator<Item> {
    const { allObjects, prefix } = options
    const width = opened.format === 'sha256' ? 64 : 40
    const survey = await surveyOf(git, refs, { ...options, width, part, shallow })
    const { tips } = survey
    if (tips.commits.length + tips.others.length + tips.unread.length === 0) notices.push(empty)
    if (shallow) notices.push(cut)
    notices.push(...survey.problems, ...(survey.passed.notices ?? []))
    const messages = messagesOf(survey, { part, allTags: allObjects || options.refs.length === 0 })
    chronicle = chronicleOf(git, { survey, messages, prefix })
    const unread = unreadOf(survey, part)
    count(survey, unread, { commits, volume, part })
    yield* tips.unread
    if (shallow) yield { path: '', reason: 'range-unavailable' }
    yield* named(unread, notices)
    if (part.judging) yield* survey.present.unread
    yield* files(git, survey, part)
    for await (const stored of readObjects(git, [...messages.keys()])) {
      yield { ...messageDocument(stored, null), object: stored.id }
    }
  }

  return {
    facts: {
      kind: 'history',
      root: git.place.folder,
      ...(refs.head === undefined ? {} : { head: refs.head }),
    },
    notices,
    head: refs.head,
    commits,
    volume,
    documents,
    part: (smaller) => historyOf(opened, smaller),
    chronicle() {
      if (chronicle === undefined) throw new Error('The history has not been read yet.')
      return chronicle
    },
  }
}

const empty = 'The repository has no commits.'
const cut =
  'The clone is shallow: older commits are not here, so they were not read. Use a full clone (actions/checkout with fetch-depth: 0).'

/** A clone without blobs lacks as many as it has ever had files. */
const mostNamed = 1000

function* named(unread: readonly Unread[], notices: string[]): Generator<Unread> {
  yield* unread.slice(0, mostNamed)
  if (unread.length > mostNamed)
    notices.push(`${unread.length - mostNamed} further objects that could not be read are not named.`)
}

interface Counted {
  readonly commits: { expected: number; read: number }
  readonly volume: { readonly files: { expected: number; read: number }; bytes: number }
  readonly part: Part
}

function count(survey: Survey, unread: readonly Unread[], { commits, volume, part }: Counted): void {
  const { passed, missing } = survey
  const lost = new Set([...missing, ...passed.unread.map(({ id }) => id)])
  Object.assign(commits, countCommits(survey.commits, lost, part))
  volume.files.read = passed.counts.blob
  volume.files.expected = passed.counts.blob + unread.filter(isObject).length
  volume.bytes = passed.bytes
}

function countCommits(
  commits: IdList,
  lost: ReadonlySet<ObjectId>,
  part: Part,
): { readonly expected: number; readonly read: number } {
  // Nothing need be asked of each then.
  if (part.whole === true && lost.size === 0) return { expected: commits.length, read: commits.length }
  let expected = 0
  let read = 0
  for (let number = 0; number < commits.length; number++) {
    const id = commits.at(number)
    if (!part.holds(id)) continue
    expected += 1
    if (!lost.has(id)) read += 1
  }
  return { expected, read }
}

const isObject = ({ path, reason }: Unread): boolean => path !== '' && reason !== 'range-unavailable'

interface Reachable {
  readonly allTags: boolean
  readonly part: Part
}

/** Messages worth reading with the number of their commit; a tag counts as today's. */
function messagesOf(
  { tips, passed, commits }: Survey,
  { allTags, part }: Reachable,
): ReadonlyMap<ObjectId, number> {
  const wanted = new Set(passed.commits.filter(part.holds))
  const messages = new Map<ObjectId, number>()
  for (let number = 0; number < commits.length && wanted.size > 0; number++) {
    const id = commits.at(number)
    if (wanted.delete(id)) messages.set(id, number)
  }
  for (const id of passed.tags) if (part.holds(id) && (allTags || tips.tags.has(id))) messages.set(id, 0)
  return messages
}

/** Each object once, for every path it has had; what stands in the present tree is no past. */
async function* files(git: Git, survey: Survey, part: Part): AsyncGenerator<Item> {
  const pointers = new Set<string>()
  const wanted = new Map<ObjectId, readonly Place[]>()
  for (const id of new Set([...survey.candidates.keys(), ...survey.present.blobs.keys()])) {
    const places = placesOf(survey, id)
    if (places.length > 0) wanted.set(id, places)
  }
  for await (const stored of readObjects(git, inOrder(wanted, survey.ledger))) {
    for (const place of wanted.get(stored.id) ?? []) {
      for (const item of documentsOf(stored, place)) {
        if ('reason' in item && item.reason === 'lfs-pointer' && pointers.has(item.path)) continue
        if ('reason' in item) pointers.add(item.path)
        if ('reason' in item || part.holds(stored.id)) yield item
        else yield { ...item, aside: true }
      }
    }
  }
}

/** What stands in the present tree, then the past versions of each path as they came. */
function inOrder(wanted: ReadonlyMap<ObjectId, readonly Place[]>, ledger: Ledger): readonly ObjectId[] {
  const present: ObjectId[] = []
  const versions: { readonly id: ObjectId; readonly path: string; readonly first: number }[] = []
  for (const [id, [place]] of wanted) {
    if (place?.past !== true) present.push(id)
    else versions.push({ id, path: place.path, first: ledger.places(id)[0]?.first ?? 0 })
  }
  versions.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : b.first - a.first))
  return [...present, ...versions.map(({ id }) => id)]
}

interface Place {
  readonly path: string
  readonly past: boolean
}

function placesOf(survey: Survey, id: ObjectId): readonly Place[] {
  const { ledger, present, loose, candidates, sure } = survey
  const today = new Set(present.blobs.get(id))
  const before = ledger.places(id).map(({ path }) => showPath(path))
  const paths = new Set([...today, ...before, ...(loose.get(id) ?? [])])
  // A blob that no commit is known for is reported under what some tree calls it, else under its id.
  if (paths.size === 0 && !sure) paths.add(showPath(candidates.get(id) || '') || id)
  return [...paths].map((path) => ({ path, past: !today.has(path) }))
}

function documentsOf(stored: Stored, { path, past }: Place): Iterable<Item> {
  return standingDocuments(stored, { path, where: 'file', introduced: null, object: stored.id, past })
}
