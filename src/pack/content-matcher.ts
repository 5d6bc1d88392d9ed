// The matcher of contents: its tables come ready made where a policy adds no words to what is looked for. To write them takes code that has
// never run before some ten milliseconds, in each thread.
import { literals } from '../scan/literals.ts'
import type { Literal } from '../scan/literal.ts'
import { createMatcher, readyMatcher, type Matcher, type Memory } from '../scan/prefilter.ts'
import { tables, tablesLayout } from '../scan/tables.generated.ts'

/** Its tables lie at the beginning of the memory. */
export function contentMatcher(contents: readonly Literal[], memory: Memory): Matcher {
  if (contents !== literals) return createMatcher(contents, { memory, at: 0 })
  const bytes = Buffer.from(tables, 'base64')
  return readyMatcher({ layout: tablesLayout, bytes, literals: () => literals }, memory)
}
