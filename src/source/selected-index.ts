// Lists what rules select of a commit's tree by the path alone, as selected-tree.ts does, of a tree that the index holds: without git.
import type { Prefilter } from '../scan/prefilter.ts'
import { showPath } from './display.ts'
import { entryOf, indexOfTree, type IndexFile } from './index-file.ts'
import type { Place } from './locate.ts'
import { listingMatcher } from './selected-tree.ts'
import { gatherBlobs, type TreeBlobs } from './tree.ts'

/** `tree` is an object id. Undefined where git has to be asked. */
export function selectedOfIndex(
  place: Place,
  tree: string,
  selected: (path: string) => boolean,
): TreeBlobs | undefined {
  const index = indexOfTree(place, tree)
  if (index === undefined) return undefined
  const gathered = gatherBlobs(selected)
  for (const entry of entriesOfInterest(index, listingMatcher())) {
    const { path, ...rest } = entryOf(index, entry)
    gathered.put({ ...rest, path: showPath(path) })
  }
  return gathered.tree
}

/** In their order those that hold one of the words anywhere, and those that are no ordinary files. */
function entriesOfInterest(index: IndexFile, matcher: Prefilter): Iterable<number> {
  const { starts, odd } = index
  const found = new Set<number>()
  let entry = 0
  for (const offset of offsetsIn(index, matcher)) {
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

/** No word and no more than the end of a path is longer. */
const overlap = 64

/** Where words begin in the entries, in order. */
function* offsetsIn({ bytes, starts }: IndexFile, matcher: Prefilter): Generator<number> {
  const { buffer, base, capacity } = matcher
  const end = starts.at(-1) ?? 0
  for (let at = starts[0] ?? 0; at < end; at += capacity - overlap) {
    const length = bytes.copy(buffer, base, at, Math.min(end, at + capacity))
    for (const { offset } of matcher.occurrences(base, length)) yield at + offset - base
  }
}
