// Which blobs still stand in the tree of a tip. Neighbouring tips share nearly all of their trees, so the first is listed
// and each further one compared with the one before: ten thousand refs cost seconds, not hours.
import type { ObjectId } from '../history/object-id.ts'
import { hashing } from '../scan/hashing.ts'
import type { Git } from './git.ts'
import { parseChange } from './raw-diff.ts'
import { records } from './records.ts'

export interface Question {
  /** Commits. */
  readonly tips: readonly ObjectId[]
  /** Byte strings: where the blobs stood, ever. */
  readonly paths: ReadonlySet<string>
  readonly blobs: ReadonlySet<ObjectId>
}

/** More paths than this make each comparison slower than it is without any. */
const mostPaths = 200

/** Throws `GitError` where a tip's tree cannot be read. */
export async function standing(git: Git, { tips, paths, blobs }: Question): Promise<ReadonlySet<ObjectId>> {
  const found = new Set<ObjectId>()
  const trees = await treesOf(git, tips)
  const [first] = trees
  if (first === undefined || blobs.size === 0) return found
  const input = trees.map((tree, at) => `${trees[at - 1] ?? emptyTree(first.length)} ${tree}\n`).join('')
  const args = ['diff-tree', '--stdin', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', ...limits(paths)]
  let facts: string | undefined
  for await (const batch of records(git.stream(args, { input, env: { GIT_LITERAL_PATHSPECS: '1' } }))) {
    for (const record of batch) {
      if (facts === undefined) {
        // The two trees are named on a line of their own before the first record.
        facts = record.slice(record.lastIndexOf('\n') + 1)
        continue
      }
      const { now } = parseChange(facts, record)
      if (now !== undefined && blobs.has(now.id)) found.add(now.id)
      facts = undefined
    }
  }
  return found
}

/** Paths that an argument cannot hold, or too many of them, are compared in full. */
export function limits(paths: ReadonlySet<string>): readonly string[] {
  const plain = [...paths].every((path) => /^[\x20-\x7e]{1,1000}$/.test(path))
  return plain && paths.size <= mostPaths ? ['--', ...paths] : []
}

async function treesOf(git: Git, tips: readonly ObjectId[]): Promise<readonly ObjectId[]> {
  if (tips.length === 0) return []
  const input = tips.map((tip) => `${tip}^{tree}\n`).join('')
  const output = await git.read(['cat-file', '--batch-check=%(objectname)', '--buffer'], { input })
  return [...new Set(output.toString('latin1').split('\n'))].filter((line) => /^[0-9a-f]+$/.test(line))
}

function emptyTree(width: number): ObjectId {
  return hashing()
    .createHash(width === 64 ? 'sha256' : 'sha1')
    .update('tree 0\0')
    .digest('hex')
}
