// Lists every file under a folder where git has nothing to say. Links are never followed and `.git` is left out.
// A walk of our own: on 60,000 files it takes 0.13 s where fast-glob takes 0.3 s (0.7 s with promises), and it
// carries names that are no UTF-8.
import { readdirSync, type Dirent } from 'node:fs'
import type { UnreadReason } from '../model.ts'
import { reasonOf } from './bytes.ts'
import { systemPath } from './display.ts'

/** A file to read, or something that cannot be read and why. `path` is a byte string relative to the root. */
export interface Found {
  readonly path: string
  readonly unread?: UnreadReason
}

interface Step extends Found {
  /** A folder that is still to be listed; its path ends with a slash, the root's is empty. */
  readonly folder?: true
}

/** Walks below `root` (a byte string), in the order of the bytes of the paths. Never throws for what it meets. */
export function* walk(root: string): Generator<Found> {
  // An explicit stack, so that no depth of folders is too deep and each file costs one step.
  const stack: Step[] = [{ path: '', folder: true }]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (step.folder) stack.push(...children(root, step.path))
    else yield step
  }
}

// In reverse order, as a stack wants them.
function children(root: string, folder: string): readonly Step[] {
  try {
    return list(`${root}/${folder}`)
      .filter((entry) => !(entry.name === '.git' && entry.isDirectory()))
      .map((entry) => stepTo(folder, entry))
      .sort((a, b) => (a.path < b.path ? 1 : -1))
  } catch (error) {
    return [{ path: folder === '' ? '.' : folder.slice(0, -1), unread: reasonOf(error) }]
  }
}

// Names come as latin1, one character for each byte, whatever the locale.
const list = (path: string): Dirent[] =>
  readdirSync(systemPath(path), { withFileTypes: true, encoding: 'latin1' })

function stepTo(folder: string, entry: Dirent): Step {
  const path = folder + entry.name
  if (entry.isFile()) return { path }
  if (entry.isDirectory()) return { path: `${path}/`, folder: true }
  return { path, unread: entry.isSymbolicLink() ? 'symbolic-link' : 'not-a-file' }
}
