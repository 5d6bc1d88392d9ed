// Offsets in a text -> lines and columns a person can find.
import type { Region } from '../model.ts'

/** Where a text begins inside its document; both 1-based. A window of a big file starts in the middle. */
export interface Origin {
  readonly line: number
  readonly column: number
}

export const documentStart: Origin = { line: 1, column: 1 }

/** Turns offsets (UTF-16 code units) into regions. Lines end at `\n`; the table is built once, when first asked. */
export function regionsOf(text: string, origin: Origin): (start: number, end: number) => Region {
  let lineStarts: number[] | undefined
  const place = (offset: number) => {
    lineStarts ??= startsOfLines(text)
    const line = lastAtOrBefore(lineStarts, offset)
    const column = offset - (lineStarts[line] ?? 0) + 1
    return { line: origin.line + line, column: line === 0 ? column + origin.column - 1 : column }
  }
  return (start, end) => {
    const from = place(start)
    const to = place(Math.max(start, end))
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
  }
}

/** The place right after `text`, where the next window of the same document goes on. */
export function after(text: string, origin: Origin): Origin {
  let { line } = origin
  let last = -1
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    line++
    last = at
  }
  return { line, column: last === -1 ? origin.column + text.length : text.length - last }
}

function startsOfLines(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Where the line of `offset` starts, looked for at most `farthest` back: a bundle of megabytes may be one line. */
export function lineStartBefore(text: string, offset: number, farthest: number): number {
  const from = Math.max(0, offset - farthest)
  return from + text.slice(from, offset).lastIndexOf('\n') + 1
}

/** Index of the last element that is not greater than `value`, in an ascending list that starts with 0. */
export function lastAtOrBefore(ascending: readonly number[], value: number): number {
  let low = 0
  let high = ascending.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((ascending[middle] ?? Infinity) <= value) low = middle
    else high = middle - 1
  }
  return low
}
