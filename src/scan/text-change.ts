// Where two versions of a text differ: in one stretch, between what they begin with and what they end with alike.

export interface Change {
  /** Before it both are the same. */
  readonly start: number
  /** Where the rest begins that is the same again, in the earlier text and in the later one. */
  readonly before: number
  readonly now: number
}

export function changeBetween(earlier: string, later: string): Change {
  const most = Math.min(earlier.length, later.length)
  const start = longest(most, (from, to) => earlier.slice(from, to) === later.slice(from, to))
  const [before, now] = [earlier.length, later.length]
  const alike = longest(
    most - start,
    (from, to) => earlier.slice(before - to, before - from) === later.slice(now - to, now - from),
  )
  return { start, before: before - alike, now: now - alike }
}

/** By halves: to compare slices takes as long as to read memory, and to compare characters a hundred times as long. */
function longest(most: number, isSame: (from: number, to: number) => boolean): number {
  let same = 0
  let different = most + 1
  while (same + 1 < different) {
    const middle = (same + different) >> 1
    if (isSame(same, middle)) same = middle
    else different = middle
  }
  return same
}
