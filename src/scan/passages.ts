// Cuts a text into passages of whole lines. Where a passage ends follows from what stands there and not from where in the text
// that is: another version of the text, with some lines more, has nearly all passages again.

export interface Passage {
  readonly start: number
  readonly end: number
}

/** In characters. Short ones have more in common with other versions, long ones less beside them to compare. */
const shortest = 1500
const longest = 4500

/** All of the text, in order. A passage ends behind a line feed, or where the text ends. */
export function* passagesOf(text: string): Generator<Passage> {
  for (let start = 0; start < text.length;) {
    const end = endOfPassage(text, start)
    yield { start, end }
    start = end
  }
}

function endOfPassage(text: string, start: number): number {
  for (let at = text.indexOf('\n', start + shortest); at !== -1;) {
    const next = text.indexOf('\n', at + 1)
    if (at - start >= longest || next === -1 || endsHere(text, at + 1, next)) return at + 1
    at = next
  }
  return text.length
}

/** One line in sixteen begins a passage, whichever they are. */
function endsHere(text: string, lineStart: number, lineEnd: number): boolean {
  const length = lineEnd - lineStart
  const middle = text.charCodeAt(lineStart + (length >> 1))
  const last = text.charCodeAt(lineEnd - 1)
  return Math.imul((length << 16) ^ (middle << 8) ^ last, 0x9e3779b1) >>> 28 === 0
}

/** What a reading of a passage may see beside it: at least as many characters before it, and lines and characters behind it. */
export interface Margin {
  readonly before: number
  readonly linesBehind: number
  readonly behind: number
}

/** A passage of long lines would take the room of many others. */
export const mostWithMargins = 8192

/** The passage between its margins, or nothing where the text ends within them. */
export function withMargins(text: string, { start, end }: Passage, margin: Margin): string | undefined {
  let to = text.indexOf('\n', end + margin.behind)
  let at = end - 1
  for (let line = 0; line < margin.linesBehind && at !== -1; line++) at = text.indexOf('\n', at + 1)
  if (at === -1 || to === -1 || start < margin.before) return undefined
  to = Math.max(at, to) + 1
  return to < text.length ? text.slice(start - margin.before, to) : undefined
}
