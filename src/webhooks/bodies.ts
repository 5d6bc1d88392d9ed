// What goes into an HMAC: the bytes that came, or something that was parsed and written again.
import { callsIn, mentions, type Call } from './calls.ts'
import { sliceOf, type Routine, type Span } from './code.ts'
import { digestsIn } from './digests.ts'
import { routinesWithin } from './nesting.ts'
import { holdsParsed, type Scope } from './scope.ts'

const feeding =
  /^(?:update|write|Write|write_all|doFinal|ComputeHash|ComputeHashAsync|HashData|sign|verify|append|chain_update)$/
const keyed = /createHmac|Hmac|HMAC|hmac|getInstance|subtle/

/** The expressions that the routine hashes. */
export function hashedIn(scope: Scope): Span[] {
  const { code, routine } = scope
  const calls = everyCall(scope)
  const direct = digestsIn(code.code, routine.body).flatMap((digest) => {
    const call = calls.find(
      ({ start, end }) => start >= digest.start && start < digest.end && end > digest.start,
    )
    return call?.args ?? []
  })
  return [...direct, ...calls.filter((call) => feeds(scope, call)).flatMap(({ args }) => args)]
}

/** The calls of the routine and of those that stand in it. */
function everyCall({ code, routine }: Scope): Call[] {
  const inner = routinesWithin(code, routine.body)
  return [routine, ...inner.filter((one) => one !== routine)].flatMap(({ body }) =>
    callsIn(code, { start: body.start, end: body.end }),
  )
}

function feeds({ code, digests }: Scope, { name, receiver, start }: Call): boolean {
  if (!feeding.test(name)) return false
  if (digests.has(receiver) || digests.has(`$${receiver}`)) return true
  return keyed.test(
    sliceOf(code.code, { start: Math.max(0, start - 160), end: start })
      .split(/;|\n\s*\n/)
      .at(-1) ?? '',
  )
}

export function parsedIn(scope: Scope): Span[] {
  return hashedIn(scope).filter((one) => holdsParsed(scope, one))
}

/** Whether the bytes that came are used where there are any. */
export function isFallback({ code, routine }: Scope): boolean {
  return /raw_?body\w{0,20}\)?\s{0,9}(?:\|\||\?\?|\?:|or\b|\?)/i.test(sliceOf(code.code, routine.body))
}

/** Which parameters are hashed, so that a caller's argument can be judged. */
export function hashedParameters(scope: Scope): number[] {
  const hashed = hashedIn(scope)
  return indexesOf(scope.routine, (name) =>
    hashed.some((one) => mentions(sliceOf(scope.code.bare, one), new Set([name]))),
  )
}

function indexesOf({ params }: Routine, matches: (name: string) => boolean): number[] {
  return params.flatMap((name, index) => (matches(name) && !/secret|key|token/i.test(name) ? [index] : []))
}
