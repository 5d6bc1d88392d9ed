// The change read through GitHub's API, where git could not complete the clone. Everything it cannot see is unread.
import type { Commit, Document, Source, Unread } from '../model.ts'
import { Unreadable } from '../errors.ts'
import type { EventContext } from '../github/event.ts'
import type { RestRange } from '../github/range.ts'
import { version } from '../project.ts'
import { bufferReader } from '../source/bytes.ts'
import { openGround, type Asked, type Ground } from '../source/ground.ts'
import { within } from '../source/scope.ts'
import { selection } from '../source/selection.ts'
import type { RangeRequest } from '../source/range.ts'

/** Seconds that all requests and waits may take together. */
const budget = 300

export interface RestChange {
  readonly context: EventContext
  readonly request: RangeRequest
  readonly token: string
  /** Why git could not do it. */
  readonly why: string
}

/** Undefined where the API cannot be asked, or does not answer either. */
export async function openRestGround(asked: Asked, change: RestChange): Promise<Ground | undefined> {
  const { context, request, token, why } = change
  if (token === '' || request.kind !== 'between') return undefined
  const { connect } = await import(/* webpackMode: "eager" */ '../github/client.ts')
  const { readRange } = await import(/* webpackMode: "eager" */ '../github/range.ts')
  const { GitHubFailure } = await import(/* webpackMode: "eager" */ '../github/failure.ts')
  const client = await connect({ token, apiUrl: context.apiUrl, version, budget })
  const { owner, repo, event } = context
  const place = { owner, repo }
  const pullRequest = event.kind === 'pull_request' ? event : undefined
  try {
    const range = await readRange(client, {
      ...place,
      base: request.base,
      head: request.head,
      ...(pullRequest === undefined ? {} : { pullRequest }),
    })
    const { readBlob } = await import(/* webpackMode: "eager" */ '../github/blob.ts')
    const ground = await openGround(asked)
    const text = pullRequest && `${pullRequest.title}\n\n${pullRequest.body}`
    const source = restSource(ground.source, range, { text, read: (id) => readBlob(client, place, id) })
    const choose = await selection({ excludes: [...ground.policy.exclude, ...asked.exclude] })
    const notice = `Git could not complete this clone, so the change was read through GitHub’s API. ${why}`
    return {
      ...ground,
      source: { ...source, documents: () => within(source.documents(), { prefix: '', choose }) },
      notices: [notice, ...range.missing.map((part) => `Not read: ${part}.`), ...ground.notices],
    }
  } catch (error) {
    if (error instanceof GitHubFailure) return undefined
    throw error
  }
}

interface Reading {
  readonly text: string | undefined
  readonly read: (id: string) => Promise<Uint8Array>
}

function restSource(workspace: Source, range: RestRange, { text, read }: Reading): Source {
  async function* documents(): AsyncGenerator<Document | Unread> {
    for (const missing of range.missing) yield { path: missing, reason: 'range-unavailable' }
    for (const { message, ...commit } of range.commits) yield ofText(message, 'commit-message', commit)
    if (text !== undefined) yield ofText(text, 'pull-request')
    for (const { path, id, commit } of range.blobs) yield await blobDocument({ path, commit }, () => read(id))
    for await (const item of workspace.documents())
      if (!('reason' in item)) yield { ...item, introduced: false }
  }
  return {
    facts: { ...workspace.facts, kind: 'changes' },
    commits: { expected: range.expected, read: range.read },
    notices: workspace.notices,
    documents,
  }
}

function ofText(text: string, where: 'commit-message' | 'pull-request', commit?: Commit): Document {
  const bytes = Buffer.from(text)
  return {
    path: '',
    where,
    introduced: true,
    ...(commit === undefined ? {} : { commit }),
    open: () => bufferReader(bytes),
  }
}

async function blobDocument(
  { path, commit }: { path: string; commit: Commit },
  read: () => Promise<Uint8Array>,
): Promise<Document | Unread> {
  try {
    const bytes = await read()
    const { id, author, date } = commit
    const by = { id, date, ...(author === undefined ? {} : { author }) }
    return { path, where: 'file', introduced: true, commit: by, open: () => bufferReader(bytes) }
  } catch (error) {
    if (error instanceof Unreadable) return { path, reason: error.reason }
    throw error
  }
}
