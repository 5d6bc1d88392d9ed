// Reads JavaScript and TypeScript with a real parser. The parser is loaded with the first file that needs it,
// because nearly no repository has a webhook handler.
import type { ParserPlugin } from '@babel/parser'
import type { File, Node } from '@babel/types'
import { blankOut } from './blank.ts'
import { pairBrackets } from './brackets.ts'
import type { Code } from './code.ts'
import { scriptOf } from './embedded.ts'
import { outlineOf } from './javascript-outline.ts'
import { childrenOf } from './javascript-nodes.ts'
import type { Language } from './languages.ts'

/** Undefined where the file is no JavaScript that the parser knows. */
export async function readJavaScript(
  path: string,
  text: string,
  language: Language,
): Promise<Code | undefined> {
  const file = await parsed(path, scriptOf(path, text))
  if (file === undefined) return undefined
  const comments = (file.comments ?? []).map(({ start = 0, end = 0 }) => ({ start, end }))
  const bare = blankOut(
    text,
    [...comments, ...stringsIn(file)].sort((a, b) => a.start - b.start),
  )
  return {
    path,
    language,
    text,
    code: blankOut(text, comments),
    bare,
    partner: pairBrackets(bare),
    ...outlineOf(file.program),
  }
}

async function parsed(path: string, text: string): Promise<File | undefined> {
  const { parse } = await import('@babel/parser')
  for (const plugins of dialects(path)) {
    try {
      return parse(text, {
        sourceType: 'unambiguous',
        errorRecovery: true,
        allowReturnOutsideFunction: true,
        allowAwaitOutsideFunction: true,
        plugins: [...plugins],
      })
    } catch {
      // Not this dialect.
    }
  }
  return undefined
}

/** `<T>x` is a cast in TypeScript and a tag in JSX; Flow's types are its own. */
function dialects(path: string): readonly (readonly ParserPlugin[])[] {
  const typed: readonly ParserPlugin[] = ['typescript', 'decorators']
  const tagged: readonly ParserPlugin[] = ['typescript', 'jsx', 'decorators']
  if (/\.[cm]?ts$/.test(path)) return [typed, tagged]
  return [tagged, typed, ['flow', 'jsx', 'decorators']]
}

const strings: ReadonlySet<string> = new Set(['StringLiteral', 'DirectiveLiteral', 'RegExpLiteral'])

/** The inside of every string, of the plain parts of templates, and text between tags. */
function* stringsIn(node: Node): Generator<{ start: number; end: number }> {
  const { start, end } = node
  if (typeof start === 'number' && typeof end === 'number') {
    if (strings.has(node.type)) yield { start: start + 1, end: end - 1 }
    if (node.type === 'TemplateElement' || node.type === 'JSXText') yield { start, end }
  }
  for (const child of childrenOf(node)) yield* stringsIn(child)
}
