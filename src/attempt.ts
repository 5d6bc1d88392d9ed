// One document put to the scanner: what it holds, or why it could not be read.
import type { Tally } from './coverage.ts'
import { Unreadable } from './errors.ts'
import type { Document } from './model.ts'
import type { Gathering } from './scan/gathering.ts'
import type { Scanned, Scanner } from './scan/scanner.ts'
import type { Candidate } from './scan/suppress.ts'

interface Scanning {
  readonly scanner: Scanner
  readonly count: Tally
  /** Candidates of one document that there may be room for. */
  readonly most: number
}

export function scanDocument(document: Document, { scanner, count, most }: Scanning): Found {
  try {
    const scanned = scanner.scan(document, most)
    count.read(document, scanned.bytes)
    return scanned
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    count.unread({ path: document.path, reason: error.reason })
    return nothingFound
  }
}

type Found = Pick<Scanned, 'candidates' | 'further'>

const nothingFound: Found = { candidates: [], further: 0 }

/** Returns how many there was no room for. */
export function addTo(found: Gathering, { candidates, further }: Found): number {
  return candidates.length === 0 ? further : found.add(candidates) + further
}

/** For comparison and for facts. An old version that cannot be read excuses nothing: what is in the new one counts as new. */
export function scanQuietly(document: Document, scanner: Scanner, most?: number): readonly Candidate[] {
  try {
    return scanner.scan(document, most).candidates
  } catch (error) {
    if (error instanceof Unreadable) return []
    throw error
  }
}
