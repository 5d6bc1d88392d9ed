// What a commit holds that none of its parents holds at that path, from whole trees. Exact for merges, where
// `GET commits/{sha}` shows only the difference to the first parent, and not bound to its 3,000 files.
import type { Client } from './client.ts'
import { need } from './failure.ts'
import { list, object, objectId, text } from './json.ts'

/** Owner and name of the repository that requests are about. */
export interface Place {
  readonly owner: string
  readonly repo: string
}

export interface PathBlob {
  readonly path: string
  /** The blob's object id. */
  readonly id: string
}

/**
 * `undefined` where GitHub cuts one of the trees: "100,000 entries with a maximum size of 7 MB".
 * https://docs.github.com/en/rest/git/trees#get-a-tree
 */
export async function treeDifference(
  client: Client,
  place: Place,
  commit: { readonly id: string; readonly parents: readonly string[] },
): Promise<readonly PathBlob[] | undefined> {
  const own = await wholeTree(client, place, commit.id)
  if (own === undefined) return undefined
  for (const parent of commit.parents) {
    const before = await wholeTree(client, place, parent)
    if (before === undefined) return undefined
    for (const [path, id] of before) if (own.get(path) === id) own.delete(path)
  }
  return [...own].map(([path, id]) => ({ path, id }))
}

async function wholeTree(client: Client, place: Place, id: string): Promise<Map<string, string> | undefined> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    ...place,
    tree_sha: id,
    recursive: '1',
  })
  const answer = need(object(data), 'tree')
  if (answer['truncated'] !== false) return undefined
  return new Map(need(list(answer['tree']), 'tree').flatMap(blobEntry))
}

/** Folders are listed through their files, submodules are commits of another repository. */
function blobEntry(value: unknown): [string, string][] {
  const entry = need(object(value), 'tree[]')
  if (entry['type'] !== 'blob') return []
  return [[need(text(entry['path']), 'tree[].path'), need(objectId(entry['sha']), 'tree[].sha')]]
}
