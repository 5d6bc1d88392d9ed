// What a range of commits would bring in: every blob by its id, every commit message. It asks for objects and not for
// patches, so nothing that an attribute, an encoding or a merge hides from a patch is hidden from it.
import type { ByteReader, Commit, Document, Source, Unread } from '../model.ts'
import { batched, type Batched, type Batches } from './batched.ts'
import { blobDocuments, standingDocuments } from './blobs.ts'
import type { Body } from './body.ts'
import { listChanges, type Arrival, type Arrivals, type Changeset, type Range } from './changeset.ts'
import { parseCommit } from './commit.ts'
import type { Git } from './git.ts'
import type { Stored } from './objects.ts'
import { inSections, type Section } from './sections.ts'
import type { Standing } from './standing.ts'
import type { TreeBlobs } from './tree.ts'

type Item = Document | Unread

/** What comes behind the range. */
export interface Behind {
  readonly text?: Document | undefined
  /** A commit's tree, of which comes what the range did not bring, with `introduced: false`. */
  readonly tree?: Promise<TreeBlobs> | undefined
}

/** A source of kind `changes`, and what is needed to tell the new from the old. */
export interface Changes extends Source {
  documents(behind?: Behind): Batched
  /**
   * The versions that the range replaced, took away or copied, with `introduced: false`: whatever is found there too
   * was there before, though the file around it is new. For comparison only; none of it need still exist.
   */
  replaced(): AsyncIterable<Item>
}

/**
 * Begins to list what the range brings, and reads it when `documents` is walked: commit by commit the message and the blobs that
 * it brought, each once for every path it was put at. Paths are relative to the root of the repository, whatever folder was named.
 *
 * The walk rejects with `GitError` where git cannot walk the range, e.g. in a shallow clone that was not deepened.
 */
export function openChanges(git: Git, range: Range): Changes {
  const changeset = listChanges(git, range)
  const counted = { expected: 0, read: 0 }
  const [base] = range.not
  return {
    facts: {
      kind: 'changes',
      root: git.place.toplevel ?? git.place.gitDir,
      ...(base === undefined ? {} : { base }),
      head: range.head,
    },
    notices: [],
    commits: counted,
    documents: (behind = {}) => batched(() => all(git, changeset, { counted, behind })),
    replaced: () => replaced(git, changeset),
  }
}

interface Walk {
  readonly counted: { expected: number; read: number }
  readonly behind: Behind
}

/** All of it by one process of git, which is started and reads what it is told while another still compares trees. */
function all(git: Git, changeset: Changeset, { counted, behind }: Walk): Batches {
  const seen = new Map<string, Commit>()
  const untold: Unread[] = []
  const standing = changeset.shown.then((known) => known.standing())
  standing.catch(() => {})
  counted.read = 0
  return inSections(git, [
    brought(changeset, { seen, untold, standing, counted }),
    broughtAgain(changeset, { seen, untold, standing }),
    unseen(changeset, seen),
    leftAlone(changeset, behind),
  ])
}

interface Reading {
  /** The commits whose messages were read. */
  readonly seen: Map<string, Commit>
  /** The messages that were not. */
  readonly untold: Unread[]
  readonly standing: Promise<Standing>
}

/** Messages, and blobs where the commit before them put them. */
function brought(
  { told, shown }: Changeset,
  { seen, untold, counted, ...reading }: Reading & Pick<Walk, 'counted'>,
): Section {
  const commits = new Set<string>()
  let arrivals: Arrivals = new Map()
  let standing: Standing | undefined
  return {
    ids: told,
    async before() {
      const known = await shown
      for (const commit of known.commits) commits.add(commit)
      counted.expected = commits.size
      arrivals = known.arrivals
      standing = await reading.standing
      return known.unread
    },
    items(stored) {
      if (!commits.has(stored.id)) return places(stored, firstOf(arrivals.get(stored.id)), { seen, standing })
      const item = messageDocument(stored, true)
      if ('commit' in item && item.commit !== undefined) seen.set(stored.id, item.commit)
      if (!('unread' in stored)) counted.read += 1
      if (!('reason' in item)) return [item]
      untold.push(item)
      return []
    },
  }
}

/** Blobs that a later commit put to another place: git has told of them before of the commit. */
function broughtAgain({ shown }: Changeset, { seen, untold, ...reading }: Reading): Section {
  const again = shown.then(({ arrivals }) => {
    const later = [...arrivals].map(([id, all]) => [id, all.slice(firstOf(all).length)] as const)
    return new Map(later.filter(([, some]) => some.length > 0))
  })
  let arrivals: Arrivals = new Map()
  let standing: Standing | undefined
  return {
    ids: keysOf(again),
    async before() {
      arrivals = await again
      standing = await reading.standing
      return untold
    },
    items: (stored) => places(stored, arrivals.get(stored.id) ?? [], { seen, standing }),
  }
}

