// Finds what receives deliveries: routines that a route leads to, that read a delivery's headers, or that stand in a
// file whose path is a route. Code that manages subscriptions receives nothing.
import { enclosingParenthesis, splitArguments } from './brackets.ts'
import { isWithin, sliceOf, type Code, type Routine, type Span } from './code.ts'
import type { Codebase, Place } from './codebase.ts'
import { deliveryHeader, requestUse } from './vocabulary.ts'
import { isDeliveryRoute, routedPath, routeStrings } from './routes.ts'

export interface Handler extends Place {
  /** Where a person finds it: its route, its header, its name. */
  readonly span: Span
  readonly by: 'route' | 'file' | 'header' | 'name'
  /** Expressions that run before it. */
  readonly guards: readonly Span[]
  /** The file of the guards and of `span`. */
  readonly at: Code
}

export function handlersIn(code: Code, codebase: Codebase): Handler[] {
  const found = [...routed(code, codebase), ...byFile(code), ...byHeader(code), ...byName(code)]
  const seen = new Set<string>()
  return found.filter(({ code: of, routine }) => {
    const key = `${of.path}:${routine.body.start}`
    return !seen.has(key) && seen.add(key)
  })
}

const asHandler = (
  code: Code,
  routine: Routine,
  rest: Pick<Handler, 'by' | 'span'> & Partial<Handler>,
): Handler => ({
  code,
  routine,
  guards: [],
  at: code,
  ...rest,
})

