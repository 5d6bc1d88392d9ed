// Where two versions of a text differ: in one stretch, between what they begin with and what they end with alike.

/** In characters (UTF-16 code units). */
export interface Change {
  /** Before it both are the same. */
  readonly start: number
  /** Where the rest begins that is the same again, in the earlier text and in the later one. */
  readonly before: number
  readonly now: number
}

/** Both in UTF-16. */
export function changeBetween(earlier: Buffer, later: Buffer): Change {
  const [before, now] = [earlier.length / 2, later.length / 2]
  const most = Math.min(before, now)
  const start = longest(most, (from, to) => isSame(earlier, later, { from, to, moved: 0 }))
  const alike = longest(most - start, (from, to) =>
    isSame(earlier, later, { from: before - to, to: before - from, moved: now - before }),
  )
  return { start, before: before - alike, now: now - alike }
}

function isSame(
  earlier: Buffer,
  later: Buffer,
  { from, to, moved }: { readonly from: number; readonly to: number; readonly moved: number },
): boolean {
  return earlier.compare(later, 2 * (from + moved), 2 * (to + moved), 2 * from, 2 * to) === 0
}

/** By halves: to compare memory takes as long as to read it, and to compare characters a hundred times as long. */
function longest(most: number, holds: (from: number, to: number) => boolean): number {
  let same = 0
  let different = most + 1
  while (same + 1 < different) {
    const middle = (same + different) >> 1
    if (holds(same, middle)) same = middle
    else different = middle
  }
  return same
}
