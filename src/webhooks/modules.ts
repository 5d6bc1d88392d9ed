// Which files of the repository an import can mean. Knows paths only; reads nothing.
import type { Code } from './code.ts'

const scripts = ['ts', 'tsx', 'js', 'jsx', 'mts', 'cts', 'mjs', 'cjs', 'vue', 'svelte']

/** Paths of a repository, to be asked for what an import means. */
export interface Paths {
  has(path: string): boolean
  /** The path that ends so and is nearest to `near`. */
  endingIn(suffix: string, near: string): string | undefined
  inFolder(folder: string): readonly string[]
  /** Paths whose file is called so, written in any style. */
  called(name: string): readonly string[]
}

export function pathsOf(paths: readonly string[]): Paths {
  const all = new Set(paths)
  const byName = grouped(paths, (path) => plainName(path))
  const byFolder = grouped(paths, folderOf)
  return {
    has: (path) => all.has(path),
    endingIn: (suffix, near) =>
      (byName.get(plainName(suffix)) ?? [])
        .filter((path) => path === suffix || path.endsWith(`/${suffix}`))
        .sort((a, b) => shared(b, near) - shared(a, near) || a.length - b.length)[0],
    inFolder: (folder) => byFolder.get(folder) ?? [],
    called: (name) => byName.get(plain(name)) ?? [],
  }
}

function grouped(paths: readonly string[], keyOf: (path: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    const key = keyOf(path)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [path])
    else group.push(path)
  }
  return groups
}

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

const plain = (name: string): string => name.replace(/[^A-Za-z0-9]/g, '').toLowerCase()

const plainName = (path: string): string =>
  plain(path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, ''))

function shared(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

/** The file that `from` names in an import of this file. */
export function moduleNamed(
  from: string,
  { path, language }: Pick<Code, 'path' | 'language'>,
  paths: Paths,
): string | undefined {
  if (language.id === 'python') return firstOf(pythonForms(from, path), path, paths)
  if (language.id !== 'javascript') return undefined
  if (from.startsWith('.')) {
    const base = joined(folderOf(path), from)
    return scriptForms(base).find((form) => paths.has(form))
  }
  const alias = /^(?:@\/|~\/?|\$lib\/|#|src\/|@app\/|@lib\/|@server\/)(.+)$/.exec(from)?.[1]
  if (alias !== undefined) return firstOf(scriptForms(alias), path, paths)
  // A package of the same repository, by the rest of its path.
  const inner = /^@[\w-]+\/[\w-]+\/([\w.-]+\/.+)$/.exec(from)?.[1]
  return inner === undefined ? undefined : firstOf(scriptForms(inner), path, paths)
}

function firstOf(forms: readonly string[], near: string, paths: Paths): string | undefined {
  for (const form of forms) {
    const found = paths.has(form) ? form : paths.endingIn(form, near)
    if (found !== undefined) return found
  }
  return undefined
}

function scriptForms(base: string): string[] {
  const stem = base.replace(/\.(?:[cm]?js|jsx)$/, '')
  const endings = scripts.map((ending) => `.${ending}`)
  return [
    base,
    ...endings.map((ending) => stem + ending),
    ...endings.map((ending) => `${base}/index${ending}`),
  ]
}

/** `a.b` and `..a.b`; both as a file and as a package. */
function pythonForms(from: string, path: string): string[] {
  const dots = /^\.*/.exec(from)?.[0].length ?? 0
  const rest = from.slice(dots).replaceAll('.', '/')
  let folder = dots > 0 ? folderOf(path) : ''
  for (let up = 1; up < dots; up++) folder = folderOf(folder)
  const base = [folder, rest].filter((part) => part !== '').join('/')
  return [`${base}.py`, `${base}/__init__.py`]
}

/** A relative path from a folder; one that leaves the repository names nothing in it. */
function joined(folder: string, from: string): string {
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of from.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

const hostName =
  /^(?:app|server|index|main|routes?|router|api|express|kernel|bootstrap|http|web|wsgi|asgi|application|__init__)\.\w{2,3}$|\.module\.ts$/i
const subfolders = ['', 'src', 'app', 'server', 'api', 'routes']
const mostHosts = 24

/** Where a file of this folder may be mounted: files with such a name, in the folder and in those above. */
export function hostPaths({ path, language }: Pick<Code, 'path' | 'language'>, paths: Paths): string[] {
  if (language.byName) return []
  const found = new Set<string>()
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    for (const sub of subfolders)
      for (const one of paths.inFolder([folder, sub].filter((part) => part !== '').join('/')))
        if (one !== path && hostName.test(one.slice(one.lastIndexOf('/') + 1))) found.add(one)
    if (folder === '' || found.size > mostHosts) return [...found].slice(0, mostHosts)
  }
}
