// The order in which the entries of delta families are made: a base, then depth first the deltas on it.
import type { Entries } from './entries.ts'
import { entryIn } from './three-bytes.ts'

/** Each family's entries in turn, or -1 behind the last. */
export type FamilyOrder = () => number

/** `roots` gives the first entry of each family, or -1 behind the last. */
export function familyOrder({ firstChild, nextSibling }: Entries, roots: () => number): FamilyOrder {
  const left: number[] = []
  return () => {
    const entry = left.pop() ?? roots()
    if (entry < 0) return entry
    const sibling = entryIn(nextSibling, entry)
    if (sibling >= 0) left.push(sibling)
    const child = entryIn(firstChild, entry)
    if (child >= 0) left.push(child)
    return entry
  }
}
