// Finds the routines and classes of a language with braces: what stands before an opening brace says what it opens.
import { braceSteps, skipSpace, type Source } from './brace-steps.ts'
import { skipBracket, splitArguments } from './brackets.ts'
import type { Group, Import, Outline, Routine, Span } from './code.ts'

/** Words before a bracket that begin no declaration. */
const control =
  /^(?:if|for|foreach|while|switch|catch|using|lock|synchronized|when|match|return|new|else|do|try|throw|select|elseif|fixed|guard|defer)$/
const group = /\b(?:class|interface|object|trait|struct|impl|record|extension)\s{1,20}([A-Za-z_]\w{0,100})/
/** What a lambda's brace follows. */
const lambda = /(?:=>|->|\||\b(?:func|function|fn))$/

export function braceOutline(source: Source): Outline {
  const groups: Group[] = []
  const bodies: Opening[] = []
  for (const { index } of source.bare.matchAll(/\{/g)) {
    const close = skipBracket(source, index)
    if (close === index) continue
    const body = { start: index, end: close + 1 }
    const head = { start: headStart(source, index), end: index }
    const before = source.bare.slice(head.start, index)
    const named = groupNamed(before)
    if (named !== undefined) groups.push({ name: named, head, body })
    else bodies.push({ head, body, ...declaredIn(source, head) })
  }
  const arrows = [...expressionBodies(source)]
  const routines = [...bodies.filter(({ kind }) => kind !== 'none'), ...arrows].map((one) =>
    routineOf(source, one, groups),
  )
  return {
    routines: routines.sort((a, b) => a.body.start - b.body.start),
    groups,
    imports: importsIn(source),
    exports: [],
    steps: braceSteps(source, { start: 0, end: source.bare.length }),
  }
}

/** `class A {`, and with a primary constructor `class A(val b: B) : C(b) {`; `class A` above a function is no head. */
function groupNamed(before: string): string | undefined {
  const found = group.exec(before)
  if (found === null) return undefined
  const after = before.slice(found.index + found[0].length)
  const isConstructor = /^\s{0,40}(?:\(|<|:)/.test(after) && !/\b(?:fun|func|function|def|fn)\b/.test(after)
  return !before.trimEnd().endsWith(')') || isConstructor ? found[1] : undefined
}

interface Declared {
  readonly kind: 'named' | 'lambda' | 'none'
  readonly name: string
  readonly params: readonly string[]
  readonly receiver: string
}

interface Opening extends Declared {
  readonly head: Span
  readonly body: Span
  /** The body is one expression. */
  readonly expression?: true
}

function routineOf(source: Source, opening: Opening, groups: readonly Group[]): Routine {
  const { head, body, name, params, receiver, expression } = opening
  const owner = groups.findLast((one) => one.body.start < body.start && one.body.end >= body.end)?.name
  return {
    name,
    owner: receiver || (owner ?? ''),
    params,
    head,
    body,
    steps: expression
      ? [{ kind: 'give', value: body }]
      : braceSteps(source, { start: body.start + 1, end: body.end - 1 }),
    isAsync: false,
  }
}

/** Characters of annotations and parameters before a brace that are looked at. */
const longestHead = 4000

/** Back to the end of the statement or block before, over whole brackets. */
function headStart({ bare, partner }: Source, brace: number): number {
  const first = Math.max(0, brace - longestHead)
  for (let at = brace - 1; at >= first; at--) {
    if (/[;{}]/.test(bare[at] ?? '')) return at + 1
    const other = partner.get(at)
    if (other !== undefined && other < at) at = other
    else if (other !== undefined) return at + 1
  }
  return first
}

const none: Declared = { kind: 'none', name: '', params: [], receiver: '' }
const between = /^[^;={}]{0,200}$/

/** Reads `name(params) … {` from the head; a lambda has no name. */
function declaredIn(source: Source, head: Span): Declared {
  const { bare } = source
  const text = bare.slice(head.start, head.end)
  if (lambda.test(text.trimEnd())) return { ...none, kind: 'lambda', params: wordsIn(text.slice(-120)) }
  for (let at = head.end - 1; at >= head.start; at--) {
    const open = source.partner.get(at)
    if (bare[at] !== ')' || open === undefined || open < head.start) continue
    if (!between.test(bare.slice(at + 1, head.end))) break
    const declared = declaredAt(source, { start: open, end: at }, head)
    if (declared.kind !== 'none') return declared
    at = open
  }
  return takesBlocks.test(source.language.id) && isCallBefore(source, head.end)
    ? { ...none, kind: 'lambda' }
    : none
}

/** Kotlin, Groovy, Scala and Swift: `post("/x") {` hands the block to the call. */
const takesBlocks = /^(?:kotlin|scala|other|java)$/

function isCallBefore({ bare, partner }: Source, brace: number): boolean {
  let at = brace - 1
  while (/\s/.test(bare[at] ?? '')) at--
  const open = bare[at] === ')' ? partner.get(at) : undefined
  const word =
    /(?<!\w)\w+$/.exec(bare.slice(Math.max(0, (open ?? at + 1) - 60), open ?? at + 1).trimEnd())?.[0] ?? ''
  return word !== '' && !control.test(word)
}

function declaredAt(source: Source, params: Span, head: Span): Declared {
  const before = source.bare.slice(head.start, params.start)
  const name = nameAtEnd(before)
  if (name === '' || control.test(name)) return none
  const rest = before.slice(0, before.lastIndexOf(name)).trimEnd()
  if (/^(?:func|function|fn|fun)$/.test(name))
    return { ...none, kind: 'lambda', params: paramsIn(source, params) }
  // A call, not a declaration: `x.name(…) {`, `new Name(…) {`, `= name(…) {`.
  if (rest === '' || /(?:[.=(,!&|]|->|::|\bnew|\breturn|\bawait)$/.test(rest)) return none
  const receiver = /\bfunc\s*\(([^()]{0,80})\)$/.exec(rest)?.[1]
  return {
    kind: 'named',
    name,
    params: paramsIn(source, params),
    receiver: receiver === undefined ? '' : (wordsIn(receiver).at(-1) ?? ''),
  }
}

/** `name`, `name<T>` or `name[T]` at the end. */
function nameAtEnd(text: string): string {
  const plain = text
    .slice(-200)
    .trimEnd()
    .replace(/(?:<[^<>()]{0,80}>|\[[^[\]()]{0,80}\])$/, '')
    .trimEnd()
  return /(?<![\w$])[A-Za-z_$][\w$]*$/.exec(plain)?.[0] ?? ''
}

/** Each parameter's own name: the first word where the type follows it, else the last. */
function paramsIn(source: Source, { start, end }: Span): string[] {
  const nameFirst = /^(?:go|kotlin|rust|scala|other|javascript)$/.test(source.language.id)
  return splitArguments(source, { start: start + 1, end }).flatMap((piece) => {
    const text =
      source.bare
        .slice(piece.start, piece.end)
        .replace(/@\w{1,60}(?:\([^()]{0,200}\))?|\[[^[\]]{0,200}\]/g, ' ')
        .split('=', 1)[0] ?? ''
    const words = wordsIn(nameFirst ? (text.split(':', 1)[0] ?? '') : text)
    const name =
      nameFirst && source.language.id !== 'other'
        ? words.find((word) => !/^(?:mut|val|var)$/.test(word))
        : words.at(-1)
    return name ?? []
  })
}

const wordsIn = (text: string): string[] => text.match(/[A-Za-z_$][\w$]*/g) ?? []

/** `fun f(x) = …` of Kotlin, `T F(x) => …;` of C#, `fn(x) => …` of PHP and Dart. */
function* expressionBodies(source: Source): Generator<Opening> {
  if (!/^(?:kotlin|csharp|scala|php)$/.test(source.language.id)) return
  for (const { index } of source.bare.matchAll(/=>|(?<![=!<>+*/-])=(?![=>~])/g)) {
    if (!source.bare.slice(Math.max(0, index - 100), index).includes(')')) continue
    const head = { start: headStart(source, index), end: index }
    const declared = declaredIn(source, head)
    if (declared.kind !== 'named') continue
    const start = skipSpace(source.bare, index + 2)
    yield { ...declared, head, body: { start, end: expressionEnd(source, start) }, expression: true }
  }
}

function expressionEnd(source: Source, start: number): number {
  for (let at = start; at < source.bare.length; at = skipBracket(source, at) + 1) {
    if (/[;})\]]/.test(source.bare[at] ?? '')) return at
    if (source.bare[at] === '\n' && !/^\s*[.?&|]/.test(source.bare.slice(at, at + 80))) return at
  }
  return source.bare.length
}

/** The last part of what is imported: such languages name classes, and files are called after them. */
function importsIn({ bare }: Source): Import[] {
  const found = bare.matchAll(
    /^[ \t]{0,20}(?:import|use|using)[ \t]{1,9}(?:static[ \t]{1,9})?([\w.\\:]{1,300})/gm,
  )
  return [...found].flatMap(({ 1: from = '' }) => {
    const local = wordsIn(from).at(-1)
    return local === undefined || from === 'var' ? [] : [{ local, remote: local, from }]
  })
}
