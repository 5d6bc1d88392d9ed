// Which names in a tree make what they stand for worth reading whatever its bytes hold: a rule may select a file by its
// name (`.env`), a setting in a file called after Salesloft may be its, and a file may be called after a key.
import { eitherCase, type Literal } from '../scan/literal.ts'

/** At least one of these, in either case, stands in every name that matters, so that few trees need be parsed. */
const parts = ['env', 'loft', 'ak_']

export const nameLiterals: readonly Literal[] = parts.map((part) => ({
  ...eitherCase(part),
  kind: 'context',
}))

/**
 * Judges one segment of a path; `selects` speaks for the text rules, which look at the last segment only. The word
 * Salesloft may be split over two segments (`sales/loft`), so its second half is enough here.
 */
export function namesThatMatter(selects: (segment: string) => boolean): (segment: string) => boolean {
  return (segment) => /loft|ak_/i.test(segment) || selects(segment)
}
