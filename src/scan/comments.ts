// Tells comments from code, language by language, with one linear pass over the text. Knows no grammar: a quote
// inside a regular expression can mislead it until the end of the line.
import { lastAtOrBefore } from './region.ts'

/** Quoted text is matched too, so that a `//` inside a URL begins no comment. Every alternative always succeeds. */
const quotes = String.raw`"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?`
const slashes = String.raw`\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)`
const hash = String.raw`(?<![^\s;])#[^\n]*`
const languages = {
  slashes: new RegExp(
    String.raw`${slashes}|<!--[\s\S]*?(?:-->|$)|\x60(?:[^\x60\\]|\\[\s\S])*\x60?|${quotes}`,
    'g',
  ),
  python: new RegExp(String.raw`"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|#[^\n]*|${quotes}`, 'g'),
  hash: new RegExp(String.raw`${hash}|^=begin\b[\s\S]*?(?:^=end\b|$(?![\s\S]))|${quotes}`, 'gm'),
  php: new RegExp(String.raw`${slashes}|#(?!\[)[^\n]*|<!--[\s\S]*?(?:-->|$)|${quotes}`, 'g'),
  dashes: new RegExp(String.raw`--[^\n]*|${slashes}|${quotes}`, 'g'),
} as const

type Language = keyof typeof languages

const byExtension: readonly (readonly [RegExp, Language])[] = [
  [/\.(?:py|pyw|ipynb)$/i, 'python'],
  [/\.(?:php|phtml)$/i, 'php'],
  [/\.(?:sql|lua|elm|hs)$/i, 'dashes'],
  [
    /\.(?:[cm]?[jt]sx?|vue|svelte|astro|go|java|kts?|scala|sc|groovy|gradle|cs|fsx?|rs|swift|mm?|c|cc|cpp|h|hpp|dart|cls|trigger|apex|gs|html?|scss|jsonc|json5)$/i,
    'slashes',
  ],
]

/** Answers whether the character at an offset is part of a comment (in Python also of a docstring). */
export function commentsIn(path: string, text: string): (offset: number) => boolean {
  const language = byExtension.find(([extension]) => extension.test(path))?.[1] ?? 'hash'
  const starts: number[] = [0]
  const ends: number[] = [0]
  for (const match of text.matchAll(languages[language])) {
    if (!isComment(match[0], text, match.index)) continue
    starts.push(match.index)
    ends.push(match.index + match[0].length)
  }
  return (offset) => offset < (ends[lastAtOrBefore(starts, offset)] ?? 0)
}

function isComment(piece: string, text: string, at: number): boolean {
  const quote = piece[0] ?? ''
  if (!`"'\``.includes(quote)) return true
  // A string that is a statement of its own documents something.
  return /^(?:"""|''')/.test(piece) && /(?:^|\n)[ \t]*[rRbBuU]?$/.test(text.slice(Math.max(0, at - 200), at))
}
