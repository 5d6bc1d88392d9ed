// Reads the quoted text at a place of a source, with the pieces that are joined to it.
import { glueAt } from '../scan/literals-joined.ts'
import { sticky } from '../scan/value-text.ts'
import { longestList, wordsBetween, type Token } from './tokens.ts'

export interface Quoted {
  readonly scopes: readonly Token[]
  readonly others: number
  /** Behind the closing quote. */
  readonly end: number
  /** Nothing but separators: what is joined with it follows. */
  readonly blank: boolean
}

const opening = /(?:[A-Za-z@$]{1,3}(?=["'`]))?\\{0,3}("""|'''|["'`]|&quot;)/y
const mostPieces = 80

export function quotedScopes(text: string, at: number): Quoted | undefined {
  opening.lastIndex = at
  const mark = opening.exec(text)
  if (mark === null) return undefined
  const scopes: Token[] = []
  let others = 0
  let from = at + mark[0].length
  let end = from
  for (let piece = 0; piece < mostPieces; piece++) {
    end = closingQuote(text, from, mark[1] ?? '"')
    const words = wordsBetween(text, from, end)
    scopes.push(...words.scopes)
    others += words.others
    const glue = glueAt(text, end, 'quoted')
    if (glue === 0 || /^\\{0,3}["'`]{1,3}[ \t]*,/.test(text.slice(end, end + glue))) break
    from = end + glue
  }
  const blank = scopes.length === 0 && others === 0
  end += sticky(/\\{0,3}(?:"""|'''|["'`]|&quot;)/y, text, end)
  // A type that lists all there could be: 'people:read' | 'people:write'.
  return /^\s{0,80}\|\s{0,80}["']/.test(text.slice(end, end + 162))
    ? undefined
    : { scopes, others, end, blank }
}

/** Where the quote is closed; a plain one ends with its line at the latest. */
function closingQuote(text: string, from: number, mark: string): number {
  const limit = Math.min(text.length, from + longestList)
  if (mark.length > 1) {
    const close = text.indexOf(mark, from)
    return close === -1 || close > limit ? limit : close
  }
  for (let at = from; at < limit; at++) {
    const character = text[at]
    if (character === mark || (character === '\n' && mark !== '`')) return at
    if (character === '\\') {
      if (text[at + 1] === mark) return at
      at++
    }
  }
  return limit
}
