// All of a repository's webhook code -> verdicts. An error is said only where the whole way from the delivery to its
// use was read and no check stands on it.
import type { Judging } from '../rules/rule.ts'
import { mentionsIn, nearestOwner } from '../scan/context.ts'
import { acts } from './branches.ts'
import { isWithin, sliceOf, takesNext, type Code } from './code.ts'
import { codebaseOf, type Codebase, type Place } from './codebase.ts'
import { declaredTexts } from './declared.ts'
import { digestsIn } from './digests.ts'
import { guardsOf } from './guards.ts'
import type { Handler } from './handler.ts'
import { hostsOf } from './hosts.ts'
import { handlersIn } from './handlers.ts'
import { createJudge, type Judge, type Outcome } from './judge.ts'
import { affordable, current, load, type SourceText } from './load.ts'
import { standing, stronger, type Problem, type Standing } from './standing.ts'
import { unparsed } from './unparsed.ts'
import { doubtOf, verdictOf, type Verdict } from './verdicts.ts'
import { signatureHeader, verifying } from './vocabulary.ts'

export interface Assessment {
  /** How many handlers were found, verifiers without one in sight counted. */
  readonly handlers: number
  readonly verdicts: readonly Verdict[]
  /** Files that there was no time for. */
  readonly left: number
}

export async function assess(
  seeds: readonly SourceText[],
  { repository, policy: { webhooks } }: Judging,
): Promise<Assessment> {
  const tree = repository?.tree
  const declared = await declaredTexts(webhooks.handlers, tree)
  const found = await current(seeds, tree)
  const { kept, left } = affordable([...declared, ...found])
  const all = new Map(kept.toReversed().map((seed) => [seed.path, seed]))
  if (all.size === 0) return { handlers: 0, verdicts: [], left }
  const codebase = codebaseOf(await load([...all.values()], tree))
  const judge = createJudge(codebase, {
    headers: headerNames(codebase),
    verifiers: new Set(webhooks.verifiers),
  })
  const own = [...all.keys()].flatMap((path) => codebase.files.get(path) ?? [])
  const verifiers = own.flatMap((code) => verifiersIn(code, judge))
  const isDeclared = new Set(declared.map(({ path }) => path))
  const handlers = own
    .flatMap((code) => handlersIn(code, codebase, isDeclared.has(code.path)))
    .filter((one) => isHandler(one, judge))
  const judged = handlers.map((handler) =>
    judgeHandler(handler, {
      codebase,
      judge,
      hasVerifier: verifiers.length > 0,
      hasFilter: verifiers.some(
        ({ routine: { name }, outcome }) => everywhere.test(name) && outcome.compares,
      ),
    }),
  )
  const problems = [
    ...judged.flatMap((one) => one.problems),
    ...verifiers.flatMap(({ outcome }) => outcome.problems),
  ]
  const handling = new Set([...handlers, ...verifiers].map(({ code }) => code.path))
  const verdicts = [
    ...problems.map(verdictOf),
    ...judged.flatMap(({ doubts }) => doubts),
    ...unparsed(all.values(), codebase.files, handling),
  ]
  return { handlers: handlers.length + verifiers.length, verdicts: unique(verdicts), left }
}

