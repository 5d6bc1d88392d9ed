// What a range of commits would bring in: every blob by its id, every commit message. It asks for objects and not for
// patches, so nothing that an attribute, an encoding or a merge hides from a patch is hidden from it.
import type { ByteReader, Commit, Document, Source, Unread } from '../model.ts'
import { blobDocuments, standingDocuments } from './blobs.ts'
import type { Body } from './body.ts'
import { listChanges, type Changeset, type Range, type Shown } from './changeset.ts'
import { parseCommit } from './commit.ts'
import type { Git } from './git.ts'
import { readObjects, type Stored } from './objects.ts'
import type { Standing } from './standing.ts'
import type { TreeBlobs } from './tree.ts'

type Item = Document | Unread

/** A source of kind `changes`, and what is needed to tell the new from the old. */
export interface Changes extends Source {
  /**
   * The versions that the range replaced, took away or copied, with `introduced: false`: whatever is found there too
   * was there before, though the file around it is new. For comparison only; none of it need still exist.
   */
  replaced(): AsyncIterable<Item>
  /** What the range did not bring of a commit's tree, with `introduced: false`. */
  existing(tree: Promise<TreeBlobs>): AsyncIterable<Item>
}

/**
 * Lists the commits at once and reads the range when `documents` is walked: messages first, then each blob once for every path
 * it was put at. Paths are relative to the root of the repository, whatever folder was named.
 *
 * Throws `GitError` where git cannot walk the range, e.g. in a shallow clone that was not deepened.
 */
export async function openChanges(git: Git, range: Range): Promise<Changes> {
  const changeset = await listChanges(git, range)
  const counted = { expected: changeset.commits.length, read: 0 }
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
    documents: () => introduced(git, changeset, counted),
    replaced: () => replaced(git, changeset),
    existing: (tree) => rest(git, tree, changeset),
  }
}

async function* introduced(git: Git, changeset: Changeset, counted: { read: number }): AsyncGenerator<Item> {
  const { commits, shown } = changeset
  const asking = shown.then(({ standing }) => standing())
  asking.catch(() => {})
  const seen = new Map<string, Commit>()
  counted.read = 0
  /** What is unread is named in one order: links and submodules, then messages. */
  const untold: Unread[] = []
  // The messages are read while git still compares trees.
  const blobs = shown.then(({ arrivals }) => [...arrivals.keys()])
  let at = 0
  for await (const stored of readObjects(git, commits, blobs)) {
    at += 1
    if (at <= commits.length) {
      for (const item of message(stored, seen)) {
        if ('reason' in item) untold.push(item)
        else yield item
      }
      if (!('unread' in stored)) counted.read += 1
      continue
    }
    const { arrivals, unread } = await shown
    if (at === commits.length + 1) yield* [...unread, ...untold.splice(0)]
    yield* arrived(stored, arrivals, { seen, standing: await asking })
  }
  if (at <= commits.length) yield* [...(await shown).unread, ...untold]
  const unseen = await changeset.unseen
  for await (const stored of readObjects(git, [...unseen.keys()])) yield* arrived(stored, unseen, { seen })
}

// A header of signatures may be long, but one that fills this much is taken for part of the message.
const headerLimit = 1024 * 1024

function* message(stored: Stored, seen: Map<string, Commit>): Generator<Item> {
  const item = messageDocument(stored, true)
  if ('commit' in item && item.commit !== undefined) seen.set(stored.id, item.commit)
  yield item
}

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

interface Known {
  readonly standing?: Standing
  /** The commits whose messages were read. */
  readonly seen: ReadonlyMap<string, Commit>
}

function* arrived(stored: Stored, arrivals: Shown['arrivals'], { seen, standing }: Known): Generator<Item> {
  // The walk over all objects may have named a tree or a commit; only content is read.
  if ('type' in stored && stored.type !== 'blob') return
  for (const { path, commit: id } of arrivals.get(stored.id) ?? []) {
    const commit = seen.get(id)
    const place = {
      path,
      where: 'file',
      introduced: true,
      ...(commit === undefined ? {} : { commit }),
      ...(standing?.(path, stored.id) === false ? { superseded: true } : {}),
    } as const
    yield* standingDocuments(stored, place)
  }
}

async function* replaced(git: Git, changeset: Changeset): AsyncGenerator<Item> {
  const versions = [...(await changeset.replaced())].map(([id, paths]) => ({ id, paths: [...paths] }))
  yield* older(git, versions)
}

function older(git: Git, blobs: readonly { id: string; paths: readonly string[] }[]): AsyncGenerator<Item> {
  const place = (path: string) => ({ path, where: 'file', introduced: false }) as const
  return blobDocuments(
    git,
    blobs.map(({ id, paths }) => ({ id, places: paths.map(place) })),
  )
}

async function* rest(git: Git, tree: Promise<TreeBlobs>, { shown }: Changeset): AsyncGenerator<Item> {
  const [{ blobs, unread }, { arrivals }] = await Promise.all([tree, shown])
  yield* unread
  const left = [...blobs].map(([id, paths]) => {
    const brought = new Set(arrivals.get(id)?.map(({ path }) => path))
    return { id, paths: paths.filter((path) => !brought.has(path)) }
  })
  yield* older(
    git,
    left.filter(({ paths }) => paths.length > 0),
  )
}
