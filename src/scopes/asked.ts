// Where one text asks Salesloft for scopes. Reads names and literals, never a grammar, so that templates, half-written
// files and every language are read alike; what is computed at run time is not seen.
import { placeAt, type Place } from '../environments/place.ts'
import { commentsIn } from '../scan/comments.ts'
import { kindOfFile } from '../scan/file-kind.ts'
import { documentStart, lineStartBefore, regionsOf } from '../scan/region.ts'
import type { ScannedText } from '../scan/text.ts'
import { isWorkflow, jobEnvironment } from './job.ts'
import type { List } from './lists.ts'
import { scopeNames, type ScopeName } from './names.ts'
import { ownershipOf, type Ownership } from './owner.ts'
import type { Token } from './tokens.ts'
import { listsGivenTo, type ValueSource } from './values.ts'

export interface AskedScope {
  readonly scope: string
  readonly line: number
  readonly startColumn: number
  readonly endColumn: number
}

/** One list of scopes, as a setting or a request holds it. */
export interface Asked {
  readonly name: string
  readonly ownership: Ownership
  readonly place: Place
  readonly scopes: readonly AskedScope[]
  /** Words of the list that are no scopes at all. */
  readonly others: number
}

const most = 200
/** Each is read for at most some thousand characters; no honest text has more. */
const mostNames = 4000
const settings =
  /\.(?:ya?ml|json5?|jsonc|toml|ini|cfg|conf|config|properties|tf|tfvars|hcl|env|xml|http|rest)(?:\.[\w-]{1,20})?$|(?:^|\/)\.env/i
const testFolder =
  /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|e2e|fixtures?|mocks?|testdata|cassettes|vcr_cassettes|__snapshots__)\//i

/** Documents, types, tests and what a machine wrote ask for nothing. `values-test.yaml` is a setting all the same. */
export function isRead(path: string, text: string): boolean {
  const kind = kindOfFile(path, text)
  if (kind === 'test') return settings.test(path) && !testFolder.test(path)
  return kind === 'code' || kind === 'script' || kind === 'settings'
}

export function askedIn(text: ScannedText): readonly Asked[] {
  if (!/scope/i.test(text.text) || !isRead(text.path, text.text)) return []
  const isComment = commentsOf(text)
  const regionOf = regionsOf(text.text, documentStart)
  const source: ValueSource = {
    path: text.path,
    text: text.text,
    isComment,
    bare: kindOfFile(text.path, text.text) !== 'code',
  }
  const found: Asked[] = []
  let readTo = 0
  let names = 0
  for (const name of scopeNames(text.text)) {
    if (names++ === mostNames) break
    if (name.start < readTo || found.length === most || isComment(name.start)) continue
    const lists = listsGivenTo(source, name).filter(({ scopes }) => scopes.length > 0)
    const end = lists.at(-1)?.scopes.at(-1)?.end
    if (end === undefined || isGranted(text.text, name)) continue
    const ownership = ownershipOf(text, name, end)
    readTo = Math.max(readTo, end)
    if (ownership === undefined) continue
    for (const list of lists) {
      const scopes = list.scopes.filter(({ start }) => !isComment(start))
      if (scopes.length > 0 && isOAuth(text.text, name, scopes))
        found.push({
          name: name.name,
          ownership,
          place: placeOf(text, name, list),
          scopes: scopes.map((token) => placed(token, regionOf)),
          others: list.others,
        })
    }
  }
  return joined(found)
}

function placeOf({ path, text }: ScannedText, { name }: ScopeName, list: List): Place {
  const offset = list.at ?? list.scopes[0]?.start ?? 0
  const place = placeAt({ path, text }, offset, list.key === undefined ? name : `${name} ${list.key}`)
  if (!isWorkflow(path)) return place
  const job = jobEnvironment(text, offset)
  return { ...place, labels: [], ...(job !== undefined && { job }) }
}

function placed({ value, start, end }: Token, regionOf: ReturnType<typeof regionsOf>): AskedScope {
  const { startLine: line, startColumn, endColumn } = regionOf(start, end)
  return { scope: value, line, startColumn, endColumn }
}

/** `scope: 'all'` alone may be that of a sync, a query, a report. */
function isOAuth(text: string, { name, start, end }: ScopeName, scopes: readonly Token[]): boolean {
  if (scopes.some(({ value }) => /[:.]/.test(value))) return true
  if (/scopes|auth/i.test(name) && !name.includes('.')) return true
  if (/^SALES_?LOFT_/.test(name)) return true
  return /oauth|authori[sz]|client_?(?:id|secret)|grant_?type|passport|omniauth|provider/i.test(
    text.slice(Math.max(0, start - 300), end + 300),
  )
}

/** What a server has answered: `{"access_token": …, "token_type": "bearer", "scope": "…"}`. */
function isGranted(text: string, { name, start, end }: ScopeName): boolean {
  if (!/^scopes?$/.test(name)) return false
  return /["'](?:token_type|expires_in)["']\s{0,4}(?::|=>)/.test(
    text.slice(Math.max(0, start - 400), end + 400),
  )
}

/** Comments by the language, and lines that begin with a mark that some settings file has for them. */
function commentsOf({ path, text }: ScannedText): (offset: number) => boolean {
  const inLanguage = commentsIn(path, text)
  return (offset) => {
    if (inLanguage(offset)) return true
    const lineStart = lineStartBefore(text, offset, 400)
    return /^\s{0,200}(?:\/\/|#|;|!|rem\s|<!--)/i.test(
      text.slice(lineStart, Math.min(offset, lineStart + 210)),
    )
  }
}

/** One statement for each scope (`options.Scope.Add("people:read");`) asks for all of them at once. */
function joined(all: readonly Asked[]): readonly Asked[] {
  const lists: Asked[] = []
  for (const asked of all) {
    const before = lists.at(-1)
    const [scope] = asked.scopes
    const last = before?.scopes.at(-1)
    const goesOn =
      before?.name === asked.name &&
      asked.scopes.length === 1 &&
      scope !== undefined &&
      last !== undefined &&
      scope.line - last.line <= 8 &&
      sameHeadings(before.place, asked.place)
    if (goesOn)
      lists.splice(-1, 1, {
        ...before,
        scopes: [...before.scopes, ...asked.scopes],
        others: before.others + asked.others,
      })
    else lists.push(asked)
  }
  return lists
}

function sameHeadings(a: Place, b: Place): boolean {
  return a.name === b.name && a.headings?.slice(-2).join('\n') === b.headings?.slice(-2).join('\n')
}
