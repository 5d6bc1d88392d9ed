// The check, if any, in one expression: a comparison, or a call that leads to one.
import { callsIn, shallow, wordsIn, type Call } from './calls.ts'
import { sliceOf, type Routine, type Span } from './code.ts'
import type { Place } from './codebase.ts'
import { comparisonIn, type Comparison } from './comparisons.ts'
import { holdsSignature, type Scope } from './scope.ts'
import { standing, type Standing } from './standing.ts'
import { logging, safeCompare, verifying } from './vocabulary.ts'

export interface Check extends Span {
  readonly standing: Standing
  readonly comparison?: Comparison
  /** The routine that was followed, and the call that led there. */
  readonly callee?: Place
  readonly call?: Call
}

export interface Follower {
  /** Where a call leads; undefined where the repository does not say. */
  resolve(call: Call, scope: Scope): Place | undefined
  /** What the routine does about a verification. */
  outcome(place: Place, scope: Scope): Standing
  /** The policy says that what is called checks. */
  vouched(call: Call): boolean
  /** Whether the call computes a signature and hands it back. */
  makes(call: Call, scope: Scope): boolean
}

/** First words of what computes or fetches and does not check. */
const making = new Set(
  `get create compute calc calculate generate build make sign extract parse new set log to from find fetch load hash encode
  decode read print throw raise error hmac`.split(/\s+/),
)
/** Last words of what is no check, though its name speaks of one. */
const made = new Set('error exception header headers body schema payload input json update'.split(' '))

function isMaker(name: string): boolean {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_')
    .filter((word) => word !== '')
  return (
    making.has(words[0] ?? '') ||
    made.has(words.at(-1) ?? '') ||
    name === 'signature' ||
    words[0] === 'invalid'
  )
}

const schema = /schema|joi|zod|yup|ajv|form|serializer|model|dto|validator|record|params/i
/** The request as a whole, as an argument of its own. */
const whole =
  /^[&*]?\$?(?:this\.|self\.|@)?(?:req|request|httpRequest|incomingMessage|headers|req\.headers|request\.headers|request\.META|ctx\.request|c\.Request|r\.Header|ctx\.headers|event\.headers)$/i
/** The same under a name that may stand for anything, where it is a parameter. */
const wholeParameter = /^[&*]?\$?(?:ctx|context|c|r|conn|call)$/
const eventParameter = /^(?:event|evt)$/
/** Reads the request and decides nothing about it. */
const reading =
  /^(?:get)?_?raw_?body|^read|^buffer$|^json$|^text$|^parse|^get_?(?:header|body|json|data|param|query|ip)|^decode|^render|^respon|^send|^status|^get$|^from|^log|^set|^resolve|^reply|^Header|^String$|^Object$|^NewDecoder|^new[A-Z]|^Bind|^ShouldBind|^super$|^next$|^print|^str$|^dict$|^len$|^json_|^track|^capture|^keys$|^entries$|^stringify$|^write|^jsonify|^headers$|^use$|^WithContext$|^Context$|^on$|^pipe$|^includes$/i

export function checkIn(scope: Scope, span: Span, follower: Follower): Check | undefined {
  const calls = callsIn(scope.code, span)
  const followed = calls.map((call) => checkOfCall(scope, call, follower))
  const best = followed.reduce((a, b) => ((b?.standing ?? 0) > (a?.standing ?? 0) ? b : a), undefined)
  if (best !== undefined && best.standing >= standing.answered) return best
  const comparison = comparisonIn(scope, span)
  if (comparison !== undefined) {
    const throws = /mac\w{0,20}\.verify\s*\(/i.test(sliceOf(scope.code.bare, span))
    const known = throws ? standing.enforced : standing.answered
    return { standing: known, comparison, start: comparison.start, end: comparison.end }
  }
  return best
}

function checkOfCall(scope: Scope, call: Call, follower: Follower): Check | undefined {
  const place = follower.resolve(call, scope)
  const { start, end } = call
  if (place !== undefined) {
    const outcome = follower.outcome(place, scope)
    if (outcome > standing.none) return { standing: outcome, callee: place, call, start, end }
    if (place.isGuess !== true && !follower.vouched(call)) return undefined
  }
  if (follower.vouched(call)) return { standing: standing.trusted, call, start, end }
  const guess = unread(scope, call)
  return guess === standing.none ? undefined : { standing: guess, call, start, end }
}

/** Turns a value into another of the same meaning. */
const converting =
  /^(?:Buffer|String|str|hex|unhexlify|DecodeString|trim|strip|replace|split|slice|substring|startsWith|starts_with|toLowerCase|lower|downcase|get|bytes|encode|decode|b64decode|fromHex|FromHexString|GetBytes|getBytes|test|match|length|len|concat|append|is_array|isset|isArray|toString|to_s|from|unwrap|to_str|as_bytes|ok_or|header|first|at|push|alloc|Uint8Array)$/i

/** What a call that cannot be followed may do. */
function unread(scope: Scope, call: Call): Standing {
  const { name, receiver, args } = call
  if (isMaker(name) || safeCompare.test(`${name}(`)) return standing.none
  const text = sliceOf(scope.code.bare, call)
  if (logging.test(` ${receiver}.${name}`) || logging.test(` ${name}`)) return standing.none
  const takesSignature = args.some((one) => holdsSignature(scope, one))
  const takesRequest = args.some((one) => isRequest(scope, sliceOf(scope.code.bare, one)))
  if (
    verifying.test(name) &&
    !schema.test(receiver) &&
    isServing(scope, call, takesSignature || takesRequest)
  )
    return standing.trusted
  if (
    reading.test(name) ||
    /^(?:res|response|reply|JSON|console|json|Object|headers?|Buffer|crypto|hmac|mac)$/i.test(receiver)
  )
    return standing.none
  if (takesSignature && !converting.test(name)) return standing.trusted
  return takesRequest && text !== '' ? standing.perhaps : standing.none
}

function isRequest({ code, routine }: Scope, text: string): boolean {
  if (whole.test(text)) return true
  if (!wholeParameter.test(text) && !eventParameter.test(text)) return false
  const isParameter = code.routines.some(
    ({ params, body }) =>
      params.includes(text) && body.start <= routine.body.start && body.end >= routine.body.end,
  )
  return (
    isParameter &&
    (wholeParameter.test(text) || (isWholeEvent(code.language.id, routine) && eventParameter.test(text)))
  )
}

/** In JavaScript, and beside a context, the event holds the headers too. */
const isWholeEvent = (language: string, { params }: Routine): boolean =>
  language === 'javascript' ||
  (language === 'python' && params.some((name) => /^_?(?:context|ctx)$/.test(name)))

/** `valid?` and `validate` say little by themselves: the signature, the request or nothing at all must go in. */
function isServing(scope: Scope, { name, args }: Call, takesEvidence: boolean): boolean {
  if (takesEvidence || args.length === 0) return true
  return (
    /verif|signature|hmac|authentic/i.test(name) &&
    wordsIn(shallow(scope.code, args[0] ?? { start: 0, end: 0 })).length > 0
  )
}
