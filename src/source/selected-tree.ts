// Lists what rules select of a commit's tree by the path alone: in most trees a few of tens of thousands. The prefilter
// finds them in git's listing as it comes.
import { readyPrefilter, type Prefilter } from '../scan/prefilter.ts'
import type { ObjectId } from '../history/object-id.ts'
import type { Git } from './git.ts'
import { recordsOf } from './listed-ids.ts'
import { listingTables, listingTablesLayout } from './listing-tables.generated.ts'
import { listingLiterals } from './listing-words.ts'
import { wholeRecords } from './records.ts'
import { gatherBlobs, listing, type TreeBlobs } from './tree.ts'

/**
 * `commit` is an object id; each path that `selected` accepts holds one of the words. Objects of `others` come, too, wherever they stand. Throws
 * `GitError`.
 */
export async function selectedBlobs(
  git: Git,
  commit: string,
  selected: (path: string) => boolean,
  others: ReadonlySet<ObjectId> = new Set(),
): Promise<TreeBlobs> {
  const matcher = listingMatcher()
  const those = recordsOf(others)
  const chosen = gatherBlobs((path, id) => !others.has(id) && selected(path))
  const added = gatherBlobs(() => true)
  for await (const portion of wholeRecords(git.stream(listing(commit)))) {
    for (const record of ofInterest(portion, matcher)) chosen.add(record)
    if (others.size > 0) for (const record of those(portion)) added.add(record)
  }
  const { blobs, unread } = chosen.tree
  return { blobs: new Map([...blobs, ...added.tree.blobs]), unread }
}

export const listingMatcher = (): Prefilter =>
  readyPrefilter({
    layout: listingTablesLayout,
    bytes: Buffer.from(listingTables, 'base64'),
    literals: listingLiterals,
  })

/** Of whole records, each with its NUL, those that hold one of the words. */
function* ofInterest(records: Buffer, matcher: Prefilter): Generator<string> {
  const { buffer, base, capacity } = matcher
  for (let at = 0; at < records.length;) {
    const end =
      at + capacity < records.length ? records.lastIndexOf(0, at + capacity - 1) + 1 : records.length
    if (end <= at) {
      // One that is longer than the matcher's memory.
      const next = records.indexOf(0, at) + 1
      yield records.toString('latin1', at, next - 1)
      at = next
      continue
    }
    const length = records.copy(buffer, base, at, end)
    let seen = base
    for (const { offset } of matcher.occurrences(base, length)) {
      if (offset < seen) continue
      const start = offset === base ? base : Math.max(base, buffer.lastIndexOf(0, offset - 1) + 1)
      seen = buffer.indexOf(0, offset) + 1
      yield buffer.toString('latin1', start, seen - 1)
    }
    at = end
  }
}
