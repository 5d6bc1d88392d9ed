// The files that mount a file's routes, and what they put before them: `app.use('/webhooks', verify, hooks)`, a module of
// Nest, `include_router(hooks.router, dependencies=[…])`.
import type { Code } from './code.ts'
import type { Codebase } from './codebase.ts'
import { modulesOf, type Loaded } from './load.ts'

const importers = new WeakMap<Loaded, ReadonlyMap<string, readonly Code[]>>()

/** The loaded files that import this one. */
export function hostsOf({ path, language }: Code, loaded: Loaded): readonly Code[] {
  const known = importers.get(loaded) ?? importersIn(loaded)
  importers.set(loaded, known)
  return (known.get(path) ?? []).filter((one) => one.language === language)
}

function importersIn({ files, paths }: Loaded): ReadonlyMap<string, readonly Code[]> {
  const found = new Map<string, Code[]>()
  for (const code of files.values()) {
    if (code.language.byName) continue
    const targets = new Set(code.imports.flatMap((one) => modulesOf(one, code, paths)))
    for (const path of targets) if (path !== code.path) found.set(path, [...(found.get(path) ?? []), code])
  }
  return found
}

/** The loaded file that an argument names by its import. */
export function mountedBy(
  words: readonly string[],
  code: Code,
  { loaded }: Pick<Codebase, 'loaded'>,
): Code | undefined {
  for (const word of words.toReversed())
    for (const one of code.imports)
      if (one.local === word)
        for (const path of modulesOf(one, code, loaded.paths)) {
          const found = loaded.files.get(path)
          if (found !== undefined) return found
        }
  return undefined
}
