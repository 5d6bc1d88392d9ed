// How deeply YAML nests, asked of the lexer alone: the parser calls itself for each level, and a hundred thousand
// brackets in 200 KB cost it seconds and 300 MB. Indentation needs no look: a workflow's size bounds its depth.
import { Lexer } from 'yaml'

/** The lexer's mark before a scalar, whose own text may be a bracket. */
const scalarMark = '\u001f'

/** Whether brackets, or indicators in a row on one line (`- - - a`), nest deeper than `limit`. */
export function nestsDeeper(text: string, limit: number): boolean {
  let brackets = 0
  let indicators = 0
  let before = ''
  for (const token of new Lexer().lex(text)) {
    if (before !== scalarMark) {
      if (token === '[' || token === '{') brackets++
      else if ((token === ']' || token === '}') && brackets > 0) brackets--
      else if (token === '-' || token === '?' || token === ':') indicators++
      else if (token.includes('\n')) indicators = 0
    }
    if (brackets > limit || brackets + indicators > 2 * limit) return true
    before = token
  }
  return false
}
