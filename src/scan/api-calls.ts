// Where code calls Salesloft's API, and whether it keeps an audit trail. Reads names and addresses, not data flow.
import { commentsIn } from './comments.ts'
import { kindOfFile } from './file-kind.ts'
import { lastAtOrBefore } from './region.ts'
import type { ScannedText } from './text.ts'

export interface ApiCall {
  readonly writes: boolean
  readonly line: number
  readonly startColumn: number
  readonly endColumn: number
}

/** The API, not the pages that hand out tokens. */
const api = /\b(?:api|mcp)[\w-]{0,20}\.(?:dev|qa)?salesloft\.com(?![\w-]|\.[a-z])/i
const verb = String.raw`(?:get|post|put|patch|delete|request|fetch|head|send|execute|Get|Post|Put|Patch|Delete|Do|Send|PostAsync|GetAsync|PutAsync|PatchAsync|DeleteAsync|SendAsync|GetFromJsonAsync|PostAsJsonAsync|PutAsJsonAsync|fetchAll|perform)`
const client = String.raw`(?:axios|got|ky|needle|superagent|unirest|requests|httpx|aiohttp|session|_?http[cC]?l?i?e?n?t?|[\w$]{0,30}[cC]lient|HTTP|Http|HTTParty|RestClient|Faraday|Typhoeus|conn(?:ection)?|UrlFetchApp|urllib3|reqwest|ureq|api|instance|this|self|salesloft\w{0,30}|HTTPoison|Req|Tesla)`
const call = new RegExp(
  String.raw`(?<![\w$])${client}(?:\.|::|->|\?\.)(?:\w{1,30}(?:\.|->)){0,2}${verb}\w{0,12}(?:<[^<>()\n]{1,60}>)?\s?[(:]|(?<![\w$.])(?:fetch|axios|request|got|rp|curl_exec|curl_setopt|urlopen|URLRequest)\s?\(|\burllib\.request\.Request\(|\bhttp\.NewRequest\w{0,12}\(|\bHttpRequest\.newBuilder\(|\bnew HttpRequestMessage\(|\bNet::HTTP(?:::|\.)(?:Get|Post|Put|Patch|Delete|get|post)\w{0,10}\b|\bInvoke-(?:RestMethod|WebRequest)\b|(?<![\w-])curl\s(?=[-"'$h\\])|\bRequest\.Builder\(\)|\.uri\(`,
  'g',
)
const writing =
  /\.(?:post|put|patch|delete)\w{0,12}\s?\(|(?:Post|Put|Patch|Delete)(?:As\w{1,10})?(?:Async)?\(|(?:Post|Put|Patch|Delete)\.new|\b(?:method|type|CURLOPT_CUSTOMREQUEST|-X|--request|-Method)["']?\s{0,3}[:=,]?(?:=>)?\s{0,3}["'`]?(?:POST|PUT|PATCH|DELETE)\b|["'`:](?:POST|PUT|PATCH|DELETE|post|put|patch|delete)["'`,]|HttpMethod\.(?:Post|Put|Patch|Delete)|CURLOPT_POST\b/

/**
 * Any name about auditing that is called, decorates, or receives something; a table of such entries. Salesloft's own
 * `audit_reports` and `npm audit` are none.
 */
const audit =
  /(?<!-)audit(?!_?reports?)\w{0,40}(?:\.|->|::|!?\()|["'`]\w{0,30}audit(?:_?(?:logs?|events?|trail|entries|records?))["'`]|\binsert\s{1,3}into\s{1,3}["'`]?\w{0,30}audit|\bhas_paper_trail\b|\bactivity\(\)->|\b(?:auditable|audited)\b|\baction:\s{0,3}["'`][\w.]{1,60}["'`],\s{0,20}userId/i

/** The first call of the file that writes, or else its first; `undefined` where it calls nothing of Salesloft's. */
export function firstCall(text: ScannedText): ApiCall | undefined {
  const kind = kindOfFile(text.path, text.text)
  if ((kind !== 'code' && kind !== 'script') || !api.test(text.text)) return undefined
  const isComment = commentsIn(text.path, text.text)
  const address = new RegExp(api, 'gi')
  if (![...text.text.matchAll(address)].some(({ index }) => !isComment(index))) return undefined
  const calls = [...text.text.matchAll(call)].filter(
    (match) => !isComment(match.index) && !callsElsewhere(text.text, match),
  )
  const chosen = calls.find((match) => isWriting(text.text, match)) ?? calls[0]
  if (chosen === undefined) return undefined
  const writes = isWriting(text.text, chosen)
  // A script that only reads is a person's tool.
  return kind === 'script' && !writes ? undefined : { writes, ...placeOf(text.text, chosen) }
}

export function keepsAudit({ text }: ScannedText): boolean {
  return audit.test(text)
}

/** The first argument is another host's address, or for a bare `fetch` a path on the page's own server. */
function callsElsewhere(text: string, { index, 0: words }: RegExpExecArray): boolean {
  if (words.startsWith('curl ')) return !api.test(text.slice(index, index + 600))
  const argument = /^\s{0,20}[rf]?["'`]([^\s"'`]{0,200})/.exec(
    text.slice(index + words.length, index + words.length + 240),
  )
  const address = argument?.[1] ?? ''
  if (/:\/\//.test(address)) return !api.test(address)
  return address.startsWith('/') && /^(?:fetch|axios|request|got|rp)\b/.test(words) && !words.includes('.')
}

/** The call and its options, to the end of a short statement; a request for a token writes nothing. */
function isWriting(text: string, { index, 0: start }: RegExpExecArray): boolean {
  const statement = text.slice(index, index + start.length + 240)
  const end = statement.search(/\n\s{0,40}\n|;\s{0,3}\n|\n\}|\)\n/)
  const words = end === -1 ? statement : statement.slice(0, end)
  return writing.test(words) && !/oauth\/token|accounts\.salesloft/.test(words)
}

function placeOf(text: string, { index, 0: words }: RegExpExecArray): Omit<ApiCall, 'writes'> {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1))
    starts.push(at + 1)
  const line = lastAtOrBefore(starts, index)
  const startColumn = index - (starts[line] ?? 0) + 1
  return { line: line + 1, startColumn, endColumn: startColumn + words.trimEnd().length }
}
