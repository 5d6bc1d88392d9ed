// Which strings and which file paths are the address of a Salesloft webhook.
import { sliceOf, type Code, type Span } from './code.ts'
import { enclosingParenthesis } from './brackets.ts'

/** `api/webhooks/salesloft/route.ts`, `functions/salesloft-webhook/index.ts`; `hooks/useSalesloft.ts` is React's. */
export function isRoutedPath(path: string): boolean {
  const tail = path.split('/').slice(-4).join('/')
  return /sales_?-?loft/i.test(tail) && /web[-_]?hook/i.test(tail)
}

const hook = /(?:web)?hooks?\b|(?:web)?hook[-_]|[-_/](?:inbound|incoming|receive|events?)\b/i
const noRoute = /^x[-_]|subscription|oauth|authorize|login|connect\b|install/i

/** More in one file are nobody's handwriting. */
const mostRoutes = 200

/** The insides of strings that could be a path. */
export function* routeStrings({ code, bare }: Code): Generator<Span> {
  let found = 0
  for (const { index } of code.matchAll(/salesloft/gi)) {
    const span = stringAround(bare, index)
    if (span === undefined) continue
    const verb = /^(?:POST|ANY) /.exec(code.slice(span.start, span.end))?.[0].length ?? 0
    const start = span.start + verb
    if (/^[\w:{}<>*().$/-]{1,400}$/.test(code.slice(start, span.end))) {
      yield { start, end: span.end }
      if (++found === mostRoutes) return
    }
  }
}

/** In bare code the inside of a string is blank. */
function stringAround(bare: string, at: number): Span | undefined {
  if (bare[at] !== ' ') return undefined
  let start = at
  let end = at
  while (at - start < 400 && bare[start - 1] === ' ') start--
  while (end - at < 400 && bare[end] === ' ') end++
  return /["'`]/.test(bare[start - 1] ?? '') && /["'`]/.test(bare[end] ?? '') ? { start, end } : undefined
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
  return /^\/?salesloft\/?$/i.test(route) && isAmongHooks(code, span) && isRouteCall(code, span)
}

/** `/salesloft` below `/webhooks`: the path of the file, the group around or a prefix in the file says so. */
function isAmongHooks(code: Code, span: Span): boolean {
  const file = code.path.split('/').slice(-2).join('/')
  return (
    /web_?-?hook/i.test(`${code.path}\n${prefixOf(code, span)}`) ||
    /(?:^|[^a-z])hooks?\b/i.test(file) ||
    /["'`/]web[-_]?hooks?\/?["'`]/i.test(code.code)
  )
}

/** The route of the class or group around. */
function prefixOf({ groups, code }: Code, span: Span): string {
  const group = groups.findLast(({ head, body }) => head.start <= span.start && body.end >= span.end)
  return group === undefined ? '' : sliceOf(code, group.head)
}

const registering =
  /(?:^|[^\w$])(?:functions|app)\.http\s*$|(?:\.|@|::|->|\[|^|\s)(?:post|all|use|any|match|route|handle(?:func)?|map(?:post)?|path|re_path|url|PostMapping|RequestMapping|HttpPost|Route|Post|Controller|group|prefix|mount)\s*$/i

function isRouteCall(code: Code, span: Span): boolean {
  const paren = enclosingParenthesis(code, span.start)
  const open = paren?.start ?? code.bare.lastIndexOf('\n', span.start)
  const before =
    paren === undefined
      ? code.bare.slice(open + 1, span.start - 1)
      : code.bare.slice(Math.max(0, open - 40), open)
  return registering.test(before.trimEnd())
}
