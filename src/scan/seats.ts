// The places that a document's candidates take in the order of its report, each for whichever candidate was found there last.
import type { Finding } from '../model.ts'
import { credentialSet, type CredentialSet } from './credential-set.ts'
import type { Gathering } from './gathering.ts'
import type { Candidate } from './suppress.ts'

export interface Seat {
  candidate: Candidate
}

/** Where candidates go before their document ends. */
export type Receiver = Pick<Gathering, 'add' | 'mayOvertake'>

export interface Seats {
  /** Nothing where there is no room, or none is needed. */
  take(candidate: Candidate, found: Found): Seat | undefined
  /** A window has ended; the next may replace the candidates of these seats. */
  close(shared: ReadonlySet<Seat | undefined>): void
  /** In the order of the report. */
  all(): readonly Seat[]
  /** Tells which credentials have been found by now. */
  knows(): (finding: Finding) => boolean
  /** How many there was no room for. */
  further(): number
}

export interface Found {
  /** The next window may find it again. */
  readonly isShared: boolean
  /** There is no next window. */
  readonly isLast: boolean
}

/** Room for the first `most`, and for what is about the whole file. */
export function seatsOf(most = Infinity): Seats {
  const seats: Seat[] = []
  let further = 0
  return {
    take(candidate) {
      if (seats.length >= most && !isAboutAll(candidate.finding)) {
        further++
        return undefined
      }
      const seat = { candidate }
      seats.push(seat)
      return seat
    },
    close: () => {},
    all: () => seats,
    knows: () => credentialsIn(seats).has,
    further: () => further,
  }
}

export const credentialsIn = (seats: readonly Seat[]): CredentialSet =>
  credentialSet(seats.map(({ candidate }) => candidate.finding))

/** What has no extent is about the whole file, and stands there once for each rule. */
export function isAboutAll({ startLine, startColumn, endLine, endColumn }: Finding): boolean {
  return startLine === endLine && startColumn === endColumn
}
