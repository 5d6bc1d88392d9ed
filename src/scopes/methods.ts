// With which method a path is called, told by the words around it: `client.post('/people')`, `-X POST`, `method: 'PUT'`.
import type { Action } from './catalogue.ts'

/** `any` where it is not said. */
export type Method = Action | 'any'

const actions: Readonly<Record<string, Action>> = {
  get: 'read',
  head: 'read',
  list: 'read',
  fetch: 'read',
  find: 'read',
  search: 'read',
  post: 'write',
  put: 'write',
  patch: 'write',
  create: 'write',
  update: 'write',
  upsert: 'write',
  add: 'write',
  delete: 'delete',
  remove: 'delete',
  destroy: 'delete',
}

/** A call whose arguments have begun: `.get(`, `_post(`, `http.NewRequest("POST",`, `HttpMethod.Put,`, `curl -X DELETE`. */
const before =
  /(?:[.>:_]|\b)(get|head|post|put|patch|delete|list|fetch|find|create(?=\w)|update|upsert|remove|destroy)\w{0,20}(?:<[^<>()\n]{0,40}>)?\s?\(|["'`:](get|head|post|put|patch|delete)\b["'`]?\s{0,20},|(?:-X|--request|-Method)[ =]?["']?(get|head|post|put|patch|delete)\b|\bHttpMethod\.(get|head|post|put|patch|delete)\b|\bHTTP::(get|head|post|put|patch|delete)\b|\bmethod["']?\s{0,4}(?:=>|[:=])\s{0,4}["'`](get|head|post|put|patch|delete)\b/gi
const httpLine = /^(get|head|post|put|patch|delete)[ \t]{1,8}$/i
const behind =
  /\b(?:method|type|-X|--request|-Method)["']?\s{0,4}(?:=>|[:= ])\s{0,4}["'`]?(get|head|post|put|patch|delete)\b|\bmethod\(\s{0,4}["'](get|head|post|put|patch|delete)\b|CURLOPT_CUSTOMREQUEST\W{1,8}(get|head|post|put|patch|delete)\b/i
const chain = /^[^\n;]{0,160}(?:\r?\n[ \t]{0,40}[.)][^\n;]{0,160}){0,5}/
const chained = /\.(get|head|post|put|patch|delete)\(/i
const sends = /CURLOPT_POST\b|\s(?:-d|--data\S{0,20}|--json|-F)\s/

const reach = 160
const reachBehind = 320

/** `start` and `end` are the path's, its quotes left out. */
export function methodAt(text: string, start: number, end: number): Method {
  const head = text.slice(Math.max(0, start - reach), start)
  const line = head.slice(head.lastIndexOf('\n') + 1).replace(/https?:\/\/[\w.-]{0,80}[/\w]{0,20}$/, '')
  const inHttpFile = httpLine.exec(line)?.[1]
  if (inHttpFile !== undefined) return actions[inHttpFile.toLowerCase()] ?? 'any'
  const last = [...head.matchAll(before)].findLast(
    (match) => !/[);]/.test(head.slice(match.index + match[0].length)),
  )
  const said = verbOf(last)
  const rest = statementBehind(text, end, /\bcurl\b/.test(line))
  // `fetch(url, { method: 'POST' })`, `curl <url> -X POST`, `.uri(url).POST(body)`
  const later = verbOf(behind.exec(rest)) ?? verbOf(chained.exec(chain.exec(rest)?.[0] ?? ''))
  if (said === undefined || said === 'fetch' || said === 'request') {
    if (later !== undefined) return actions[later] ?? 'any'
    if (sends.test(rest)) return 'write'
    return said === 'fetch' || /\bcurl\b/.test(line) ? 'read' : 'any'
  }
  return actions[said] ?? 'any'
}

function verbOf(match: RegExpExecArray | null | undefined): string | undefined {
  return match
    ?.slice(1)
    .find((group) => group !== undefined)
    ?.toLowerCase()
}

/** To the end of the statement, as far as one can be told from layout; a command ends with its line. */
function statementBehind(text: string, end: number, isCommand: boolean): string {
  const rest = text.slice(end, end + reachBehind)
  const stop = rest.search(isCommand ? /(?<!\\)\r?\n/ : /;\s{0,4}\n|\n\s{0,40}\n|\n\}|\n\)/)
  return stop === -1 ? rest : rest.slice(0, stop)
}
