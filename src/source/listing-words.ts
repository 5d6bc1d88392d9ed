// What is looked for in git's listing of a tree. It is one long text, and to search it at memory speed costs less than to make a string of
// each of its paths.
import { linkMode, submoduleMode } from '../modes.ts'
import { pathWords } from '../rules/path-words.ts'
import { eitherCase, exactly, type Literal } from '../scan/literal.ts'

let made: readonly Literal[] | undefined

/** The words that rules select paths by, and what links and submodules begin with; as listing-tables.generated.ts has them. */
export function listingLiterals(): readonly Literal[] {
  return (made ??= [
    ...pathWords.map((word): Literal => ({ ...eitherCase(word), kind: 'context' })),
    ...[linkMode, submoduleMode].map((mode): Literal => ({ ...exactly(`${mode} `), kind: 'context' })),
  ])
}
