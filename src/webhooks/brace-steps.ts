// The statements of a language with braces -> steps, by brackets and a few keywords. What it does not know is one
// expression; it never fails.
import { skipBracket, trim } from './brackets.ts'
import type { Span, Step } from './code.ts'
import { assignmentIn } from './assigned.ts'
import type { Language } from './languages.ts'

export interface Source {
  readonly bare: string
  readonly partner: ReadonlyMap<number, number>
  readonly language: Language
}

interface Read {
  readonly steps: readonly Step[]
  readonly end: number
}

/** Leaving the round of a loop refuses what the round was about. */
const exits = /^(?:throw|raise|panic|(?:anyhow::)?bail|die|exit|abort|fatalError|continue|break)\b/
const blocks =
  /^(?:for|while|foreach|switch|using|synchronized|lock|do|match|when|loop|unsafe|fixed|defer|finally|namespace)\b/
const declared =
  /^(?:(?:public|private|protected|internal|static|final|abstract|open|override|async|pub|export|default|sealed|partial|data|suspend|inline|readonly|mutating|virtual)\s+){0,8}(?:class|interface|trait|enum|struct|impl|object|record|func|fun|fn|function|def|mod|extension|protocol)\b/

export function braceSteps(source: Source, span: Span): Step[] {
  const steps: Step[] = []
  let at = span.start
  while (at < span.end) {
    if (/[\s;})\]]/.test(source.bare[at] ?? '')) {
      at++
      continue
    }
    const read = statementAt(source, { start: at, end: span.end })
    steps.push(...read.steps)
    at = Math.max(read.end, at + 1)
  }
  return source.language.implicit ? withResult(source, steps) : steps
}

/** The last expression is the result, where no semicolon follows it. */
function withResult({ bare }: Source, steps: readonly Step[]): Step[] {
  const last = steps.at(-1)
  if (last?.kind !== 'do' || /^\s*;/.test(bare.slice(last.value.end, last.value.end + 50))) return [...steps]
  return [...steps.slice(0, -1), { kind: 'give', value: last.value }]
}

