// A source file -> what it does, by the reader that its language needs.
import { blank } from './blank.ts'
import { braceOutline } from './brace-outline.ts'
import { pairBrackets } from './brackets.ts'
import type { Code } from './code.ts'
import { indentedOutline } from './indented-outline.ts'
import { languageOf } from './languages.ts'

/** Characters beyond which a file is nobody's handwriting, and beyond which its lines must not be longer than these. */
const longest = 400_000
const minified = { from: 10_000, lineLength: 400 } as const
const mostRoutines = 3000

export async function readCode(path: string, text: string): Promise<Code | undefined> {
  try {
    const code = await readAny(path, text)
    return code !== undefined && code.routines.length <= mostRoutines ? code : undefined
  } catch (error) {
    // Nested deeper than the stack: nobody's handwriting either.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

async function readAny(path: string, text: string): Promise<Code | undefined> {
  const language = languageOf(path)
  if (language === undefined || text.length > longest || isMinified(text)) return undefined
  if (language.reader === 'parser') {
    const { readJavaScript } = await import('./javascript.ts')
    const code = await readJavaScript(path, text, language)
    if (code !== undefined) return code
  }
  const { code, bare } = blank(text, language)
  const source = { path, language, text, code, bare, partner: pairBrackets(bare) }
  return {
    ...source,
    ...(language.reader === 'parser' ? { isGuess: true } : {}),
    ...(language.reader === 'indentation' ? indentedOutline(source) : braceOutline(source)),
  }
}

function isMinified(text: string): boolean {
  if (text.length < minified.from) return false
  let lines = 1
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++
  return text.length > lines * minified.lineLength
}
