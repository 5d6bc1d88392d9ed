// Whether a list stands in a block of its own that is somebody else's: in a table of providers the next entry may be
// Salesloft's, and this one that of a vendor nobody here has heard of.
import { lineStartBefore } from '../scan/region.ts'
import { salesloftWord } from '../scan/salesloft-word.ts'
import { isAnybodys } from './names.ts'

interface Block {
  readonly start: number
  readonly end: number
  /** What stands before it: `mixmax: {`, `- id: mixmax`. */
  readonly label: string
}

const farthest = 3000
const mostLevels = 4

const key = /^\s{0,200}(?:-\s{1,9})?["']?([\w.-]{1,60})["']?\s{0,9}(?::|=>)\s{0,9}$/
const identity =
  /\b(?:key|id|name|label|slug|provider|vendor|service|platform|title)["']?[ \t]?(?::|=>|=)[ \t]?["']?([A-Za-z][\w.-]{1,40})/i

export function isOthersBlock(text: string, offset: number): boolean {
  let at = offset
  for (let level = 0; level < mostLevels; level++) {
    const block = blockAround(text, at)
    if (block === undefined) return false
    const inside = block.label + text.slice(block.start, block.end)
    if (salesloftWord.test(inside)) return false
    const named = [key.exec(block.label)?.[1], identity.exec(inside)?.[1]]
    if (named.some((name) => name !== undefined && !isAnybodys(name))) return true
    at = block.start - block.label.length
    if (at <= 0) return false
  }
  return false
}

function blockAround(text: string, offset: number): Block | undefined {
  return inBraces(text, offset) ?? byIndentation(text, offset)
}

function inBraces(text: string, offset: number): Block | undefined {
  const start = unmatched(text, offset, -1)
  const end = start === undefined ? undefined : unmatched(text, offset, 1)
  if (start === undefined || end === undefined) return undefined
  const before = text.slice(Math.max(0, start - 120), start)
  const cut = Math.max(...['\n', ',', ';', '{', '}', '[', '('].map((mark) => before.lastIndexOf(mark))) + 1
  return { start, end, label: before.slice(cut) }
}

/** The next brace in the direction that is not matched on the way. */
function unmatched(text: string, offset: number, step: 1 | -1): number | undefined {
  const [opens, closes] = step === 1 ? ['{', '}'] : ['}', '{']
  let depth = 0
  for (let at = step === 1 ? offset : offset - 1; Math.abs(at - offset) < farthest; at += step) {
    const character = text[at]
    if (character === undefined) return undefined
    if (character === opens) depth++
    else if (character === closes && depth-- === 0) return at
  }
  return undefined
}

/** From the line that is indented less to the next one that is not indented more than it. */
function byIndentation(text: string, offset: number): Block | undefined {
  let lineStart = lineStartBefore(text, offset, farthest)
  const level = indentOf(text, lineStart)
  if (level === 0) return undefined
  let own = level
  while (own >= level && lineStart > 0 && offset - lineStart < farthest) {
    lineStart = lineStartBefore(text, lineStart - 1, farthest)
    if (!isBlank(text, lineStart)) own = indentOf(text, lineStart)
  }
  if (own >= level) return undefined
  let end = offset
  for (
    let next = text.indexOf('\n', offset) + 1;
    next > 0 && next - offset < farthest;
    next = text.indexOf('\n', next) + 1
  ) {
    end = next
    if (!isBlank(text, next) && indentOf(text, next) <= own) break
  }
  const labelEnd = text.indexOf('\n', lineStart)
  return { start: labelEnd, end: Math.max(labelEnd, end), label: text.slice(lineStart, labelEnd) }
}

function indentOf(text: string, lineStart: number): number {
  let at = lineStart
  while (at - lineStart < 200 && (text[at] === ' ' || text[at] === '\t')) at++
  return at - lineStart
}

function isBlank(text: string, lineStart: number): boolean {
  return /^\s{0,200}(?:\n|$)/.test(text.slice(lineStart, lineStart + 201))
}
