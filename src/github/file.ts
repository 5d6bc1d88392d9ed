// A file as one commit has it, for what must be read from the base of a change and not from the checkout, such as the
// policy. It follows the path folder by folder, so no size of the repository cuts the answer.
import { linkMode } from '../modes.ts'
import { badAnswer, need } from './failure.ts'
import type { Client } from './client.ts'
import { readBlob } from './blob.ts'
import { list, object, objectId, text } from './json.ts'
import type { Place } from './tree.ts'

/**
 * Reads a file by its path, `/`-separated; `undefined` where the commit has no file there, a link or a submodule
 * included. Throws {@link GitHubFailure} or {@link Unreadable}: a file that could not be asked for is not a missing one.
 */
export function textsAtCommit(
  client: Client,
  place: Place,
  commit: string,
): (path: string) => Promise<string | undefined> {
  return async (path) => {
    let at: Entry = { kind: 'tree', id: commit }
    for (const name of path.split('/')) {
      const next: Entry | undefined =
        at.kind === 'tree' ? await entryOf(client, place, { tree: at.id, name }) : undefined
      if (next === undefined) return undefined
      at = next
    }
    if (at.kind !== 'file') return undefined
    return Buffer.from(await readBlob(client, place, at.id)).toString('utf8')
  }
}

interface Entry {
  readonly kind: 'tree' | 'file' | 'other'
  readonly id: string
}

async function entryOf(
  client: Client,
  place: Place,
  { tree, name }: { readonly tree: string; readonly name: string },
): Promise<Entry | undefined> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    ...place,
    tree_sha: tree,
  })
  const answer = need(object(data), 'tree')
  if (answer['truncated'] !== false) throw badAnswer('a folder is listed in part only')
  for (const value of need(list(answer['tree']), 'tree')) {
    const entry = need(object(value), 'tree[]')
    if (entry['path'] !== name) continue
    return {
      kind: kindOf(text(entry['mode']), text(entry['type'])),
      id: need(objectId(entry['sha']), 'tree[].sha'),
    }
  }
  return undefined
}

/** Modes: https://docs.github.com/en/rest/git/trees#create-a-tree */
function kindOf(mode: string | undefined, type: string | undefined): Entry['kind'] {
  if (type === 'tree') return 'tree'
  return type === 'blob' && mode !== linkMode ? 'file' : 'other'
}
