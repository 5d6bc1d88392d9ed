// What stands at a commit where a range put something: of the versions that came and went again, rules about the whole
// repository must judge none.
import type { Git } from './git.ts'
import { treeBlobs } from './tree.ts'

/** Whether a blob stands at a path, both as the range told them. */
export type Standing = (path: string, id: string) => boolean

/** `commit` is an object id, `paths` are as shown. Throws `GitError`. */
export async function standingAt(git: Git, commit: string, paths: Iterable<string>): Promise<Standing> {
  const asked = new Set(paths)
  const { blobs } = await treeBlobs(git, commit, (path) => asked.has(path))
  return (path, id) => blobs.get(id)?.includes(path) === true
}