/** The constants that hold the signature header's name. */
function headerNames({ files }: Codebase): ReadonlySet<string> {
  const constant =
    /(?<![\w$])([A-Za-z_$][\w$]{3,60})[ \t]{0,9}(?::[ \t]{0,9}\w{1,20}[ \t]{0,9})?:?=[ \t]{0,9}["'`][^"'`\n]{0,20}x[-_]?salesloft[-_]?signature/gi
  const found = [...files.values()].flatMap(({ code }) =>
    [...code.matchAll(constant)].map(({ 1: name = '' }) => name),
  )
  return new Set(found)
}

interface Verifier extends Place {
  readonly outcome: Outcome
}

/** Routines that compare a Salesloft signature, whoever calls them. */
function verifiersIn(code: Code, judge: Judge): Verifier[] {
  const mentions = mentionsIn(code.text)
  const pathSays = /sales_?-?loft/i.test(code.path)
  const nearby = (at: number): boolean => nearestOwner(code.text, mentions, at, pathSays) === 'salesloft'
  return code.routines.flatMap((routine): Verifier[] => {
    const place = { code, routine }
    if (routine.name === '' || !isSalesloft(place, nearby)) return []
    const outcome = judge.outcome(place, takesNext(routine) ? 'guard' : 'helper')
    return outcome.compares ? [{ ...place, outcome: ofOwn(place, outcome) }] : []
  })
}

/** One of several digests that a file can check, with SHA-1 among them, is not the wrong one. */
function ofOwn({ code, routine }: Place, outcome: Outcome): Outcome {
  const { start } = routine.head
  if (/salesloft/i.test(sliceOf(code.code, { start, end: routine.body.end }))) return outcome
  const all = digestsIn(code.code, { start: 0, end: code.text.length })
  if (!all.some(({ algorithm, isPlain }) => algorithm === 'sha1' && !isPlain)) return outcome
  return { ...outcome, problems: outcome.problems.filter(({ kind }) => kind !== 'digest') }
}

/** What a program signs for itself. */
const ownSigning = /\b(?:state|jwt|hs256|pkce|nonce)\b|oauth|session|csrf|cookie|unsubscribe/i
const delivered = /hook|x[-_]?salesloft|callback_?token|body/i

function isSalesloft({ code, routine }: Place, nearby: (at: number) => boolean): boolean {
  const text = sliceOf(code.code, { start: routine.head.start, end: routine.body.end })
  const names = `${code.path} ${routine.owner} ${routine.name} ${routine.params.join(' ')} ${text}`
  if (
    ownSigning.test(names.replaceAll('_', ' ')) &&
    !delivered.test(`${routine.name} ${routine.params.join(' ')} ${text}`)
  )
    return false
  if (/salesloft/i.test(`${routine.name} ${routine.owner} ${text}`)) return true
  const isOther = /(?<![a-z-])x-(?!salesloft)[a-z]{2,20}(?:-[a-z]{2,20})?-(?:signature|hmac)/i.test(text)
  return (verifying.test(routine.name) || /signature/i.test(text)) && !isOther && nearby(routine.head.start)
}

/** A routine that was found by a header may only fetch it or check it for another. */
function isHandler({ by, code, routine }: Handler, judge: Judge): boolean {
  if (by === 'route' || by === 'file') return true
  if (takesNext(routine) && judge.outcome({ code, routine }, 'guard').compares) return false
  const asHelper = judge.outcome({ code, routine }, 'helper')
  if (asHelper.compares && asHelper.standing === standing.answered) return false
  if (verifying.test(routine.name)) return false
  return acts(code, routine.steps) || asHelper.standing > standing.none
}

interface Means {
  readonly codebase: Codebase
  readonly judge: Judge
  /** Somewhere in the repository a Salesloft signature is compared. */
  readonly hasVerifier: boolean
  /** The framework runs that comparison by itself, for routes that are named elsewhere. */
  readonly hasFilter: boolean
}

/** Filters of servlets, interceptors, middleware of .NET, Rack and Django. */
const everywhere =
  /^(?:doFilter(?:Internal)?|preHandle|filter|Invoke(?:Async)?|OnActionExecut\w{1,9}|call|__call__|process_request|canActivate)$/

interface Judged {
  readonly problems: readonly Problem[]
  readonly doubts: readonly Verdict[]
}

function judgeHandler(handler: Handler, means: Means): Judged {
  const { code, routine, at, span } = handler
  const outcome = means.judge.outcome({ code, routine }, 'handler')
  const guards = guardsOf(handler, means.codebase, means.judge)
  const known = stronger(outcome.standing, guards.standing)
  const met = [...outcome.problems, ...guards.problems]
  if (known >= standing.trusted) return { problems: met, doubts: [] }
  if (!acts(code, routine.steps)) return { problems: [], doubts: [] }
  const absent = isProven(handler, known, means)
  if (absent === 'silent') return { problems: [], doubts: [] }
  if (absent === 'doubt') return { problems: [], doubts: [doubtOf(at, routine, span)] }
  const isUnsure = handler.by === 'header' || handler.by === 'name'
  const computes = outcome.made.some(({ digest }) => !digest.isPlain) && signatureHeader.test(code.code)
  const kind = computes ? 'uncompared' : 'absent'
  return { problems: [{ kind, code: at, routine, span, isUnsure }], doubts: [] }
}

/** Whether it was shown that nothing checks the delivery. */
function isProven(
  handler: Handler,
  known: Standing,
  { codebase, judge, hasVerifier, hasFilter }: Means,
): 'yes' | 'doubt' | 'silent' {
  const isRouted = handler.by === 'route' || handler.by === 'file'
  if (hasFilter) return 'silent'
  if (hasVerifier && !isRouted) return 'silent'
  if (hasVerifier && !isMountSeen(handler, codebase)) return 'doubt'
  const callers = isRouted ? [] : callersOf(handler, codebase)
  if (callers.some((one) => judge.outcome(one, 'handler').standing >= standing.trusted)) return 'silent'
  return known === standing.perhaps || hasTokenInAddress(handler) || callers.length > 0 ? 'doubt' : 'yes'
}

/** Whether the place was read where a check of the whole application would stand. */
function isMountSeen({ by, at }: Handler, { loaded, files }: Codebase): boolean {
  if (/(?:^|[^\w$.])(?:express|fastify|Fastify|Hono|Koa|Flask|FastAPI)\(/.test(at.bare)) return true
  if (hostsOf(at, loaded).length > 0) return true
  // Frameworks that route by files have one file for that.
  const central = /(?:^|\/)(?:_?middleware|proxy|hooks\.server)\.[jt]s$/
  return (
    by === 'file' && at.language.id === 'javascript' && ![...files.keys()].some((path) => central.test(path))
  )
}

/** A secret in the address, which the handler reads, proves something too. */
function hasTokenInAddress({ code, routine, at, span }: Handler): boolean {
  const address = `${code.path} ${sliceOf(at.code, span)}`
  if (/[:{[<]\w{0,30}(?:token|secret|key)\b/i.test(address)) return true
  const text = sliceOf(code.bare, routine.body)
  return (
    /(?:query|params|args|searchParams|GET)\b[^\n;=]{0,24}(?:token|secret|key)\b/i.test(text) ||
    text.split(/[\n;]/).some(takesToken)
  )
}

/** `const { token } = req.query`. */
function takesToken(statement: string): boolean {
  const equals = statement.indexOf('=')
  return (
    equals > 0 &&
    /(?:token|secret|key)\b/i.test(statement.slice(0, equals)) &&
    /^=[\s(]{0,9}(?:await )?(?:\w{1,20}\.){0,2}(?:query|params|args)\b/i.test(statement.slice(equals))
  )
}

/** Other routines that call it, and may check first. */
function callersOf({ code, routine }: Place, { files }: Codebase): readonly Place[] {
  const { name } = routine
  if (name === '' || /^(?:default|handler|main|post|POST|create|index|handle)$/.test(name)) return []
  const call = `${name}(`
  return [...files.values()].flatMap((other) =>
    other.bare.includes(call)
      ? other.routines
          .filter((one) => one.body !== routine.body && sliceOf(other.bare, one.body).includes(call))
          .filter((one) => other !== code || !isWithin(one.body, routine.body))
          .map((one) => ({ code: other, routine: one }))
      : [],
  )
}

/** Several handlers may share a check. One doubt for a file says enough. */
function unique(verdicts: readonly Verdict[]): Verdict[] {
  const keyOf = ({ ruleId, path, span, severity }: Verdict): string =>
    [ruleId, path, severity === 'note' ? 'doubt' : span.start].join('\0')
  const byPlace = new Map(verdicts.toReversed().map((one) => [keyOf(one), one]))
  return [...byPlace.values()]
}
