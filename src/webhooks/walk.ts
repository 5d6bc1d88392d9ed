// Goes through the steps of a routine as they run and finds out whether a delivery that fails the check gets any further.
import { acts, denying, effectIn, givesValue, isExit } from './branches.ts'
import { callsIn, routinesInside, shallow, wordsIn } from './calls.ts'
import { checkIn, type Check, type Follower } from './checks.ts'
import { sliceOf, takesNext, type Span, type Step } from './code.ts'
import { presenceIn, skippedBy, subjects } from './presence.ts'
import { learn, type Scope } from './scope.ts'
import { standing, stronger, type Opening, type Standing } from './standing.ts'
import { logging } from './vocabulary.ts'

export interface Walk {
  readonly scope: Scope
  readonly follower: Follower
  /** Told of each check, wherever it stands. */
  readonly onCheck: (check: Check, scope: Scope) => void
  readonly onOpening: (kind: Opening, span: Span, scope: Scope, isUnsure?: boolean) => void
}

type Choice = Extract<Step, { kind: 'choice' }>
type Attempt = Extract<Step, { kind: 'attempt' }>

/** `after` are the steps that follow the last of `steps`. */
export function walkSteps(walk: Walk, steps: readonly Step[], after: readonly Step[] = []): Standing {
  let known: Standing = standing.none
  for (const [index, step] of steps.entries()) {
    const rest = [...steps.slice(index + 1), ...after]
    known = stronger(known, walkStep(walk, step, rest))
  }
  return known
}

/** What can be said at the end only: the answers that nobody asked for, and the ways round a check that throws. */
export function settle({ scope, onOpening }: Walk, known: Standing): Standing {
  const left = scope.answers.filter(({ used }) => !used)
  for (const { span } of left) onOpening('ignored', span, scope)
  if (known === standing.enforced && scope.role !== 'handler' && !takesNext(scope.routine))
    for (const span of scope.leaving) onOpening('unset', span, scope)
  return left.length > 0 ? standing.enforced : known
}

function walkStep(walk: Walk, step: Step, rest: readonly Step[]): Standing {
  switch (step.kind) {
    case 'choice':
      return walkChoice(walk, step, rest)
    case 'attempt':
      return walkAttempt(walk, step, rest)
    case 'block':
      return stronger(walkValue(walk, step.value), walkSteps(walk, step.body, rest))
    case 'set':
      return walkAssignment(walk, step)
    case 'give':
      return walkResult(walk, step.value)
    case 'do':
      return walkStatement(walk, step.value)
    case 'fail':
      return standing.none
    default:
      return step satisfies never
  }
}

/** Notes the check of an expression and looks into the routines that stand in it. */
function checked(walk: Walk, span: Span): Check | undefined {
  const check = checkIn(walk.scope, span, walk.follower)
  if (check !== undefined) walk.onCheck(check, walk.scope)
  return check
}

function walkInner(walk: Walk, span: Span): Standing {
  const inner = routinesInside(walk.scope.code, span)
  return inner.reduce<Standing>((known, { steps }) => stronger(known, walkSteps(walk, steps)), standing.none)
}

function walkValue(walk: Walk, span: Span): Standing {
  const check = checked(walk, span)
  const answer = asked(walk.scope, span) ? standing.enforced : standing.none
  return stronger(stronger(check?.standing ?? standing.none, answer), walkInner(walk, span))
}

function walkAssignment(walk: Walk, { names, value }: Extract<Step, { kind: 'set' }>): Standing {
  const { scope } = walk
  const check = checked(walk, value)
  const inner = walkInner(walk, value)
  asked(scope, value)
  learn(scope, names, value)
  const calls = callsIn(scope.code, value)
  if (calls.some((call) => walk.follower.makes(call, scope)))
    for (const name of names) scope.digests.add(name)
  if (check?.standing !== standing.answered) return stronger(check?.standing ?? standing.none, inner)
  scope.answers.push({ names: new Set(names), span: check, used: false })
  return inner
}

