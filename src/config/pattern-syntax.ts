// Reads the part of JavaScript's regular expressions that a custom rule may use. Whatever is not known here is refused,
// so that nothing reaches the engine whose cost was not counted.
import { anyOfLine, ignoringCase, namedSets, negated, range, single } from './pattern-set.ts'
import type { CharacterSet } from './pattern-set.ts'

export type PatternNode =
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'assertion' }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly branches: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly item: PatternNode; readonly min: number; readonly max: number }

/** The pattern cannot be used; the message completes "expected …". */
export class PatternRefused extends Error {
  override readonly name = 'PatternRefused'
}

interface Cursor {
  readonly source: string
  readonly ignoreCase: boolean
  at: number
  secretSeen: boolean
}

/** Throws {@link PatternRefused}. */
export function parsePattern(source: string, ignoreCase: boolean): PatternNode {
  const cursor: Cursor = { source, ignoreCase, at: 0, secretSeen: false }
  const node = parseChoice(cursor)
  if (cursor.at < source.length) throw new PatternRefused('a "(" for every ")"')
  return node
}

function parseChoice(cursor: Cursor): PatternNode {
  const branches = [parseSequence(cursor)]
  while (take(cursor, '|')) branches.push(parseSequence(cursor))
  return { kind: 'choice', branches }
}

function parseSequence(cursor: Cursor): PatternNode {
  const items: PatternNode[] = []
  while (cursor.at < cursor.source.length && !'|)'.includes(cursor.source.charAt(cursor.at)))
    items.push(parseRepeat(cursor))
  return { kind: 'sequence', items }
}

function parseRepeat(cursor: Cursor): PatternNode {
  const item = parseItem(cursor)
  const limits = parseLimits(cursor)
  if (limits === undefined) return item
  if (item.kind === 'assertion') throw new PatternRefused('no repetition of "^", "$" or "\\b"')
  take(cursor, '?')
  return { kind: 'repeat', item, ...limits }
}

function parseLimits(cursor: Cursor): { min: number; max: number } | undefined {
  if (take(cursor, '?')) return { min: 0, max: 1 }
  const counted = takeMatch(cursor, /\{(\d{1,4})(?:(,)(\d{0,4}))?\}/y)
  if (take(cursor, '*') || take(cursor, '+') || (counted?.[2] === ',' && counted[3] === ''))
    throw new PatternRefused('an upper limit on every repetition, e.g. {0,20} for "*" and {1,200} for "+"')
  if (counted === undefined) return undefined
  const min = Number(counted[1])
  const max = Number(counted[3] ?? counted[1])
  if (max < min) throw new PatternRefused('a repetition whose upper limit is not below its lower one')
  return { min, max }
}

function parseItem(cursor: Cursor): PatternNode {
  const character = next(cursor)
  switch (character) {
    case '(':
      return parseGroup(cursor)
    case '[':
      return set(cursor, parseClass(cursor))
    case '.':
      return set(cursor, anyOfLine)
    case '^':
    case '$':
      return { kind: 'assertion' }
    case '\\':
      if (take(cursor, 'b') || take(cursor, 'B')) return { kind: 'assertion' }
      return set(cursor, parseEscape(cursor))
    case '*':
    case '+':
    case '?':
    case '{':
      throw new PatternRefused(
        `something to repeat before "${character}", or "\\${character}" for the character itself`,
      )
    default:
      return set(cursor, single(character.charCodeAt(0)))
  }
}

function parseGroup(cursor: Cursor): PatternNode {
  if (take(cursor, '?')) parseGroupHead(cursor)
  const node = parseChoice(cursor)
  if (!take(cursor, ')')) throw new PatternRefused('a ")" for every "("')
  return node
}

function parseGroupHead(cursor: Cursor): void {
  if (take(cursor, ':')) return
  if (!take(cursor, '<secret>'))
    throw new PatternRefused(
      'groups of the forms (…), (?:…) and (?<secret>…) only, and (?i) at the very start',
    )
  if (cursor.secretSeen) throw new PatternRefused('one (?<secret>…) only')
  cursor.secretSeen = true
}

function parseClass(cursor: Cursor): CharacterSet {
  const inverse = take(cursor, '^')
  let members: CharacterSet = 0n
  while (!take(cursor, ']')) members |= parseMember(cursor)
  if (members === 0n) throw new PatternRefused('at least one character between "[" and "]"')
  const folded = cursor.ignoreCase ? ignoringCase(members) : members
  return inverse ? negated(folded) : folded
}

function parseMember(cursor: Cursor): CharacterSet {
  const from = parsePoint(cursor)
  const isRange = cursor.source.charAt(cursor.at) === '-' && cursor.source.charAt(cursor.at + 1) !== ']'
  if (!isRange) return typeof from === 'number' ? single(from) : from
  next(cursor)
  const to = parsePoint(cursor)
  if (typeof from !== 'number' || typeof to !== 'number' || to < from)
    throw new PatternRefused('ranges between two single characters, the lower one first, e.g. [a-z]')
  return range(from, to)
}

/** A code unit, or the set that a class escape such as `\d` stands for. */
function parsePoint(cursor: Cursor): number | CharacterSet {
  const character = next(cursor)
  if (character === '[') throw new PatternRefused('"\\[" for a bracket between "[" and "]"')
  if (character !== '\\') return character.charCodeAt(0)
  const escaped = cursor.source.charAt(cursor.at)
  if (/[tnvfr]/.test(escaped)) return '\t\n\v\f\r'.charCodeAt('tnvfr'.indexOf(next(cursor)))
  const code = parseCode(cursor)
  return code ?? parseEscape(cursor)
}

function parseEscape(cursor: Cursor): CharacterSet {
  const code = parseCode(cursor)
  if (code !== undefined) return single(code)
  const character = next(cursor)
  const named = Object.hasOwn(namedSets, character) ? namedSets[character] : undefined
  if (named === undefined)
    throw new PatternRefused('only escapes that are known: \\d \\w \\s \\b \\n \\xHH and \\ before a sign')
  return named
}

/** `\x41`, `\u0041`, or a sign that stands for itself. */
function parseCode(cursor: Cursor): number | undefined {
  const hex = takeMatch(cursor, /x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})/y)
  if (hex !== undefined) return Number.parseInt(hex[1] ?? hex[2] ?? '', 16)
  return takeMatch(cursor, /[!-/:-@[-`{-~ ]/y)?.[0].charCodeAt(0)
}

function set(cursor: Cursor, members: CharacterSet): PatternNode {
  return { kind: 'set', set: cursor.ignoreCase ? ignoringCase(members) : members }
}

function next(cursor: Cursor): string {
  const character = cursor.source.charAt(cursor.at)
  if (character === '') throw new PatternRefused('a complete expression: it ends too early')
  cursor.at++
  return character
}

function take(cursor: Cursor, expected: string): boolean {
  if (!cursor.source.startsWith(expected, cursor.at)) return false
  cursor.at += expected.length
  return true
}

function takeMatch(cursor: Cursor, sticky: RegExp): RegExpExecArray | undefined {
  sticky.lastIndex = cursor.at
  const match = sticky.exec(cursor.source)
  if (match === null) return undefined
  cursor.at += match[0].length
  return match
}
