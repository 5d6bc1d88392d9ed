// The candidates of one document. Windows of a big one overlap and find the same credential twice, and a hostile one holds
// more credentials than any report has room for: of these only the number is kept, or they are handed on window by window.
import type { Finding } from '../model.ts'
import type { Gathering } from './gathering.ts'
import { credentialOf } from './introduced.ts'
import type { Origin } from './region.ts'
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
  readonly into?: Pick<Gathering, 'add' | 'mayOvertake'>
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

/** A place in the order, for whichever candidate was found there last. */
interface Seat {
  candidate: Candidate
}

/** Room for the first `most` places. */
export function shortlist({ most = Infinity, into, twice, nameLength = 0 }: ShortlistOptions): Shortlist {
  let kept: Seat[] = []
  /** Those that any later window or the name may replace, where others are handed on before. */
  const lasting: Seat[] = []
  const aboutAll = new Map<string, Seat>()
  const handedOn = new Set<string>()
  let further = 0
  // Which places are kept, and which are without room. Only neighbouring windows overlap, so that no other place need be
  // remembered.
  let shared: ReadonlyMap<string, Seat | undefined> = new Map()

  const all = (): readonly Candidate[] => [...lasting, ...kept].map(({ candidate }) => candidate)
  const handOn = (final: readonly Candidate[]): void => {
    if (into === undefined || final.length === 0) return
    further += into.add(final, lasting.length)
    if (twice === true) for (const { finding } of final) handedOn.add(credentialOf(finding))
  }
  const isLasting = ({ finding }: Candidate): boolean =>
    isAboutAll(finding) || Math.max(finding.startLine, finding.startColumn) <= nameLength

  /** Of a window with a next one. */
  const seatOrHandOn = (candidate: Candidate, isShared: boolean): Seat | undefined => {
    const seat = { candidate }
    if (isLasting(candidate)) lasting.push(seat)
    else if (isShared || into?.mayOvertake(kept.length, lasting.length) === false) kept.push(seat)
    else {
      handOn([candidate])
      return undefined
    }
    return seat
  }
  const seatFor = (candidate: Candidate): Seat | undefined => {
    if (kept.length < most || isAboutAll(candidate.finding)) {
      const seat = { candidate }
      kept.push(seat)
      return seat
    }
    further++
    return undefined
  }
  /** Up to the first that the next window may replace: behind it all wait, to be handed on in their order. */
  const handOnSettled = (): void => {
    const open = new Set(shared.values())
    const first = kept.findIndex((seat) => open.has(seat))
    const settled = first === -1 ? kept : kept.slice(0, first)
    kept = kept.slice(settled.length)
    handOn(settled.map(({ candidate }) => candidate))
  }

  return {
    add(found, { again, next, name = false }) {
      const known = new Set(again ? all().map(({ finding }) => credentialOf(finding)) : [])
      const isKnown = (credential: string): boolean => known.has(credential) || handedOn.has(credential)
      const before = name
        ? new Map([...lasting, ...kept].map((seat) => [placeOf(seat.candidate.finding), seat]))
        : shared
      const places = new Map<string, Seat | undefined>()
      for (const candidate of found) {
        const { finding } = candidate
        if (again && isKnown(credentialOf(finding))) continue
        const place = placeOf(finding)
        const isShared = next === undefined || isBehind(finding, next)
        const among = isAboutAll(finding) ? aboutAll : before.has(place) ? before : places
        let seat = among.get(place)
        if (seat !== undefined) seat.candidate = candidate
        else if (!among.has(place))
          seat =
            into === undefined || next === undefined ? seatFor(candidate) : seatOrHandOn(candidate, isShared)
        if (seat !== undefined && isAboutAll(finding)) aboutAll.set(place, seat)
        else if (isShared) places.set(place, seat)
      }
      shared = places
      if (into !== undefined && next !== undefined) handOnSettled()
    },
    candidates: all,
    further: () => further,
  }
}

function isBehind({ startLine, startColumn }: Finding, { line, column }: Origin): boolean {
  return startLine > line || (startLine === line && startColumn >= column)
}

function placeOf(finding: Finding): string {
  const { ruleId, fingerprint, startLine, startColumn } = finding
  return isAboutAll(finding) ? ruleId : `${ruleId} ${fingerprint} ${startLine}:${startColumn}`
}

/** What has no extent is about the whole file, and stands there once for each rule. */
function isAboutAll({ startLine, startColumn, endLine, endColumn }: Finding): boolean {
  return startLine === endLine && startColumn === endColumn
}
