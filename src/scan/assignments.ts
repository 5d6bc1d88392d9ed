// Finds what a text gives to settings whose names speak of credentials, in whatever language the text is written:
// `KEY=value`, `"key": "value"`, `key: value`, `getenv("KEY", "value")`, `<add key= value=>`, name/value pairs…
// Names come first: a noun such as `token` is found, widened to the whole name, and what follows is read as its value.
import { kindOfName, type NameKind } from './names.ts'
import { glueAt } from './literals-joined.ts'
import { lineStartBefore } from './region.ts'

export interface Assignment {
  readonly name: string
  readonly kind: NameKind
  readonly nameStart: number
  /** The literal, joined where the source writes it in pieces. Offsets span all of them, quotes left out. */
  readonly value: string
  readonly start: number
  readonly end: number
  /** Unquoted text of a programming language could as well be an expression. */
  readonly quoted: boolean
  /** Stands where only settings stand: the start of a line of an env, INI or YAML file, a command's option. */
  readonly setting: boolean
}

const noun =
  /key|token|secret|passw|passphrase|pwd|passwd|\bpass\b|_pass\b|credential|creds|bearer|authorization|\bpw\b|jwt/gi
const nameCharacter = /[A-Za-z0-9_$.-]/
const longestName = 120

/** Every assignment of a literal to a credential's name, in the order of their names. */
export function* assignmentsIn(text: string): Generator<Assignment> {
  let searchedTo = 0
  noun.lastIndex = 0
  const find = new RegExp(noun)
  const nesting = valuesInsideValues()
  for (let match = find.exec(text); match !== null; match = find.exec(text)) {
    if (match.index < searchedTo) continue
    const [start, end] = nameAround(text, match.index, match.index + match[0].length)
    searchedTo = end
    find.lastIndex = Math.max(find.lastIndex, end)
    const name = text.slice(start, end)
    const kind = kindOfName(name)
    if (kind === undefined || nesting.isTooDeep(start)) continue
    for (const value of valuesOf(text, start, end)) {
      nesting.add(value)
      yield { name, kind, nameStart: start, ...value }
    }
  }
}

/** How often one character is read as part of a value. */
const deepestNesting = 8

/** `key=-key=-key=…`: each value holds the ones behind it, and no honest text has eight inside one another. */
function valuesInsideValues(): {
  readonly isTooDeep: (start: number) => boolean
  readonly add: (value: Pick<Value, 'end' | 'value'>) => void
} {
  let from = 0
  let reachedTo = 0
  let read = 0
  return {
    isTooDeep(start) {
      if (start >= reachedTo) [from, read] = [start, 0]
      return read > deepestNesting * Math.max(longestValue, start - from)
    },
    add({ end, value }) {
      reachedTo = Math.max(reachedTo, end)
      read += value.length
    },
  }
}

function nameAround(text: string, from: number, to: number): [number, number] {
  let start = from
  while (start > 0 && from - start < longestName && nameCharacter.test(text[start - 1] ?? '')) start--
  let end = to
  while (end < text.length && end - to < longestName && nameCharacter.test(text[end] ?? '')) end++
  // An escape such as \n or \t before a name in a JSON string lends it a letter that is not its own.
  if (start > 0 && text[start - 1] === '\\' && /[nrt]/.test(text[start] ?? '')) start++
  while (start < from && /[.$-]/.test(text[start] ?? '')) start++
  while (end > to && /[.-]/.test(text[end - 1] ?? '')) end--
  return [start, end]
}

type Value = Pick<Assignment, 'value' | 'start' | 'end' | 'quoted' | 'setting'>

function* valuesOf(text: string, nameStart: number, nameEnd: number): Generator<Value> {
  const branch = branchAfter(text, nameEnd)
  const value = branch ?? siblingValue(text, nameStart, nameEnd) ?? valueAfter(text, nameStart, nameEnd)
  if (value !== undefined) yield value
  const other = branch && otherBranch(text, branch.end)
  if (other !== undefined) yield other
}

// ---- name = condition ? one : another ------------------------------------------------------------------------------

