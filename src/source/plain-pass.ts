// The plain way to read all objects: git prints them in the order in which they lie on disk, and each is judged as it
// goes by. Slower than reading the packs ourselves, and the measure of whether that is right.
import { noCleanIds } from '../history/clean-ids.ts'
import { newSifted, objectStream, type Listening, type Sifted } from '../history/object-stream.ts'
import type { ObjectPass, ObjectType } from '../history/object-pass.ts'
import type { ObjectId } from '../history/object-id.ts'
import { createSieve, type Search, type Sieve } from '../history/sieve.ts'
import { GitError } from './git-error.ts'
import type { Git } from './git.ts'
import { contentOf, readObjects } from './objects.ts'
import { allIds, everyObject, isType, readOneByOne } from './one-by-one.ts'
import { records } from './records.ts'

/** What is damaged, or vanishes while git prints, is asked for once more by its id, and then named. */
export function plainPass(git: Git): ObjectPass {
  return async (search) => {
    const whole = createSieve(search)
    const { counted = (): boolean => true, onClean } = search
    const wanted =
      search.share === undefined && search.clean === undefined ? undefined : await wantedOf(git, search)
    const streamed = await inOneStream(git, whole, { wanted, counted, onClean })
    // A damaged object ends git's process, so all are asked for one by one.
    const [sieve, sifted, left] =
      streamed === undefined
        ? [createSieve(search), newSifted(), wanted?.ids ?? (await allIds(git))]
        : [whole, streamed, streamed.missing]
    const unread = await readOneByOne(git, left, { sieve, sifted, counted, onClean })
    for await (const stored of readObjects(git, sifted.bigTrees)) {
      if (!('unread' in stored)) sieve.tree(contentOf(stored.body), stored.id.length / 2)
    }
    const { bytes, hits } = sifted
    const counts = wanted === undefined ? sifted.counts : sum(sifted.counts, wanted.known)
    const { blob: blobs, commit: commits, tag: tags } = hits
    return { counts, bytes, blobs, commits, tags, named: sieve.named, unread }
  }
}

interface Wanted {
  readonly ids: readonly ObjectId[]
  /** What an earlier run has read. */
  readonly known: Counts
}

type Counts = Record<ObjectType, number>

/** Which objects are to be read where it is not all of them. What git cannot tell the type of is read, to be named. */
async function wantedOf(git: Git, search: Search): Promise<Wanted> {
  const { share, clean = noCleanIds, counted } = search
  const ids: ObjectId[] = []
  const { counts: known } = newSifted()
  try {
    for await (const batch of records(git.stream([...everyObject, typesAndIds], { input: '' }), '\n')) {
      for (const line of batch) {
        const [first = '', second = ''] = line.split(' ')
        if (second === 'missing') ids.push(first)
        else if (!isType(first) || (first !== 'tree' && share?.(second) === false)) continue
        else if (!clean.has(second)) ids.push(second)
        else if (counted?.(second) !== false) known[first] += 1
      }
    }
    return { ids, known }
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    return { ids: await allIds(git), known: newSifted().counts }
  }
}

const typesAndIds = '--batch-check=%(objecttype) %(objectname)'

function sum(a: Counts, b: Counts): Counts {
  return { blob: a.blob + b.blob, commit: a.commit + b.commit, tag: a.tag + b.tag, tree: a.tree + b.tree }
}

/** Nothing where git could not print them to the last. */
async function inOneStream(
  git: Git,
  sieve: Sieve,
  { wanted, ...listening }: Listening & { readonly wanted: Wanted | undefined },
): Promise<Sifted | undefined> {
  const { child, ended } =
    wanted === undefined
      ? git.start([...everyObject, '--batch'], { input: '' })
      : git.start(['cat-file', '--batch', '--buffer'], { input: wanted.ids.map((id) => `${id}\n`).join('') })
  const stream = objectStream(sieve, listening)
  try {
    const output: AsyncIterable<Buffer> = child.stdout
    for await (const chunk of output) stream.add(chunk)
    const { code } = await ended
    return code === 0 && stream.finished() ? stream.sifted : undefined
  } finally {
    if (child.exitCode === null) child.kill()
  }
}
