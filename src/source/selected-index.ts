// Lists what rules select of a commit's tree by the path alone, as selected-tree.ts does, of a tree that the index holds: without git.
import type { Prefilter } from '../scan/prefilter.ts'
import { showPath } from './display.ts'
import { entryOf, readIndex, type IndexPiece } from './index-file.ts'
import type { Place } from './locate.ts'
import { listingMatcher } from './selected-tree.ts'
import { gatherBlobs, type TreeBlobs } from './tree.ts'

/** `tree` is an object id. Undefined where git has to be asked. */
export async function selectedOfIndex(
  place: Place,
  tree: string,
  selected: (path: string) => boolean,
): Promise<TreeBlobs | undefined> {
  const matcher = listingMatcher()
  const gathered = gatherBlobs(selected)
  const visit = (piece: IndexPiece): void => {
    for (const entry of entriesOfInterest(piece, matcher)) {
      const { path, ...rest } = entryOf(piece, entry)
      gathered.put({ ...rest, path: showPath(path) })
    }
  }
  return (await readIndex(place, tree, { room: matcher, visit })) ? gathered.tree : undefined
}

/** In their order those that hold one of the words anywhere, and those that are no ordinary files. */
function entriesOfInterest({ starts, odd }: IndexPiece, matcher: Prefilter): Iterable<number> {
  const found = new Set<number>()
  let entry = 0
  const start = starts[0] ?? 0
  for (const { offset } of matcher.occurrences(start, (starts.at(-1) ?? start) - start)) {
    // In strides that double and halve again: most of the entries hold no word.
    let stride = 1
    for (; (starts[entry + stride] ?? Infinity) <= offset; stride *= 2) entry += stride
    for (; stride > 1; stride /= 2)
      if ((starts[entry + stride / 2] ?? Infinity) <= offset) entry += stride / 2
    found.add(entry)
  }
  for (const link of odd) found.add(link)
  return odd.length === 0 ? found : [...found].toSorted((a, b) => a - b)
}
