// Judges routines: what each does about a verification and what is wrong with it. Each is walked once for each role.
import { hashedParameters, isFallback, parsedIn } from './bodies.ts'
import type { Call } from './calls.ts'
import type { Check, Follower } from './checks.ts'
import type { Code, Routine } from './code.ts'
import type { Codebase, Place } from './codebase.ts'
import { algorithmName, digestsIn, type Digest } from './digests.ts'
import { isGuarded } from './lengths.ts'
import { holdsParsed, holdsSignature, scopeOf, type Scope } from './scope.ts'
import { standing, type Problem, type Role, type Standing } from './standing.ts'
import { settle, walkSteps, type Walk } from './walk.ts'

/** An HMAC and the routine that computes it. */
export interface Made {
  readonly digest: Digest
  readonly code: Code
  readonly routine: Routine
}

export interface Outcome {
  readonly standing: Standing
  /** Of this routine and of those it leads to. */
  readonly problems: readonly Problem[]
  readonly made: readonly Made[]
  /** A signature is compared, here or where it leads. */
  readonly compares: boolean
  /** Parameters that go into the HMAC. */
  readonly hashed: readonly number[]
}

export interface Judge {
  outcome(place: Place, role: Role): Outcome
  /** Functions elsewhere of which the policy says that they check. */
  readonly verifiers: ReadonlySet<string>
}

/** What is known of the code beside the code itself. */
export interface Known {
  /** Names of constants that hold the signature header. */
  readonly headers: ReadonlySet<string>
  readonly verifiers: ReadonlySet<string>
}

const unknown: Outcome = { standing: standing.none, problems: [], made: [], compares: false, hashed: [] }
/** Calls of calls that are followed. */
const deepest = 6

export function createJudge(codebase: Codebase, { headers, verifiers }: Known): Judge {
  const known = new Map<string, Outcome>()
  const running = new Set<string>()
  const judge: Judge = {
    verifiers,
    outcome(place, role) {
      const key = `${place.code.path}:${place.routine.body.start}:${role}`
      const before = known.get(key)
      if (before !== undefined) return before
      if (running.has(key) || running.size >= deepest) return unknown
      running.add(key)
      const scope = scopeOf(place.code, place.routine, { role, headers })
      const outcome = settled(() => outcomeOf(scope, { codebase, judge }))
      running.delete(key)
      known.set(key, outcome)
      return outcome
    },
  }
  return judge
}

/** Code nested deeper than the stack may do anything. */
function settled(judge: () => Outcome): Outcome {
  try {
    return judge()
  } catch (error) {
    if (error instanceof RangeError) return { ...unknown, standing: standing.perhaps }
    throw error
  }
}

interface Means {
  readonly codebase: Codebase
  readonly judge: Judge
}

function outcomeOf(scope: Scope, means: Means): Outcome {
  const { code, routine } = scope
  const problems: Problem[] = []
  const made = madeIn(scope)
  let compares = false
  const walk: Walk = {
    scope,
    follower: followerOf(means, made),
    onCheck(check) {
      compares ||= check.comparison !== undefined && check.comparison.kind !== 'token'
      const callee = check.callee && means.judge.outcome(check.callee, 'helper')
      compares ||= callee?.compares === true
      problems.push(...comparisonProblems(scope, check), ...(callee?.problems ?? []))
      if (check.standing === standing.trusted && check.call !== undefined)
        problems.push(...handedOver(scope, check.call))
      if (callee !== undefined && check.call !== undefined)
        problems.push(...argumentProblems(scope, check.call, callee))
    },
    onOpening: (kind, span, _scope, isUnsure = false) =>
      problems.push({ kind, span, code, routine, isUnsure }),
  }
  const walked = settle(walk, walkSteps(walk, routine.steps))
  if (compares) problems.push(...hashProblems(scope, made))
  return { standing: walked, problems, made, compares, hashed: hashedParameters(scope) }
}

