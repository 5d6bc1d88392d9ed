// Answers where a name leads: to a routine of the same file, of an imported one, of a class elsewhere.
import type { Code, Group, Import, Routine } from './code.ts'
import { modulesOf, type Loaded } from './load.ts'
import { folderOf } from './modules.ts'
import { verifying } from './vocabulary.ts'

export interface Place {
  readonly code: Code
  readonly routine: Routine
}

export interface Named {
  readonly name: string
  readonly receiver?: string
  /** The class the name is used in. */
  readonly owner?: string
}

export interface Codebase {
  readonly files: ReadonlyMap<string, Code>
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
  const members = (name: string): Place[] => all.filter(({ routine }) => sameName(routine.owner, name))
  const context: Context = { loaded, all, members }
  return {
    files: loaded.files,
    routine: (named, code) => find(named, code, context),
    group: (name) => {
      for (const code of loaded.files.values()) {
        const group = code.groups.find((one) => sameName(one.name, name))
        if (group !== undefined) return { code, group }
      }
      return undefined
    },
    members,
  }
}

interface Context {
  readonly loaded: Loaded
  readonly all: readonly Place[]
  members(name: string): readonly Place[]
}

function find({ name, receiver = '', owner = '' }: Named, code: Code, context: Context): Place | undefined {
  const own = code.routines.filter((one) => one.name === name)
  if (itself.test(receiver)) {
    const routine = own.find((one) => one.owner === owner) ?? own[0]
    if (routine !== undefined) return { code, routine }
    return imported(name, name, { code, context }) ?? elsewhere(name, code, context)
  }
  const throughImport = imported(receiver, name, { code, context })
  if (throughImport !== undefined) return throughImport
  const plain = receiver.replace(/^[$@_]+/, '')
  const classes = [plain, ...typesOf(plain, code)].flatMap((one) => context.members(one))
  const member = classes.find(({ routine }) => routine.name === name)
  if (member !== undefined) return member
  if (own[0] !== undefined && verifying.test(name)) return { code, routine: own[0] }
  return verifying.test(name) ? onlyOne(name, code, context) : undefined
}

/** The class that the file says a name is of: `Verifier check`, `check: Verifier`, `check = new Verifier(…)`. */
function typesOf(name: string, { bare }: Code): string[] {
  if (!/^\w{2,60}$/.test(name)) return []
  const before = new RegExp(`([A-Z]\\w{2,60})(?:<[\\w, ]{0,60}>)?[ \\t]+[$*&]?${name}\\b`).exec(bare)?.[1]
  const after = new RegExp(
    `\\b${name}\\s{0,5}:?\\s{0,5}=?\\s{0,5}(?:new\\s+|&|\\*|await\\s+)?\\??([A-Z]\\w{2,60})`,
  ).exec(bare)?.[1]
  return [before, after].flatMap((one) => one ?? [])
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
  const sameFolder = context.all.find(
    (one) =>
      one.routine.name === name &&
      one.code.language === code.language &&
      folderOf(one.code.path) === folderOf(code.path),
  )
  return sameFolder ?? onlyOne(name, code, context)
}

function onlyOne(name: string, code: Code, { all }: Context): Place | undefined {
  const found = all.filter((one) => one.routine.name === name && one.code.language === code.language)
  return found.length === 1 ? found[0] : undefined
}

/** `signatureService` is a `SignatureService`; an attribute leaves out its suffix. */
function sameName(group: string, name: string): boolean {
  const plain = (text: string): string =>
    text
      .replace(/^.*(?:::|\.)/, '')
      .replace(/_/g, '')
      .toLowerCase()
  const own = plain(group)
  const wanted = plain(name)
  return wanted !== '' && (own === wanted || own === `${wanted}attribute` || own === `${wanted}impl`)
}
