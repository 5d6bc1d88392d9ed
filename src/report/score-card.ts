// What decides a row of the checklist, so that a reader of the score card need not look for it.
import type { ChecklistRow, Finding, Report } from '../model.ts'
import { place } from './place.ts'

/** More would hide the row itself; the findings stand below it anyway. */
const mostPlaces = 3

export interface Deciding {
  /** How many different findings decide the row. */
  readonly count: number
  /** Where the first few of them stand: untrusted text, as it came. */
  readonly places: readonly string[]
}

export type DecidingOf = (row: ChecklistRow) => Deciding

export function decidingIn({ findings }: Report): DecidingOf {
  const places = new Map<string, string>()
  for (const finding of findings.filter(isOpen))
    if (!places.has(finding.fingerprint)) places.set(finding.fingerprint, place(finding))
  return (row) => ({
    count: row.findings.length,
    places: row.findings.flatMap((fingerprint) => places.get(fingerprint) ?? []).slice(0, mostPlaces),
  })
}

const isOpen = ({ suppressed }: Finding): boolean => suppressed === undefined
