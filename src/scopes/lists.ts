// Reads a list of scopes in brackets: `["people:read", …]`, `List.of(…)`, `[]string{…}`, `%w[…]`, and one list for each key
// of an object: `{ development: […], production: […] }`.
import { isScopeShaped, longestList, wordsBetween, type Token } from './tokens.ts'
import { isScopeWord } from './kinds.ts'
import { quotedScopes } from './quoted.ts'

/** Lists that belong together, each without what is no scope. */
export interface Lists {
  readonly lists: readonly List[]
  readonly end: number
}

export interface List {
  readonly scopes: readonly Token[]
  readonly others: number
  /** The key of an object that the list stands under, where that is a plain text's. */
  readonly key?: string
  /** Where the list counts as standing, if not where it is written. */
  readonly at?: number
}

export interface ListSource {
  readonly text: string
  readonly isComment: (offset: number) => boolean
  /** Unquoted words are scopes: YAML's `[people:read, team:read]`, Ruby's `%w[…]`. */
  readonly bare: boolean
}

/** Keys of an object in a list that name the scope itself, or of one that holds lists. */
const scopeKey =
  /^(?:scopes?|name|id|key|slug|default|defaults?Values?|default_value|value|values|items|required|requested|oauth)$/i
/** What could be asked for, and not what is. */
const offered = /^(?:enum|examples?|oneOf|anyOf|options|choices|available|supported|known|all)$/i
const environmentKey =
  /^(?:dev|devel|development|local|stage|staging|stg|uat|qa|preprod|test|testing|ci|sandbox|demo|prod|production|live|base|common|shared|all|salesloft)$/i

interface Level {
  readonly isOffer: boolean
  readonly scopes: Token[]
  others: number
}

/** `at` is the opening bracket. */
export function listAt({ text, isComment, bare }: ListSource, at: number): Lists {
  const lists: List[] = []
  const levels: Level[] = []
  const limit = Math.min(text.length, at + longestList)
  const close = (): void => {
    const level = levels.pop()
    if (level !== undefined && !level.isOffer && (level.scopes.length > 0 || level.others > 0))
      lists.push(level)
  }
  let place = at
  let depth = 0
  const stack: { opener: string; level: Level; at: number }[] = []
  for (; place < limit; place++) {
    const character = text[place] ?? ''
    if ('"\'`'.includes(character)) {
      if (isComment(place)) continue
      const quoted = quotedScopes(text, place)
      if (quoted === undefined) return { lists: [], end: limit }
      const level = stack.at(-1)?.level
      const key = stack.at(-1)?.opener === '{' ? keyBefore(text, place) : undefined
      if (key !== undefined && environmentKey.test(key)) lists.push({ ...quoted, key })
      else if (level !== undefined)
        take(text, { level, opener: stack.at(-1)?.opener ?? '', depth }, place, quoted)
      place = Math.max(place, quoted.end - 1)
      continue
    }
    if ('[({'.includes(character) && !isComment(place)) {
      depth++
      const outer = stack.at(-1)
      const key = outer?.opener === '{' ? keyBefore(text, place) : undefined
      const own = outer === undefined || key !== undefined
      const level = own
        ? { isOffer: key !== undefined && offered.test(key), scopes: [], others: 0 }
        : outer.level
      if (own) levels.push(level)
      stack.push({ opener: character, level, at: place })
    } else if ('])}'.includes(character) && !isComment(place)) {
      const inner = stack.pop()
      depth--
      if (inner !== undefined && stack.at(-1)?.level !== inner.level) {
        if (bare && inner.level.scopes.length === 0 && inner.opener !== '{')
          takeBare(text, inner.level, inner.at + 1, place)
        close()
      }
      if (depth === 0) return { lists, end: place + 1 }
    }
  }
  while (levels.length > 0) close()
  return { lists, end: limit }
}

interface Where {
  readonly level: Level
  readonly opener: string
  readonly depth: number
}

function take(
  text: string,
  { level, opener, depth }: Where,
  at: number,
  { scopes, others, end }: { scopes: readonly Token[]; others: number; end: number },
): void {
  const key = opener === '[' || opener === '(' ? undefined : keyBefore(text, at)
  if (key !== undefined && !scopeKey.test(key)) return
  const behind = text.slice(end, end + 40)
  if (opener === '{' && /^\s{0,20}(?::(?!:)|=>)/.test(behind)) {
    // `{ "people:read": true }`; with a description behind it, it is one of those that could be asked for.
    if (/^\s{0,20}(?::|=>)\s{0,9}(?:true|1)\b/.test(behind))
      level.scopes.push(...scopes.filter(({ value }) => isScopeShaped(value)))
    return
  }
  if (depth === 1) {
    level.scopes.push(...scopes)
    level.others += others
    return
  }
  // In a nested list the second text describes the first: ['people:read', 'Read people'].
  if (others === 0 && scopes.every(({ value }) => isScopeShaped(value) || isScopeWord(value)))
    level.scopes.push(...scopes)
}

function takeBare(text: string, level: Level, from: number, to: number): void {
  const { scopes, others } = wordsBetween(text, from, to)
  level.scopes.push(...scopes)
  level.others += others
}

/** The key of an object's entry, where one stands before the offset. Walked by hand: it is asked before every literal. */
function keyBefore(text: string, at: number): string | undefined {
  let end = skipBack(text, at, /\s/)
  const length = text.slice(end - 2, end) === '=>' ? 2 : /[:=]/.test(text[end - 1] ?? '') ? 1 : 0
  if (length === 0) return undefined
  end = skipBack(text, end - length, /\s/)
  if (/["'`]/.test(text[end - 1] ?? '')) end--
  const start = skipBack(text, end, /[\w$-]/)
  return start === end ? undefined : text.slice(start, end)
}

const longestKey = 60

function skipBack(text: string, from: number, character: RegExp): number {
  let at = from
  while (at > 0 && from - at < longestKey && character.test(text[at - 1] ?? '')) at--
  return at
}
