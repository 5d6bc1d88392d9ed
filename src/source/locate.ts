// Finds the repository that a folder belongs to, by looking at the disk alone: it costs a few microseconds, works
// without git, and lets every later command name the repository instead of searching for one.
import { lstatSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UsageError } from '../errors.ts'

/** A folder and the repository around it. All paths are absolute and real. */
export interface Place {
  readonly folder: string
  /** The root of the work tree; absent in a bare repository. */
  readonly toplevel?: string
  /** The `.git` folder, or the `.git` file of a linked work tree or submodule, or the bare repository. */
  readonly gitDir: string
  /** The object store, where it is not the repository's own. */
  readonly objects?: string
}

/** The folder's real path. Throws {@link UsageError} where there is no such folder. */
export function realFolder(folder: string): string {
  const real = realpath(folder)
  if (real === undefined || !isFolder(real)) {
    throw new UsageError(
      `The folder ${folder} cannot be read: it does not exist or is not a folder. Give an existing folder.`,
    )
  }
  return real
}

/** The repository that `folder` (a real path) lies in, or `undefined`. */
export function locate(folder: string): Place | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const dotGit = join(at, '.git')
    if (isRepository(dotGit)) return { folder, toplevel: at, gitDir: dotGit }
    if (isBare(at)) return { folder, gitDir: at }
    if (at === dirname(at)) return undefined
  }
}

// A `.git` file is the pointer of a linked work tree or submodule. An empty `.git` folder is nobody's repository,
// while one with some of its parts missing is a damaged one, and git shall say so.
function isRepository(dotGit: string): boolean {
  const found = lstatSync(dotGit, { throwIfNoEntry: false })
  if (found === undefined) return false
  return found.isFile() || ['HEAD', 'objects', 'refs'].some((part) => exists(join(dotGit, part)))
}

const isBare = (folder: string): boolean =>
  exists(join(folder, 'HEAD')) && isFolder(join(folder, 'objects')) && isFolder(join(folder, 'refs'))

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

function realpath(folder: string): string | undefined {
  try {
    return realpathSync.native(folder)
  } catch {
    return undefined
  }
}
