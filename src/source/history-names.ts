// The blobs below a folder whose name matters: a setting in any file of a folder called after Salesloft may be its.
import type { ObjectId } from '../history/object-id.ts'
import { treeEntries } from '../history/tree-object.ts'
import type { Git } from './git.ts'
import { contentOf, readObjects } from './objects.ts'

/** With the name of each, as a byte string. Trees that cannot be read are left out: the walk names them. */
export async function blobsBelow(
  git: Git,
  trees: ReadonlyMap<ObjectId, string>,
): Promise<ReadonlyMap<ObjectId, string>> {
  const blobs = new Map<ObjectId, string>()
  const met = new Set<ObjectId>()
  for (let level = [...trees.keys()]; level.length > 0;) {
    for (const id of level) met.add(id)
    const next = new Set<ObjectId>()
    for await (const stored of readObjects(git, level)) {
      if ('unread' in stored || stored.type !== 'tree') continue
      for (const { kind, name, id } of treeEntries(contentOf(stored.body), stored.id.length / 2)) {
        if (kind === 'blob') blobs.set(id, name)
        else if (kind === 'tree' && !met.has(id)) next.add(id)
      }
    }
    level = [...next]
  }
  return blobs
}