/** As many as the first commit has put. */
function firstOf(arrivals: readonly Arrival[] = []): readonly Arrival[] {
  const later = arrivals.findIndex(({ commit }) => commit !== arrivals[0]?.commit)
  return later < 0 ? arrivals : arrivals.slice(0, later)
}

function unseen(changeset: Changeset, seen: Seen): Section {
  let arrivals: Arrivals = new Map()
  return {
    ids: keysOf(changeset.unseen),
    async before() {
      arrivals = await changeset.unseen
      return []
    },
    items: (stored) => places(stored, arrivals.get(stored.id) ?? [], { seen }),
  }
}

function leftAlone({ shown }: Changeset, { text, tree = noTree }: Behind): Section {
  const remaining = Promise.all([tree, shown]).then(([{ blobs }, { arrivals }]) => {
    const paths = [...blobs].map(([id, all]) => [id, without(all, arrivals.get(id))] as const)
    return new Map(paths.filter(([, some]) => some.length > 0))
  })
  let known: ReadonlyMap<string, readonly string[]> = new Map()
  return {
    ids: keysOf(remaining),
    async before() {
      known = await remaining
      return [...(text === undefined ? [] : [text]), ...(await tree).unread]
    },
    items(stored) {
      const paths = known.get(stored.id) ?? []
      return paths.flatMap((path) => standingDocuments(stored, { path, where: 'file', introduced: false }))
    },
  }
}

const noTree: Promise<TreeBlobs> = Promise.resolve({ blobs: new Map(), unread: [] })

function without(paths: readonly string[], arrivals: readonly Arrival[] | undefined): readonly string[] {
  if (arrivals === undefined) return paths
  const brought = new Set(arrivals.map(({ path }) => path))
  return paths.filter((path) => !brought.has(path))
}

/** A failure is for whoever waits for the ids, and that may be nobody yet. */
function keysOf(map: Promise<ReadonlyMap<string, unknown>>): Promise<readonly string[]> {
  const keys = map.then((known) => [...known.keys()])
  keys.catch(() => {})
  return keys
}

// A header of signatures may be long, but one that fills this much is taken for part of the message.
const headerLimit = 1024 * 1024

/** The message of a commit or an annotated tag, or why there is none. */
export function messageDocument(stored: Stored, introduced: boolean | null): Item {
  if ('unread' in stored) return { path: '', reason: stored.unread }
  const { messageAt, ...commit } = parseCommit(stored.id, beginning(stored.body))
  const open = (): ByteReader => from(stored.body.open(), messageAt)
  return { path: '', where: 'commit-message', commit, introduced, open }
}

function beginning(body: Body): Uint8Array {
  if (body.bytes !== undefined) return body.bytes
  const reader = body.open()
  const into = Buffer.allocUnsafe(headerLimit)
  let size = 0
  for (let count = -1; count !== 0 && size < headerLimit; size += count) {
    count = reader.read(into, size, headerLimit - size)
  }
  reader.close()
  return into.subarray(0, size)
}

/** The same reader, past its first `skip` bytes. */
function from(reader: ByteReader, skip: number): ByteReader {
  const waste = new Uint8Array(Math.min(skip, 65_536))
  for (let left = skip; left > 0;) {
    const count = reader.read(waste, 0, Math.min(left, waste.length))
    if (count === 0) break
    left -= count
  }
  return reader
}

/** The commits whose messages were read. */
type Seen = ReadonlyMap<string, Commit>

interface Known {
  readonly seen: Seen
  readonly standing?: Standing | undefined
}

function places(stored: Stored, arrivals: readonly Arrival[], { seen, standing }: Known): readonly Item[] {
  // The walk over all objects may have named a tree or a commit; only content is read.
  if ('type' in stored && stored.type !== 'blob') return []
  return arrivals.flatMap(({ path, commit: id }) => {
    const commit = seen.get(id)
    return standingDocuments(stored, {
      path,
      where: 'file',
      introduced: true,
      ...(commit === undefined ? {} : { commit }),
      ...(standing?.(path, stored.id) === false ? { superseded: true } : {}),
    })
  })
}

async function* replaced(git: Git, changeset: Changeset): AsyncGenerator<Item> {
  const place = (path: string) => ({ path, where: 'file', introduced: false }) as const
  const versions = [...(await changeset.replaced())]
  yield* blobDocuments(
    git,
    versions.map(([id, paths]) => ({ id, places: [...paths].map(place) })),
  )
}
