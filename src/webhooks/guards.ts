// What runs before a handler: middleware beside its route, decorators and filters on it, its class and its parents.
import { sliceOf, type Code, type Span } from './code.ts'
import type { Codebase, Place } from './codebase.ts'
import type { Handler } from './handlers.ts'
import type { Judge, Outcome } from './judge.ts'
import { standing, stronger, type Problem, type Standing } from './standing.ts'
import { harmless, verifying } from './vocabulary.ts'

export interface Guarded {
  readonly standing: Standing
  readonly problems: readonly Problem[]
  readonly compares: boolean
}

interface Word {
  readonly name: string
  readonly receiver: string
  readonly code: Code
  /** Named like a check or in a place for checks, though nothing says what it does. */
  readonly isSuspect: boolean
}

export function guardsOf(handler: Handler, codebase: Codebase, judge: Judge): Guarded {
  const words = [
    ...besideRoute(handler),
    ...onRoutine(handler),
    ...inFile(handler.at),
    ...onGroup(handler, codebase),
  ]
  const none: Guarded = { standing: standing.none, problems: [], compares: false }
  return words.reduce((known, word) => merged(known, outcomesOf(word, codebase, judge)), none)
}

function merged(known: Guarded, outcomes: readonly Outcome[]): Guarded {
  return {
    standing: outcomes.reduce((a, b) => stronger(a, b.standing), known.standing),
    problems: [...known.problems, ...outcomes.flatMap(({ problems }) => problems)],
    compares: known.compares || outcomes.some(({ compares }) => compares),
  }
}

const nothingKnown = { problems: [], made: [], compares: false, hashed: [] }

function outcomesOf({ name, receiver, code, isSuspect }: Word, codebase: Codebase, judge: Judge): Outcome[] {
  const routine = codebase.routine({ name, receiver }, code)
  const places: readonly Place[] = routine ? [routine] : membersNamed(name, codebase)
  if (places.length > 0) return places.map((place) => asGuard(place, judge))
  if (harmless.test(name)) return []
  if (verifying.test(name)) return [{ ...nothingKnown, standing: standing.trusted }]
  return isSuspect ? [{ ...nothingKnown, standing: standing.perhaps }] : []
}

/** A guard may be a class: `@UseGuards(SalesloftGuard)`, a middleware of Laravel, a filter of .NET. */
function membersNamed(name: string, codebase: Codebase): readonly Place[] {
  if (!/^[A-Z]/.test(name)) return []
  return ['', 'Filter', 'Middleware', 'Guard'].flatMap((suffix) => codebase.members(name + suffix))
}

/** What answers or refuses is enough: the framework asks for the answer. */
function asGuard(place: Place, judge: Judge): Outcome {
  const outcome = judge.outcome(place, 'guard')
  return outcome.standing === standing.answered ? { ...outcome, standing: standing.enforced } : outcome
}

function* namesIn(code: Code, span: Span, isSuspect: boolean): Generator<Word> {
  const text = sliceOf(code.bare, span)
  for (const { 1: receiver = '', 2: name = '' } of text.matchAll(
    /(?:([A-Za-z_$][\w$]*)(?:\.|::|->))?([A-Za-z_$][\w$]*[?!]?)(?!\s*[:=])/g,
  ))
    if (
      !/^(?:[a-z]{1,2}|return|async|await|const|new|class|string|int|void|def|public|to|via|as)$/.test(name)
    )
      yield { name, receiver, code, isSuspect }
}

/** `app.post(route, first, second, handler)`. */
function* besideRoute({ at, guards, routine }: Handler): Generator<Word> {
  for (const guard of guards) {
    // The wrapper's name, not the handler that it wraps.
    const end =
      routine.body.start > guard.start && routine.body.end <= guard.end ? routine.head.start : guard.end
    const text = sliceOf(at.bare, { start: guard.start, end })
    const isOptions = /^[{"'`[]/.test(text.trim()) && !text.includes('[')
    for (const word of namesIn(at, { start: guard.start, end }, !isOptions && !/^\s*express\b/.test(text)))
      if (word.name !== routine.name) yield word
  }
}

/** Decorators, annotations and what is injected: `Depends(verify)`. */
function* onRoutine({ code, routine }: Handler): Generator<Word> {
  const { head } = routine
  const text = sliceOf(code.bare, head)
  const marks =
    /(?:@|\[)[A-Za-z][\w.]*(?:\([^()\n]{0,200}\))?|\b(?:Depends|Security|UseGuards|UseInterceptors|ServiceFilter|TypeFilter)\s*\([^()\n]{0,200}\)/g
  for (const { index, 0: mark } of text.matchAll(marks))
    yield* namesIn(code, { start: head.start + index, end: head.start + index + mark.length }, false)
}

const used =
  /\.use\s*\(([^()]{0,200})\)|\b(?:before_action|before_filter|prepend_before_action)\s+([^\n]{1,200})|\bplug\s+([^\n]{1,100})|->middleware\s*\(([^()]{0,200})\)|addHook\s*\(([^()]{0,200})|\bbefore_request\b|\.Use\s*\(([^()]{0,200})\)/g

/** What the file puts before all of its handlers. */
function* inFile(code: Code): Generator<Word> {
  for (const match of code.bare.matchAll(used)) {
    const start = match.index
    for (const word of namesIn(code, { start, end: start + match[0].length }, false)) yield word
  }
}

/** The class: its decorators, its parents and what they put before every action. */
function* onGroup({ code, routine }: Handler, codebase: Codebase): Generator<Word> {
  const own = code.groups.findLast(
    ({ name, body }) => name === routine.owner && body.start <= routine.body.start,
  )
  if (own === undefined) return
  yield* namesIn(code, own.head, false)
  const parents = [
    ...sliceOf(code.bare, own.head).matchAll(/(?:<|extends|:|\(|,|implements|with)\s*([A-Z][\w.:]*)/g),
  ]
  const inside = [...sliceOf(code.bare, own.body).matchAll(/\b(?:include|prepend|use)\s+([A-Z][\w.:\\]*)/g)]
  for (const { 1: name = '' } of [...parents, ...inside]) {
    const group = codebase.group(name)
    if (group !== undefined) yield* inFile(group.code)
    else
      yield {
        name: name.split(/[.:\\]+/).at(-1) ?? name,
        receiver: '',
        code,
        isSuspect: /web_?hook|signed|verif|secur/i.test(name) && name !== own.name,
      }
  }
}
