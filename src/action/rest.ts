// The change read through GitHub's API, where git could not complete the clone. Everything it cannot see is unread.
import type { Commit, Document, Source, Unread } from '../model.ts'
import { Unreadable } from '../errors.ts'
import type { EventContext } from '../github/event.ts'
import type { RestRange } from '../github/range.ts'
import { version } from '../project.ts'
import { bufferReader } from '../source/bytes.ts'
import { diskTree } from '../source/disk-tree.ts'
import { footingOf, type Asked, type Ground } from '../source/ground.ts'
import { openRepository } from '../source/repository.ts'
import { asExisting, within } from '../source/scope.ts'
import { selection } from '../source/selection.ts'
import type { RangeRequest } from '../source/range.ts'
import { openWorkspace } from '../source/workspace.ts'

/** Seconds that all requests and waits may take together. */
const budget = 300

export interface RestChange {
  readonly context: EventContext
  readonly request: RangeRequest
  readonly token: string
  /** The scanned folder below the root of the repository, with a slash at its end; empty for the root. */
  readonly prefix: string
  /** Why git could not do it. */
  readonly why: string
}

/** Why the API could not be asked, or did not answer either: a sentence in place of the ground. */
export async function openRestGround(asked: Asked, change: RestChange): Promise<Ground | string> {
  if (change.token === '') return 'There is no token to ask GitHub’s API with.'
  if (change.request.kind !== 'between') return 'GitHub’s API cannot list a branch that is new.'
  const { GitHubFailure } = await import('../github/failure.ts')
  try {
    return await readThroughApi(asked, change, change.request)
  } catch (error) {
    if (error instanceof GitHubFailure || error instanceof Unreadable) return `${error.message}.`
    throw error
  }
}

async function readThroughApi(
  asked: Asked,
  { context, token, prefix, why }: RestChange,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<Ground> {
  const { connect, readRange, readBlob, textsAtCommit } = await import('../github/index.ts')
  const { owner, repo, event, apiUrl } = context
  const place = { owner, repo }
  const client = await connect({ token, apiUrl, version, budget })
  const pullRequest = event.kind === 'pull_request' ? event : undefined
  const range = await readRange(client, {
    ...place,
    base,
    head,
    ...(pullRequest === undefined ? {} : { pullRequest }),
  })
  const atBase = textsAtCommit(client, place, base)
  // The policy of the change itself may not decide: as in a whole clone, the one of the base commit does.
  const footing = await footingOf(asked, event.kind === 'push' ? undefined : (path) => atBase(prefix + path))
  const workspace = await openWorkspace(asked.folder, footing.globs)
  const source = restSource(workspace, range, {
    text: pullRequest && `${pullRequest.title}\n\n${pullRequest.body}`,
    read: (id) => readBlob(client, place, id),
    before: atBase,
  })
  const scope = { prefix, choose: await selection(footing.globs) }
  return {
    ...footing,
    // Git has not got the objects of the change; what is checked out is what there is.
    repository: openRepository(asked.folder, diskTree(asked.folder, footing.globs)),
    source: {
      ...source,
      documents: () => joined(within(source.documents(), scope), asExisting(workspace.documents())),
      replaced: () => within(source.replaced(), scope),
    },
    notices: [
      `Git could not complete this clone, so the change was read through GitHub’s API. ${why}`,
      ...range.missing.map((part) => `Not read: ${part}.`),
      ...footing.notices,
    ],
  }
}

type Item = Document | Unread

async function* joined(...parts: readonly AsyncIterable<Item>[]): AsyncGenerator<Item> {
  for (const part of parts) yield* part
}

interface Reading {
  readonly text: string | undefined
  readonly read: (id: string) => Promise<Uint8Array>
  /** The text that a path had before the change. */
  readonly before: (path: string) => Promise<string | undefined>
}

function restSource(
  workspace: Source,
  range: RestRange,
  { text, read, before }: Reading,
): Required<Pick<Source, 'replaced'>> & Source {
  async function* documents(): AsyncGenerator<Item> {
    // Not a path of the repository: it names a part of the range, and stays whatever folder is scanned.
    if (range.missing.length > 0) yield { path: '', reason: 'range-unavailable' }
    for (const { id, author, date, message } of range.commits)
      yield ofText(message, 'commit-message', commitOf({ id, author, date }))
    if (text !== undefined) yield ofText(text, 'pull-request')
    for (const { path, id, commit } of range.blobs)
      yield await blobDocument({ path, commit: commitOf(commit) }, () => read(id))
  }
  async function* replaced(): AsyncGenerator<Item> {
    for (const path of new Set(range.blobs.map((blob) => blob.path))) {
      const old = await before(path).catch(() => undefined)
      if (old !== undefined) yield { ...ofBytes(Buffer.from(old)), path, where: 'file', introduced: false }
    }
  }
  return {
    facts: { ...workspace.facts, kind: 'changes' },
    commits: { expected: range.expected, read: range.read },
    notices: workspace.notices,
    documents,
    replaced,
  }
}

/** What a report shows of a commit, and nothing else that GitHub says of it. */
function commitOf({ id, author, date }: { id: string; author?: string | undefined; date: string }): Commit {
  return { id, date, ...(author === undefined ? {} : { author }) }
}

const ofBytes = (bytes: Uint8Array): Pick<Document, 'open'> => ({ open: () => bufferReader(bytes) })

function ofText(text: string, where: 'commit-message' | 'pull-request', commit?: Commit): Document {
  return {
    path: '',
    where,
    introduced: true,
    ...(commit === undefined ? {} : { commit }),
    ...ofBytes(Buffer.from(text)),
  }
}

async function blobDocument(
  { path, commit }: { path: string; commit: Commit },
  read: () => Promise<Uint8Array>,
): Promise<Document | Unread> {
  try {
    return { path, where: 'file', introduced: true, commit, ...ofBytes(await read()) }
  } catch (error) {
    if (error instanceof Unreadable) return { path, reason: error.reason }
    throw error
  }
}
