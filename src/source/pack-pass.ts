// The fast way to read all objects: the packs themselves, without git. Where it cannot be sure of an object, git is asked
// for that one, and where it cannot even list them, for all: what a scan finds never rests on this reader alone.
import { newSifted } from '../history/object-stream.ts'
import type { Named, ObjectPass, Passed } from '../history/object-pass.ts'
import type { ObjectId } from '../history/object-id.ts'
import { createSieve, nameJudge, type Search } from '../history/sieve.ts'
import { kindOf } from '../history/tree-object.ts'
import type { Choice } from '../pack/choice.ts'
import type { Doubt } from '../pack/families.ts'
import type { Opened } from '../pack/opened.ts'
import type { Pass, PassOptions } from '../pack/pass.ts'
import type { Git } from './git.ts'
import { objectStore, type ObjectStore } from './object-store.ts'
import { readOneByOne } from './one-by-one.ts'

/** `plain` is what reads where the packs cannot be listed; the first pass uses what was opened `ahead` for a search of the same kind. */
export function packPass(
  git: Git,
  plain: ObjectPass,
  store: Promise<ObjectStore | undefined> = objectStore(git),
  ahead?: Promise<Opened | undefined>,
): ObjectPass {
  let opened = ahead
  return async (search) => {
    const found = await store
    const first = await opened
    opened = undefined
    const pass = found && (await passOver(found, search, first))
    if (pass === undefined || pass.unlisted.length > 0) return viaGit(await plain(search))
    return together(git, search, pass)
  }
}

/** Trees, commits and tags are read in any case, and not remembered. */
function choiceOf({ share, clean, onClean, counted }: Search): Choice | undefined {
  if ([share, clean, onClean, counted].every((part) => part === undefined)) return undefined
  return {
    reads: (id) => share?.(id) !== false && clean?.has(id) !== true,
    counts: counted ?? ((): boolean => true),
    onClean,
  }
}

function viaGit(passed: Passed): Passed {
  const notice = 'The packs of the repository could not be read directly, so git was asked for every object.'
  return { ...passed, notices: [...(passed.notices ?? []), notice] }
}

/** Beside these sources, or beside the bundle that they are in. */
const secondModule = new URL(
  import.meta.url.endsWith('.ts') ? '../pack/blob-thread.ts' : '../blobs/index.js',
  import.meta.url,
)

/** Opens the packs before the pass comes to them; nothing where that fails, which is for the pass to say. */
export async function openAhead(
  store: Promise<ObjectStore | undefined>,
  search: Search,
): Promise<Opened | undefined> {
  const [found, { openFor }] = await Promise.all([store, import('../pack/pass.ts')])
  try {
    return found && openFor(found.folder, optionsOf(found, search))
  } catch {
    return undefined
  }
}

function optionsOf({ format }: ObjectStore, search: Search): PassOptions {
  const { literals: contents, words, nameLiterals, nameMatters } = search
  const names = { literals: nameLiterals, wants: nameJudge(nameMatters) }
  const choice = choiceOf(search)
  return { format, contents, names, second: { module: secondModule, words }, ...(choice && { choice }) }
}

/** Nothing where the machine gives no memory for it, or a disk fails. */
async function passOver(store: ObjectStore, search: Search, ahead?: Opened): Promise<Pass | undefined> {
  const { passOverObjects } = await import('../pack/pass.ts')
  try {
    return await passOverObjects(store.folder, optionsOf(store, search), ahead)
  } catch {
    return undefined
  }
}

/** What the reader found, and what git says of the objects that it was not sure of. */
async function together(git: Git, search: Search, pass: Pass): Promise<Passed> {
  const sifted = newSifted()
  Object.assign(sifted.counts, pass.counts)
  sifted.bytes = pass.bytes
  for (const { id, type } of pass.flagged) sifted.hits[type].push(id)
  const named = namedBy(pass)
  const unsure = [...pass.unsure.keys()]
  const graph = pass.graph && { graph: pass.graph }
  if (unsure.length === 0) return { ...passedOf(sifted, named), ...graph }
  const sieve = createSieve(search)
  const { counted = (): boolean => true, onClean } = search
  const unread = await readOneByOne(git, unsure, { sieve, sifted, counted, onClean })
  const all = {
    blobs: new Map([...named.blobs, ...sieve.named.blobs]),
    trees: new Map([...named.trees, ...sieve.named.trees]),
  }
  return { ...passedOf(sifted, all), ...graph, unread, notices: noticesOf(pass.unsure) }
}

function passedOf({ counts, bytes, hits }: ReturnType<typeof newSifted>, named: Named): Passed {
  return { counts, bytes, blobs: hits.blob, commits: hits.commit, tags: hits.tag, named, unread: [] }
}

function namedBy({ named }: Pass): Named {
  const blobs = new Map<ObjectId, string>()
  const trees = new Map<ObjectId, string>()
  for (const { mode, name, id } of named) {
    const kind = kindOf(mode)
    if (kind === 'blob') blobs.set(id, name)
    else if (kind === 'tree') trees.set(id, name)
  }
  return { blobs, trees }
}

/** That git reads what is merely large is nothing that anybody need be told. */
function noticesOf(unsure: ReadonlyMap<string, Doubt>): readonly string[] {
  const damaged = [...unsure.values()].filter((doubt) => doubt !== 'too-large').length
  if (damaged === 0) return []
  return [
    `${damaged} objects are damaged where they are stored, or rest on one that is: git was asked for them.`,
  ]
}
