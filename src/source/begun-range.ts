// The range that a person wrote, put to git before anything is loaded that makes something of its answers: git takes as long to look
// names up and to compare trees as the program takes to start.
import type { Early } from './changes.ts'
import type { Git } from './git.ts'
import { openLookup, type Lookup } from './lookup.ts'
import { rangeLog, type Range } from './range-log.ts'
import { parseRange } from './written-range.ts'

export interface BegunRange {
  readonly git: Git
  readonly lookup: Lookup
  /** Rejects as `parseRange` does. */
  readonly range: Promise<Range>
  readonly early: Early
  /** Ends what git has not done: whatever it says, nobody listens any more. */
  stop(): void
}

/** What `parseRange` makes of `text`. */
export function beginRange(git: Git, text?: string): BegunRange {
  const lookup = openLookup(git)
  const range = parseRange(lookup, text)
  const wanted = new AbortController()
  const log = rangeLog(git, range, wanted.signal)
  const stop = (): void => {
    lookup.end()
    wanted.abort()
  }
  // Without a range git would list all there is.
  range.catch(stop)
  return { git, lookup, range, early: { log, reader: lookup.handOver }, stop }
}
