// The calls in one expression: what is called, on what, with what. Nested routines are left to themselves.
import { blankOut } from './blank.ts'
import { splitArguments } from './brackets.ts'
import { isWithin, type Code, type Routine, type Span } from './code.ts'
import { routinesWithin } from './nesting.ts'
import { verifying } from './vocabulary.ts'

export interface Call extends Span {
  readonly name: string
  /** What stands before the dot; empty where nothing does. */
  readonly receiver: string
  readonly args: readonly Span[]
}

const called = /(?<![\w$])([A-Za-z_$][\w$]*[?!]?)\s{0,3}(?:<[^<>()]{0,80}>)?\(/g
const keyword =
  /^(?:if|for|foreach|while|switch|catch|return|await|function|func|fn|typeof|new|not|and|or|in|unless|elsif|elif|print|echo|isset|empty|match|async|super)$/

export function callsIn(code: Code, span: Span): Call[] {
  const text = shallow(code, span)
  const found = [...text.matchAll(called)].flatMap((match): Call[] => {
    const name = match[1] ?? ''
    const start = span.start + match.index
    if (keyword.test(name) && !/[.:>]\s*$/.test(code.bare.slice(Math.max(0, start - 3), start))) return []
    const open = start + match[0].length - 1
    const close = code.partner.get(open) ?? open
    const args = close > open ? splitArguments(code, { start: open + 1, end: close }) : []
    return [{ name, receiver: receiverBefore(code.bare, start), args, start, end: close + 1 }]
  })
  return code.language.id === 'ruby' || code.language.id === 'elixir'
    ? [...found, ...bareCalls(text, span, found)]
    : found
}

/** Ruby calls without brackets: only a name that speaks of checking is taken for a call. */
function bareCalls(text: string, span: Span, known: readonly Call[]): Call[] {
  return [...text.matchAll(/(?<![:@.\w'"])[a-z_][\w]*[?!]?(?![\w(:])/g)].flatMap(({ 0: name, index }) => {
    const start = span.start + index
    if (!verifying.test(name) || known.some((one) => one.start === start)) return []
    if (/^\s*=(?!=)/.test(text.slice(index + name.length, index + name.length + 5))) return []
    return [{ name, receiver: '', args: [], start, end: start + name.length }]
  })
}

/** The last word of the chain before a method: `this.service.` -> `service`. */
function receiverBefore(bare: string, start: number): string {
  const chain = /(?<![\w$])([A-Za-z_$][\w$]*)?(?:\([^()]{0,80}\))?[!?]?(?:\?\.|\.|->|::)$/.exec(
    bare.slice(Math.max(0, start - 120), start).trimEnd(),
  )
  return chain === null ? '' : (chain[1] ?? '?')
}

/** The bare text of the span with the bodies of the routines in it blanked. */
export function shallow(code: Code, span: Span): string {
  const inner = routinesInside(code, span).map(({ body }) => ({
    start: body.start - span.start,
    end: body.end - span.start,
  }))
  return blankOut(code.bare.slice(span.start, span.end), inner)
}

/** The outermost routines that stand in the expression. */
export function routinesInside(code: Code, span: Span): Routine[] {
  const inside = routinesWithin(code, span).filter(
    ({ head, body }) => head.start >= span.start && body.end > body.start,
  )
  return inside.filter((one) => !inside.some((other) => other !== one && isWithin(one.body, other.body)))
}

/** Names in an expression, the properties of others left out. */
export function wordsIn(bare: string): string[] {
  return bare.match(/[A-Za-z_$@][\w$]*[?!]?/g) ?? []
}

export function mentions(bare: string, names: ReadonlySet<string>): boolean {
  return (
    names.size > 0 && wordsIn(bare).some((word) => names.has(word.replace(/[?!]$/, '')) || names.has(word))
  )
}
