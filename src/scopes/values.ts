// From a name that speaks of scopes to the scopes given to it, in whatever language the text is written. One name may
// be given several lists: one for each environment.
import { lineStartBefore } from '../scan/region.ts'
import { sticky } from '../scan/value-text.ts'
import { blockBelow, withoutComment } from './blocks.ts'
import { listAt, type List, type ListSource } from './lists.ts'
import type { ScopeName } from './names.ts'
import { quotedScopes } from './quoted.ts'
import { longestList, wordsBetween } from './tokens.ts'

export interface ValueSource extends ListSource {
  readonly path: string
}

/** What ends the name: its quotes, an accessor's bracket. */
const closers = /(?:\\{0,3}["'`]|&quot;)?[\])]{0,2}!?/y
const operator =
  /[ \t]*(?:=>|:=|\|\|=?|\?\?=?|\?:|\+=|\?=|<-|==?(?=>)|=(?![=~])|:(?!:)|,|\((?!\s*\))|\bor\b)/y
/** `<scope>people:read</scope>` */
const endOfTag = />(?=[^\s<>=])/y
const blockMark = /[|>][-+\d]{0,3}[ \t]{0,40}(?:#[^\n]{0,200})?\r?\n/y
/** Types, constructors and wrappers between the operator and the value, which give nothing by themselves. */
const filler =
  /\s*(?:&[\w-]{1,40}(?=[ \t])|["'][ ,+]{0,4}["'](?=\s{0,9},)|!{1,2}\w{0,20}(?=[ \t])|(?:new|await|return|const|final|readonly|as|in)\b(?=[ \t])|&?\[[\w& ]{0,20}\](?=\s?(?:=|\w|\{))|&(?=["'[])|&?[A-Za-z_][\w.:]{0,60}!?(?:<[^<>\n]{0,60}>|\[[\w, .]{0,40}\]|\[\]){0,2}\??(?=[ \t]*[=([{]|[ \t]*\{)|(?:string|String)(?=\{))/y
const blank = /\s*/y
/** `name: SALESLOFT_SCOPES` and its value as a neighbour: Kubernetes, ECS, Postman, Terraform, .NET. */
const beside =
  /["']?[ \t]{0,20}[,;]?[ \t]{0,20}["']?(?:value|default|defaultValue|default_value)["']?[ \t]{0,20}(?:=>|[:=])/iy
const below = /[ \t]*["']?(?:value|default|defaultValue|default_value)["']?[ \t]{0,20}(?:=>|[:=])/iy
const neighbours = 4
const beforeName =
  /["']?\b(?:name|key|id|variable|setting|field|param|parameter)["']?[ \t]*(?:=>|[:=])?[ \t]*["']?[\w/.:-]{0,80}$|\bvariable[ \t]+"[\w-]{0,60}$/i

/** The lists given to the name, in the order of the text; none where what is given is no literal. */
export function listsGivenTo(source: ValueSource, { start, end }: ScopeName): readonly List[] {
  const { text } = source
  if (/[?&;]$/.test(text.slice(Math.max(0, start - 1), start)) && text[end] === '=')
    return ofQuery(source, end + 1)
  if (text.slice(start - 2, start) === '${' && text[end] === ':') return ofPlaceholder(text, end + 1)
  const line = text.slice(Math.max(0, start - 160), start)
  const linePrefix = line.slice(line.lastIndexOf('\n') + 1)
  if (beforeName.test(linePrefix)) {
    const at = besideName(text, end)
    if (at !== undefined) return given(source, Math.max(start, lineOf(text, at)), at, ':')
  }
  if (/["'`]$/.test(linePrefix) && text[end] === '=') return ofQuery(source, end + 1)
  const at = end + sticky(closers, text, end)
  const option = /(?:^|\s)--?$/.test(linePrefix) || /\b(?:ENV|ARG|setx|set)[ \t]+$/.test(linePrefix)
  if (option && /[ \t=]/.test(text[at] ?? '')) return given(source, start, at + 1, '=')
  // Terraform's `variable "…" {` has no operator.
  if (/\bvariable[ \t]+"$/.test(linePrefix)) return given(source, start, at, ':')
  return given(source, start, at, '')
}

function given(source: ValueSource, nameStart: number, from: number, operators: string): readonly List[] {
  const { text } = source
  let at = from
  let said = operators
  for (let step = 0; step < 10; step++) {
    if (said !== '') {
      const value = literalAt(source, nameStart, at, said)
      if (value !== undefined) return value
    }
    const symbol = sticky(operator, text, at) || (said === '' ? sticky(endOfTag, text, at) : 0)
    const skipped = symbol || (said === '' ? typeAfter(text, at) : sticky(filler, text, at))
    if (skipped === 0) return []
    if (symbol > 0) said += text.slice(at, at + symbol).trim()
    at += skipped
  }
  return []
}

/** Where the line of the offset begins, its blanks left out. */
function lineOf(text: string, offset: number): number {
  const lineStart = lineStartBefore(text, offset, 400)
  return lineStart + indentAt(text, lineStart)
}

/** Behind `value:`, on the same line or one of the next few of the same entry. */
function besideName(text: string, end: number): number | undefined {
  const here = sticky(beside, text, end)
  if (here > 0) return end + here
  let lineStart = nextLine(text, end)
  for (let line = 0; line < neighbours && lineStart > 0; line++) {
    const found = sticky(below, text, lineStart)
    if (found > 0) return lineStart + found
    if (/^\s{0,80}[-}\]]/.test(text.slice(lineStart, lineStart + 82))) return undefined
    lineStart = nextLine(text, lineStart)
  }
  return undefined
}

/** 0 where the line does not end soon. */
function nextLine(text: string, from: number): number {
  const newline = text.slice(from, from + 400).indexOf('\n')
  return newline === -1 ? 0 : from + newline + 1
}

/** `scopes []string{…}`: a type may stand directly behind the name. */
function typeAfter(text: string, at: number): number {
  return sticky(/[ \t]+(?:\[\]\w{1,20}|[A-Za-z_][\w<>[\],]{0,40}\??)(?=[ \t]*[={])/y, text, at)
}

function literalAt(
  source: ValueSource,
  nameStart: number,
  from: number,
  operators: string,
): readonly List[] | undefined {
  const { text } = source
  const at = from + sticky(blank, text, from)
  const brokeLine = text.slice(from, at).includes('\n')
  if (operators.endsWith(':') && (brokeLine || sticky(blockMark, text, at) > 0)) {
    const below = blockBelow({ ...source, bare: true }, nameStart, from)
    if (below.length > 0) return below
    if (source.bare) return []
  }
  const words = sticky(/%[wWiI](?=[[({<|])/y, text, at)
  if ('[({'.includes(text[at + words] ?? ' ')) {
    const bare = words > 0 || (source.bare && text[at] === '[')
    const { lists } = listAt({ ...source, bare }, at + words)
    return lists.length > 0 ? lists : undefined
  }
  const quoted = quotedScopes(text, at)
  if (quoted !== undefined) {
    const joins = quoted.blank ? sticky(/\s*\.\s*(?:join|implode)\s*\(/y, text, quoted.end) : 0
    if (joins > 0) return literalAt(source, nameStart, quoted.end + joins, operators)
    if (quoted.blank) return undefined
    // `.scope("people:read", "people:write")`
    if (operators.endsWith('(') && /^\s{0,40},/.test(text.slice(quoted.end, quoted.end + 41)))
      return listAt(source, text.lastIndexOf('(', at)).lists
    return [quoted]
  }
  return bareAt(source, nameStart, at, operators)
}

/** `${salesloft.scopes:people:read}`, `${SALESLOFT_SCOPES:-people:read}`: what holds where nothing is set. */
function ofPlaceholder(text: string, from: number): readonly List[] {
  const start = text[from] === '-' ? from + 1 : from
  const length = text.slice(start, start + longestList).indexOf('}')
  return length === -1 ? [] : [wordsBetween(text, start, start + length)]
}

/** A list in a URL's query, or in a form that is written like one. */
function ofQuery({ text }: ValueSource, from: number): readonly List[] {
  const length = sticky(/[^"'`&<>#\\\n]{1,8000}/y, text, from)
  if (length > 0) return [wordsBetween(text, from, from + length)]
  // '…&scope=' + encodeURIComponent('people:read')
  const at = from + sticky(/["'`]\s{0,40}[+.&]\s{0,40}(?:[A-Za-z_][\w.:]{0,60}\()?/y, text, from)
  const quoted = at === from ? undefined : quotedScopes(text, at)
  return quoted === undefined ? [] : [quoted]
}

const setting =
  /^[ \t]*(?:[-+*>][ \t]+)?(?:(?:export|set|setx|setenv|ENV|ARG|declare[ \t]+-x)[ \t]+|\$env:|(?:-e|--env|--build-arg|-d|--data-urlencode|--set(?:-string)?)[ \t=]+)?["']?[\w.:/[\]-]{0,100}["']?$/

/** Unquoted: the rest of the line, where only settings stand. */
function bareAt(
  source: ValueSource,
  nameStart: number,
  at: number,
  operators: string,
): readonly List[] | undefined {
  const { text, bare } = source
  if (!/^(?:=|:|:=|\?=|>)$/.test(operators)) return undefined
  const lineStart = lineStartBefore(text, nameStart, 400)
  const isMarkup = operators === '>'
  if (!isMarkup && !bare) return undefined
  if (!isMarkup && nameStart - lineStart > 160) return undefined
  if (!isMarkup && !setting.test(text.slice(lineStart, nameStart))) return undefined
  const ends = isMarkup ? /<|$/ : /\r?\n(?<!\\\r?\n)|$/
  const rest = text.slice(at, at + longestList)
  const length = rest.search(ends)
  const value = isMarkup ? rest.slice(0, length) : withoutComment(rest.slice(0, length))
  if (/^\*[\w-]{1,60}\s*$/.test(value)) return ofAlias(source, value.trim().slice(1), nameStart)
  if (value.trim() === '' || /^[&!|>]/.test(value)) return undefined
  return [wordsBetween(text, at, at + value.length)]
}

/** YAML: what the last anchor of that name before the alias holds, as if it stood at the alias. */
function ofAlias(source: ValueSource, anchor: string, nameStart: number): readonly List[] {
  const { text } = source
  const mark = `&${anchor}`
  const at = text.lastIndexOf(mark, nameStart)
  if (at === -1 || !/\s/.test(text[at + mark.length] ?? '')) return []
  const key = text.lastIndexOf('\n', at) + 1
  const value = literalAt(source, key + indentAt(text, key), at + mark.length, ':')
  return (value ?? []).map((list) => ({ ...list, at: nameStart }))
}

function indentAt(text: string, lineStart: number): number {
  return sticky(/[ \t]{0,200}/y, text, lineStart)
}
