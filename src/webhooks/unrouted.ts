// Finds handlers that no route leads to in sight: by the path of the file, by the headers that they read, by name.
import { isWithin, sliceOf, type Code, type Routine, type Span } from './code.ts'
import { asHandler, type Handler } from './handler.ts'
import { isRoutedPath } from './routes.ts'
import { deliveryHeader, requestUse } from './vocabulary.ts'

const entry =
  /^(?:POST|ANY|default|handler|main|action|fetch|onRequest|onRequestPost|lambda_handler|webhook|exports)$/
const serving =
  /(?:\bserve|EventHandler|\bonRequest|\bhttp|handle)\((?:\{[^{}]{0,200}\},)?(?:async)?(?:\([^()]{0,120}\)|\w{1,40})?(?:=>)?$/i

/** Components of a page take events of the browser. */
const page = /\.(?:tsx|jsx|vue|svelte|astro)$|(?:^|\/)use[A-Z]\w*\.[cm]?[jt]s$/
const requestParameter = /^_?(?:req(?:uest)?|ctx|context|event|evt|c)$/

/** Frameworks that take the path of a file for a route. */
export function* byFile(code: Code): Generator<Handler> {
  if (!isRoutedPath(code.path) || !/^(?:javascript|python)$/.test(code.language.id)) return
  const names = new Set(code.exports.filter(({ name }) => entry.test(name)).map(({ local }) => local))
  for (const routine of code.routines) {
    if (!isEntry(code, routine, names) || !routine.params.some((name) => requestParameter.test(name)))
      continue
    yield asHandler(code, routine, { by: 'file', span: routine.head })
  }
}

function isEntry(code: Code, { name, head, body }: Routine, names: ReadonlySet<string>): boolean {
  if (page.test(code.path) && name !== 'action' && name !== 'POST') return false
  if (code.language.id === 'python') return entry.test(name)
  const before = code.bare.slice(Math.max(0, head.start - 60), body.start).slice(-400)
  return (
    names.has(name) || (name === 'fetch' && names.has('default')) || serving.test(before.replace(/\s+/g, ''))
  )
}

/** The policy names the file: whatever takes a request in it, or the script itself. */
export function* byDeclaration(code: Code): Generator<Handler> {
  const taking = code.routines.filter(
    (routine) =>
      takesRequest(code, routine) ||
      routine.params.some((name) => requestParameter.test(name.replace('$', ''))),
  )
  const outermost = taking.filter(
    ({ body }) => !taking.some((other) => other.body !== body && isWithin(body, other.body)),
  )
  const script = outermost.length === 0 ? scriptOf(code) : undefined
  for (const routine of script === undefined ? outermost : [script])
    yield asHandler(code, routine, { by: 'file', span: routine.head })
}

function usesRequest(code: Code, { head, body }: Routine): boolean {
  return (
    requestUse.test(sliceOf(code.bare, { start: head.start, end: body.end })) ||
    /php:\/\/input/.test(sliceOf(code.code, body))
  )
}

const bodyWord = /body|payload|json|data\b|params|\braw|input|content|unmarshal|bind|receive|stream|\bread/i

/** What only fetches a header is no handler. */
function readsBody(code: Code, { head, body }: Routine): boolean {
  return bodyWord.test(sliceOf(code.code, { start: head.start, end: body.end }))
}

/** More in one file are nobody's handwriting. */
const mostHandlers = 100

/** A header that is written belongs to a sender. */
const writing =
  /(?:\.(?:set|Set|Add|append|setHeader|header|put|add|insert|withHeader|addHeader|with_header)\(|-H)["'`]?$/

export function* byHeader(code: Code): Generator<Handler> {
  const seen = new Set<Routine>()
  const script = scriptOf(code)
  for (const { index, 0: header } of code.code.matchAll(deliveryHeader)) {
    const span = { start: index, end: index + header.length }
    const routine = routineAround(code, span) ?? script
    if (routine === undefined || seen.has(routine) || isWritten(code, span)) continue
    seen.add(routine)
    if (usesRequest(code, routine) && readsBody(code, routine))
      yield asHandler(code, routine, { by: 'header', span })
    if (seen.size === mostHandlers) return
  }
}

/** A message that speaks of a header reads none. */
const speaking =
  /(?:includes|indexOf|startsWith|contains|log|warn|info|debug|error|Error|Exception)\(f?["'`]$/

function isWritten({ code, bare }: Code, { start, end }: Span): boolean {
  const before = code.slice(Math.max(0, start - 120), start)
  if (speaking.test(before.slice(-40))) return true
  const after = bare.slice(end, end + 12)
  if (/^: ?\S/.test(code.slice(end, end + 3)) && bare[end] === ' ') return true
  if (writing.test(before.replace(/\s+/g, '')) && /^["'`]\s*,/.test(after)) return true
  return /^["'`]\s*(?::(?!:)|=>|\])/.test(after) && isInHeaders(code.slice(Math.max(0, start - 400), start))
}

/** `headers: { … "` and its like in other languages: the last brace before belongs to headers that are made. */
function isInHeaders(before: string): boolean {
  const open = Math.max(before.lastIndexOf('{'), before.lastIndexOf('['))
  return (
    open !== -1 &&
    /headers?["'`]?(?::|=>?|:=|=newHeaders\(|:newHeaders\()$/i.test(
      before.slice(Math.max(0, open - 30), open).replace(/\s+/g, ''),
    )
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
function scriptOf(code: Code): Routine | undefined {
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

const deliveryName =
  /^(?!use[A-Z]).{0,40}(?:[Ss]ales_?[Ll]oft.{0,20}(?:[Ww]eb)?_?[Hh]ook|[Hh]ook.{0,20}[Ss]ales_?[Ll]oft)/
const otherName =
  /verif|valid|regist|subscri|creat|delet|remov|list|sign|secret|url|test|send|config|client|pars|job|worker|queue|sav|stor|build|log|updat|setup|enable|disable|ensure|toggle|fetch|get_|^get|format|map|normali|types?$/i
const actions =
  /^(?:create|receive|handle|index|post|Post|__invoke|invoke|callback|webhook|incoming|inbound|events?|salesloft|do_POST|doPost|handle\w*|receive\w*)$/

export function* byName(code: Code): Generator<Handler> {
  if (page.test(code.path)) return
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
