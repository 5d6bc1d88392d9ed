// Which strings and which file paths are the address of a Salesloft webhook.
import { sliceOf, type Code, type Span } from './code.ts'
import { enclosingParenthesis } from './brackets.ts'

/** `api/webhooks/salesloft/route.ts`, `functions/salesloft-webhook/index.ts`. */
export const routedPath =
  /(?:^|\/)(?:[\w.-]*(?:web)?hooks?[\w.-]*\/(?:[\w.[\]()-]+\/){0,3}[\w.-]*salesloft|[\w.-]*salesloft[\w.-]*\/(?:[\w.[\]()-]+\/){0,3}[\w.-]*(?:web)?hook|[\w.-]*salesloft[\w-]*(?:web)?hook|[\w.-]*(?:web)?hooks?[\w-]*salesloft)/i

const hook = /(?:web)?hooks?\b|(?:web)?hook[-_]|[-_/](?:inbound|incoming|receive|events?)\b/i
const noRoute = /subscription|oauth|authorize|login|connect\b|install/i

/** The insides of strings that could be a path. */
export function* routeStrings({ code, bare }: Code): Generator<Span> {
  if (!/salesloft/i.test(code)) return
  for (const { index, 0: path } of code.matchAll(
    /[\w:{}<>*().$/-]{0,200}salesloft[\w:{}<>*().$/-]{0,200}/gi,
  )) {
    const before = code[index - 1] ?? ''
    const prefix = /["'`](?:POST |ANY )?$/.exec(code.slice(Math.max(0, index - 10), index))
    const after = code[index + path.length] ?? ''
    if (prefix === null || !/["'`]/.test(after) || /\s/.test(before) === (prefix[0].length === 1)) continue
    // In bare code the inside of a string is blank.
    if (bare[index] === ' ') yield { start: index, end: index + path.length }
  }
}

/** Whether deliveries could be addressed so: the word for webhooks stands in it, around it or in the path of the file. */
export function isDeliveryRoute(route: string, code: Code, span: Span): boolean {
  if (
    noRoute.test(route) ||
    /^\w+:\/\//.test(route) ||
    /\.(?:com|json|ya?ml|[jt]sx?|py|rb|png|svg)\b/i.test(route)
  )
    return false
  if (hook.test(route)) return /\//.test(route) || isRouteCall(code, span)
  const surroundings = `${code.path}\n${prefixOf(code, span)}`
  return /^\/?salesloft\/?$/i.test(route) && /web_?hook/i.test(surroundings) && isRouteCall(code, span)
}

/** The route of the class or group around. */
function prefixOf({ groups, code }: Code, span: Span): string {
  const group = groups.findLast(({ head, body }) => head.start <= span.start && body.end >= span.end)
  return group === undefined ? '' : sliceOf(code, group.head)
}

const registering =
  /(?:\.|@|::|->|\[|^|\s)(?:post|all|use|any|match|route|handle(?:func)?|map(?:post)?|path|re_path|url|PostMapping|RequestMapping|HttpPost|Route|Post|Controller|group|prefix|mount)\s*$/i

function isRouteCall(code: Code, span: Span): boolean {
  const paren = enclosingParenthesis(code, span.start)
  const open = paren?.start ?? code.bare.lastIndexOf('\n', span.start)
  const before =
    paren === undefined
      ? code.bare.slice(open + 1, span.start - 1)
      : code.bare.slice(Math.max(0, open - 40), open)
  return registering.test(before.trimEnd())
}
