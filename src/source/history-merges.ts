// A merge that took over one side's whole tree drops what the other side had, and shows no change against the side that it
// took. Such a removal is in no combined diff, so for credentials that left without one the merges are compared with
// each of their parents, on the paths in question alone.
import type { Ledger } from '../history/ledger.ts'
import type { IdList, ObjectId } from '../history/object-id.ts'
import type { Git } from './git.ts'
import { limits } from './history-standing.ts'
import { parseChange } from './raw-diff.ts'
import { records } from './records.ts'

export interface Dropped {
  readonly commits: IdList
  /** Byte strings: where the wanted blobs ever stood. */
  readonly paths: ReadonlySet<string>
}

/** Adds to the ledger what merges took away from one of their parents. Throws `GitError` where a tree cannot be read. */
export async function noteDropped(git: Git, ledger: Ledger, { commits, paths }: Dropped): Promise<void> {
  const input = commits.lines()
  const listed = await git.read(['rev-list', '--no-walk=unsorted', '--merges', '--stdin'], { input })
  const merges = listed.toString('latin1')
  if (merges === '') return
  const numbers = numbersOf(commits, new Set(merges.split('\n')))
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

function numbersOf(commits: IdList, wanted: ReadonlySet<ObjectId>): ReadonlyMap<ObjectId, number> {
  const numbers = new Map<ObjectId, number>()
  for (let number = 0; number < commits.length; number++) {
    const id = commits.at(number)
    if (wanted.has(id)) numbers.set(id, number)
  }
  return numbers
}
