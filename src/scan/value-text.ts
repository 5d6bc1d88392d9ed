// Reads the literal that stands at a place of a text: in quotes, with its following pieces, or bare. Says nothing about
// whether a name gives it to anything.
import { glueAt } from './literals-joined.ts'

export interface Value {
  /** The literal, joined where the source writes it in pieces. Offsets span all of them, quotes left out. */
  readonly value: string
  readonly start: number
  readonly end: number
  /** Unquoted text of a programming language could as well be an expression. */
  readonly quoted: boolean
  /** Stands where only settings stand: the start of a line of an env, INI or YAML file, a command's option. */
  readonly setting: boolean
}

/** Length of what `pattern` (with the flag y) matches at `at`, or 0. */
export function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

/** More is no credential. */
export const longestValue = 8192

const opening = /[ \t]*(?:[A-Za-z@$]{1,3}(?=["'`]))?(\\{0,3})(["'`]{1,3}|&quot;|&#39;)(?:\r?\n[ \t]*)?/y

/** A quoted literal at `at`, its following pieces included. */
export function quotedAt(text: string, at: number): Value | undefined {
  opening.lastIndex = at
  const open = opening.exec(text)
  if (open === null) return undefined
  const start = at + open[0].length
  const mark = open[2] ?? '"'
  let value = ''
  let end = start
  let next = start
  for (let piece = 0; piece < 40; piece++) {
    const stop = endOfPiece(text, next, mark.startsWith('&') ? '&' : (mark[0] ?? '"'))
    if (stop === undefined) return undefined
    // A piece with a space in it is the text after a closing quote: `"…"' >> file`.
    if (piece > 0 && (stop === next || /\s/.test(text.slice(next, stop)))) break
    value += text.slice(next, stop)
    end = stop
    const glue = mark.startsWith('&') ? 0 : glueAt(text, stop, 'quoted')
    if (glue === 0 || /^\\{0,3}["'`]{1,3}[ \t]*,/.test(text.slice(stop, stop + glue))) break
    next = stop + glue
  }
  return { value, start, end, quoted: true, setting: false }
}

/** Where the piece ends: at its quote (escaped as its opening was, or not), or at the end of the line. */
function endOfPiece(text: string, from: number, mark: string): number | undefined {
  const limit = Math.min(text.length, from + longestValue)
  for (let at = from; at < limit; at++) {
    const character = text[at]
    if (character === mark) return at
    if (character === '\\') {
      if (text[at + 1] === mark || text[at + 1] === '\\') return at
      if (text[at + 1] === 'n' || text[at + 1] === 'r') return at
    }
    if (character === '\n' || character === '\r') return at
  }
  return limit === text.length ? limit : undefined
}

/** `token?client_id=…`: the next parameter, not a value. */
const isParameter = /[ \t]*[A-Za-z_]\w{0,8190}=[^=]/y
const bareValue = /[ \t]*([^\s"'`<>,;()[\]{}|\\&]{6,8192})/y
const lineStart =
  /(?:^|\n|\\n|\\r|["'`])[ \t]*(?:[-+*>#|$]+[ \t]+|\/\/[ \t]*)?(?:export[ \t]+|set[ \t]+|ENV[ \t]+|ARG[ \t]+|setenv[ \t]+|declare[ \t]+(?:-x[ \t]+)?|\$env:|\$Env:|env:|-e[ \t]+|--env[ \t]+|--?)?["'`]?[\w. -]{0,60}$/

const comparison = /^[ \t]*(?:===?|!==?|=~)/

export interface BarePlace {
  readonly nameStart: number
  readonly at: number
  readonly operators: string
}

/** An unquoted value behind the operators read so far. */
export function bareAt(text: string, place: BarePlace): Value | undefined {
  if (comparison.test(place.operators)) return undefined
  if (sticky(isParameter, text, place.at) > 0) return undefined
  bareValue.lastIndex = place.at
  const match = bareValue.exec(text)
  if (match === null) return undefined
  const value = match[1] ?? ''
  const start = place.at + match[0].length - value.length
  const end = start + value.length
  if (text[end] === '(' || text[end] === '[' || isWordInQuotes(text, start)) return undefined
  const before = text.slice(Math.max(0, place.nameStart - 80), place.nameStart)
  const setting = /^(?:=|:|:=|\?=|:-|[>|]+)$/.test(place.operators.trim()) && lineStart.test(before)
  return { value, start, end, quoted: false, setting: setting && isWholeValue(text, end) }
}

/** `b"…"` and `r'…'`: the letter belongs to the quote behind it. */
function isWordInQuotes(text: string, start: number): boolean {
  return /^[A-Za-z@$]{1,3}["'`]/.test(text.slice(start, start + 4))
}

/** A value with words behind it is a sentence, but for a shell's command and a comment. */
function isWholeValue(text: string, end: number): boolean {
  return /^(?:\\?["'`]|\\[nr]|[ \t]*(?:[\r\n]|$|#|\/\/|;|,|&&|\||\}|<|\\|\[\/)|[ \t]+[\w./-]+(?:[ \t]|$))/.test(
    text.slice(end, end + 80),
  )
}

const spacedCommand =
  /(?:\bENV|\bARG|\bSetEnv|\bsetx|\bset[ \t]+-\w+|\bsetenv|--?[\w-]*|\bpassword|\blogin|:[\w-]*|\(def|\bfor)[ \t]*(?:\/[MmSs][ \t]+)?[\w.-]*$/

/** `ENV NAME value`, `setx NAME value`, `--api-key value`, `password value`: a name, a space, a value. */
export function spacedAt(text: string, nameStart: number, at: number): Value | undefined {
  if (!/[ \t]/.test(text[at] ?? '')) return undefined
  const before = text.slice(Math.max(0, nameStart - 60), at)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const column = text[at] === '\t'
  if (!column && !spacedCommand.test(line)) return undefined
  bareValue.lastIndex = at
  const match = bareValue.exec(text)
  if (match === null) return undefined
  const value = match[1] ?? ''
  const start = at + match[0].length - value.length
  return { value, start, end: start + value.length, quoted: false, setting: !column }
}
