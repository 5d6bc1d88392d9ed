// One document put to the scanner: what it holds, or why it could not be read.
import type { Tally } from './coverage.ts'
import { Unreadable } from './errors.ts'
import type { Document } from './model.ts'
import type { Gathering } from './scan/gathering.ts'
import type { OnDemandScanner } from './scan/on-demand.ts'
import type { Scanned } from './scan/scanner.ts'
import type { Keeping } from './scan/shortlist.ts'

interface Scanning {
  readonly scanner: OnDemandScanner
  /** Without it, all candidates are kept. */
  readonly keeping?: Keeping
  /** Absent where documents are read for comparison and for facts alone. */
  readonly count?: Tally
}

type Found = Pick<Scanned, 'candidates' | 'further'>

const nothingFound: Found = { candidates: [], further: 0 }

/** A promise only where the scanner gives one. */
export function scanDocument(document: Document, scanning: Scanning): Found | Promise<Found> {
  try {
    const scanned = scanning.scanner.scan(document, scanning.keeping)
    if (scanned instanceof Promise) return settled(scanned, document, scanning)
    scanning.count?.read(scanned.bytes)
    return scanned
  } catch (error) {
    return unread(error, document, scanning)
  }
}

async function settled(scanned: Promise<Scanned>, document: Document, scanning: Scanning): Promise<Found> {
  try {
    const found = await scanned
    scanning.count?.read(found.bytes)
    return found
  } catch (error) {
    return unread(error, document, scanning)
  }
}

function unread(error: unknown, { path }: Document, { count }: Scanning): Found {
  if (!(error instanceof Unreadable)) throw error
  count?.unread({ path, reason: error.reason })
  return nothingFound
}

/** Returns how many there was no room for. */
export function addTo(found: Gathering, { candidates, further }: Found): number {
  return candidates.length === 0 ? further : found.add(candidates) + further
}
