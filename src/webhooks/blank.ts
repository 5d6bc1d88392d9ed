// Turns comments, and the inside of strings, into spaces, so that what is left is code and every offset stays.
// Reads languages by their quotes alone and guesses nothing else.
import type { Language } from './languages.ts'

export interface Blanked {
  /** Without comments. */
  readonly code: string
  /** Without comments and without what stands inside strings. */
  readonly bare: string
}

/** One stretch that is no plain code. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly isComment: boolean
}

export function blank(text: string, language: Language): Blanked {
  const stretches = [...stretchesIn(text, language)]
  const comments = stretches.filter(({ isComment }) => isComment)
  return { code: blankOut(text, comments), bare: blankOut(text, stretches) }
}

/** The stretches must be in order and apart. */
export function blankOut(text: string, stretches: readonly { start: number; end: number }[]): string {
  let result = ''
  let at = 0
  for (const { start, end } of stretches) {
    result += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ')
    at = Math.max(at, end)
  }
  return result + text.slice(at)
}

function* stretchesIn(text: string, language: Language): Generator<Stretch> {
  for (let at = 0; at < text.length;) {
    const comment = commentAt(text, at, language)
    if (comment !== undefined) {
      yield { start: at, end: comment, isComment: true }
      at = comment
      continue
    }
    const quote = quoteAt(text, at, language)
    if (quote === undefined) {
      at++
      continue
    }
    const start = at + quote.length
    const end = stringEnd(text, start, quote)
    yield { start, end, isComment: false }
    at = end + quote.length
  }
}

function commentAt(text: string, at: number, language: Language): number | undefined {
  for (const [open, close] of language.blockComments) {
    if (!text.startsWith(open, at)) continue
    const end = text.indexOf(close, at + open.length)
    return end === -1 ? text.length : end + close.length
  }
  const opens = language.lineComments.some((mark) => text.startsWith(mark, at))
  // `#[Attribute]` of PHP is code, and so is `#{…}` of Ruby.
  if (!opens || /^#[[{]/.test(text.slice(at, at + 2))) return undefined
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

function quoteAt(text: string, at: number, { quotes, id }: Language): string | undefined {
  const quote = quotes.find((one) => text.startsWith(one, at))
  // A question mark before a quote writes a character in Ruby.
  return quote === "'" && id === 'ruby' && text[at - 1] === '?' ? undefined : quote
}

/** Where the string ends; one of a single quote ends at its line, closed or not. */
function stringEnd(text: string, start: number, quote: string): number {
  const overLines = quote.length === 3 || quote === '`'
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text.startsWith(quote, at)) return at
    else if (text[at] === '\n' && !overLines) return at
  }
  return text.length
}