function statementAt(source: Source, span: Span): Read {
  const ahead = source.bare.slice(span.start, Math.min(span.end, span.start + 200))
  if (ahead.startsWith('{')) return blockAt(source, span)
  if (/^(?:if|guard)\b/.test(ahead)) return choiceAt(source, span)
  if (/^try\b(?!\s*[!?(]|\s+await)/.test(ahead)) return attemptAt(source, span)
  if (blocks.test(ahead)) return loopAt(source, span)
  const end = statementEnd(source, span)
  if (declared.test(ahead)) return { steps: [], end }
  const label = /^(?:case\b[^:{}\n]{0,200}:|default\s*:|else\b)/.exec(ahead)?.[0]
  if (label !== undefined) return { steps: [], end: span.start + label.length }
  return { steps: [simple(source, { start: span.start, end })], end }
}

function simple({ bare, language }: Source, span: Span): Step {
  const value = trim(bare, span)
  const words = bare.slice(value.start, Math.min(value.end, value.start + 200))
  if (exits.test(words)) return { kind: 'fail', value }
  const back = /^(?:return(?:@\w{1,50})?|yield return)\b/.exec(words)?.[0]
  if (back !== undefined)
    return { kind: 'give', value: trim(bare, { ...value, start: value.start + back.length }) }
  return assignmentIn(bare, value, language) ?? { kind: 'do', value }
}

function blockAt(source: Source, { start, end }: Span): Read {
  const close = Math.min(skipBracket(source, start), end)
  const inner = close === start ? end : close
  return {
    steps: braceSteps(
      { ...source, language: { ...source.language, implicit: false } },
      { start: start + 1, end: inner },
    ),
    end: inner + 1,
  }
}

/** A block in braces, or the one statement that stands for it. */
function bodyAt(source: Source, span: Span): Read {
  const start = skipSpace(source.bare, span.start)
  return statementAt(source, { start, end: span.end })
}

function choiceAt(source: Source, span: Span): Read {
  const keyword = /^\w+/.exec(source.bare.slice(span.start, span.start + 10))?.[0] ?? 'if'
  const test = testAt(source, { start: span.start + keyword.length, end: span.end })
  let from = test.end
  const elseFirst = /^\s*else\b/.exec(source.bare.slice(from, from + 100))
  if (keyword === 'guard' && elseFirst !== null) from += elseFirst[0].length
  const then = bodyAt(source, { start: from, end: span.end })
  const other = /^[\s;]{0,200}else(?:(?=if\b)|\b)/.exec(source.bare.slice(then.end, then.end + 220))
  const otherwise =
    other === null
      ? { steps: [], end: then.end }
      : bodyAt(source, { start: then.end + other[0].length, end: span.end })
  const step: Step = {
    kind: 'choice',
    test: trim(source.bare, test),
    whenTrue: then.steps,
    otherwise: otherwise.steps,
    negated: keyword === 'guard',
  }
  return { steps: [step], end: otherwise.end }
}

/** The test in its brackets, or up to the brace of the body where the language wants none. */
function testAt(source: Source, span: Span): Span {
  const start = skipSpace(source.bare, span.start)
  const close = skipBracket(source, start)
  const bracketed = source.bare[start] === '(' && close > start
  if (bracketed && !/^(?:go|rust|other)$/.test(source.language.id)) return { start, end: close + 1 }
  for (let at = start; at < span.end; at = skipBracket(source, at) + 1)
    if (source.bare[at] === '{' || /^else\b/.test(source.bare.slice(at, at + 5))) return { start, end: at }
  return { start, end: span.end }
}

function attemptAt(source: Source, span: Span): Read {
  let at = skipSpace(source.bare, span.start + 'try'.length)
  if (source.bare[at] === '(') at = skipSpace(source.bare, skipBracket(source, at) + 1)
  const body = bodyAt(source, { start: at, end: span.end })
  const rescues: (readonly Step[])[] = []
  const after: Step[] = []
  at = body.end
  for (;;) {
    const next = skipSpace(source.bare, at)
    const word = /^(?:catch|finally)\b/.exec(source.bare.slice(next, next + 10))?.[0]
    if (word === undefined) break
    const brace = bracketFrom(source, next + word.length)
    const rescue = bodyAt(source, { start: brace, end: span.end })
    if (word === 'catch') rescues.push(rescue.steps)
    else after.push(...rescue.steps)
    at = rescue.end
  }
  return { steps: [{ kind: 'attempt', body: body.steps, rescues }, ...after], end: at }
}

/** Past `(Exception e) when (…)` to the brace. */
function bracketFrom(source: Source, from: number): number {
  for (let at = from; at < Math.min(source.bare.length, from + 2000); at = skipBracket(source, at) + 1)
    if (source.bare[at] === '{') return at
  return from
}

function loopAt(source: Source, span: Span): Read {
  const end = statementEnd(source, span)
  for (let at = span.start; at < end; at = skipBracket(source, at) + 1) {
    if (source.bare[at] !== '{') continue
    const body = blockAt(source, { start: at, end: span.end })
    return {
      steps: [{ kind: 'block', value: { start: span.start, end: at }, body: body.steps }],
      end: body.end,
    }
  }
  return { steps: [simple(source, { start: span.start, end })], end }
}

/** Where the statement ends: at its semicolon, its line, or the brace around it. */
function statementEnd(source: Source, { start, end }: Span): number {
  const { bare, language } = source
  for (let at = start; at < end; at++) {
    const character = bare[at] ?? ''
    if (character === ';') return at
    const close = skipBracket(source, at)
    if (close > at) {
      at = close
      if (character === '{' && !continues(bare, close + 1)) return close + 1
    } else if (character === '}') return at
    else if (character === '\n' && language.newlines && !goesOn(bare, start, at)) return at
  }
  return end
}

/** After a brace: `}.call()`, `})`, `} else` of an expression. */
const continues = (bare: string, at: number): boolean =>
  /^[ \t]*[.,?:)\]|&(]|^\s*[?.]/.test(bare.slice(at, at + 80))

function goesOn(bare: string, start: number, at: number): boolean {
  const before = bare.slice(Math.max(start, at - 80), at).trimEnd()
  return (
    /(?:[=+\-*/%&|,.?:<>({[!]|\b(?:and|or|in|as))$/.test(before) ||
    /^\s*(?:[.?&|+*/:)\]]|->|and\b|or\b)/.test(bare.slice(at, at + 200))
  )
}

export function skipSpace(bare: string, at: number): number {
  while (at < bare.length && /\s/.test(bare[at] ?? '')) at++
  return at
}
