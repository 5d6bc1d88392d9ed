// Gives each tree a fingerprint of the wanted objects below it and the paths that they have there, so that two trees can be
// compared without being read. The fingerprint of a tree is a sum over its entries, so that what is built on another tree costs
// only what differs between the two (log.wat).
import type { PackMemory } from './memory.ts'

/** By number two numbers each, of 32 bits; both 0 where nothing wanted is below. */
export type Fingerprints = Int32Array

export interface Wanted {
  /** How many numbers there are. */
  readonly count: number
  readonly numbers: readonly number[]
}

/**
 * Of the trees in the log of this memory. They stand where the pass had its pieces of packs and its objects, which nobody reads any more, and are good
 * until the next. Nothing where a tree is said to lie in itself.
 */
export function fingerprints(
  { buffer, log, spent }: Pick<PackMemory, 'buffer' | 'log' | 'spent'>,
  { count, numbers }: Wanted,
): Fingerprints | undefined {
  const start = Math.ceil(spent.start / printLength) * printLength
  if (start + count * printLength > spent.end) return undefined
  const prints = new Int32Array(buffer.buffer, start, 2 * count).fill(0)
  log.prints.value = start
  for (const number of numbers) log.want(number)
  return log.settle() === 1 ? prints : undefined
}

const printLength = 8
