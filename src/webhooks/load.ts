// Reads the files that a verification could stand in: those that name Salesloft's webhooks, then what they import,
// step by step, as they stand in the state under judgement. A repository without a handler reads none.
import type { FileTree } from '../model.ts'
import { wordsIn } from './calls.ts'
import type { Code } from './code.ts'
import { languageOf } from './languages.ts'
import { folderOf, hostPaths, moduleNamed, pathsOf, type Paths } from './modules.ts'
import { readCode } from './read.ts'

export interface SourceText {
  readonly path: string
  readonly text: string
}

/** Imports of imports of imports. */
const deepest = 3
const mostFiles = 80

export interface Loaded {
  readonly files: ReadonlyMap<string, Code>
  readonly paths: Paths
}

/** What was seen on the way may be an older version, or gone: the files as they stand now. */
export async function current(
  seeds: readonly SourceText[],
  tree: FileTree | undefined,
): Promise<readonly SourceText[]> {
  if (tree === undefined || seeds.length === 0) return seeds
  const there = new Set(await tree.paths())
  const left = seeds.filter(({ path }) => there.has(path))
  return Promise.all(left.map(async ({ path, text }) => ({ path, text: (await tree.text(path)) ?? text })))
}

/** Characters of webhook code that one run reads, about a second for each million. */
const mostCharacters = 16_000_000

/** The seeds that a run can afford, in their order; how many are left over. */
export function affordable(seeds: readonly SourceText[]): {
  readonly kept: readonly SourceText[]
  readonly left: number
} {
  let size = 0
  const kept = seeds.filter(({ text }) => (size += text.length) <= mostCharacters)
  return { kept, left: seeds.length - kept.length }
}

export async function load(seeds: readonly SourceText[], tree: FileTree | undefined): Promise<Loaded> {
  const files = new Map<string, Code>()
  const known = (await tree?.paths()) ?? seeds.map(({ path }) => path)
  const paths = pathsOf(known.filter((path) => languageOf(path) !== undefined))
  const add = async ({ path, text }: SourceText): Promise<Code[]> => {
    const code = await readCode(path, text)
    if (code !== undefined) files.set(path, code)
    return code === undefined ? [] : [code]
  }
  let fresh: Code[] = []
  for (const seed of seeds) fresh.push(...(await add(seed)))
  if (tree === undefined) return { files, paths }
  for (let depth = 0; depth < deepest; depth++) {
    const hosts = depth === 0 ? fresh.flatMap((code) => hostPaths(code, paths)) : []
    const wanted = new Set([...fresh.flatMap((code) => neighbours(code, paths)), ...hosts])
    fresh = []
    const room = mostFiles + seeds.length - files.size
    const next = [...wanted].filter((path) => !files.has(path)).slice(0, room)
    const texts = await Promise.all(next.map((path) => tree.text(path)))
    for (const [index, path] of next.entries()) {
      const text = texts[index]
      if (text !== undefined) fresh.push(...(await add({ path, text })))
    }
  }
  return { files, paths }
}

/** What the file imports; where files go by the names of classes or by folders, those. */
function neighbours(code: Code, paths: Paths): string[] {
  const { language, path, imports } = code
  if (!language.byName) return imports.flatMap(({ from, remote }) => modulesOf({ from, remote }, code, paths))
  const folder = language.id === 'go' ? paths.inFolder(folderOf(path)) : []
  // Laravel names middleware there.
  const aliases = language.id === 'php' ? [...paths.called('Kernel'), ...paths.inFolder('bootstrap')] : []
  const words = new Set(wordsIn(`${code.bare} ${controllersIn(code.code)}`).filter((word) => word.length > 3))
  const named = [...words].flatMap((word) => paths.called(word.replace(/^[$@]+/, '')))
  return [...folder, ...aliases, ...named].filter(
    (one) => one !== path && languageOf(one)?.id === language.id,
  )
}

/** The module, and the one that the imported name may itself be. */
export function modulesOf(
  { from, remote }: { from: string; remote: string },
  code: Code,
  paths: Paths,
): string[] {
  const inner =
    code.language.id === 'python' && remote !== '*' ? moduleNamed(join(from, remote), code, paths) : undefined
  const own = moduleNamed(from, code, paths)
  return [inner, own].flatMap((path) => path ?? [])
}

const join = (from: string, remote: string): string =>
  from.endsWith('.') ? from + remote : `${from}.${remote}`

/** `'webhooks#create'` and `'WebhookController@handle'` name a class in a string. */
function controllersIn(code: string): string {
  return [...code.matchAll(/["'](?:[\w\\/]{0,80}[\\/])?(\w{1,80})(#|@)\w{1,80}["']/g)]
    .map(({ 1: name = '', 2: mark }) => (mark === '#' ? `${name}_controller` : name))
    .join(' ')
}
