// The candidates of one document. Windows of a big one overlap and find the same credential twice, and a hostile one holds
// more credentials than any report has room for: of these only the number is kept.
import type { Finding } from '../model.ts'
import { credentialOf } from './introduced.ts'
import type { Origin } from './region.ts'
import type { Candidate } from './suppress.ts'

export interface Shortlist {
  /** What one window holds, asked for one by one. */
  add(found: Iterable<Candidate>, window: Held): void
  /** In the order in which they were found. */
  candidates(): readonly Candidate[]
  /** How many there was no room for. */
  further(): number
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

const without = -1

/** Room for the first `most` places. */
export function shortlist(most: number): Shortlist {
  const kept: Candidate[] = []
  const aboutAll = new Map<string, number>()
  let further = 0
  // Where among them a place is kept, or that it is without room. Only neighbouring windows overlap, so that no other place
  // need be remembered.
  let shared: ReadonlyMap<string, number> = new Map()

  return {
    add(found, { again, next, name = false }) {
      const known = new Set(again ? kept.map(({ finding }) => credentialOf(finding)) : [])
      const before = name ? new Map(kept.map(({ finding }, at) => [placeOf(finding), at])) : shared
      const places = new Map<string, number>()
      for (const candidate of found) {
        const { finding } = candidate
        if (again && known.has(credentialOf(finding))) continue
        const place = placeOf(finding)
        const isOfAll = isAboutAll(finding)
        const by = isOfAll ? aboutAll : before
        const at =
          by.get(place) ?? places.get(place) ?? (kept.length < most || isOfAll ? kept.length : without)
        if (at !== without) kept[at] = candidate
        else if (!before.has(place) && !places.has(place)) further++
        if (isOfAll) aboutAll.set(place, at)
        else if (next === undefined || isBehind(finding, next)) places.set(place, at)
      }
      shared = places
    },
    candidates: () => kept,
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
