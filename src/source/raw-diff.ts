// What each commit changed, as git's raw diffs say: object ids, modes and paths, and not a line of any patch. No
// attribute, rename guess or setting has a say in them.
import { submoduleMode } from '../modes.ts'
import type { Git, GitOptions } from './git.ts'
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
  readonly parents: readonly string[]
  readonly changes: readonly Change[]
}

/**
 * The changes of each commit that the revisions name, parents before their children, as many at a time as git prints at once. A merge
 * gives what differs from all of its parents: the rest came with one of them.
 */
export async function* changesOf(
  git: Git,
  revisions: readonly string[],
): AsyncGenerator<readonly CommitChanges[]> {
  let current: (Omit<CommitChanges, 'changes'> & { readonly changes: Change[] }) | undefined
  for await (const fields of fieldsOf(git.stream([...log, ...revisions], forLog))) {
    const complete: CommitChanges[] = []
    for (const field of fields) {
      if (typeof field === 'string') {
        if (current !== undefined) complete.push(current)
        const [commit = '', ...parents] = field.split(' ')
        current = { commit, parents, changes: [] }
      } else current?.changes.push(field)
    }
    yield complete
  }
  if (current !== undefined) yield [current]
}

/** What the index holds and the commit or tree does not. */
export async function indexChanges(
  git: Git,
  tree: string,
  env: Readonly<Record<string, string>>,
): Promise<readonly Change[]> {
  const args = ['diff-index', '--cached', ...raw, '--relative', tree]
  const changes: Change[] = []
  for await (const fields of fieldsOf(git.stream(args, { env })))
    for (const field of fields) if (typeof field !== 'string') changes.push(field)
  return changes
}

/** Whole ids, each file under its own name, and submodules that the repository's own `.gitmodules` would hide. */
export const raw = ['-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--ignore-submodules=none']

/** What a merge shares with one of its parents is left out: it came with that parent. */
export const diffTree = ['diff-tree', '-c', '--root', '--always', ...raw]

const log = [
  'log',
  '--reverse',
  '--topo-order',
  '-c',
  '--root',
  ...raw,
  '--format=%H %P',
  '--encoding=UTF-8',
  '--no-decorate',
  '-O/dev/null',
]

/**
 * It reads what a person set for looking at it, which must not matter here, neither an order or a folder nor refs and a mailmap that would
 * take time. Settings where older versions of git have no option.
 */
const forLog: GitOptions = {
  settings: { 'diff.relative': 'false', 'log.mailmap': 'false' },
  // Not a write for each commit.
  env: { GIT_FLUSH: '0' },
}

/** Commits with their parents, and the changes that follow them. */
async function* fieldsOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Iterable<string | Change>> {
  let facts: string | undefined
  function* fieldsIn(batch: readonly string[]): Generator<string | Change> {
    for (const record of batch) {
      if (facts === undefined) {
        // Between `git log`'s commits and their changes stands a line feed, or for a merge an empty record.
        const text = record.startsWith('\n') ? record.slice(1) : record
        if (text.startsWith(':')) facts = text
        else if (text !== '') yield text.trimEnd()
      } else {
        yield parseChange(facts, record)
        facts = undefined
      }
    }
  }
  for await (const batch of records(stream)) yield fieldsIn(batch)
}

/**
 * `:<mode before> <mode now> <id before> <id now> <status>`, with one colon, mode and id more for each further parent.
 * https://git-scm.com/docs/diff-format#_raw_output_format
 */
export function parseChange(facts: string, path: string): Change {
  if (facts[1] !== ':') {
    const [modeBefore = '', mode = '', idBefore = '', id = ''] = facts.slice(1).split(' ')
    const before = isBlob(modeBefore) ? [idBefore] : []
    return isZero(mode) || isZero(id) ? { path, before } : { path, before, now: { id, mode } }
  }
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
