// Finds what receives deliveries: routines that a route leads to, that read a delivery's headers, or that stand in a
// file whose path is a route. Code that manages subscriptions receives nothing.
import { isWithin, sliceOf, type Code, type Routine, type Span } from './code.ts'
import { enclosingParenthesis } from './brackets.ts'
import { wordsIn } from './calls.ts'
import type { Codebase, Place } from './codebase.ts'
import { mountedBy } from './hosts.ts'
import { asHandler, type Handler } from './handler.ts'
import { registration, type Registration } from './registrations.ts'
import { isDeliveryRoute, routeStrings } from './routes.ts'
import { byDeclaration, byFile, byHeader, byName, routineAround } from './unrouted.ts'

/** `isDeclared`: the policy says that the file receives deliveries. */
export function handlersIn(code: Code, codebase: Codebase, isDeclared = false): Handler[] {
  const told = [...routed(code, codebase), ...byFile(code), ...byHeader(code), ...byName(code)]
  const found = told.length === 0 && isDeclared ? [...byDeclaration(code)] : told
  const seen = new Set<string>()
  return found.filter(({ code: of, routine }) => {
    const key = `${of.path}:${routine.body.start}`
    return !seen.has(key) && seen.add(key)
  })
}

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
    else if (isCompared(code, literal)) yield* around(code, literal)
    else yield* called(code, literal, codebase)
  }
}

const path =
  /(?:path(?:name|_info)?|url|uri|PATH_INFO|REQUEST_URI)["'\])}]{0,3}\s{0,3}(?:===?|\.(?:startsWith|endsWith|equals|starts_with)\()\s{0,3}["'`]$/i

/** `url.pathname === '/webhooks/salesloft'` */
const isCompared = ({ code }: Code, { start }: Span): boolean =>
  path.test(code.slice(Math.max(0, start - 60), start))

function* around(code: Code, span: Span): Generator<Handler> {
  const routine = routineAround(code, span)
  if (routine !== undefined) yield asHandler(code, routine, { by: 'route', span })
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

/** `app.post('/webhooks/salesloft', guard, handler)` and its like; `app.use('/webhooks/salesloft', router)`. */
function* called(code: Code, literal: Span, codebase: Codebase): Generator<Handler> {
  const call = registration(code, literal)
  if (call === undefined) return
  const found = [...registered(code, literal, { call, codebase })]
  yield* found.length > 0 ? found : mounted(code, call, codebase)
}

const receiving = /\.(?:post|all)\s{0,3}\(\s{0,9}["'`]/g

/** Whatever takes a POST in the file of the router that is mounted there. */
function* mounted(code: Code, { args }: Registration, codebase: Codebase): Generator<Handler> {
  const words = args.flatMap((one) => wordsIn(sliceOf(code.bare, one)))
  const file = mountedBy(words, code, codebase)
  if (file === undefined) return
  for (const { index, 0: text } of [...file.bare.matchAll(receiving)].slice(0, 20)) {
    const start = index + text.length
    const close = file.bare.indexOf(text.at(-1) ?? '"', start)
    const literal = { start, end: close === -1 ? start : close }
    const call = enclosingParenthesis(file, start) && registration(file, literal)
    if (call !== undefined) yield* registered(file, literal, { call, codebase })
  }
}

function* registered(
  code: Code,
  literal: Span,
  { call, codebase }: { call: Registration; codebase: Codebase },
): Generator<Handler> {
  const inner = bodiesInside(code, call.span)
  const places =
    inner.length > 0 ? inner.slice(-1).map((routine) => ({ code, routine })) : named(code, call, codebase)
  for (const place of places)
    yield {
      ...place,
      by: 'route',
      span: literal,
      at: code,
      guards: [
        ...call.guards,
        ...call.args.filter((one) => !isWithin(place.routine.body, one) || wraps(code, one)),
      ],
    }
}

/** The outermost routines whose body stands in the call, wherever their head begins. */
function bodiesInside({ routines }: Code, span: Span): Routine[] {
  const inside = routines.filter(({ body }) => isWithin(body, span) && body.start > span.start)
  return inside.filter((one) => !inside.some((other) => other !== one && isWithin(one.body, other.body)))
}

/** `wrap(handler)`: the wrapper runs first. */
const wraps = (code: Code, span: Span): boolean => /^[\w$.]+\(/.test(sliceOf(code.bare, span))

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
  const laravel = /(?<!\w)(\w{1,80})(?:::class\s{0,9},\s{0,9}["']|@)(\w{1,80})["']/.exec(text)
  if (laravel !== null) return member(codebase, laravel[1] ?? '', laravel[2] ?? '')
  const phoenix = /(?<!\w)([A-Z]\w{1,80}),\s{0,9}:(\w{1,40})(?!\w)/.exec(text)
  if (phoenix !== null) return member(codebase, phoenix[1] ?? '', phoenix[2] ?? '')
  const invoked = /(?<!\w)(\w{1,80})(?:::class|\.as_view\()/.exec(text)?.[1]
  if (invoked !== undefined) return member(codebase, invoked, '__invoke') ?? member(codebase, invoked, 'post')
  const chain = /(?<![\w$])(?:([A-Za-z_$][\w$]*)(?:\.|::|->))?([A-Za-z_$][\w$]*)$/.exec(
    sliceOf(code.bare, arg)
      .slice(-200)
      .trimEnd()
      .replace(/(?:\.bind\([^()]{0,80}\)|\(\))?\){0,9}$/, ''),
  )
  if (chain === null) return undefined
  return codebase.routine({ name: chain[2] ?? '', receiver: chain[1] ?? '' }, code)
}

function member(codebase: Codebase, group: string, name: string): Place | undefined {
  return codebase.members(group).find(({ routine }) => routine.name === name)
}