function walkResult(walk: Walk, value: Span): Standing {
  const known = walkValue(walk, value)
  if (known < standing.answered) return known
  return walk.scope.role === 'helper' ? standing.answered : standing.enforced
}

function walkStatement(walk: Walk, value: Span): Standing {
  const { scope } = walk
  const check = checked(walk, value)
  const inner = walkInner(walk, value)
  if (!logging.test(sliceOf(scope.code.bare, value).slice(0, 60))) asked(scope, value)
  if (check?.standing === standing.answered) {
    if (isAlone(scope, value, check)) walk.onOpening('ignored', check, scope)
    return standing.enforced
  }
  return stronger(check?.standing ?? standing.none, inner)
}

/** The statement is the check and nothing else, so that its answer is lost. */
function isAlone({ code }: Scope, value: Span, check: Span): boolean {
  const around =
    sliceOf(code.bare, { start: value.start, end: check.start }) +
    sliceOf(code.bare, { start: check.end, end: value.end })
  return /^(?:await|void|(?:this|self)\.|[\w$]{1,60}(?:\.|->|::))?;?$/.test(around.replace(/\s+/g, ''))
}

/** Marks the answers that the expression asks for. */
function asked(scope: Scope, span: Span): boolean {
  const words = new Set(wordsIn(shallow(scope.code, span)))
  const met = scope.answers.filter(({ names }) => [...names].some((name) => words.has(name)))
  for (const answer of met) answer.used = true
  return met.length > 0
}

function walkChoice(walk: Walk, step: Choice, rest: readonly Step[]): Standing {
  const { scope } = walk
  const check = checked(walk, step.test)
  const known = check?.standing ?? standing.none
  if (check !== undefined && isPromise(scope, check)) walk.onOpening('unawaited', check, scope)
  const isAnswer = asked(scope, step.test) || known === standing.answered
  const presence = isAnswer || check !== undefined ? undefined : presenceIn(scope, step)
  if (presence === 'absent') return walkAbsent(walk, step, rest)
  if (presence === 'present') return walkPresent(walk, step, rest)
  const then = walkSteps(walk, step.whenTrue, rest)
  const otherwise = walkSteps(walk, step.otherwise, rest)
  if (!isAnswer) return stronger(known, stronger(then, otherwise))
  return decided(walk, { step, check, rest })
}

