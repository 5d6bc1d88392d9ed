// The objects of a repository, seen from one that knows of no remote: asked for an object that a partial clone left
// behind, git then says that it is missing, where it would otherwise fetch it or, kept from that, give up.
import { resolve } from 'node:path'
import { createEmptyGitDir, type ObjectFormat } from './empty-git-dir.ts'
import { GitError } from './git-error.ts'
import { requireGit, type Git } from './git.ts'

export interface Detached {
  readonly git: Git
  readonly remove: () => void
}

/** `remove` takes the temporary folder away again. Throws `GitError`. */
export async function detach(git: Git, format: ObjectFormat): Promise<Detached> {
  const printed = (await git.read(['rev-parse', '--git-path', 'objects'])).toString('utf8').replace(/\n$/, '')
  const { gitDir, remove } = createEmptyGitDir(format)
  const { folder } = git.place
  return { git: requireGit({ folder, gitDir, objects: resolve(folder, printed) }), remove }
}

/** Which of the objects (full ids) are not in the object database. */
export async function missingObjects(git: Git, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return []
  try {
    return await missing(git, ids)
  } catch (error) {
    if (!(error instanceof GitError)) throw error
  }
  // An older git that gave up at an object it was kept from fetching.
  const detached = await detach(git, formatOf(ids))
  try {
    return await missing(detached.git, ids)
  } finally {
    detached.remove()
  }
}

async function missing(git: Git, ids: readonly string[]): Promise<readonly string[]> {
  const output = await git.read(['cat-file', '--batch-check'], { input: `${ids.join('\n')}\n` })
  const answers = output.toString('latin1').split('\n')
  return ids.filter((_, at) => answers[at]?.endsWith(' missing') ?? true)
}

/** The format that object ids are written in; `sha1` where there is none. */
export const formatOf = (ids: readonly string[]): ObjectFormat => (ids[0]?.length === 64 ? 'sha256' : 'sha1')
