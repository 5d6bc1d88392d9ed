// Which routines stand in a span, without asking all of a file's: files may hold thousands.
import { isWithin, type Code, type Routine, type Span } from './code.ts'

const ordered = new WeakMap<readonly Routine[], readonly Routine[]>()

/** In the order of their bodies. */
function byBody({ routines }: Pick<Code, 'routines'>): readonly Routine[] {
  const known = ordered.get(routines)
  if (known !== undefined) return known
  const sorted = routines.toSorted((a, b) => a.body.start - b.body.start)
  ordered.set(routines, sorted)
  return sorted
}

/** The routines whose body stands in the span. */
export function routinesWithin(code: Pick<Code, 'routines'>, span: Span): Routine[] {
  const all = byBody(code)
  const found: Routine[] = []
  for (let at = firstFrom(all, span.start); at < all.length; at++) {
    const routine = all[at]
    if (routine === undefined || routine.body.start > span.end) break
    if (isWithin(routine.body, span)) found.push(routine)
  }
  return found
}

/** The index of the first body that begins at the offset or behind it. */
function firstFrom(all: readonly Routine[], start: number): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.body.start ?? Infinity) < start) low = middle + 1
    else high = middle
  }
  return low
}