function* routed(code: Code, codebase: Codebase): Generator<Handler> {
  for (const literal of routeStrings(code)) {
    const route = sliceOf(code.code, literal)
    if (!isDeliveryRoute(route, code, literal)) continue
    const annotated = code.routines.filter(
      ({ head, name }) => isWithin(literal, head) && (name !== '' || code.language.reader === 'indentation'),
    )
    const routine = annotated.at(-1)
    if (routine !== undefined && isWithin(literal, routine.head)) {
      if (!/\bget\b|["']GET["']/i.test(sliceOf(code.code, routine.head).split(route)[0]?.slice(-40) ?? ''))
        yield asHandler(code, routine, { by: 'route', span: literal })
      continue
    }
    const group = code.groups.find(({ head }) => isWithin(literal, head))
    if (group !== undefined) yield* inGroup(code, group.name, literal)
    else yield* called(code, literal, codebase)
  }
}

/** The members of a class with a route that take deliveries. */
function* inGroup(code: Code, name: string, span: Span): Generator<Handler> {
  for (const routine of code.routines) {
    if (routine.owner !== name || routine.name === '') continue
    const head = sliceOf(code.code, routine.head)
    if (
      /@(?:Post|All|RequestMapping)|\[Http(?:Post)|\[AcceptVerbs/.test(head) ||
      /^(?:post|Post|do_POST|doPost|__invoke|receive|handle)$/.test(routine.name)
    )
      yield asHandler(code, routine, { by: 'route', span })
  }
}

/** `app.post('/webhooks/salesloft', guard, handler)` and its like. */
function* called(code: Code, literal: Span, codebase: Codebase): Generator<Handler> {
  const call = registration(code, literal)
  if (call === undefined) return
  const inner = bodiesInside(code, call.span)
  const places =
    inner.length > 0 ? inner.slice(-1).map((routine) => ({ code, routine })) : named(code, call, codebase)
  for (const place of places)
    yield {
      ...place,
      by: 'route',
      span: literal,
      at: code,
      guards: call.args.filter((one) => !isWithin(place.routine.body, one) || wraps(code, one)),
    }
}

/** The outermost routines whose body stands in the call, wherever their head begins. */
function bodiesInside({ routines }: Code, span: Span): Routine[] {
  const inside = routines.filter(({ body }) => isWithin(body, span) && body.start > span.start)
  return inside.filter((one) => !inside.some((other) => other !== one && isWithin(one.body, other.body)))
}

/** `wrap(handler)`: the wrapper runs first. */
const wraps = (code: Code, span: Span): boolean => /^[\w$.]+\(/.test(sliceOf(code.bare, span))

interface Registration {
  readonly span: Span
  /** What follows the route. */
  readonly args: readonly Span[]
}

const takes =
  /(?:^|[.>:\s])(?:post|all|use|any|match|route|handle|HandleFunc|Handle|handleFunc|Post|POST|MapPost|Map|path|re_path|url|add_url_rule|on|put|register|add_post|add_route|add_api_route|MapMethods|map|apply|Any|resource|scope|mount|serve|define|webhook|Route|case|when)\s*\(?$/
const sender =
  /(?:axios|fetch|client|https?|requests?|got|superagent|ky|session|faraday|httparty|restclient|supertest|tests?|agent|mockmvc|\$http|browser|page|httpx|RestTemplate|webClient)(?:\([^()]{0,40}\))?\.(?:post|put|patch|request|send|fetch|Post|PostAsync|PostAsJsonAsync|NewRequest|postForEntity|route)\s*\(?$/i

function registration(code: Code, literal: Span): Registration | undefined {
  const paren = enclosingParenthesis(code, literal.start)
  const open = paren?.start ?? -1
  const before = open >= 0 ? code.bare.slice(Math.max(0, open - 80), open) : ''
  const isKey = /^["'`]\s*(?::|=>)/.test(code.bare.slice(literal.end, literal.end + 10))
  if (isKey) return keyed(code, literal)
  if (paren !== undefined && takes.test(before) && !sender.test(before)) {
    const args = splitArguments(code, { start: paren.start + 1, end: paren.end - 1 }).filter(
      ({ end }) => end > literal.end + 1,
    )
    const chain = /^\s*\.(?:post|all|handler|to|methods?)\s*\(/i.exec(
      code.bare.slice(paren.end, paren.end + 60),
    )
    const next = chain === null ? undefined : paren.end + chain[0].length - 1
    const end = next === undefined ? paren.end : (code.partner.get(next) ?? paren.end)
    const more = next === undefined ? [] : splitArguments(code, { start: next + 1, end })
    const block = blockAfter(code, end)
    return {
      span: { start: paren.start, end: block?.end ?? end },
      args: [...args, ...more, ...(block ? [block] : [])],
    }
  }
  if (
    /\{[^{}]{0,400}$/.test(code.bare.slice(Math.max(0, literal.start - 400), literal.start)) &&
    /(?:path|url|route)\s*:\s*["'`]$/.test(code.bare.slice(0, literal.start).slice(-20)) &&
    paren &&
    takes.test(before)
  )
    return { span: paren, args: [paren] }
  return line(code, literal)
}

/** Kotlin and Swift write the handler behind the brackets. */
function blockAfter({ bare, partner, language }: Code, from: number): Span | undefined {
  const gap = /^\s{0,40}\{/.exec(bare.slice(from, from + 42))?.[0]
  if (gap === undefined || !/^(?:kotlin|scala|other|java)$/.test(language.id)) return undefined
  const start = from + gap.length - 1
  return { start, end: (partner.get(start) ?? start) + 1 }
}

/** `post '/webhooks/salesloft', to: 'webhooks#salesloft'`, without brackets. */
function line(code: Code, literal: Span): Registration | undefined {
  const start = code.bare.lastIndexOf('\n', literal.start) + 1
  const before = code.bare.slice(start, literal.start - 1).trim()
  if (!/^(?:\w+\.)?(?:post|match|any|resource|resources|put|route)\b\s*\(?$/.test(before)) return undefined
  const newline = code.bare.indexOf('\n', literal.end)
  const end = newline === -1 ? code.bare.length : newline
  return { span: { start, end }, args: [{ start: literal.end + 1, end }] }
}

/** `'/webhooks/salesloft': handler` in a table of routes. */
function keyed(code: Code, literal: Span): Registration {
  const colon = code.bare.slice(literal.end).search(/:|=>/) + literal.end + 1
  let end = colon
  while (end < code.bare.length && !/[,}\n]/.test(code.bare[end] ?? ''))
    end = Math.max(code.partner.get(end) ?? end, end) + 1
  return { span: { start: literal.start, end }, args: [{ start: colon, end }] }
}

/** The routine whose name is the last that leads anywhere. */
function named(code: Code, { args }: Registration, codebase: Codebase): Place[] {
  for (const arg of args.toReversed()) {
    const place = placeNamed(code, arg, codebase)
    if (place !== undefined) return [place]
  }
  return []
}

function placeNamed(code: Code, arg: Span, codebase: Codebase): Place | undefined {
  const text = sliceOf(code.code, arg)
  const rails = /["'](?:[\w/]+\/)?(\w+)#(\w+)["']/.exec(text)
  if (rails !== null) return member(codebase, `${rails[1] ?? ''}_controller`, rails[2] ?? '')
  const laravel = /(\w+)(?:::class\s*,\s*["']|@)(\w+)["']/.exec(text)
  if (laravel !== null) return member(codebase, laravel[1] ?? '', laravel[2] ?? '')
  const invoked = /(\w+)(?:::class|\.as_view\()/.exec(text)?.[1]
  if (invoked !== undefined) return member(codebase, invoked, '__invoke') ?? member(codebase, invoked, 'post')
  const chain =
    /(?:([A-Za-z_$][\w$]*)(?:\.|::|->))?([A-Za-z_$][\w$]*)(?:\.bind\([^()]*\)|\(\s*\))?[\s)]*$/.exec(
      sliceOf(code.bare, arg),
    )
  if (chain === null) return undefined
  return codebase.routine({ name: chain[2] ?? '', receiver: chain[1] ?? '' }, code)
}

function member(codebase: Codebase, group: string, name: string): Place | undefined {
  return codebase.members(group).find(({ routine }) => routine.name === name)
}

const entry =
  /^(?:POST|ANY|default|handler|main|action|fetch|onRequest|onRequestPost|lambda_handler|webhook|exports)$/
const serving =
  /(?:\bserve|EventHandler|\bonRequest|\bhttp|handle)\s*\(\s*(?:\{[^{}]{0,200}\}\s*,\s*)?(?:async\s*)?(?:\([^()]{0,120}\)|\w+)?\s*(?:=>)?\s*$/i

/** Frameworks that take the path of a file for a route. */
function* byFile(code: Code): Generator<Handler> {
  if (!routedPath.test(code.path) || !/^(?:javascript|python)$/.test(code.language.id)) return
  const names = new Set(code.exports.filter(({ name }) => entry.test(name)).map(({ local }) => local))
  for (const routine of code.routines) {
    const isServed = serving.test(code.bare.slice(Math.max(0, routine.head.start - 60), routine.body.start))
    const isEntry = names.has(routine.name) || (code.language.id === 'python' && entry.test(routine.name))
    if ((isEntry || isServed) && routine.name !== 'GET' && usesRequest(code, routine))
      yield asHandler(code, routine, { by: 'file', span: routine.head })
  }
}

export function usesRequest(code: Code, { head, body }: Routine): boolean {
  return (
    requestUse.test(sliceOf(code.bare, { start: head.start, end: body.end })) ||
    /php:\/\/input/.test(sliceOf(code.code, body))
  )
}

/** A header that is written belongs to a sender. */
const writing =
  /(?:\.(?:set|Set|Add|append|setHeader|header|put|add|insert|withHeader|addHeader|with_header)\s*\(|\bcurl\b[^\n]{0,200}|-H\s)\s*["'`]?$/

function* byHeader(code: Code): Generator<Handler> {
  for (const { index, 0: header, 1: kind } of code.code.matchAll(deliveryHeader)) {
    const span = { start: index, end: index + header.length }
    if (isWritten(code, span)) continue
    const routine = routineAround(code, span) ?? scriptOf(code)
    if (routine === undefined || !usesRequest(code, routine)) continue
    yield asHandler(code, routine, { by: 'header', span, ...(kind?.toLowerCase() === 'event' ? {} : {}) })
  }
}

function isWritten({ code, bare }: Code, { start, end }: Span): boolean {
  const before = code.slice(Math.max(0, start - 120), start)
  const after = bare.slice(end, end + 12)
  const isSet = writing.test(before) && /^["'`]\s*,/.test(after)
  return (
    isSet ||
    (/["'`]$/.test(before) &&
      /^["'`]\s*:(?!:)\s*/.test(after) &&
      /(?:headers\s*[:=]\s*(?:new Headers\()?\{[^{}]{0,300}|headers=\{[^{}]{0,200})["'`]$/i.test(
        code.slice(Math.max(0, start - 400), start),
      ))
  )
}

/** The routine whose head or body holds it; of nested ones the outermost that takes a request. */
export function routineAround(code: Code, span: Span): Routine | undefined {
  const around = code.routines.filter(({ head, body }) =>
    isWithin(span, { start: head.start, end: body.end }),
  )
  const taking = around.filter(({ params }) =>
    params.some((name) => /^\$?(?:req(?:uest)?|ctx|context|c|r|event|evt|call|conn)$/.test(name)),
  )
  return taking.at(-1) ?? around.findLast(({ name }) => name !== '') ?? around.at(-1)
}

/** A script is its own handler: PHP files often are. */
export function scriptOf(code: Code): Routine | undefined {
  const whole = { start: 0, end: code.text.length }
  if (code.language.id !== 'php' && code.language.id !== 'ruby') return undefined
  return {
    name: '',
    owner: '',
    params: [],
    head: { start: 0, end: 0 },
    body: whole,
    steps: code.steps,
    isAsync: false,
  }
}

const deliveryName = /salesloft.{0,20}(?:web_?)?hook|(?:web_?)?hook.{0,20}salesloft/i
const otherName =
  /verif|valid|regist|subscri|creat|delet|remov|list|sign|secret|url|test|send|config|client|pars|job|worker|queue|sav|stor|build|log|updat|setup|enable|disable|ensure|toggle|fetch|get_|^get|format|map|normali|types?$/i
const actions =
  /^(?:create|receive|handle|index|post|Post|__invoke|invoke|callback|webhook|incoming|inbound|events?|salesloft|do_POST|doPost|handle\w*|receive\w*)$/

function* byName(code: Code): Generator<Handler> {
  for (const routine of code.routines) {
    const own = deliveryName.test(routine.name) && !otherName.test(routine.name)
    const owned =
      deliveryName.test(routine.owner) &&
      actions.test(routine.name) &&
      /controller|view|handler|endpoint|resource|servlet|api|webhooks?$/i.test(routine.owner)
    if ((own || owned) && takesRequest(code, routine))
      yield asHandler(code, routine, { by: 'name', span: routine.head })
  }
}

/** A job with the same name takes a payload, and no request. */
function takesRequest(code: Code, { head, params, body }: Routine): boolean {
  const text = sliceOf(code.bare, { start: head.start, end: body.end })
  if (params.some((name) => /^\$?(?:req(?:uest)?|ctx|context|event|evt|conn)$/.test(name))) return true
  if (
    /HttpServletRequest|http\.Request\b|HttpRequest|RequestBody|FromBody|gin\.Context|echo\.Context|fiber\.Ctx|php:\/\/input|\brequest\.(?:body|raw_post|get_data|json|data|POST)\b/.test(
      text,
    )
  )
    return true
  return code.language.id === 'ruby' && /controller/i.test(code.path) && /\bparams\b|\brequest\b/.test(text)
}
