// The logical lines of a language that goes by indentation: a line with open brackets takes in the next ones.
import { skipBracket, trim } from './brackets.ts'
import type { Span } from './code.ts'

export interface Line extends Span {
  readonly indent: number
  readonly text: string
}

interface Bare {
  readonly bare: string
  readonly partner: ReadonlyMap<number, number>
}

export function logicalLines(source: Bare): Line[] {
  const lines: Line[] = []
  for (let at = 0; at < source.bare.length;) {
    const end = lineEnd(source, at)
    const span = trim(source.bare, { start: at, end })
    if (span.end > span.start) {
      const indent = source.bare.slice(at, span.start).split('\n').at(-1) ?? ''
      lines.push({ ...span, indent: widthOf(indent), text: source.bare.slice(span.start, span.end) })
    }
    at = end + 1
  }
  return lines
}

function lineEnd(source: Bare, from: number): number {
  const { bare } = source
  for (let at = from; at < bare.length; at++) {
    // A brace of a Ruby block keeps its lines, as `do` does.
    const close =
      bare[at] === '{' && /^\{[ \t]{0,9}(?:\|[^|\n]{0,80}\|)?[ \t\r]{0,9}\n/.test(bare.slice(at, at + 120))
        ? at
        : skipBracket(source, at)
    if (close > at) at = close
    else if (bare[at] === '\n' && !goesOn(bare, from, at)) return at
  }
  return bare.length
}

function goesOn(bare: string, from: number, at: number): boolean {
  const before = bare.slice(Math.max(from, at - 60), at)
  return (
    /(?:\\|&&|\|\||[,.+=]|\b(?:and|or|not))[ \t\r]*$/.test(before) ||
    /^\s*(?:&?\.\w|&&|\|\||\|>)/.test(bare.slice(at, at + 200))
  )
}

function widthOf(indent: string): number {
  return indent.replaceAll('\t', '        ').length
}
