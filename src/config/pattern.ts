// Decides whether a custom rule's pattern may run, and makes it runnable. V8 can only promise linear time behind a
// flag, so the promise is made here: only patterns whose cost at any one place of a text is counted and small.
import { costOf, unrolledSize } from './pattern-cost.ts'
import { parsePattern, PatternRefused } from './pattern-syntax.ts'

/** Most patterns for a secret need 30 to 600. A step takes V8 about a nanosecond: 2 s for 1 MB of hostile text. */
const stepLimit = 2000

/** For all patterns of a policy together, since a hostile repository may bring a whole policy. */
export const totalStepLimit = 5 * stepLimit

/** Why the pattern is refused; undefined when it is fine. */
export function patternProblem(text: string): string | undefined {
  try {
    const { source, ignoreCase } = split(text)
    const node = parsePattern(source, ignoreCase)
    if (unrolledSize(node) > stepLimit) return 'a shorter pattern: its repetitions multiply'
    const { steps, matchesEmpty } = costOf(node)
    if (matchesEmpty) return 'a pattern that cannot match nothing'
    if (steps > stepLimit)
      return 'a pattern with fewer ways to match: neighbouring repetitions share characters'
    return undefined
  } catch (error) {
    if (error instanceof PatternRefused) return error.message
    throw error
  }
}

/** Steps that the pattern may need at one place of a text; 0 where `patternProblem` finds something. */
export function patternSteps(text: string): number {
  if (patternProblem(text) !== undefined) return 0
  const { source, ignoreCase } = split(text)
  return costOf(parsePattern(source, ignoreCase)).steps
}

/**
 * The expression for a pattern in which `patternProblem` found nothing. `^` and `$` are the ends of a line, indices are
 * recorded, and it is meant for `matchAll`. The group `secret`, where there is one, is the credential.
 */
export function compilePattern(text: string): RegExp {
  const { source, ignoreCase } = split(text)
  return new RegExp(source, ignoreCase ? 'dgim' : 'dgm')
}

function split(text: string): { readonly source: string; readonly ignoreCase: boolean } {
  return text.startsWith('(?i)')
    ? { source: text.slice(4), ignoreCase: true }
    : { source: text, ignoreCase: false }
}
