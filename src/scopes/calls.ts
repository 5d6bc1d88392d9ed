// Which endpoints of Salesloft's API a text calls, and how. Reads paths in literals: a base address in a constant, a
// wrapper around a client and a path in a table are all found by the path alone. Errs on the side of finding more,
// because what is found is only ever taken off from what is called surplus.
import { commentsIn } from '../scan/comments.ts'
import { kindOfFile } from '../scan/file-kind.ts'
import type { ScannedText } from '../scan/text.ts'
import { endpointNames } from './endpoints.ts'
import { methodAt, type Method } from './methods.ts'

export interface Call {
  /** Behind `/v2/`: `people`, `activities/calls`. */
  readonly path: string
  readonly method: Method
}

export interface Calls {
  readonly calls: readonly Call[]
  /** A path is put together at run time, so that others may be called as well. */
  readonly open: boolean
}

const apiHost = /\b(?:api|mcp)[\w-]{0,20}\.(?:dev|qa)?salesloft\.com/i
/** What stands before a path: the host, a quote, the end of a template's expression, a variable in a shell's text. */
const pathStart =
  /(?:\b(?:api)[\w-]{0,20}\.(?:dev|qa)?salesloft\.com|["'`}]|%s|(?<=["'])\$\w{1,40})(\/?v2\/|\/)?([a-z][a-z_]{1,40})(?:\/([a-z][a-z_]{2,40}))?(?![\w-])/gi
const isDescription = /^[ \t{]{0,40}["']?(?:openapi|swagger)["']?[ \t]{0,4}:/m
const most = 2000
/** How many names are followed to where they are used, and how many addresses back to the function around them. */
const mostFollowed = 100

/** Two rules ask. */
const known = new WeakMap<ScannedText, { readonly calls: Calls | undefined }>()

export function callsIn(text: ScannedText): Calls | undefined {
  const read = known.get(text) ?? { calls: readCalls(text) }
  known.set(text, read)
  return read.calls
}

function readCalls(text: ScannedText): Calls | undefined {
  const { path, text: source } = text
  const kind = kindOfFile(path, source)
  const isRequest = holdsRequests(path)
  if (kind !== 'code' && kind !== 'script' && !isRequest) return undefined
  const namesHost = apiHost.test(source)
  if (!namesHost && !text.salesloft) return undefined
  if (kind !== 'code' && isDescription.test(source.slice(0, 2000))) return undefined
  const isComment = commentsIn(path, source)
  const found = new Map<string, Call>()
  const followed = { left: mostFollowed }
  for (const match of source.matchAll(pathStart)) {
    if (found.size >= most) break
    const place = endpointAt(source, match, namesHost || text.pathNamesSalesloft)
    if (place === undefined || (!isRequest && isComment(match.index))) continue
    for (const method of methodsOf(source, match, { isRequest, followed }))
      found.set(`${method} ${place}`, { path: place, method })
  }
  const open = namesHost && isOpen(source, isComment, found.size > 0)
  return found.size === 0 && !open ? undefined : { calls: [...found.values()], open }
}

/** Requests written down for a client: Postman, Insomnia, Bruno, an editor. */
function holdsRequests(path: string): boolean {
  if (/\.(?:http|rest|bru)$/i.test(path)) return true
  return /postman|insomnia/i.test(path) && /\.(?:json|ya?ml)$/i.test(path)
}

function endpointAt(text: string, match: RegExpExecArray, talksToApi: boolean): string | undefined {
  const [whole, prefix = '', first = '', second] = match
  const isKnown = endpointNames.has(first)
  const hasHost = /salesloft\.com/i.test(whole)
  const hasVersion = /v2/i.test(prefix)
  if (hasHost && !hasVersion) return undefined
  if (!hasHost && !hasVersion && (!isKnown || (!talksToApi && !isWrapper(text, match.index))))
    return undefined
  const end = match.index + whole.length
  // Without a slash it is a word like others, unless it ends as a path does or is what a call is given.
  if (prefix === '' && !/^(?:\.json|\/)/.test(text.slice(end, end + 5)) && !isArgument(text, match.index))
    return undefined
  return second === undefined ? first.toLowerCase() : `${first}/${second}`.toLowerCase()
}

/** `salesloft.get('/people')`, `slClient.post("notes")`. */
function isWrapper(text: string, at: number): boolean {
  return /(?:sales_?loft|\bsl_?(?:client|api)?)\w{0,30}(?:\.|->|::)\w{1,30}\(\s{0,20}$/i.test(
    text.slice(Math.max(0, at - 100), at),
  )
}

function isArgument(text: string, at: number): boolean {
  return /(?:get|post|put|patch|delete|request|fetch|list|call|paginate)\w{0,20}\(\s{0,20}(?:["'](?:GET|POST|PUT|PATCH|DELETE)["'],\s{0,4})?[fr]?$/i.test(
    text.slice(Math.max(0, at - 80), at),
  )
}

/** A path that is given to a name is called where the name is used. */
interface Following {
  readonly isRequest: boolean
  readonly followed: { left: number }
}

function methodsOf(
  text: string,
  match: RegExpExecArray,
  { isRequest, followed }: Following,
): readonly Method[] {
  const start = match.index
  const end = start + match[0].length
  const method = isRequest ? inRequest(text, start, end) : methodAt(text, start, end)
  if (method !== 'any' || followed.left-- <= 0) return [method]
  const name = nameGiven(text, start)
  if (name === undefined) return [method]
  const uses: Method[] = []
  const find = new RegExp(`(?<![\\w$])${name.replace(/\$/g, '\\$')}(?![\\w$])`, 'g')
  for (const use of text.matchAll(find)) {
    if (use.index < end) continue
    uses.push(methodAt(text, use.index, use.index + name.length))
    if (uses.length === 8) break
  }
  const said = uses.filter((one) => one !== 'any')
  return said.length > 0 ? said : [method]
}

/** A collection writes the method anywhere in the object of its request. */
function inRequest(text: string, start: number, end: number): Method {
  const near = methodAt(text, start, end)
  if (near !== 'any') return near
  const head = text.slice(Math.max(0, start - 1500), start)
  const word = [
    ...head.matchAll(
      /["']?method["']?\s{0,4}:\s{0,4}["']?(get|post|put|patch|delete)\b|^(get|post|put|patch|delete) \{/gim,
    ),
  ].at(-1)
  const verb = (word?.[1] ?? word?.[2])?.toLowerCase()
  return verb === undefined ? 'any' : verb === 'get' ? 'read' : verb === 'delete' ? 'delete' : 'write'
}

function nameGiven(text: string, at: number): string | undefined {
  return /([A-Za-z_$][\w$]{1,60})["']?\s{0,4}(?::\s{0,4}(?:\([^()\n]{0,60}\)\s{0,4}=>\s{0,8})?|:?=\s{0,8})(?:[\w.]{1,40}\s{0,4}\+\s{0,4})?[fr$]{0,2}["'`]?(?:https?:\/\/|\$?\{[\w.$]{0,60}|\w{0,60})?$/.exec(
    text.slice(Math.max(0, at - 200), at),
  )?.[1]
}

const dynamic =
  /(?:salesloft\.com\/v2\/?|\b(?:base|api)_?(?:url|uri)\}?\/?)(?:["'`]\s{0,8}[+.]\s{0,8}|\$?#?\{)([A-Za-z_$][\w$.]{0,60})|\b(?:base|api)_?(?:url|uri)\s{0,4}[+.]\s{0,4}([A-Za-z_$][\w$.]{0,60})/gi

/**
 * A path that comes from elsewhere. A parameter is none where the callers of the wrapper stand in the same file: they
 * give literals of their own. Callers in other files need not name Salesloft, so nobody sees them.
 */
function isOpen(text: string, isComment: (offset: number) => boolean, hasCallers: boolean): boolean {
  let left = mostFollowed
  for (const match of text.matchAll(dynamic)) {
    if (left-- === 0) return true
    const name = match[1] ?? match[2] ?? ''
    if (isComment(match.index)) continue
    if (!hasCallers || !isParameter(text, match.index, name)) return true
  }
  return false
}

const farthest = 1200

function isParameter(text: string, at: number, name: string): boolean {
  const head = text.slice(Math.max(0, at - farthest), at)
  const last = name.slice(name.lastIndexOf('.') + 1)
  return [
    ...head.matchAll(/\(([^()]{0,300})\)\s{0,4}(?::[^{}\n]{0,80}|->[^{}\n]{0,80})?(?:\{|=>|:|$)/gm),
  ].some(([, parameters = '']) => parameters.split(/[\s,:=*$]+/).includes(last))
}
