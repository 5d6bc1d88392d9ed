// The shape that ARCHITECTURE.md promises, held by the imports themselves.
import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(`src/${name}`, 'utf8') }))

/** Without comments, quoted text and patterns: examples and rules speak of what the code must not do. */
const notCode =
  /\/\/.*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/(?:[^/\\\n[ *]|\\.|\[(?:[^\]\\\n]|\\.)*\])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])*\/[dgimsuy]*/g
const codeOf = (text: string): string => text.replace(notCode, "''")

const pure =
  /^(?:scan|rules|config|report|environments|rotation|scopes|webhooks|workflows)\/|^(?:model|run|coverage|errors)\.ts$/
const effects =
  /from '(?:node:(?:fs|fs\/promises|child_process|process|net|http|https|os|worker_threads)|@actions\/[\w-]+)'/
const touchesProcess =
  /\bprocess\.(?:env|cwd|stdout|stderr|stdin|argv|exit)|\bconsole\.|Date\.now|new Date\(\)/

const textOf = (name: string): string => files.find((file) => file.name === name)?.text ?? ''

/** What is loaded with a file: itself and all that it imports for more than types, but not what it imports later. */
function importedFrom(name: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(name)) return []
  seen.add(name)
  const imports = textOf(name).matchAll(/^(?:import|export) (?!type )([^;']*?)from '(\.[^']+)'/gms)
  for (const [, names = '', path = ''] of imports) {
    if (!/^\{(?:\s*type \w+,?)+\s*\}\s*$/.test(names)) importedFrom(join(dirname(name), path), seen)
  }
  return [...seen]
}

describe('the layers', () => {
  it('keep effects out of the core', () => {
    const impure = files.filter(
      ({ name, text }) => pure.test(name) && (effects.test(text) || touchesProcess.test(codeOf(text))),
    )
    expect(impure.map(({ name }) => name)).toEqual([])
  })

  it('keep @actions/* out of everything that the command line bundles', () => {
    const users = files
      .filter(({ text }) => /from '@actions\/|import\([^)]*'@actions\//.test(text))
      .map(({ name }) => name)
    expect(users.filter((name) => !/^(?:action|github)\//.test(name))).toEqual([])
    expect(
      files.filter(
        ({ name, text }) => name.startsWith('cli/') && /\.\.\/action\/|github\/(?:index|octokit)/.test(text),
      ),
    ).toEqual([])
  })

  it('load no rule but one, no reporter and no parser before a command line asks for them', () => {
    const core = importedFrom('cli/index.ts')
    const rules = core.filter((name) => name.startsWith('rules/'))
    expect(rules.sort()).toEqual(
      ['dotenv-not-ignored', 'enabled', 'heads', 'level', 'rule'].map((name) => `rules/${name}.ts`),
    )
    const later =
      /^(?:scopes|webhooks|rotation\/keys|github|organisation|pack|history|verify)|^scan\/(?:scan|scanner|text|encoded|literal-catalogue)\.ts$|^report\/(?:text|json|sarif|html|markdown)\.ts$/
    expect(core.filter((name) => later.test(name))).toEqual([])
    expect(core.filter((name) => /from '(?:yaml|minimatch|@babel)/.test(textOf(name)))).toEqual([])
  })

  it('never call process.exit, which can hang after the result is printed', () => {
    const callers = files.filter(({ text }) => /process\.exit\(/.test(codeOf(text)))
    expect(callers.map(({ name }) => name)).toEqual([])
  })

  it('keep files small enough to be one idea, and say at the head why they exist', () => {
    const long = files.filter(({ name, text }) => !name.endsWith('.wasm.ts') && text.split('\n').length > 300)
    expect(long.map(({ name }) => name)).toEqual([])
  })
})
