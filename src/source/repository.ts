// Answers what git would ignore, judged by the `.gitignore` files of the work tree alone: what a person's own
// machine ignores (`core.excludesFile`, `info/exclude`) protects nobody else.
import { lstatSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Unreadable } from '../errors.ts'
import type { FileTree, Repository } from '../model.ts'
import { confine } from './confine.ts'
import { byteString, showPath } from './display.ts'
import { createEmptyGitDir } from './empty-git-dir.ts'
import { openGit, requireGit, type Git } from './git.ts'
import { locate, realFolder } from './locate.ts'
import { records } from './records.ts'

/**
 * Answers about the repository that `folder` lies in, or about the folder as if it were one. `undefined` where git is
 * not installed. `tree` holds the files of the state under judgement. Paths are relative to `folder`; one behind a symbolic link counts as not ignored.
 */
export function openRepository(folder: string, tree?: FileTree): Repository | undefined {
  const real = realFolder(folder)
  const toplevel = locate(real)?.toplevel ?? real
  if (openGit({ folder: real, toplevel, gitDir: toplevel }) === undefined) return undefined
  return {
    ignored: (paths) => judged({ folder: real, toplevel }, paths),
    firstCommits: async (lines) => (await import('./first-commit.ts')).firstCommits(real, lines),
    ...(tree && { tree }),
  }
}

async function judged(place: WorkTree, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const reachable = paths.filter(isReachable(place.folder))
  if (!reachable.some(hasPatterns(place))) return new Set()
  const { gitDir, remove } = createEmptyGitDir()
  try {
    return await ignoredOf(requireGit({ ...place, gitDir }), reachable)
  } finally {
    remove()
  }
}

interface WorkTree {
  readonly folder: string
  readonly toplevel: string
}

/**
 * Whether a `.gitignore` stands in any folder from the root of the work tree down to the path. Without one git, in an
 * empty repository's name, has no pattern to judge by, and need not be asked.
 */
function hasPatterns({ folder, toplevel }: WorkTree): (path: string) => boolean {
  const known = new Map<string, boolean>()
  const at = (inside: string): boolean => {
    const existing = known.get(inside)
    if (existing !== undefined) return existing
    const above = dirname(inside)
    const isRoot = inside === toplevel || inside === above
    const found = isThere(join(inside, '.gitignore')) || (!isRoot && at(above))
    known.set(inside, found)
    return found
  }
  return (path) => at(dirname(join(folder, path)))
}

/** What cannot be looked at may be there. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return true
  }
}

// Git refuses the whole question if one path lies behind a link or outside. A folder need not exist to be judged.
function isReachable(folder: string): (path: string) => boolean {
  const guard = confine(byteString(folder))
  return (path) => {
    try {
      guard(byteString(path))
      return true
    } catch (error) {
      return error instanceof Unreadable && error.reason === 'vanished'
    }
  }
}

// https://git-scm.com/docs/git-check-ignore#_output: <source> NUL <line> NUL <pattern> NUL <path> NUL.
// The last pattern that matches decides, and one that starts with `!` takes the path back in.
async function ignoredOf(git: Git, paths: readonly string[]): Promise<ReadonlySet<string>> {
  // A path that starts with a colon would be taken for a pattern.
  const input = paths.map((path) => `./${path}\0`).join('')
  const fields: string[] = []
  // Exit code 1 says that none is ignored.
  for await (const batch of records(git.stream(question, { input, accept: [1] }))) fields.push(...batch)
  const ignored = new Set<string>()
  for (let at = 0; at + 3 < fields.length; at += 4) {
    const [, , pattern = '', path = ''] = fields.slice(at, at + 4)
    if (pattern !== '' && !pattern.startsWith('!')) ignored.add(showPath(path.slice('./'.length)))
  }
  return ignored
}

const question = ['check-ignore', '--no-index', '-v', '-n', '-z', '--stdin']
