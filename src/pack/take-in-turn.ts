// How two threads deal the stretches out between them: a number that both raise says which is next.
import type { Stretch } from './blobs.ts'

export interface Turn {
  /** Who has taken each of the stretches. */
  readonly owners: Uint8Array
  /** The number of the next one, in memory that both see. */
  readonly turn: Int32Array
  readonly owner: number
}

/** The next stretch that nobody has taken. */
export function takeInTurn(
  all: readonly Stretch[],
  { owners, turn, owner }: Turn,
): () => Stretch | undefined {
  return () => {
    const at = Atomics.add(turn, 0, 1)
    if (at < all.length) owners[at] = owner
    return all[at]
  }
}
