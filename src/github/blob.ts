// The content of one blob by its object id. What arrives is checked against that id, so a cut or altered answer never
// passes as read.
import { createHash } from 'node:crypto'
import { Unreadable } from '../errors.ts'
import type { UnreadReason } from '../model.ts'
import type { Client } from './client.ts'
import { GitHubFailure } from './failure.ts'
import { object, text } from './json.ts'
import type { Place } from './tree.ts'

/**
 * Throws {@link Unreadable}: `missing-object` where GitHub does not know the id, `corrupt-object` where the content has
 * another one, `range-unavailable` where GitHub refuses or does not answer, as it does for blobs over 100 MB:
 * https://docs.github.com/en/rest/git/blobs#get-a-blob
 */
export async function readBlob(client: Client, place: Place, id: string): Promise<Uint8Array> {
  const content = decode(await fetchBlob(client, place, id))
  if (content === undefined || hashOf(content, id) !== id) throw new Unreadable('corrupt-object')
  return content
}

async function fetchBlob(client: Client, place: Place, id: string): Promise<unknown> {
  try {
    const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}'
    return (await client.request(route, { ...place, file_sha: id })).data
  } catch (cause) {
    if (!(cause instanceof GitHubFailure)) throw cause
    throw new Unreadable(reasonOf(cause), { cause })
  }
}

function reasonOf({ facts }: GitHubFailure): UnreadReason {
  return facts.kind === 'not-found' ? 'missing-object' : 'range-unavailable'
}

function decode(data: unknown): Uint8Array | undefined {
  const answer = object(data)
  const content = text(answer?.['content'])
  if (content === undefined) return undefined
  if (answer?.['encoding'] === 'base64') return Buffer.from(content, 'base64')
  return answer?.['encoding'] === 'utf-8' ? Buffer.from(content, 'utf8') : undefined
}

/** Git's object id: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
function hashOf(content: Uint8Array, id: string): string {
  const algorithm = id.length === 64 ? 'sha256' : 'sha1'
  return createHash(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex')
}
