// One commit as the REST API shows it, and the blobs it brings in. Nothing here decides which commits are read.
import type { Commit } from '../model.ts'
import type { Client } from './client.ts'
import { need } from './failure.ts'
import { list, object, objectId, text, type Json } from './json.ts'
import { treeDifference, type PathBlob, type Place } from './tree.ts'

export interface RangeCommit extends Commit {
  readonly message: string
  readonly parents: readonly string[]
}

/** "…up to a limit of 3000 files": https://docs.github.com/en/rest/commits/commits#get-a-commit */
const mostFiles = 3000

export interface CommitBlobs {
  readonly blobs: readonly PathBlob[]
  /** A sentence for each part that could not be seen. */
  readonly missing: readonly string[]
}

export function parseCommit(value: unknown): RangeCommit {
  const answer = need(object(value), 'commit')
  const facts = need(object(answer['commit']), 'commit.commit')
  const author = object(facts['author'])
  const name = text(author?.['name'])
  return {
    id: need(objectId(answer['sha']), 'commit.sha'),
    ...(name ? { author: name } : {}),
    date: text(author?.['date']) ?? text(object(facts['committer'])?.['date']) ?? '',
    message: need(text(facts['message']), 'commit.message'),
    parents: need(list(answer['parents']), 'commit.parents').map(parentId),
  }
}

function parentId(value: unknown): string {
  return need(objectId(object(value)?.['sha']), 'commit.parents[].sha')
}

/**
 * Every blob that `commit` has and none of its parents has at that path. Throws {@link GitHubFailure}.
 * A merge is read from whole trees. Where they are cut, its files against the first parent stand in: they hold
 * everything the merge itself wrote, and also what the other parents brought.
 */
export async function blobsOf(client: Client, place: Place, commit: RangeCommit): Promise<CommitBlobs> {
  if (commit.parents.length > 1) {
    const exact = await treeDifference(client, place, commit)
    if (exact !== undefined) return { blobs: exact, missing: [] }
  }
  const { blobs, unnamed, files } = await listedFiles(client, place, commit.id)
  if (files < mostFiles && unnamed.length === 0) return { blobs, missing: [] }
  const exact = commit.parents.length > 1 ? undefined : await treeDifference(client, place, commit)
  return exact === undefined ? cut(commit, blobs, { unnamed, files }) : { blobs: exact, missing: [] }
}

interface Listed {
  /** Paths that GitHub lists without an object id. */
  readonly unnamed: readonly string[]
  readonly files: number
}

function cut(commit: RangeCommit, blobs: readonly PathBlob[], { unnamed, files }: Listed): CommitBlobs {
  const where = `commit ${commit.id.slice(0, 12)}`
  const limit = files < mostFiles ? [] : [`${where}: GitHub lists its first ${mostFiles} files only`]
  const nameless = unnamed.map((path) => `${where}: GitHub names no content for ${path}`)
  return { blobs, missing: [...limit, ...nameless] }
}

async function listedFiles(
  client: Client,
  place: Place,
  id: string,
): Promise<Listed & { readonly blobs: readonly PathBlob[] }> {
  const blobs: PathBlob[] = []
  const unnamed: string[] = []
  let files = 0
  for await (const page of client.pages('GET /repos/{owner}/{repo}/commits/{ref}', { ...place, ref: id })) {
    for (const value of list(object(page)?.['files']) ?? []) {
      const file = need(object(value), 'files[]')
      const path = need(text(file['filename']), 'files[].filename')
      files += 1
      if (!holdsContent(file)) continue
      const blob = objectId(file['sha'])
      if (blob === undefined) unnamed.push(path)
      else blobs.push({ path, id: blob })
    }
  }
  return { blobs, unnamed, files }
}

/**
 * A removed file names the blob that went away. A submodule's `sha` is a commit elsewhere, which its patch spells out;
 * no file can pose as one, for it would have to hold its own hash.
 */
function holdsContent(file: Json): boolean {
  if (file['status'] === 'removed') return false
  return !text(file['patch'])?.includes(`+Subproject commit ${String(file['sha'])}`)
}
