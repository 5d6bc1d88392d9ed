// Keeps a listed path inside the scanned folder. The last part of a path is guarded by the flags it is opened with;
// the folders on the way are looked at here, each once.
import { lstatSync } from 'node:fs'
import { dirname } from 'node:path/posix'
import { Unreadable } from '../errors.ts'
import { reasonOf } from './bytes.ts'
import { systemPath } from './display.ts'

/**
 * Returns a guard for byte strings of relative paths below `root` (a byte string too). The guard throws
 * {@link Unreadable}: `symbolic-link` where a folder on the way is a link, `io-error` for a path that leaves the root,
 * which git never writes into an index, but a forged index may hold.
 */
export function confine(root: string): (path: string) => void {
  const safe = new Set<string>(['.'])
  const enter = (folder: string): void => {
    if (safe.has(folder)) return
    enter(dirname(folder))
    requireFolder(`${root}/${folder}`)
    safe.add(folder)
  }
  let last = '.'
  return (path) => {
    const slash = path.lastIndexOf('/')
    // A listing is sorted: neighbours mostly share their folder.
    if (slash < 0 || (slash === last.length && path.startsWith(last))) return
    const folder = path.slice(0, slash)
    if (leaves(path)) throw new Unreadable('io-error')
    enter(folder)
    last = folder
  }
}

/** Whether a listed path would lead out of the folder by its own words. */
export const leaves = (path: string): boolean =>
  path.startsWith('/') || (path.includes('..') && path.split('/').includes('..'))

function requireFolder(path: string): void {
  const found = stat(path)
  if (found === undefined) throw new Unreadable('vanished')
  if (found.isSymbolicLink()) throw new Unreadable('symbolic-link')
}

function stat(path: string): ReturnType<typeof lstatSync> {
  try {
    return lstatSync(systemPath(path), { throwIfNoEntry: false })
  } catch (error) {
    throw new Unreadable(reasonOf(error), { cause: error })
  }
}
