// The literals without one of which no rule can find anything, as the prefilter takes them. Which they are and why
// stands in literal-catalogue.ts.
import type { Literal } from './literal.ts'
import { madeLiterals } from './literal-rows.ts'

export const literals: readonly Literal[] = madeLiterals()
