// Answers where a name leads: to a routine of the same file, of an imported one, of a class elsewhere.
import type { Code, Group, Import, Routine } from './code.ts'
import { modulesOf, type Loaded } from './load.ts'
import { folderOf } from './modules.ts'
import { verifying } from './vocabulary.ts'

export interface Place {
  readonly code: Code
  readonly routine: Routine
  /** Found by its name alone: another one may be meant. */
  readonly isGuess?: true
}

export interface Named {
  readonly name: string
  readonly receiver?: string
  /** The class the name is used in. */
  readonly owner?: string
  /** Calls it: where another one has the same name, that one is meant. */
  readonly by?: Routine
}

export interface Codebase {
  readonly files: ReadonlyMap<string, Code>
  readonly loaded: Loaded
  routine(named: Named, code: Code): Place | undefined
  group(name: string): { readonly code: Code; readonly group: Group } | undefined
  /** The routines of a class. */
  members(name: string): readonly Place[]
}

const itself = /^(?:|this|self|cls|static|\$this|parent|super|Self|@\w*)$/

export function codebaseOf(loaded: Loaded): Codebase {
  const all: Place[] = [...loaded.files.values()].flatMap((code) =>
    code.routines.map((routine) => ({ code, routine })),
  )
  const byName = grouped(all, ({ routine }) => routine.name)
  const byOwner = grouped(all, ({ routine }) => plain(routine.owner))
  const members = (name: string): readonly Place[] =>
    suffixes.flatMap((suffix) => (plain(name) === '' ? [] : (byOwner.get(plain(name) + suffix) ?? [])))
  const context: Context = { loaded, byName, members, types: new WeakMap() }
  const groups = [...loaded.files.values()].flatMap((code) => code.groups.map((group) => ({ code, group })))
  return {
    files: loaded.files,
    loaded,
    routine: (named, code) => find(named, code, context),
    group: (name) => groups.find(({ group }) => plain(group.name) === plain(name)),
    members,
  }
}

interface Context {
  readonly loaded: Loaded
  readonly byName: ReadonlyMap<string, readonly Place[]>
  members(name: string): readonly Place[]
  readonly types: WeakMap<Code, ReadonlyMap<string, readonly string[]>>
}

/** `signatureService` is a `SignatureService`; an attribute leaves out its suffix. */
const suffixes = ['', 'attribute', 'impl']
const plain = (name: string): string =>
  name
    .replace(/^.*(?:::|\.)/, '')
    .replaceAll('_', '')
    .toLowerCase()

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

function find(named: Named, code: Code, context: Context): Place | undefined {
  const { name, receiver = '', owner = '', by } = named
  const all = namedIn(code, name)
  const others = all.filter((one) => one !== by)
  const own = others.length > 0 ? others : all
  if (itself.test(receiver)) {
    const routine = own.find((one) => one.owner === owner) ?? own[0]
    if (routine !== undefined) return { code, routine }
    return imported(name, name, { code, context }) ?? elsewhere(name, code, context)
  }
  const throughImport = imported(receiver, name, { code, context })
  if (throughImport !== undefined) return throughImport
  const instance = receiver.replace(/^[$@_]+/, '')
  const classes = [instance, ...(typesIn(code, context).get(instance) ?? [])].flatMap((one) =>
    context.members(one),
  )
  const member = classes.find(({ routine }) => routine.name === name)
  if (member !== undefined) return member
  if (!verifying.test(name)) return undefined
  return own[0] === undefined
    ? guessed(onlyOne(name, code, context))
    : { code, routine: own[0], isGuess: true }
}

const names = new WeakMap<Code, ReadonlyMap<string, readonly Routine[]>>()

function namedIn(code: Code, name: string): readonly Routine[] {
  const known = names.get(code) ?? grouped(code.routines, (one) => one.name)
  names.set(code, known)
  return known.get(name) ?? []
}

const typeFirst = /(?<![\w$])([A-Z]\w{2,60})(?:<[\w, ]{0,60}>)?[ \t]{1,9}[$*&]?(\w{2,60})(?!\w)/g
const nameFirst = /(?<!\w)(\w{2,60}) ?(?::=?|=) ?(?:new |&|\*)?([A-Z]\w{2,60})/g

/** The classes that the file says its names are of: `Verifier check`, `check: Verifier`, `check = new Verifier(…)`. */
function typesIn(code: Code, { types }: Context): ReadonlyMap<string, readonly string[]> {
  const known = types.get(code)
  if (known !== undefined) return known
  const pairs = [
    ...[...code.bare.matchAll(typeFirst)].map(({ 1: type = '', 2: name = '' }) => ({ name, type })),
    ...[...code.bare.matchAll(nameFirst)].map(({ 1: name = '', 2: type = '' }) => ({ name, type })),
  ]
  const found = new Map(
    [...grouped(pairs, ({ name }) => name)].map(([name, all]) => [
      name,
      all.slice(0, 4).map(({ type }) => type),
    ]),
  )
  types.set(code, found)
  return found
}

interface From {
  readonly code: Code
  readonly context: Context
}

/** `local` was imported; what it or its member `name` is in the other file. */
function imported(local: string, name: string, from: From, depth = 0): Place | undefined {
  for (const one of from.code.imports) {
    if (one.local !== local && one.local !== '*') continue
    for (const path of modulesOf(one, from.code, from.context.loaded.paths)) {
      const code = from.context.loaded.files.get(path)
      const place = code && exportedBy(one, { local, name }, { code, context: from.context }, depth)
      if (place !== undefined) return place
    }
  }
  return undefined
}

function exportedBy(
  { remote }: Import,
  { local, name }: { local: string; name: string },
  from: From,
  depth: number,
): Place | undefined {
  const wanted = local === name && remote !== '*' ? remote : name
  const { code } = from
  const inside = code.exports.find((one) => one.name === wanted)?.local ?? wanted
  const routine = code.routines.find((one) => one.name === inside || one.name === wanted)
  if (routine !== undefined) return { code, routine }
  // `module.exports = function …` is called by the name of the import.
  const whole = code.exports.find((one) => one.name === 'default' && local === name)
  const main = whole && code.routines.find((one) => one.name === whole.local)
  if (main !== undefined) return { code, routine: main }
  return depth < 3 ? imported(wanted, wanted, from, depth + 1) : undefined
}

/** In languages without paths in their imports: the same package, or a name that only one routine has. */
function elsewhere(name: string, code: Code, context: Context): Place | undefined {
  if (!code.language.byName) return undefined
  const sameFolder = context.byName
    .get(name)
    ?.find((one) => one.code.language === code.language && folderOf(one.code.path) === folderOf(code.path))
  return sameFolder ?? guessed(onlyOne(name, code, context))
}

const guessed = (place: Place | undefined): Place | undefined => place && { ...place, isGuess: true }

function onlyOne(name: string, code: Code, { byName }: Context): Place | undefined {
  const found = (byName.get(name) ?? []).filter((one) => one.code.language === code.language)
  return found.length === 1 ? found[0] : undefined
}
