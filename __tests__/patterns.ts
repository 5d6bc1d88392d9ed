// Every regular expression of the program, read from its sources: tests judge them all, so that none is forgotten.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

export interface Pattern {
  readonly file: string
  readonly source: string
  readonly flags: string
}

/** Digests of the patterns that recheck has found to run in linear time. */
export const judgedFile = '__tests__/patterns-judged.json'

export function digestOf({ source, flags }: Pattern): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16)
}

/** The literals of one text, in order; those inside a template's `${}` too. */
export function literalPatterns(file: string, code: string): readonly Pattern[] {
  const found: Pattern[] = []
  let at = 0
  let before = ''
  const depths: number[] = []
  let depth = 0
  const take = (token: RegExp): RegExpExecArray | null => {
    token.lastIndex = at
    const match = token.exec(code)
    if (match !== null) at += match[0].length
    return match
  }
  const template = (): void => {
    take(/(?:[^`\\$]|\\[\s\S]|\$(?!\{))*/y)
    if (code[at] === '$') depths.push(depth++)
    at += code[at] === '$' ? 2 : 1
    before = code[at - 1] === '`' ? ')' : '{'
  }
  while (at < code.length) {
    if (take(/\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y)) continue
    if (code[at] === '`') {
      at++
      template()
      continue
    }
    if (code[at] === '}' && depths.at(-1) === depth - 1) {
      depth = depths.pop() ?? 0
      at++
      template()
      continue
    }
    const literal = startsValue(before)
      ? take(/\/((?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/y)
      : null
    if (literal !== null) found.push({ file, source: literal[1] ?? '', flags: literal[2] ?? '' })
    const token =
      literal ?? take(/'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/y) ?? take(/[\w$]+|[\s\S]/y)
    before = token?.[0] ?? ''
    if (literal !== null || /^['"]/.test(before)) before = ')'
    if (before === '{') depth++
    if (before === '}') depth--
  }
  return found
}

/** Whether a slash behind this token begins a literal and does not divide. */
function startsValue(token: string): boolean {
  return token === '' || /^(?:[([{},;:=!&|?<>+~^%*-]|return|case|typeof|in|of|yield|await)$/.test(token)
}

/** What `new RegExp` makes while all modules of these folders load, with the literals of all sources. */
export async function patternsOf(folders: readonly string[]): Promise<readonly Pattern[]> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
  const made = await madeWhileLoading(files.filter((name) => folders.includes(name.split('/')[0] ?? '')))
  const written = files.flatMap((name) => literalPatterns(name, readFileSync(`src/${name}`, 'utf8')))
  return [...written, ...made].filter(({ file }) => folders.includes(file.split('/')[0] ?? ''))
}

async function madeWhileLoading(files: readonly string[]): Promise<readonly Pattern[]> {
  const found: Pattern[] = []
  const original = globalThis.RegExp
  let file = ''
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags]: [RegExp | string, string?]) {
      const made = new target(source, flags)
      found.push({ file, source: made.source, flags: made.flags })
      return made
    },
  })
  try {
    for (file of files) await import(`../src/${file}`)
  } finally {
    globalThis.RegExp = original
  }
  return found
}
