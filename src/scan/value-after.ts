// From a name to the literal behind it, over whatever a language puts between the two: `name: Type = "…"`,
// `getenv("name", "…")`, `<add key="name" value="…">`, `name = condition ? "…" : "…"`.
import { bareAt, quotedAt, spacedAt, sticky, type Value } from './value-text.ts'

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
const endsOpen = /[:=({[,>|?+]$|or$|→$/

export function valueAfter(text: string, nameStart: number, nameEnd: number): Value | undefined {
  let at = nameEnd + sticky(text[nameStart - 1] === '{' ? closersInBraces : closers, text, nameEnd)
  let operators = ''
  for (let step = 0; step < 12; step++) {
    const quoted = quotedAt(text, at)
    if (quoted !== undefined) return operators !== '' || /[ \t]/.test(text[at] ?? '') ? quoted : undefined
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

// ---- name = condition ? one : another ------------------------------------------------------------------------------

const condition = /(?:\\{0,3}["'`])?[ \t]*[:=][ \t]*[\w.!()[\]=&| '"-]{1,100}\?[ \t]*(?=["'`])/y
const between = /["'`][ \t]*:[ \t]*(?=["'`])/y

/** The first of two literals that a condition chooses between. */
export function branchAfter(text: string, nameEnd: number): Value | undefined {
  const length = sticky(condition, text, nameEnd)
  return length === 0 ? undefined : quotedAt(text, nameEnd + length)
}

export function otherBranch(text: string, end: number): Value | undefined {
  const length = sticky(between, text, end)
  return length === 0 ? undefined : quotedAt(text, end + length)
}
