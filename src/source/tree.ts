// Lists the whole tree of a commit: which blob stands at which paths.
import type { Unread } from '../model.ts'
import { linkMode, submoduleMode } from '../modes.ts'
import { showPath } from './display.ts'
import type { Git } from './git.ts'
import { records } from './records.ts'

export interface TreeBlobs {
  /** Blob ids and the shown paths of each, relative to the root of the repository. */
  readonly blobs: ReadonlyMap<string, readonly string[]>
  /** Submodules and links. The links' targets are among the blobs. */
  readonly unread: readonly Unread[]
}

interface Entry {
  readonly mode: string
  readonly id: string
  /** As shown. */
  readonly path: string
}

/** `commit` is an object id; of its files only the wanted ones are kept. Throws `GitError`. */
export async function treeBlobs(
  git: Git,
  commit: string,
  wanted: (path: string, id: string) => boolean = () => true,
): Promise<TreeBlobs> {
  const { add, tree } = gatherBlobs(wanted)
  for await (const batch of records(git.stream(listing(commit)))) for (const record of batch) add(record)
  return tree
}

/** `add` takes one record of the listing, without its NUL, `put` what it says; `tree` holds what was added. */
export function gatherBlobs(wanted: (path: string, id: string) => boolean): {
  readonly add: (record: string) => void
  readonly put: (entry: Entry) => void
  readonly tree: TreeBlobs
} {
  const blobs = new Map<string, string[]>()
  const unread: Unread[] = []
  const put = ({ mode, id, path }: Entry): void => {
    if (mode === submoduleMode) unread.push({ path, reason: 'submodule' })
    else if (mode === linkMode) unread.push({ path, reason: 'symbolic-link' })
    if (mode === submoduleMode || !wanted(path, id)) return
    const paths = blobs.get(id)
    if (paths === undefined) blobs.set(id, [path])
    else paths.push(path)
  }
  return { add: (record) => put(entry(record)), put, tree: { blobs, unread } }
}

/** Every ordinary file of the tree. Throws `GitError`. */
export async function* treeFiles(
  git: Git,
  commit: string,
): AsyncGenerator<{ readonly path: string; readonly id: string }> {
  for await (const batch of records(git.stream(listing(commit)))) {
    for (const record of batch) {
      const { mode, id, path } = entry(record)
      if (mode !== submoduleMode && mode !== linkMode) yield { path, id }
    }
  }
}

export const listing = (commit: string): string[] => ['ls-tree', '-r', '-z', '--full-tree', commit]

/** https://git-scm.com/docs/git-ls-tree#_output_format: `<mode of six digits> <type> <object> TAB <path>`. */
function entry(record: string): Entry {
  const tab = record.indexOf('\t')
  const id = record.slice(record.indexOf(' ', 7) + 1, tab)
  return { mode: record.slice(0, 6), id, path: showPath(record.slice(tab + 1)) }
}
