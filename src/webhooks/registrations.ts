// Finds the call that gives a route its handler, and what it takes beside the route.
import { enclosingParenthesis, splitArguments } from './brackets.ts'
import type { Code, Span } from './code.ts'

export interface Registration {
  readonly span: Span
  /** What follows the route. */
  readonly args: readonly Span[]
  /** What else runs before the handler. */
  readonly guards: readonly Span[]
}

const takes =
  /(?:^|[.>:\s[(,])(?:http|post|all|use|any|match|route|handle|HandleFunc|Handle|handleFunc|Post|POST|MapPost|Map|path|re_path|url|add_url_rule|on|put|register|add_post|add_route|add_api_route|MapMethods|map|apply|Any|resource|scope|mount|serve|define|webhook|Route|case|when)\s*\(?$/
const sender =
  /(?:axios|fetch|client|https?|requests?|got|superagent|ky|session|faraday|httparty|restclient|supertest|tests?|agent|mockmvc|\$http|browser|page|httpx|RestTemplate|webClient)(?:\([^()]{0,40}\))?\.(?:post|put|patch|request|send|fetch|Post|PostAsync|PostAsJsonAsync|NewRequest|postForEntity|route)\s*\(?$/i

export function registration(code: Code, literal: Span): Registration | undefined {
  const paren = enclosingParenthesis(code, literal.start)
  const open = paren?.start ?? -1
  const before = open >= 0 ? code.bare.slice(Math.max(0, open - 80), open) : ''
  const isKey = /^["'`]\s*(?::|=>)/.test(code.bare.slice(literal.end, literal.end + 10))
  if (isKey) return keyed(code, literal)
  if (paren !== undefined && takes.test(before) && !sender.test(before)) return inCall(code, literal, paren)
  return line(code, literal)
}

function inCall(code: Code, literal: Span, paren: Span): Registration {
  const own = splitArguments(code, { start: paren.start + 1, end: paren.end - 1 })
  const chain = /^\s{0,40}\.(?:post|all|handler|to|methods?)\s{0,3}\(/i.exec(
    code.bare.slice(paren.end, paren.end + 90),
  )
  const next = chain === null ? undefined : paren.end + chain[0].length - 1
  const end = next === undefined ? paren.end : (code.partner.get(next) ?? paren.end)
  const more = next === undefined ? [] : splitArguments(code, { start: next + 1, end })
  const block = blockAfter(code, end)
  return {
    span: { start: paren.start, end: block?.end ?? end },
    args: [...own.filter((one) => one.end > literal.end + 1), ...more, ...(block ? [block] : [])],
    guards: middlewareAround(code, { start: paren.start, end }),
  }
}

/** `->middleware('x')` behind the call, or before it and before the groups around it. */
function middlewareAround(code: Code, { start, end }: Span): Span[] {
  const spans: Span[] = []
  for (let at = end, links = 0; links < 6; links++) {
    const link = /^\s{0,80}(?:->|\.)(\w{1,40})(?:<[\w., ]{1,80}>)?\(/.exec(code.bare.slice(at, at + 220))
    if (link === null) break
    const open = at + link[0].length - 1
    at = (code.partner.get(open) ?? open) + 1
    if (/middleware|filter|guard/i.test(link[1] ?? '')) spans.push({ start: linked(link, open), end: at - 1 })
  }
  for (let paren: Span | undefined = { start, end }, level = 0; paren !== undefined && level < 4; level++) {
    const from = Math.max(0, paren.start - 200)
    const statement = code.bare.slice(from, paren.start).split(/[;{}]/).at(-1) ?? ''
    const inside = /middleware\(([^()]{0,120})\)/i.exec(statement)
    const first = paren.start - statement.length + (inside?.index ?? 0)
    if (inside !== null) spans.push({ start: first, end: first + inside[0].length })
    paren = enclosingParenthesis(code, paren.start)
  }
  return spans
}

/** From the type that the link names, or from its arguments. */
const linked = ({ 0: text }: RegExpExecArray, open: number): number =>
  text.includes('<') ? open - text.length + 1 + text.indexOf('<') + 1 : open + 1

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
  return { span: { start, end }, args: [{ start: literal.end + 1, end }], guards: [] }
}

/** `'/webhooks/salesloft': handler` in a table of routes. */
function keyed(code: Code, literal: Span): Registration {
  const colon = code.bare.slice(literal.end).search(/:|=>/) + literal.end + 1
  let end = colon
  while (end < code.bare.length && !/[,}\n]/.test(code.bare[end] ?? ''))
    end = Math.max(code.partner.get(end) ?? end, end) + 1
  return { span: { start: literal.start, end }, args: [{ start: colon, end }], guards: [] }
}
