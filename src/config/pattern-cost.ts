// Counts how many steps a backtracking engine can need at one place of a text. With no unbounded repetition that is a
// constant, so a whole text costs at most that constant times its length: linear, whatever the text holds.
import { assertNever } from '../errors.ts'
import type { CharacterSet } from './pattern-set.ts'
import type { PatternNode } from './pattern-syntax.ts'

/** What is still to be matched from some place on. */
interface Rest {
  /** The characters it can begin with. */
  readonly first: CharacterSet
  /** Whether it can succeed without a character. */
  readonly empty: boolean
  /** Steps in the worst case, every way tried. */
  readonly steps: number
  /** Steps until it fails on a character outside `first`; where it can succeed without one, that is among them. */
  readonly failing: number
}

const end: Rest = { first: 0n, empty: true, steps: 1, failing: 1 }

/** How many pieces the pattern has once every repetition is written out. */
export function unrolledSize(node: PatternNode): number {
  switch (node.kind) {
    case 'set':
    case 'assertion':
      return 1
    case 'sequence':
      return node.items.reduce((sum, item) => sum + unrolledSize(item), 1)
    case 'choice':
      return node.branches.reduce((sum, branch) => sum + unrolledSize(branch), 1)
    case 'repeat':
      return 1 + node.max * unrolledSize(node.item)
    default:
      return assertNever(node)
  }
}

/** Call only with a pattern whose `unrolledSize` is small: every repetition is walked as often as it may run. */
export function costOf(pattern: PatternNode): { readonly steps: number; readonly matchesEmpty: boolean } {
  const whole = before(pattern, end)
  return { steps: whole.steps, matchesEmpty: whole.empty }
}

function before(node: PatternNode, rest: Rest): Rest {
  switch (node.kind) {
    case 'set':
      return { first: node.set, empty: false, steps: 1 + rest.steps, failing: 1 }
    case 'assertion':
      return { ...rest, steps: 1 + rest.steps, failing: 1 + rest.failing }
    case 'sequence':
      return node.items.reduceRight((later, item) => before(item, later), rest)
    case 'choice':
      return node.branches.map((branch) => before(branch, rest)).reduce(either)
    case 'repeat':
      return repeated(node, rest)
    default:
      return assertNever(node)
  }
}

function repeated(node: Extract<PatternNode, { kind: 'repeat' }>, rest: Rest): Rest {
  let later = rest
  for (let round = node.max; round >= 1; round--) {
    const again = before(node.item, later)
    later = round > node.min ? either(again, rest) : again
  }
  return later
}

/** Where the next character already tells the two ways apart, the wrong one fails at once and is not searched. */
function either(a: Rest, b: Rest): Rest {
  const apart = (a.first & b.first) === 0n
  return {
    first: a.first | b.first,
    empty: a.empty || b.empty,
    steps: 1 + (apart ? Math.max(a.steps + b.failing, b.steps + a.failing) : a.steps + b.steps),
    failing: 1 + a.failing + b.failing,
  }
}
