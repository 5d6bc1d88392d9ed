// The files that mount a file's routes, and what they put before them: `app.use('/webhooks', verify, hooks)`, a module of
// Nest, `include_router(hooks.router, dependencies=[…])`.
import type { Code } from './code.ts'
import type { Codebase } from './codebase.ts'
import { modulesOf, type Loaded } from './load.ts'

/** The loaded files that import this one. */
export function hostsOf(code: Code, { files, paths }: Loaded): Code[] {
  if (code.language.byName) return []
  return [...files.values()].filter(
    (one) =>
      one !== code &&
      one.language === code.language &&
      one.imports.some((from) => modulesOf(from, one, paths).includes(code.path)),
  )
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
