// The text of one file as a commit has it. Folder by folder, for only the whole tree of a commit grows beyond what GitHub
// lists; what GitHub cut off is never taken for absent.
import { readBlob } from './blob.ts'
import type { Client } from './client.ts'
import { badAnswer, need } from './failure.ts'
import { list, object, objectId, text, type Json } from './json.ts'
import type { Place } from './tree.ts'

/**
 * A reader of `/`-separated paths of `commit`; `undefined` where the commit has no such file.
 * It throws {@link GitHubFailure}, and `Unreadable` where the content cannot be had.
 */
export function textsAtCommit(client: Client, place: Place, commit: string) {
  return async (path: string): Promise<string | undefined> => {
    let found: Entry | undefined = { type: 'tree', id: commit }
    for (const name of path.split('/')) {
      if (found?.type !== 'tree') return undefined
      found = await entryOf(client, place, { folder: found.id, name })
    }
    if (found?.type !== 'blob') return undefined
    return Buffer.from(await readBlob(client, place, found.id)).toString('utf8')
  }
}

interface Entry {
  readonly type: string
  readonly id: string
}

interface Wanted {
  /** The object id of a tree, or of a commit for its root. */
  readonly folder: string
  readonly name: string
}

/** https://docs.github.com/en/rest/git/trees#get-a-tree */
async function entryOf(client: Client, place: Place, { folder, name }: Wanted): Promise<Entry | undefined> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'
  const answer = need(object((await client.request(route, { ...place, tree_sha: folder })).data), 'tree')
  const entries = need(list(answer['tree']), 'tree').map((entry) => need(object(entry), 'tree[]'))
  const found = entries.find((entry) => entry['path'] === name)
  if (found !== undefined) return typed(found)
  if (answer['truncated'] !== false) throw badAnswer('it lists a part of a folder only')
  return undefined
}

function typed(entry: Json): Entry {
  return {
    type: need(text(entry['type']), 'tree[].type'),
    id: need(objectId(entry['sha']), 'tree[].sha'),
  }
}
