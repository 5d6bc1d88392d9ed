// Keeps what the documents gave until all of them are read. Bounded, whatever a hostile repository holds.
import type { Finding } from '../model.ts'
import type { Candidate } from './suppress.ts'

export interface Gathering {
  /** Returns how many there was no room for. Room is left for the `awaited` that come later and were found before. */
  add(candidates: readonly Candidate[], awaited?: number): number
  /** Whether one may come before the `waiting` that were found before it: there is room for all of them, or for none. */
  mayOvertake(waiting: number, awaited: number): boolean
  /** What was found so far in the repository as it stands: what rules about the whole of it judge by. */
  present(): readonly Finding[]
  /** To be called once, after the last document. */
  settle(): Promise<readonly Candidate[]>
}

/** Each finding takes one or two kilobytes; no honest repository has more, and a report of more helps nobody. */
export const mostFindings = 30_000

/** Every finding by itself, in the order in which they came. */
export function everyFinding(): Gathering {
  const found: Candidate[] = []
  return {
    add(more) {
      const room = mostFindings - found.length
      for (const candidate of more.slice(0, room)) found.push(candidate)
      return Math.max(0, more.length - room)
    },
    mayOvertake: () => false,
    present: () => found.map(({ finding }) => finding),
    settle: async () => found,
  }
}
