// Lines with their indentation -> steps, for Python, Ruby and Elixir.
import { assignmentIn } from './assigned.ts'
import { trim } from './brackets.ts'
import type { Span, Step } from './code.ts'
import type { Line } from './indented-lines.ts'
import type { Language } from './languages.ts'

export interface Indented {
  readonly bare: string
  readonly language: Language
  readonly lines: readonly Line[]
}

interface Read {
  readonly steps: readonly Step[]
  /** Index of the first line that is not read yet. */
  readonly next: number
}

const declared = /^(?:(?:async\s+)?def|class|module|defp|defmodule|@\w|@)/
const clause = /^(?:elif|elsif|else|except|rescue|ensure|finally|after|when|case)\b/
const close = /^(?:end\b|\})/

/** The lines from `from` that are indented deeper than `indent`. */
export function blockEnd(lines: readonly Line[], from: number, indent: number): number {
  let next = from
  while (next < lines.length && (lines[next]?.indent ?? 0) > indent) next++
  return next
}

export function indentedSteps(source: Indented, from: number, to: number): Step[] {
  const steps: Step[] = []
  for (let at = from; at < to;) {
    const read = stepsAt(source, at, to)
    steps.push(...read.steps)
    at = Math.max(read.next, at + 1)
  }
  return steps
}

function stepsAt(source: Indented, at: number, to: number): Read {
  const line = source.lines[at]
  if (line === undefined || close.test(line.text)) return { steps: [], next: at + 1 }
  const inside = Math.min(blockEnd(source.lines, at + 1, line.indent), to)
  if (declared.test(line.text)) return { steps: [], next: inside }
  if (/^(?:if|unless|elif|elsif)\b/.test(line.text)) return choiceAt(source, at, to)
  if (/^(?:try|begin)\b/.test(line.text))
    return attemptAt(source, { at: at + 1, to: inside, indent: line.indent }, to)
  if (/^(?:for|while|with|async with|match|case|cond|until|loop|else|when)\b/.test(line.text)) {
    const body = indentedSteps(source, at + 1, inside)
    return { steps: [{ kind: 'block', value: line, body }], next: inside }
  }
  return { steps: simple(source, line), next: opensBlock(line.text) ? inside : at + 1 }
}

/** A block handed to a call: a routine of its own reads what is in it. */
const opensBlock = (text: string): boolean => /\bdo(?:\s*\|[^|]*\|)?$|\{\s*(?:\|[^|]*\|)?$|->$/.test(text)

function choiceAt(source: Indented, at: number, to: number): Read {
  const line = source.lines[at]
  if (line === undefined) return { steps: [], next: at + 1 }
  const keyword = /^\w+/.exec(line.text)?.[0] ?? 'if'
  const inside = Math.min(blockEnd(source.lines, at + 1, line.indent), to)
  const { test, rest } = testOf(source, { ...line, start: line.start + keyword.length })
  const then = [...rest, ...indentedSteps(source, at + 1, inside)]
  const after = source.lines[inside]
  let otherwise: Read = { steps: [], next: inside }
  if (after !== undefined && inside < to && after.indent === line.indent) {
    if (/^(?:elif|elsif)\b/.test(after.text)) otherwise = choiceAt(source, inside, to)
    else if (/^else\b/.test(after.text)) otherwise = elseAt(source, inside, to)
  }
  const step: Step = {
    kind: 'choice',
    test,
    whenTrue: then,
    otherwise: otherwise.steps,
    negated: keyword === 'unless',
  }
  return { steps: [step], next: otherwise.next }
}

function elseAt(source: Indented, at: number, to: number): Read {
  const line = source.lines[at]
  if (line === undefined) return { steps: [], next: at + 1 }
  const next = Math.min(blockEnd(source.lines, at + 1, line.indent), to)
  const inline = trim(source.bare, { start: line.start + 'else'.length, end: line.end })
  const colon =
    source.bare[inline.start] === ':' ? trim(source.bare, { ...inline, start: inline.start + 1 }) : inline
  const same =
    colon.end > colon.start
      ? simple(source, { ...line, ...colon, text: source.bare.slice(colon.start, colon.end) })
      : []
  return { steps: [...same, ...indentedSteps(source, at + 1, next)], next }
}

/** `if test: statement` of Python, `if test then statement` of Ruby, `if test, do: …` of Elixir. */
function testOf(source: Indented, line: Line): { test: Span; rest: Step[] } {
  const text = source.bare.slice(line.start, line.end)
  const cut = /:(?=\s|$)(?![^()[\]{}]{0,200}[)\]}])|\bthen\b|,?[ \t]do\b:?/.exec(text)
  if (cut === null) return { test: trim(source.bare, line), rest: [] }
  const test = trim(source.bare, { start: line.start, end: line.start + cut.index })
  const after = trim(source.bare, { start: line.start + cut.index + cut[0].length, end: line.end })
  if (after.end <= after.start) return { test, rest: [] }
  return {
    test,
    rest: simple(source, { ...line, ...after, text: source.bare.slice(after.start, after.end) }),
  }
}

export interface Body {
  readonly at: number
  readonly to: number
  readonly indent: number
}

/** The body, then the clauses at the indentation of the line that opened it. */
export function attemptAt(source: Indented, body: Body, to: number): Read {
  const steps = indentedSteps(source, body.at, body.to)
  const rescues: (readonly Step[])[] = []
  const after: Step[] = []
  let next = body.to
  for (;;) {
    const line = source.lines[next]
    if (line === undefined || next >= to || line.indent !== body.indent || !clause.test(line.text)) break
    const end = Math.min(blockEnd(source.lines, next + 1, line.indent), to)
    const inner = indentedSteps(source, next + 1, end)
    if (/^(?:except|rescue)\b/.test(line.text)) rescues.push(inner)
    else after.push(...inner)
    next = end
  }
  if (rescues.length === 0) return { steps: [...steps, ...after], next }
  return { steps: [{ kind: 'attempt', body: steps, rescues }, ...after], next }
}

/** One statement, with its `if` or `unless` behind it. */
function simple(source: Indented, line: Line): Step[] {
  const modifier = source.language.id === 'python' ? null : /\s(if|unless)\s(?!.*\belse\b)/.exec(line.text)
  if (modifier !== null && !/^\s*\w+\s*=\s*$/.test(line.text.slice(0, modifier.index))) {
    const end = line.start + modifier.index
    const test = trim(source.bare, { start: end + modifier[0].length, end: line.end })
    const then = simple(source, { ...line, end, text: line.text.slice(0, modifier.index) })
    return [{ kind: 'choice', test, whenTrue: then, otherwise: [], negated: modifier[1] === 'unless' }]
  }
  return [plain(source, trim(source.bare, line))]
}

function plain({ bare, language }: Indented, value: Span): Step {
  const text = bare.slice(value.start, Math.min(value.end, value.start + 100))
  if (/^(?:raise|fail|abort|halt|throw|exit|continue|break)\b(?![ \t]{0,9}=)|^next$/.test(text))
    return { kind: 'fail', value }
  const back = /^(?:return|next|yield)\b/.exec(text)?.[0]
  if (back !== undefined)
    return { kind: 'give', value: trim(bare, { ...value, start: value.start + back.length }) }
  return assignmentIn(bare, value, language) ?? { kind: 'do', value }
}