/** A promise is always true, whatever it will answer. */
function isPromise({ code }: Scope, { callee, start }: Check): boolean {
  if (callee?.routine.isAsync !== true || !/^(?:javascript|python)$/.test(code.language.id)) return false
  const before = code.bare.slice(Math.max(0, start - 60), start).replace(/[\s(]+/g, ' ')
  return !/\bawait (?:[\w$.]{1,50}\.)?$/.test(before)
}

/** The test is the check itself. */
function decided(
  walk: Walk,
  { step, check, rest }: { step: Choice; check: Check | undefined; rest: readonly Step[] },
): Standing {
  const { scope } = walk
  const { code, role } = scope
  const skipped = check && isRefusal(code.bare, step, check) ? skippedBy(scope, step.test, check) : undefined
  if (skipped !== undefined) walk.onOpening('missing', skipped, scope)
  const branches = [...step.whenTrue, ...step.otherwise]
  if (!isExit(branches)) {
    const isLost = step.otherwise.length === 0 && isRefusal(code.bare, step, check) && acts(code, rest)
    if (isLost && !stopsAnyway(walk, step)) walk.onOpening('goes-on', step.test, scope)
    return standing.enforced
  }
  const throws = branches.some(({ kind }) => kind === 'fail')
  return role === 'helper' && !throws && givesValue(branches) ? standing.answered : standing.enforced
}

/** In a Rails filter `head` and `render` stop the request by themselves. */
function stopsAnyway({ scope }: Walk, { whenTrue }: Choice): boolean {
  return scope.role !== 'handler' && effectIn(scope, whenTrue) === 'refuses'
}

/** The first branch is for the delivery that failed. */
function isRefusal(bare: string, { test, negated }: Choice, check?: Check): boolean {
  const text = bare.slice(test.start, test.end)
  const asksForFaults = check?.call !== undefined && denying.test(check.call.name)
  const turned = /(?:^|[\s(&|])!(?!=)|\bnot\b|!==?|==\s*(?:false|False|0)\b|=== false|\bIsFalse\b/.test(
    check ? text : text.slice(0, 80),
  )
  return (turned !== negated) !== asksForFaults
}

/** `if (!secret) …` */
function walkAbsent(walk: Walk, step: Choice, rest: readonly Step[]): Standing {
  const { scope } = walk
  const effect = effectIn(scope, step.whenTrue)
  const then = walkSteps(walk, step.whenTrue, rest)
  const otherwise = walkSteps(walk, step.otherwise, rest)
  if (effect === 'refuses') for (const word of subjects(scope, step.test)) scope.required.add(word)
  if (effect === 'accepts') walk.onOpening('unset', step.test, scope)
  if (effect === 'leaves') scope.leaving.push(step.test)
  const skips = effect === 'falls' && otherwise >= standing.answered && continues(walk, rest, otherwise)
  if (skips) walk.onOpening('unset', step.test, scope)
  return stronger(then, otherwise)
}

/** `if (secret) { verify }`: what is left of the check where there is none. */
function walkPresent(walk: Walk, step: Choice, rest: readonly Step[]): Standing {
  const { scope } = walk
  const isRequired = subjects(scope, step.test).every((word) => scope.required.has(word))
  const then = walkSteps(walk, step.whenTrue, rest)
  const otherwise = walkSteps(walk, step.otherwise, rest)
  const open = effectIn(scope, step.otherwise) !== 'refuses' && continues(walk, rest, then)
  // A check in a package that nobody can read counts too, where it stands beside a way without one.
  const least = scope.role === 'handler' ? standing.trusted : standing.answered
  if (then >= least && otherwise < least && !isRequired && open)
    walk.onOpening('unset', step.test, scope, then < standing.answered)
  return stronger(then, otherwise)
}

/** Whether what follows lets a delivery through that was not checked. */
function continues({ scope }: Walk, rest: readonly Step[], known: Standing): boolean {
  const effect = effectIn(scope, rest)
  if (scope.role === 'handler') return acts(scope.code, rest)
  if (effect === 'falls' || effect === 'leaves') return scope.role === 'guard' || known === standing.enforced
  return effect === 'accepts'
}

function walkAttempt(walk: Walk, step: Attempt, rest: readonly Step[]): Standing {
  const { scope } = walk
  const before = scope.caught
  const opens = step.rescues.some((rescue) => lets(walk, rescue, rest))
  scope.caught ||= step.rescues.length > 0 && !opens
  const known = walkSteps(walk, step.body, rest)
  scope.caught = before
  if (opens && known >= standing.answered) {
    const place = step.body[0]
    if (place !== undefined) walk.onOpening('caught', spanOfStep(place), scope)
  }
  for (const rescue of step.rescues) walkSteps(walk, rescue, rest)
  return known
}

/** Whether a failure that is rescued lets the delivery through. */
function lets({ scope }: Walk, rescue: readonly Step[], rest: readonly Step[]): boolean {
  const effect = effectIn(scope, rescue)
  if (effect === 'accepts') return true
  if (effect !== 'falls' || isExit(rescue)) return false
  return scope.role === 'handler' ? acts(scope.code, rest) : effectIn(scope, rest) === 'accepts'
}

function spanOfStep(step: Step): Span {
  if (step.kind === 'choice') return step.test
  if (step.kind === 'attempt')
    return step.body[0] === undefined ? { start: 0, end: 0 } : spanOfStep(step.body[0])
  return step.value
}
