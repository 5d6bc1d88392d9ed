// Objects that hold a name and its value apart: `{"key": "salesloftApiKey", …, "value": "…"}` in either order, attributes of a
// tag, the lines below a name. Everything is bounded by the object that holds both.
import { lineStartBefore } from './region.ts'
import { bareAt, quotedAt, type Value } from './value-text.ts'

const nameKey =
  /(?:\\{0,3}["']?\b(?:name|key|id|Name|Key|variable|variable_name|env_var|envVar|secretName|field|label|parameter|property|ParameterKey|OptionName|setting|attribute|title)\\{0,3}["']?[ \t]*[:=][ \t]*\\{0,3}["'`]?|--(?:name|secret-id|secret-name|key|parameter-name)[ =]+["']?|\b(?:variable|resource|data|output|local)[ \t]+(?:"[\w-]{1,80}"[ \t]+)?")(?:[\w$.:/ -]{0,80})$/
const valueKey =
  /(?<![\w$.-])\\{0,3}["']?(?:value|defaultValue|default_value|default|Value|initialValue|currentValue|current_value|initial_value|secret_string|secret|content|stringValue|ParameterValue|plaintext|plaintext_value|text|val|literal|password|body)\\{0,3}["']?[ \t]*[:=][ \t]*|--(?:value|secret-string|string-value|text|body)[ =]+/gi
const widestObject = 700

/** `{"key": "salesloftApiKey", …, "value": "…"}` in either order, `<input name= … value=>`, `variable "x" { default = … }`. */
export function valueBeside(text: string, nameStart: number, nameEnd: number): Value | undefined {
  const isNamed = nameKey.test(text.slice(Math.max(0, nameStart - 130), nameStart))
  if (!isNamed && !opensBlock.test(text.slice(nameEnd, nameEnd + 40))) return undefined
  const [from, to] = isNamed
    ? objectAround(text, nameStart, nameEnd)
    : [nameStart, endOfBlock(text, nameStart, nameEnd)]
  for (const [start, end] of [
    [nameEnd, to],
    [from, nameStart],
  ] as const) {
    const part = text.slice(start, end)
    for (const match of part.matchAll(valueKey)) {
      const at = start + match.index + match[0].length
      const quoted = quotedAt(text, at)
      if (quoted !== undefined) return quoted
      const bare = bareAt(text, { nameStart: start + match.index, at, operators: ':' })
      if (bare !== undefined) return bare
    }
  }
  return undefined
}

/** `SalesloftApiKey:` and its attributes on the lines below, or `"salesloftApiKey": {` and its attributes inside. */
const opensBlock = /^\\{0,3}["']?[ \t]*(?::[ \t]*\r?\n|[:=]?[ \t]*\{)/

/** Where the block that the name opens ends: its brace, or the first line that is not indented deeper than the name's. */
function endOfBlock(text: string, nameStart: number, nameEnd: number): number {
  const limit = Math.min(text.length, nameEnd + widestObject)
  const brace = /^\\{0,3}["']?[ \t]*[:=]?[ \t]*\{/.test(text.slice(nameEnd, nameEnd + 40))
  if (brace) return closingBrace(text, nameEnd, limit)
  const level = /^[ \t]*/.exec(text.slice(lineStartBefore(text, nameStart, 200), nameStart))?.[0].length ?? 0
  const block = text.slice(nameEnd, limit)
  for (let at = block.indexOf('\n'); at !== -1; at = block.indexOf('\n', at + 1)) {
    const indent = /^[ \t]*/.exec(text.slice(nameEnd + at + 1, nameEnd + at + 200))?.[0].length ?? 0
    if (indent <= level) return nameEnd + at
  }
  return limit
}

function closingBrace(text: string, from: number, limit: number): number {
  let depth = 0
  for (let at = from; at < limit; at++) {
    if (text[at] === '{') depth++
    else if (text[at] === '}' && --depth === 0) return at
  }
  return limit
}

const newline = 10
const lessThan = 60
/** By code unit; a walk over 1,400 characters for each name is the price of the next function. */
const opens = table('{[(')
const closing = table('}])>')

function table(characters: string): Uint8Array {
  const members = new Uint8Array(128)
  for (const character of characters) members[character.charCodeAt(0)] = 1
  return members
}

/** The braces, tag or YAML list item that holds both; bounded, so that a hostile text costs no more than a constant. */
function objectAround(text: string, nameStart: number, nameEnd: number): [number, number] {
  let from = nameStart
  let depth = 0
  const first = Math.max(0, nameStart - widestObject)
  for (; from > first; from--) {
    const code = text.charCodeAt(from - 1)
    if (closing[code] === 1) depth++
    if ((opens[code] === 1 || code === lessThan) && depth-- === 0) break
    if (
      code === newline &&
      (/^[ \t]*-[ \t]/.test(text.slice(from, from + 40)) || /^[ \t]*\r?\n/.test(text.slice(from, from + 40)))
    )
      break
  }
  let to = nameEnd
  depth = 0
  const last = Math.min(text.length, nameEnd + widestObject)
  for (; to < last; to++) {
    const code = text.charCodeAt(to)
    if (opens[code] === 1) depth++
    if (closing[code] === 1 && depth-- <= 0) break
    if (
      code === newline &&
      depth <= 0 &&
      /^(?:[ \t]*-[ \t]|[ \t]*\r?\n|\S)/.test(text.slice(to + 1, to + 40))
    )
      break
  }
  return [from, to]
}
