// The files of a commit or of the index as a tree to look things up in, read from git's objects and not from the disk,
// which may hold something else. Nothing is listed or opened before somebody asks.
import type { FileTree } from '../model.ts'
import { showPath } from './display.ts'
import { textFrom } from './file-text.ts'
import type { Git } from './git.ts'
import { listTracked } from './listing.ts'
import { readObjects } from './objects.ts'
import type { Scope } from './scope.ts'
import { treeFiles } from './tree.ts'

/** Blob ids by the shown paths, relative to the scanned folder. */
type Ids = ReadonlyMap<string, string>

/** The state of a commit (an object id). Its promises reject with `GitError` where git fails. */
export function commitTree(git: Git, commit: string, { prefix, choose }: Scope): FileTree {
  return objectTree(git, async () => {
    const ids = new Map<string, string>()
    for await (const { path, id } of treeFiles(git, commit)) {
      const below = path.slice(prefix.length)
      if (path.startsWith(prefix) && choose(below) === 'wanted') ids.set(below, id)
    }
    return ids
  })
}

/** What the next commit would hold. */
export function indexTree(git: Git, env: Readonly<Record<string, string>> = {}): FileTree {
  return objectTree(git, async () => {
    const ids = new Map<string, string>()
    for await (const batch of listTracked(git, env))
      for (const { path, kind, id } of batch) if (kind === 'file') ids.set(showPath(path), id)
    return ids
  })
}

function objectTree(git: Git, list: () => Promise<Ids>): FileTree {
  let listing: Promise<Ids> | undefined
  const ids = (): Promise<Ids> => (listing ??= list())
  const read = together((wanted) => textsOf(git, wanted))
  return {
    paths: async () => [...(await ids()).keys()],
    async text(path) {
      const id = (await ids()).get(path)
      return id === undefined ? undefined : read(id)
    },
  }
}

async function textsOf(git: Git, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for await (const stored of readObjects(git, ids)) {
    const text = 'unread' in stored ? undefined : textFrom(stored.body.open())
    if (text !== undefined) texts.set(stored.id, text)
  }
  return texts
}

/** A process of git for each file would cost more than the files: what is asked for at once is read at once. */
function together(
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): (id: string) => Promise<string | undefined> {
  let waiting: Set<string> | undefined
  let answer: Promise<ReadonlyMap<string, string>>
  return async (id) => {
    if (waiting === undefined) {
      const wanted = (waiting = new Set<string>())
      answer = new Promise<void>((go) => setImmediate(go)).then(() => {
        waiting = undefined
        return read([...wanted])
      })
    }
    waiting.add(id)
    return (await answer).get(id)
  }
}
