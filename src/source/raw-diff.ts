// What each commit changed, as git's raw diffs say: object ids, modes and paths, and not a line of any patch. No
// attribute, rename guess or setting has a say in them.
import { submoduleMode } from '../modes.ts'
import type { Git } from './git.ts'
import { records } from './records.ts'

/** One path of one commit. */
export interface Change {
  /** A byte string, relative to the root of the repository. */
  readonly path: string
  /** The blob (or the submodule's commit) that stands there now; absent where the path went away. */
  readonly now?: { readonly id: string; readonly mode: string }
  /** The blobs that stood there in the parents. */
  readonly before: readonly string[]
}

export interface CommitChanges {
  readonly commit: string
  readonly changes: readonly Change[]
}

/**
 * The changes of each commit, in the given order, one answer a commit. A merge gives what differs from all of its
 * parents: the rest came with one of them.
 */
export async function* changesOf(
  git: Git,
  commits: Promise<readonly string[]>,
): AsyncGenerator<CommitChanges> {
  // Git starts while the commits are still being listed.
  const input = commits.then((ids) => ids.map((id) => `${id}\n`).join(''))
  let current: { commit: string; changes: Change[] } | undefined
  for await (const field of fields(git.stream([...diffTree, '--stdin'], { input }))) {
    if (typeof field === 'string') {
      if (current !== undefined) yield current
      current = { commit: field, changes: [] }
    } else current?.changes.push(field)
  }
  if (current !== undefined) yield current
}

/** What the index holds and the commit or tree does not. */
export async function indexChanges(
  git: Git,
  tree: string,
  env: Readonly<Record<string, string>>,
): Promise<readonly Change[]> {
  const args = ['diff-index', '--cached', ...raw, '--relative', tree]
  const changes: Change[] = []
  for await (const field of fields(git.stream(args, { env }))) {
    if (typeof field !== 'string') changes.push(field)
  }
  return changes
}

/** Whole ids, each file under its own name, and submodules that the repository's own `.gitmodules` would hide. */
const raw = ['-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--ignore-submodules=none']

/** What a merge shares with one of its parents is left out: it came with that parent. */
export const diffTree = ['diff-tree', '-c', '--root', '--always', ...raw]

/** Commit ids and the changes that follow them. */
async function* fields(stream: AsyncIterable<Buffer>): AsyncGenerator<string | Change> {
  let facts: string | undefined
  for await (const batch of records(stream)) {
    for (const record of batch) {
      if (facts !== undefined) {
        yield parseChange(facts, record)
        facts = undefined
      } else if (record.startsWith(':')) facts = record
      else yield record
    }
  }
}

/**
 * `:<mode before> <mode now> <id before> <id now> <status>`, with one colon, mode and id more for each further parent.
 * https://git-scm.com/docs/diff-format#_raw_output_format
 */
export function parseChange(facts: string, path: string): Change {
  const parents = facts.search(/[^:]/)
  const parts = facts.slice(parents).split(' ')
  const mode = parts[parents] ?? ''
  const id = parts[2 * parents + 1] ?? ''
  const modes = parts.slice(0, parents)
  const before = parts.slice(parents + 1, 2 * parents + 1).filter((_, at) => isBlob(modes[at] ?? ''))
  return { path, before, ...(isZero(mode) || isZero(id) ? {} : { now: { id, mode } }) }
}

// Zeros stand for no file.
const isBlob = (mode: string): boolean => !isZero(mode) && mode !== submoduleMode

const isZero = (text: string): boolean => /^0*$/.test(text)
