// Guesses which name was meant, for "did you mean". Suggests nothing rather than something far-fetched.

/** The candidate within a third of the word's length in typing errors, the nearest first; ties go to the first. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > 64) return undefined
  const limit = Math.max(1, Math.floor(word.length / 3))
  const ranked = candidates
    .map((candidate) => ({ candidate, errors: typingErrors(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ errors }) => errors <= limit)
    .sort((a, b) => a.errors - b.errors)
  return ranked[0]?.candidate
}

/** Damerau-Levenshtein distance (optimal string alignment): insert, delete, replace, swap neighbours. */
export function typingErrors(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const replace = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const remove = (last[column] ?? 0) + 1
      const insert = (current[column - 1] ?? 0) + 1
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const swap = swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity
      current.push(Math.min(replace, remove, insert, swap))
    }
    beforeLast = last
    last = current
  }
  return last[b.length] ?? 0
}
