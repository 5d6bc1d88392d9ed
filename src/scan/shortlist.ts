// The candidates of one document. Windows of a big one overlap and find the same credential twice, and a hostile one holds
// more credentials than any report has room for: of these only the number is kept, or they are handed on window by window.
import type { Finding } from '../model.ts'
import { passingSeats } from './passing-seats.ts'
import type { Origin } from './region.ts'
import { isAboutAll, seatsOf, type Receiver, type Seat } from './seats.ts'
import type { Candidate } from './suppress.ts'

export interface Shortlist {
  /** What one window holds, asked for one by one. */
  add(found: Iterable<Candidate>, window: Held): void
  /** Those that were not handed on, in the order in which they were found. */
  candidates(): readonly Candidate[]
  /** How many there was no room for. */
  further(): number
}

/** What becomes of the candidates of a document before it ends. */
export interface Keeping {
  /** No more are kept. */
  readonly most?: number
  /** Where those go that nothing in the rest of the document can replace. */
  readonly into?: Receiver
}

export interface ShortlistOptions extends Keeping {
  /** The document comes once more, as bytes. */
  readonly twice?: boolean
  /** Characters of the name, where that is searched too. */
  readonly nameLength?: number
}

/** What is known of a window. */
export interface Held {
  /** Read again, as bytes, it adds only credentials that are new. */
  readonly again: boolean
  /** Where the next begins, in this one's end. */
  readonly next?: Origin
  /** It is the name of the document, which may repeat what stands in any window. */
  readonly name?: boolean
}

/** Room for the first `most` places, or for those that can still be replaced. */
export function shortlist({ most, into, twice = false, nameLength = 0 }: ShortlistOptions): Shortlist {
  const seats = into === undefined ? seatsOf(most) : passingSeats(into, { twice, nameLength })
  const aboutAll = new Map<string, Seat>()
  // Which places are kept, and which are without room. Only neighbouring windows overlap, so that no other place need be
  // remembered.
  let shared: ReadonlyMap<string, Seat | undefined> = new Map()
  return {
    add(found, { again, next, name = false }) {
      const isKnown = again ? seats.knows() : () => false
      const before = name
        ? new Map(seats.all().map((seat) => [placeOf(seat.candidate.finding), seat]))
        : shared
      const places = new Map<string, Seat | undefined>()
      for (const candidate of found) {
        const { finding } = candidate
        if (isKnown(finding)) continue
        const place = placeOf(finding)
        const isShared = next === undefined || isBehind(finding, next)
        const among = isAboutAll(finding) ? aboutAll : before.has(place) ? before : places
        let seat = among.get(place)
        if (seat !== undefined) seat.candidate = candidate
        else if (!among.has(place)) seat = seats.take(candidate, { isShared, isLast: next === undefined })
        if (seat !== undefined && isAboutAll(finding)) aboutAll.set(place, seat)
        else if (isShared) places.set(place, seat)
      }
      shared = places
      if (next !== undefined) seats.close(new Set(places.values()))
    },
    candidates: () => seats.all().map(({ candidate }) => candidate),
    further: () => seats.further(),
  }
}

function isBehind({ startLine, startColumn }: Finding, { line, column }: Origin): boolean {
  return startLine > line || (startLine === line && startColumn >= column)
}

function placeOf(finding: Finding): string {
  const { ruleId, fingerprint, startLine, startColumn } = finding
  return isAboutAll(finding) ? ruleId : `${ruleId} ${fingerprint} ${startLine}:${startColumn}`
}
