// What a history looks for in contents and messages: the literals of the rules, and the words that a policy adds.
import { eitherCase, type Literal } from '../scan/literal.ts'
import { literals } from '../scan/literals.ts'

export const contentLiterals = (words: readonly string[]): readonly Literal[] =>
  words.length === 0
    ? literals
    : [...literals, ...words.map((word): Literal => ({ ...eitherCase(word), kind: 'context' }))]
