// Finds out what is known of an object, with as little matching as will do. Most objects are their base with a few bytes
// changed: what a base does not hold, its copied bytes do not hold either.
import { interest, type Matcher } from '../scan/prefilter.ts'
import type { Known, PackMemory, Span } from './memory.ts'

/** The function answers `undefined` where the matcher finds something of interest. */
export function createKnow(memory: PackMemory, matcher: Matcher): (span: Span) => Known {
  const holdsAny = (start: number, length: number): boolean => matcher.holdsAny(start, length)
  const isOfInterest = (start: number, length: number): boolean =>
    matcher.interests(start, length) !== interest.none
  return ({ start, size, base }) => {
    if (base === 'no-literal' && !memory.someFresh(holdsAny)) return base
    if (base === 'no-interest' && !memory.someFresh(isOfInterest)) return base
    if (base === undefined && !holdsAny(start, size)) return 'no-literal'
    return isOfInterest(start, size) ? undefined : 'no-interest'
  }
}
