// A merge that took over one side's whole tree drops what the other side had, and shows no change against the side that it
// took. Such a removal is in no combined diff, so for credentials that left without one the merges are compared with
// each of their parents, on the paths in question alone.
import type { Ledger } from '../history/ledger.ts'
import type { ObjectId } from '../history/object-id.ts'
import type { Git } from './git.ts'
import { limits } from './history-standing.ts'
import type { Stretch } from './history-walk.ts'
import { parseChange } from './raw-diff.ts'
import { records } from './records.ts'

export interface Dropped {
  readonly moves: Stretch
  /** Byte strings: where the wanted blobs ever stood. */
  readonly paths: ReadonlySet<string>
}

/** Adds to the ledger what merges took away from one of their parents. Throws `GitError` where a tree cannot be read. */
export async function noteDropped(git: Git, ledger: Ledger, { moves, paths }: Dropped): Promise<void> {
  if (moves.commits.length === 0) return
  const input = moves.commits.lines()
  const listed = await git.read(['rev-list', '--no-walk=unsorted', '--merges', '--stdin'], { input })
  const merges = listed.toString('latin1')
  if (merges === '') return
  const numbers = numbersOf(moves, new Set(merges.split('\n')))
  const args = [
    'diff-tree',
    '--stdin',
    '-m',
    '-r',
    '-z',
    '--raw',
    '--no-renames',
    '--no-abbrev',
    ...limits(paths),
  ]
  let number: number | undefined
  let facts: string | undefined
  for await (const batch of records(
    git.stream(args, { input: merges, env: { GIT_LITERAL_PATHSPECS: '1' } }),
  )) {
    for (const record of batch) {
      if (facts !== undefined) {
        const { before, now } = parseChange(facts, record)
        if (number !== undefined)
          ledger.dropped(number, { path: record, before, ...(now && { now: now.id }) })
        facts = undefined
      } else if (record.startsWith(':')) facts = record
      else number = numbers.get(record)
    }
  }
}

function numbersOf(
  { commits, numberAt }: Stretch,
  wanted: ReadonlySet<ObjectId>,
): ReadonlyMap<ObjectId, number> {
  const numbers = new Map<ObjectId, number>()
  for (let at = 0; at < commits.length; at++) {
    const id = commits.at(at)
    if (wanted.has(id)) numbers.set(id, numberAt(at))
  }
  return numbers
}
