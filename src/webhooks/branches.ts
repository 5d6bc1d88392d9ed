// What a branch does to a delivery: refuse it, let it through, or fall through to what follows.
import { callsIn, routinesInside, shallow } from './calls.ts'
import { sliceOf, type Code, type Routine, type Span, type Step } from './code.ts'
import type { Role } from './standing.ts'
import { logging, refusing } from './vocabulary.ts'

export type Effect = 'refuses' | 'accepts' | 'leaves' | 'falls'

const yes =
  /^\(?(?:true|True|1|YES|Ok\(\(?\)?\)|Ok\(true\)|:ok|true,\s*nil|nil,\s*true|Boolean\.TRUE|Promise\.resolve\((?:true)?\)|Task\.CompletedTask|\{\s{0,20}(?:valid|ok|isValid|verified|success)["']?\s{0,9}:\s{0,9}true\b[^}]{0,200}\})\)?$/
const through =
  /\bnext\(\s*\)|\$next\(|\bcall_next\(|\bdoFilter\(|\bawait next\(|\bnext\.ServeHTTP\(|\bproceed\(|\bc\.Next\(\)/

/** Routines that answer yes where the delivery is to be refused. */
export const denying =
  /^(?:is|has|was|are|should)?_?(?:invalid|not_?(?:valid|verif|authentic|sign)|un(?:verified|authenticated|authorized|authorised|signed|trusted)|forged|tampered|bad|wrong|missing|mismatch|reject|fail)/i

const no = /^\(?(?:false|False|0|NO|Ok\(false\)|Boolean\.FALSE|Promise\.resolve\(false\))\)?$/

/** What its result says to its caller, where the routine is asked for a reason to refuse. */
export function effectIn(
  scope: { code: Code; routine: Routine; role: Role },
  steps: readonly Step[],
): Effect {
  const { code, routine, role } = scope
  const effect = effectOf(code, steps, role)
  if (role !== 'helper' || !denying.test(routine.name)) return effect
  const given = steps.find(({ kind }) => kind === 'give')
  const text = given?.kind === 'give' ? sliceOf(code.code, given.value).trim() : ''
  return no.test(text) ? 'accepts' : effect === 'accepts' ? 'refuses' : effect
}

/** `leaves` ends the routine and says nothing. */
export function effectOf(code: Code, steps: readonly Step[], role: Role): Effect {
  for (const step of steps) {
    const effect = effectOfStep(code, step, role)
    if (effect !== 'falls') return effect
  }
  return 'falls'
}

function effectOfStep(code: Code, step: Step, role: Role): Effect {
  if (step.kind === 'fail') return 'refuses'
  if (step.kind === 'give') return effectOfResult(code, step.value, role)
  if (step.kind === 'do' || step.kind === 'set') {
    const text = sliceOf(code.code, step.value)
    if (role === 'guard' && through.test(text)) return 'accepts'
    return step.kind === 'do' && refusing.test(text) && !logging.test(text) ? 'refuses' : 'falls'
  }
  if (step.kind === 'choice') {
    const then = effectOf(code, step.whenTrue, role)
    const otherwise = effectOf(code, step.otherwise, role)
    return then === otherwise ? then : 'falls'
  }
  if (step.kind === 'attempt') return effectOf(code, step.body, role)
  return 'falls'
}

function effectOfResult(code: Code, value: Span, role: Role): Effect {
  const text = sliceOf(code.code, value).trim()
  if (text === '') return role === 'handler' ? 'refuses' : 'leaves'
  if (role === 'guard' && through.test(text)) return 'accepts'
  if (yes.test(text)) return role === 'handler' ? 'refuses' : 'accepts'
  return 'refuses'
}

/** Whether the branch ends the routine for good, by any of its ways. */
export function isExit(steps: readonly Step[]): boolean {
  return steps.some(
    (step) =>
      step.kind === 'give' ||
      step.kind === 'fail' ||
      (step.kind === 'choice' && isExit(step.whenTrue) && isExit(step.otherwise)) ||
      (step.kind === 'block' && isExit(step.body)) ||
      (step.kind === 'attempt' && isExit(step.body)),
  )
}

/** Whether a value goes back to the caller somewhere in the branch. */
export function givesValue(steps: readonly Step[]): boolean {
  return steps.some(
    (step) =>
      (step.kind === 'give' && step.value.end > step.value.start) ||
      (step.kind === 'choice' && (givesValue(step.whenTrue) || givesValue(step.otherwise))) ||
      (step.kind === 'block' && givesValue(step.body)),
  )
}

const answering =
  /^(?:res|response|reply|resp|w|c|ctx|Response|NextResponse|render|head|json|jsonify|status|send|end|sendStatus|write|writeHead|set|header|JsonResponse|HttpResponse|Ok|NoContent|ResponseEntity|make_response|text|respond|body|build|ok|noContent|WriteHeader|code|setHeader|new|String|JSON|Date|now|success|http_response_code|header|echo|exit)$/

/** Whether the steps act on a delivery: they call something that neither answers nor logs. */
export function acts(code: Code, steps: readonly Step[]): boolean {
  return steps.some((step) => {
    if (step.kind === 'choice') return acts(code, step.whenTrue) || acts(code, step.otherwise)
    if (step.kind === 'attempt' || step.kind === 'block') return acts(code, step.body)
    return step.kind !== 'fail' && actsIn(code, step.value)
  })
}

/** What answers a request when it stands alone writes elsewhere on anything else: `queue.send`, `cache.set`. */
const writes = /^(?:send|write|set|put|add)$/
const ownThings = /^(?:|\?|request|req|headers?|params|searchParams|url|map|cookies?|this|self)$/i

const answers = (name: string, receiver: string): boolean =>
  answering.test(receiver) || (answering.test(name) && (!writes.test(name) || ownThings.test(receiver)))

function actsIn(code: Code, value: Span): boolean {
  if (logging.test(shallow(code, value).slice(0, 60))) return false
  const calls = callsIn(code, value)
  const some = calls.some(({ name, receiver }) => !answers(name, receiver))
  return some || routinesInside(code, value).some(({ steps }) => acts(code, steps))
}
