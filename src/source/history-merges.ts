// What merges took away, for credentials that stand nowhere any more. It is asked on the paths in question alone.
import type { Ledger } from '../history/ledger.ts'
import type { ObjectId } from '../history/object-id.ts'
import type { Git } from './git.ts'
import { limits } from './history-standing.ts'
import type { Stretch } from './history-walk.ts'
import { diffTree, parseChange, raw } from './raw-diff.ts'
import { records } from './records.ts'

export interface Asked {
  /** Commits; those of them that are no merges are left out. */
  readonly moves: Stretch
  /** Byte strings: where the wanted blobs ever stood. */
  readonly paths: ReadonlySet<string>
}

/** Adds to the ledger what merges put in the place of what their parents have. Throws `GitError` where a tree cannot be read. */
export async function noteResolved(git: Git, ledger: Ledger, asked: Asked): Promise<void> {
  const merges = Buffer.from(asked.moves.commits.lines()).toString('latin1')
  await noteDepartures(git, ledger, { ...asked, merges, args: diffTree })
}

/**
 * Adds to the ledger what merges took away from one of their parents. A merge that took over one side's whole tree drops what the other side
 * had, and shows no change against the side that it took. Such a removal is in no combined diff, so the merges are compared with
 * each of their parents. Throws `GitError` where a tree cannot be read.
 */
export async function noteDropped(git: Git, ledger: Ledger, asked: Asked): Promise<void> {
  const input = asked.moves.commits.lines()
  if (input.length === 0) return
  const merges = await git.read(['rev-list', '--no-walk=unsorted', '--merges', '--stdin'], { input })
  const args = ['diff-tree', '-m', ...raw]
  await noteDepartures(git, ledger, { ...asked, merges: merges.toString('latin1'), args })
}

interface Compared extends Asked {
  /** One a line. */
  readonly merges: string
  /** Of git. */
  readonly args: readonly string[]
}

async function noteDepartures(
  git: Git,
  ledger: Ledger,
  { moves, paths, merges, args }: Compared,
): Promise<void> {
  if (merges === '') return
  const numbers = numbersOf(moves, new Set(merges.split('\n')))
  const stream = git.stream([...args, '--stdin', ...limits(paths)], {
    input: merges,
    env: { GIT_LITERAL_PATHSPECS: '1' },
  })
  let number: number | undefined
  let facts: string | undefined
  for await (const batch of records(stream)) {
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
