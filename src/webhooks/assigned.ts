// The left side of an assignment, in any language: what stands before the first `=` that compares nothing.
import { splitArguments, trim } from './brackets.ts'
import type { Span, Step } from './code.ts'
import type { Language } from './languages.ts'

/** Longest left side that is looked at. */
const longest = 300

export function assignmentIn(bare: string, span: Span, { id }: Language): Step | undefined {
  const end = Math.min(span.end, span.start + longest)
  for (let at = span.start; at < end; at++) {
    if (/[\n;{]/.test(bare[at] ?? '') || (bare[at] === '(' && at > span.start)) return undefined
    if (bare[at] !== '=') continue
    const two = bare.slice(at, at + 2)
    if (/^==|^=>|^=~/.test(two) || /[!<>=~]/.test(bare[at - 1] ?? '')) return undefined
    const value = trim(bare, { start: at + 1, end: span.end })
    return { kind: 'set', names: boundNames(bare, { start: span.start, end: at }, id), value }
  }
  return undefined
}

/** `a, b :=` binds both; `final Mac mac =` and `$this->x =` the last word. */
function boundNames(bare: string, span: Span, language: string): string[] {
  const plain = { bare, partner: new Map<number, number>() }
  const pieces = splitArguments(plain, span)
  return pieces.flatMap((piece) => {
    const left = bare.slice(piece.start, piece.end).replace(/[:+\-|&.?]{1,3}$/, '')
    const name =
      language === 'kotlin' || language === 'rust' || language === 'other'
        ? left.replace(/:[^:]*$/, '')
        : left.replace(/:[^=:]*$/, '')
    return name.match(/[\w$]+/g)?.at(-1) ?? []
  })
}
