// The files of a folder as a tree to look things up in: what git tracks there, or every file where there is no git.
// Nothing is listed or opened before somebody asks.
import { Unreadable } from '../errors.ts'
import type { FileTree } from '../model.ts'
import { openFile } from './bytes.ts'
import { confine, leaves } from './confine.ts'
import { byteString, showPath, systemPath } from './display.ts'
import { textFrom } from './file-text.ts'
import { openGit } from './git.ts'
import { listTracked } from './listing.ts'
import { locate, realFolder } from './locate.ts'
import { selection, type Globs } from './selection.ts'
import { walk } from './walk.ts'

/** What `globs` leave out is not there. Links are never followed; a path that leaves the folder is none of its files. */
export function diskTree(folder: string, globs: Globs = {}): FileTree {
  const real = realFolder(folder)
  const root = byteString(real)
  const guard = confine(root)
  let listing: Promise<ReadonlyMap<string, string>> | undefined
  const files = (): Promise<ReadonlyMap<string, string>> => (listing ??= filesBelow(real, globs))
  return {
    paths: async () => [...(await files()).keys()],
    async text(path) {
      const bytes = (await files()).get(path)
      return bytes === undefined ? undefined : textAt(root, bytes, guard)
    },
  }
}

function textAt(root: string, path: string, guard: (path: string) => void): string | undefined {
  try {
    guard(path)
    return textFrom(openFile(systemPath(`${root}/${path}`)))
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

/** Byte strings of relative paths, by the paths as they are shown. */
async function filesBelow(folder: string, globs: Globs): Promise<ReadonlyMap<string, string>> {
  const choose = await selection(globs)
  const files = new Map<string, string>()
  const add = (path: string): void => {
    const shown = showPath(path)
    if (!leaves(path) && choose(shown) === 'wanted') files.set(shown, path)
  }
  const place = locate(folder)
  const git = place && openGit(place)
  let tracked = 0
  if (git !== undefined) {
    for await (const batch of listTracked(git)) {
      tracked += batch.length
      for (const { path, kind } of batch) if (kind === 'file') add(path)
    }
  }
  // As for the documents: a folder that the repository around it knows nothing of is taken as it stands.
  if (tracked === 0 && (git === undefined || git.place.folder !== git.place.toplevel))
    for (const { path, unread } of walk(byteString(folder))) if (unread === undefined) add(path)
  return files
}