const condition = /(?:\\{0,3}["'`])?[ \t]*[:=][ \t]*[\w.!()[\]=&| '"-]{1,100}\?[ \t]*(?=["'`])/y
const between = /["'`][ \t]*:[ \t]*(?=["'`])/y

function branchAfter(text: string, nameEnd: number): Value | undefined {
  const length = sticky(condition, text, nameEnd)
  return length === 0 ? undefined : literalAt(text, nameEnd + length)
}

function otherBranch(text: string, end: number): Value | undefined {
  const length = sticky(between, text, end)
  return length === 0 ? undefined : literalAt(text, end + length)
}

function literalAt(text: string, at: number): Value | undefined {
  const quoted = quotedAt(text, at)
  return quoted === undefined ? undefined : { ...quoted, setting: false }
}

// ---- name … operator … value ------------------------------------------------------------------------------------

/** What ends a name: its quotes, brackets, an accessor's parenthesis. */
const closers = /(?:\\{0,3}["'`]|[\])!]|\*\*){0,5}/y
const closersInBraces = /(?:\\{0,3}["'`]|[\])!}]|\*\*){0,5}/y

/** What may stand between a name and its literal. `\n` only after an operator: a name alone on a line gives nothing. */
const operator =
  /[ \t]*(?:===?|!==?|=>|:=|::|\?\?=?|\|\|=?|\?:|<-|->|=~|\+=|\?=|:-|:\+?=|→|[:=,?([]|\{(?! ?get;)|\|(?![-+]?\r?\n|\w{0,8}\|)|\b(?:or|is|was)\b|<\/?[\w:.-]{1,60}(?:[ \t][^<>\n]{0,120})?>|>(?=[^\s<+-]|<!\[CDATA)|\.(?:unwrap_or|unwrap_or_else|getOrElse|orElse|or_else|get_or|or|default|fallback)\(|(?:--body|--value|--secret-string|--text|-b)(?=[= \t]))/y
/** Words and types on the way, which give nothing by themselves. */
const filler =
  /[ \t]*(?:(?:[\w.]{1,60}\([^()"'\n]{0,60}\)){1,4}(?=\.(?:default|optional)\()|\/\*[^*\n]{0,80}\*\/|<!\[CDATA\[|[\w:-]{1,40}=(?:"[^"<\n]{0,80}"|'[^'<\n]{0,80}')(?=[ \t]*(?:[\w:-]{1,40}=|\/?>))(?<!(?:value|content|default)=(?:"[^"<\n]{0,80}"|'[^'<\n]{0,80}'))|SET|DEFAULT|VALUES|(?:String|string|str|char|varchar|text|Text|SecureString|Secret|SecretStr|SecretString|Option|Some|const|static|final|default|defaultValue|default_value|fallback|unset|value|Value|val|&'?(?:static)?\s?str|\[\]byte|Buffer|bytes|new|Optional|None|null|nil|undefined|return|else|of|from|literal|required|bool|type)\b(?![\w-])[ \t]*(?:\[[^\]\n]{0,30}\]|<[^>\n]{0,30}>|\?)?|\*(?=char)|\*\*|\)|\|\w{0,8}\||\{ ?get;[^}\n]{0,40}\}|&[\w-]{1,40}(?=[ \t])|!!\w+(?=[ \t])|(?:;[ \t]*)?(?:value|content|default)=(?=\\?["']))/y
/** A type, where it stands between a colon and an equals sign. */
const typeName =
  /[ \t]*(?:[A-Za-z_][\w.]{0,60}(?:<[^>\n]{0,40}>)?(?:\[\])?\??|\[\w{0,3}\]\w{1,20}(?: \w{1,20})?)(?=[ \t]*=[^=>])/y
const wrapperCall =
  /[ \t]*(?:[A-Za-z_][\w.:]{0,60}!?\()(?=[ \t]*(?:\\{0,3}[bruf@$]?["'`]|default[ \t]*=|value[ \t]*=))/y
const lineBreak = /[ \t]*(?:(?:\\|\|[-+]?|>[-+]?)?\r?\n[ \t]*(?:[+-][ \t]+)?){1,2}/y
const comparison = /^[ \t]*(?:===?|!==?|=~)/
const endsOpen = /[:=({[,>|?+]$|or$|→$/

function valueAfter(text: string, nameStart: number, nameEnd: number): Value | undefined {
  let at = nameEnd + sticky(text[nameStart - 1] === '{' ? closersInBraces : closers, text, nameEnd)
  let operators = ''
  for (let step = 0; step < 12; step++) {
    const quoted = quotedAt(text, at)
    if (quoted !== undefined)
      return operators !== '' || /[ \t]/.test(text[at] ?? '') ? { ...quoted, setting: false } : undefined
    const type = operators === ':' ? sticky(typeName, text, at) : 0
    const symbol = type > 0 ? '' : text.slice(at, at + sticky(operator, text, at))
    const skipped =
      type ||
      symbol.length ||
      sticky(filler, text, at) ||
      (operators === '' ? 0 : sticky(wrapperCall, text, at)) ||
      (endsOpen.test(operators) ? sticky(lineBreak, text, at) : 0)
    if (skipped === 0) return operators === '' ? spacedAt(text, nameStart, at) : undefined
    if (symbol.trim() === ',' && operators.includes('=')) return undefined
    operators += symbol.trim()
    const brokeLine = text.slice(at, at + skipped).includes('\n')
    at += skipped
    // Behind a word on the way only a YAML anchor or tag and CDATA leave an unquoted value.
    const mayBeBare = symbol !== '' || brokeLine || /^[ \t]*(?:&|!!|<!)/.test(text.slice(at - skipped, at))
    if (operators === '' || !mayBeBare) continue
    const goesOn = sticky(filler, text, at) > 0 || (operators === ':' && sticky(typeName, text, at) > 0)
    const bare = goesOn ? undefined : bareAt(text, { nameStart, at, operators })
    if (bare !== undefined) return brokeLine && isKeyOfItsOwn(bare.value) ? undefined : bare
  }
  return undefined
}

/** On the next line a word with a colon is the next setting, not the value of this one. */
function isKeyOfItsOwn(value: string): boolean {
  return /^[\w-]+:$/.test(value)
}

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

const opening = /[ \t]*(?:[A-Za-z@$]{1,3}(?=["'`]))?(\\{0,3})(["'`]{1,3}|&quot;|&#39;)(?:\r?\n[ \t]*)?/y

/** A quoted literal at `at`, its following pieces included. */
function quotedAt(text: string, at: number): Omit<Value, 'setting'> | undefined {
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
  return { value, start, end, quoted: true }
}

const longestValue = 8192

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

interface BarePlace {
  readonly nameStart: number
  readonly at: number
  readonly operators: string
}

/** An unquoted value behind the operators read so far. */
function bareAt(text: string, place: BarePlace): Value | undefined {
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
function spacedAt(text: string, nameStart: number, at: number): Value | undefined {
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

// ---- objects that hold a name and a value apart -------------------------------------------------------------------

const nameKey =
  /(?:\\{0,3}["']?\b(?:name|key|id|Name|Key|variable|variable_name|env_var|envVar|secretName|field|label|parameter|property|ParameterKey|OptionName|setting|attribute|title)\\{0,3}["']?[ \t]*[:=][ \t]*\\{0,3}["'`]?|--(?:name|secret-id|secret-name|key|parameter-name)[ =]+["']?|\b(?:variable|resource|data|output|local)[ \t]+(?:"[\w-]{1,80}"[ \t]+)?")(?:[\w$.:/ -]{0,80})$/
const valueKey =
  /(?<![\w$.-])\\{0,3}["']?(?:value|defaultValue|default_value|default|Value|initialValue|currentValue|current_value|initial_value|secret_string|secret|content|stringValue|ParameterValue|plaintext|plaintext_value|text|val|literal|password|body)\\{0,3}["']?[ \t]*[:=][ \t]*|--(?:value|secret-string|string-value|text|body)[ =]+/gi
const widestObject = 700

/** `{"key": "salesloftApiKey", …, "value": "…"}` in either order, `<input name= … value=>`, `variable "x" { default = … }`. */
function siblingValue(text: string, nameStart: number, nameEnd: number): Value | undefined {
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
      if (quoted !== undefined) return { ...quoted, setting: false }
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
