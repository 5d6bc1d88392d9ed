// Pairs the brackets of blanked code. A bracket without a partner pairs with none.
import type { Span } from './code.ts'

const closers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

export function pairBrackets(bare: string): ReadonlyMap<number, number> {
  const partner = new Map<number, number>()
  const open: number[] = []
  for (const { 0: bracket, index } of bare.matchAll(/[()[\]{}]/g)) {
    const opener = closers[bracket]
    if (opener === undefined) {
      open.push(index)
      continue
    }
    const from = open.findLastIndex((at) => bare[at] === opener)
    if (from === -1) continue
    const start = open[from] ?? 0
    open.length = from
    partner.set(start, index)
    partner.set(index, start)
  }
  return partner
}

/** Splits at the commas that stand in no inner bracket. Empty pieces are left out. */
export function splitArguments(source: Bracketed, span: Span): Span[] {
  const pieces: Span[] = []
  let start = span.start
  for (let at = span.start; at < span.end; at++) {
    if (source.bare[at] === ',') {
      pieces.push({ start, end: at })
      start = at + 1
    } else at = skipBracket(source, at)
  }
  pieces.push({ start, end: span.end })
  return pieces.map((piece) => trim(source.bare, piece)).filter(({ start, end }) => end > start)
}

export interface Bracketed {
  readonly bare: string
  readonly partner: ReadonlyMap<number, number>
}

/** The far end of a bracket that opens at `at`; else `at` itself. */
export function skipBracket({ partner }: Bracketed, at: number): number {
  return Math.max(at, partner.get(at) ?? at)
}

export function trim(bare: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(bare[start] ?? '')) start++
  while (end > start && /\s/.test(bare[end - 1] ?? '')) end--
  return { start, end }
}

const farthest = 20_000

/** The innermost round bracket around the offset. */
export function enclosingParenthesis({ bare, partner }: Bracketed, offset: number): Span | undefined {
  const first = Math.max(0, offset - farthest)
  for (let at = offset - 1; at >= first; at--) {
    const other = partner.get(at)
    if (other === undefined) continue
    if (other < at) at = other
    else if (bare[at] === '(' && other >= offset) return { start: at, end: other + 1 }
  }
  return undefined
}
