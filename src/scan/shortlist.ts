// The candidates of one document. Windows of a big one overlap and find the same credential twice, and a hostile one holds
// more credentials than any report has room for: of these only the number is kept.
import type { Finding } from '../model.ts'
import { credentialOf } from './introduced.ts'
import type { Candidate } from './suppress.ts'

export interface Shortlist {
  /** What one window holds. Read `again`, as bytes, it adds only credentials that are new. */
  add(found: readonly Candidate[], window: { readonly again: boolean }): void
  /** In the order in which they were found. */
  candidates(): readonly Candidate[]
  /** How many there was no room for. */
  further(): number
}

/** Room for the first `most` places. */
export function shortlist(most: number): Shortlist {
  const kept = new Map<string, Candidate>()
  let further = 0
  // Only neighbouring windows overlap, so that a place without room need not be remembered for longer.
  let before: ReadonlySet<string> = new Set()

  return {
    add(found, { again }) {
      const known = new Set(again ? [...kept.values()].map(({ finding }) => credentialOf(finding)) : [])
      const beyond = new Set<string>()
      for (const candidate of found) {
        if (again && known.has(credentialOf(candidate.finding))) continue
        const place = placeOf(candidate.finding)
        if (kept.size < most || kept.has(place) || isAboutAll(candidate.finding)) kept.set(place, candidate)
        else beyond.add(place)
      }
      for (const place of beyond) if (!before.has(place)) further++
      before = beyond
    },
    candidates: () => [...kept.values()],
    further: () => further,
  }
}

function placeOf(finding: Finding): string {
  const { ruleId, fingerprint, startLine, startColumn } = finding
  return isAboutAll(finding) ? ruleId : `${ruleId} ${fingerprint} ${startLine}:${startColumn}`
}

/** What has no extent is about the whole file, and stands there once for each rule. */
function isAboutAll({ startLine, startColumn, endLine, endColumn }: Finding): boolean {
  return startLine === endLine && startColumn === endColumn
}
