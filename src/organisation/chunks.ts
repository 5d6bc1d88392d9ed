// Packs repositories into as many chunks as there may be machines, so that the machines end at about the same time.

export interface Sized {
  /** `owner/name`. */
  readonly name: string
  /** Kibibytes on GitHub's disk; what it says is hours old and leaves out what forks share. */
  readonly size: number
}

export type Chunk = readonly Sized[]

/** What cloning and starting cost for a repository however small, in kibibytes that could be scanned meanwhile. */
const overhead = 20_000

/**
 * The largest first, each to the chunk that has least: never more than 4/3 of the best there is
 * (Graham 1969, https://doi.org/10.1137/0117039). Empty chunks are left out; the same list gives the same chunks.
 */
export function packed(repositories: readonly Sized[], most: number): readonly Chunk[] {
  const chunks = Array.from(
    { length: Math.min(most, repositories.length) },
    (): { load: number; all: Sized[] } => ({
      load: 0,
      all: [],
    }),
  )
  for (const repository of repositories.toSorted(largestFirst)) {
    const [first, ...more] = chunks
    if (first === undefined) break
    const least = more.reduce((best, chunk) => (chunk.load < best.load ? chunk : best), first)
    least.all.push(repository)
    least.load += repository.size + overhead
  }
  return chunks.map(({ all }) => all)
}

function largestFirst(a: Sized, b: Sized): number {
  return b.size - a.size || (a.name < b.name ? -1 : 1)
}
