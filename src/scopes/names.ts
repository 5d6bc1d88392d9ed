// Names that speak of OAuth scopes, in whatever case and language: `SALESLOFT_SCOPES`, `requiredScopes`, `options.Scope.Add`.
import { words } from '../scan/placeholders.ts'

export interface ScopeName {
  readonly name: string
  readonly start: number
  readonly end: number
}

const noun = /scope/gi
const nameCharacter = /[\w$.-]/
const longestName = 100

export function* scopeNames(text: string): Generator<ScopeName> {
  const find = new RegExp(noun)
  for (let match = find.exec(text); match !== null; match = find.exec(text)) {
    let start = match.index
    while (start > 0 && match.index - start < longestName && nameCharacter.test(text[start - 1] ?? ''))
      start--
    let end = match.index + 5
    while (end < text.length && end - match.index < longestName && nameCharacter.test(text[end] ?? '')) end++
    while (start < match.index && /[.-]/.test(text[start] ?? '')) start++
    while (end > match.index + 5 && /[.-]/.test(text[end - 1] ?? '')) end--
    find.lastIndex = Math.max(find.lastIndex, end)
    const name = text.slice(start, end)
    if (namesScopes(name)) yield { name, start, end }
  }
}

/** Behind the noun these say which of several lists it is, or how it is written. */
const qualifiers = new Set(
  `prod production staging stage stg uat qa dev devel development test testing local live sandbox preprod default defaults value values
  list array set string str text env salesloft sales loft sl read write reader writer readonly ro rw extra us eu v`.split(
    /\s+/,
  ),
)

/** Said of a scope that is compared, described or offered, and not asked for. */
const otherUse = new Set(
  `has check checks validate validates verify verified missing ensure granted grants assert is can require requires valid invalid
  available supported known possible unknown old removed parse parsed format describe description label human type types enum schema
  block function global window lexical variable root parent child isolate isolated access control project tenant search query
  cache session job telemetry log span sentry micro tele horo in out with enter exit pop push current active`.split(
    /\s+/,
  ),
)

/** Methods of a list of scopes that put more into it. */
const adding = /^(?:add|addall|addscope|addscopes|append|push|extend|insert|concat|set|with)$/i

function namesScopes(name: string): boolean {
  const dots = name.split('.')
  const last = dots.at(-1) ?? ''
  const own = dots.length > 1 && adding.test(last) ? (dots.at(-2) ?? '') : last
  const all = words(own)
  let end = all.length
  while (end > 0 && (qualifiers.has(all[end - 1] ?? '') || /^\d+$/.test(all[end - 1] ?? ''))) end--
  const said = all[end - 1]
  const isNoun = said === 'scope' || said === 'scopes'
  // `SCOPE_SALESLOFT` ends in words that qualify it.
  return isNoun && !all.slice(0, end - 1).some((word) => otherUse.has(word))
}

/** Words that leave open whose scopes they are. */
const general = new Set([
  ...qualifiers,
  ...`scope scopes oauth oauth2 o auth authorization api app application client required requested request needed minimal minimum
  base full all my our additional optional user bot token permission permissions crm engagement integration provider connector
  source config configuration settings setting options option opts data params form body url query search add append push extend
  insert concat with and the this self process module exports public static final const space separated delimited joined key
  environment var variable credentials account service spring security registration tool server mcp login connect identity for
  get of initial custom default backend frontend web service`.split(/\s+/),
])

/** Whether a name says nothing of a system of its own: `ACME_SCOPES` are Acme's, whoever stands near. */
export function isAnybodys(name: string): boolean {
  return words(name).every((word) => general.has(word) || /^\d+$/.test(word) || word.length === 1)
}