function followerOf({ codebase, judge }: Means, made: Made[]): Follower {
  const resolve: Follower['resolve'] = (call, { code, routine }) =>
    codebase.routine({ name: call.name, receiver: call.receiver, owner: routine.owner, by: routine }, code)
  return {
    resolve,
    outcome: (place) => judge.outcome(place, 'helper').standing,
    vouched: ({ name }) => judge.verifiers.has(name),
    makes(call, scope) {
      const place = resolve(call, scope)
      const outcome = place && judge.outcome(place, 'helper')
      if (outcome === undefined || outcome.standing >= standing.answered) return false
      const keyed = outcome.made.filter(({ digest }) => !digest.isPlain)
      made.push(...keyed)
      return keyed.length > 0
    },
  }
}

function madeIn({ code, routine }: Scope): Made[] {
  return digestsIn(code.code, routine.body)
    .slice(0, 100)
    .map((digest) => ({
      digest: { ...digest, algorithm: nameOf(digest, code.code) },
      code,
      routine,
    }))
}

/** The digest's name; of a variable, what the file gives it. */
function nameOf({ algorithm, isVariable }: Digest, code: string): string {
  if (!isVariable) return algorithm
  const name = algorithm.match(/[\w$]+/g)?.at(-1)
  const given =
    name &&
    new RegExp(
      `(?<![\\w$])${name.replaceAll('$', '\\$')}\\s{0,9}(?::\\s{0,9}\\w{1,20}\\s{0,9})?:?=\\s{0,9}["'\`:]([\\w-]{2,20})`,
    ).exec(code)?.[1]
  return (given && algorithmName(given)) || ''
}

function comparisonProblems(scope: Scope, { comparison }: Check): Problem[] {
  if (comparison === undefined) return []
  const { code, routine } = scope
  const place = { code, routine, span: { start: comparison.start, end: comparison.end } }
  if (comparison.kind === 'plain') return [{ ...place, kind: 'compare' }]
  const isOpen = comparison.kind === 'throwing' && !isGuarded(scope, comparison.operands)
  return isOpen ? [{ ...place, kind: 'length' }] : []
}

/** What a caller hands to a routine that hashes it. */
function argumentProblems(scope: Scope, { args }: Call, { hashed }: Outcome): Problem[] {
  const { code, routine } = scope
  return hashed.flatMap((index) => {
    const span = args[index]
    if (span === undefined || !holdsParsed(scope, span)) return []
    return [{ kind: 'parsed' as const, code, routine, span, isUnsure: isFallback(scope) }]
  })
}

/** A check that cannot be read gets the signature beside a body that was written again. */
function handedOver(scope: Scope, { args }: Call): Problem[] {
  const { code, routine } = scope
  if (!args.some((one) => holdsSignature(scope, one))) return []
  const parsed = args.filter((one) => holdsParsed(scope, one))
  return parsed.map((span) => ({ kind: 'parsed', code, routine, span, isUnsure: true }))
}

function hashProblems(scope: Scope, made: readonly Made[]): Problem[] {
  const { code, routine } = scope
  const knowsSha1 = made.some(({ digest }) => digest.algorithm === 'sha1')
  const keyed = made.filter(({ digest }) => !digest.isPlain)
  const wrong = (keyed.length > 0 ? keyed : made).filter(
    ({ digest }) => digest.algorithm !== '' && digest.algorithm !== 'sha1',
  )
  return [
    ...wrong.map(({ digest, ...where }) => ({
      ...where,
      kind: 'digest' as const,
      span: { start: digest.start, end: digest.end },
      detail: digest.algorithm,
      isUnsure: digest.isPlain || knowsSha1,
    })),
    ...parsedIn(scope).map((span) => ({
      kind: 'parsed' as const,
      code,
      routine,
      span,
      isUnsure: isFallback(scope),
    })),
  ]
}
