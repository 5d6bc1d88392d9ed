// What runs before a handler: middleware beside its route, decorators and filters on it, its class and its parents.
import { hostsOf } from './hosts.ts'
import { sliceOf, type Code, type Routine, type Span } from './code.ts'
import type { Codebase, Place } from './codebase.ts'
import type { Handler } from './handler.ts'
import type { Judge, Outcome } from './judge.ts'
import { routinesWithin } from './nesting.ts'
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
    ...besideRoute(handler, codebase),
    ...onRoutine(handler),
    ...inFile(handler.at),
    ...inHosts(handler.at, codebase),
    ...onGroup(handler, codebase),
  ]
  const none: Guarded = { standing: standing.none, problems: [], compares: false }
  const hooks = hooksIn(handler.at).map((place) => asGuard(place, judge))
  return words.reduce((known, word) => merged(known, outcomesOf(word, codebase, judge)), merged(none, hooks))
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
  if (places.length > 0)
    return places.flatMap((place) => [place, ...nested(place)]).map((place) => asGuard(place, judge))
  if (judge.verifiers.has(name)) return [{ ...nothingKnown, standing: standing.trusted }]
  if (harmless.test(name)) return []
  if (verifying.test(name)) return [{ ...nothingKnown, standing: standing.trusted }]
  return isSuspect ? [{ ...nothingKnown, standing: standing.perhaps }] : []
}

/** A decorator hands back a routine that it defines. */
function nested({ code, routine }: Place): Place[] {
  const inside = routinesWithin(code, routine.body).filter((one) => one !== routine && one.name !== '')
  return inside.map((one) => ({ code, routine: one }))
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

const syntax = /^(?:[a-z]{1,2}|return|async|await|const|new|class|string|int|void|def|public|to|via|as)$/

function* namesIn(code: Code, span: Span, isSuspect: boolean): Generator<Word> {
  const text = sliceOf(code.bare, span)
  for (const { 1: receiver = '', 2: name = '' } of text.matchAll(
    /(?:([A-Za-z_$][\w$]*)(?:\.|::|->))?([A-Za-z_$][\w$]*[?!]?)(?!\s*[:=])/g,
  ))
    if (name === 'class' && receiver !== '') yield { name: receiver, receiver: '', code, isSuspect }
    else if (!syntax.test(name)) yield { name, receiver, code, isSuspect }
}

/** Frameworks name middleware in strings: `'salesloft.signature'`. */
function* stringsIn(code: Code, span: Span, { files }: Codebase): Generator<Word> {
  for (const { 1: text = '' } of sliceOf(code.code, span).matchAll(/["'`]([\w.:-]{1,80})["'`]/g)) {
    const name = aliased(text, files) ?? text.replace(/\W+/g, '_')
    const isSuspect = verifying.test(text) || /salesloft|hook|sign/i.test(text)
    if (isSuspect || name !== text) yield { name, receiver: '', code, isSuspect }
  }
}

/** `'salesloft' => VerifySalesloft::class` */
function aliased(alias: string, files: ReadonlyMap<string, Code>): string | undefined {
  for (const { language, code } of files.values()) {
    if (language.id !== 'php') continue
    for (const quote of ["'", '"']) {
      const at = code.indexOf(`${quote}${alias}${quote}`)
      if (at === -1) continue
      const after = code.slice(at + alias.length + 2, at + alias.length + 200)
      const named = /^\s{0,9}=>\s{0,9}([\w\\]{1,120})::class/.exec(after)?.[1]
      if (named !== undefined) return named.split('\\').at(-1)
    }
  }
  return undefined
}

/** `app.post(route, first, second, handler)`. */
function* besideRoute({ at, guards, routine }: Handler, codebase: Codebase): Generator<Word> {
  for (const guard of guards) {
    // The wrapper's name, not the handler that it wraps.
    const end =
      routine.body.start > guard.start && routine.body.end <= guard.end ? routine.head.start : guard.end
    const text = sliceOf(at.bare, { start: guard.start, end })
    const isOptions = /^[{"'`[]/.test(text.trim()) && !text.includes('[')
    for (const word of namesIn(at, { start: guard.start, end }, !isOptions && !/^\s*express\b/.test(text)))
      if (word.name !== routine.name) yield word
    yield* stringsIn(at, { start: guard.start, end }, codebase)
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
  /\bdependencies\s{0,5}=\s{0,5}\[([^[\]]{0,200})\]|\.Group\s{0,5}\(([^()]{0,100}(?:\([^()]{0,100}\)[^()]{0,100}){0,4})\)|\.(?:use|apply|useGlobalGuards)\s{0,5}\(([^()]{0,160}(?:\([^()]{0,120}\)[^()]{0,120}){0,4})\)|\buseClass\s{0,5}:\s{0,5}\w{1,80}|\b(?:before_action|before_filter|prepend_before_action)\s+([^\n]{1,200})|\bplug\s+([^\n]{1,100})|addHook\s*\(([^()]{0,200})|\bbefore_request\b|\.Use\s*\(([^()]{0,200})\)/g

const hooks = ['intercept(', '.use(', 'before', 'addHook(', 'preHandler', 'onRequest']

/** Asked for each handler of a file. */
const hooksOf = new WeakMap<Code, readonly Place[]>()

/** What the file hands to its framework to be run before all of its handlers. */
function hooksIn(code: Code): readonly Place[] {
  const known = hooksOf.get(code)
  if (known !== undefined) return known
  const isHook = ({ name, head, body }: Routine): boolean => {
    const before = code.bare.slice(Math.max(0, head.start - 80), body.start).slice(-160)
    const at = Math.max(...hooks.map((word) => before.lastIndexOf(word)))
    const isDecorated = /@[\w.]{1,60}before_(?:app_)?request\b/.test(sliceOf(code.bare, head))
    return isDecorated || (name === '' && at !== -1 && !/[{}]/.test(before.slice(at)))
  }
  const found = code.routines.filter(isHook).map((routine) => ({ code, routine }))
  hooksOf.set(code, found)
  return found
}

/** What the file puts before all of its handlers. */
function* inFile(code: Code): Generator<Word> {
  for (const match of code.bare.matchAll(used))
    yield* namesIn(code, { start: match.index, end: match.index + match[0].length }, false)
}

/** What the files that mount it put before it. */
function* inHosts(code: Code, { loaded }: Codebase): Generator<Word> {
  for (const host of hostsOf(code, loaded))
    for (const match of host.bare.matchAll(used)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (concerns(sliceOf(host.code, span))) yield* namesIn(host, span, false)
    }
}

/** A path that is neither a webhook's nor everybody's is another router's. */
function concerns(text: string): boolean {
  const path = /["'`]([^"'`\n]{0,100})["'`]/.exec(text)?.[1]
  return path === undefined || /^[/*]{0,2}$/.test(path) || /hook|salesloft/i.test(path)
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
