// Where a repository keeps its objects, asked of git once and before anybody needs it.
import { resolve } from 'node:path'
import type { ObjectFormat } from '../pack/object-id.ts'
import { GitError } from './git-error.ts'
import type { Git } from './git.ts'

export interface ObjectStore {
  readonly format: ObjectFormat
  /** The folder of objects. */
  readonly folder: string
  /** History was cut: some commits stand without their parents. */
  readonly shallow: boolean
}

/** Nothing where it is of a kind that this program does not know, or git cannot say. */
export async function objectStore(git: Git): Promise<ObjectStore | undefined> {
  const printed = await git
    .read(['rev-parse', '--is-shallow-repository', '--show-object-format', '--git-path', 'objects'])
    .catch((error: unknown) => {
      if (error instanceof GitError) return Buffer.alloc(0)
      throw error
    })
  const [, shallow, format, path] =
    /^(true|false)\n(sha1|sha256)\n(.+)\n$/s.exec(printed.toString('utf8')) ?? []
  if (path === undefined || (format !== 'sha1' && format !== 'sha256')) return undefined
  return { format, folder: resolve(git.place.folder, path), shallow: shallow === 'true' }
}
