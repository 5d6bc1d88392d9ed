// The plain way to read all objects: git prints them in the order in which they lie on disk, and each is judged as it
// goes by. Slower than reading the packs ourselves, and the measure of whether that is right.
import { noCleanIds } from '../history/clean-ids.ts'
import { newSifted, objectStream, type Listening, type Sifted } from '../history/object-stream.ts'
import type { ObjectPass, ObjectType, UnreadObject } from '../history/object-pass.ts'
import type { ObjectId } from '../history/object-id.ts'
import { createSieve, type Search, type Sieve } from '../history/sieve.ts'
import type { ByteReader } from '../model.ts'
import { chunkOverlap } from '../scan/prefilter.ts'
import { GitError } from './git-error.ts'
import type { Git } from './git.ts'
import { contentOf, readObjects, type Stored } from './objects.ts'
import { records } from './records.ts'

const all = ['cat-file', '--batch-all-objects', '--unordered', '--buffer']

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
    const unread: UnreadObject[] = []
    for await (const stored of readObjects(git, left)) {
      if ('unread' in stored) unread.push({ id: stored.id, reason: stored.unread })
      else sift(stored, { sieve, sifted, counted, onClean })
    }
    // What git has just listed is there, unless a gc has taken it away meanwhile.
    const listed = new Set(unread.length === 0 ? [] : await allIds(git))
    const damaged = unread
      .filter(({ id }) => listed.has(id))
      .map(({ id }): UnreadObject => ({ id, reason: 'corrupt-object' }))
    for await (const stored of readObjects(git, sifted.bigTrees)) {
      if (!('unread' in stored)) sieve.tree(contentOf(stored.body), stored.id.length / 2)
    }
    const { bytes, hits } = sifted
    const counts = wanted === undefined ? sifted.counts : sum(sifted.counts, wanted.known)
    const { blob: blobs, commit: commits, tag: tags } = hits
    return { counts, bytes, blobs, commits, tags, named: sieve.named, unread: damaged }
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
    for await (const batch of records(git.stream([...all, typesAndIds], { input: '' }), '\n')) {
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

function isType(type: string): type is ObjectType {
  return type === 'blob' || type === 'commit' || type === 'tag' || type === 'tree'
}

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
      ? git.start([...all, '--batch'], { input: '' })
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

async function allIds(git: Git): Promise<readonly ObjectId[]> {
  const output = await git.read([...all, '--batch-check=%(objectname)'], { limit: 2 ** 31 })
  return output.toString('latin1').split('\n').filter(Boolean)
}

type Present = Extract<Stored, { readonly body: unknown }>

interface Sifting extends Listening {
  readonly sieve: Sieve
  readonly sifted: Sifted
}

function sift(stored: Present, { sieve, sifted, counted, onClean }: Sifting): void {
  const { id, type, body } = stored
  if (!isType(type)) return
  if (counted(id)) {
    sifted.counts[type] += 1
    if (type === 'blob') sifted.bytes += body.size
  }
  const isHit =
    type === 'tree' ? sieve.tree(contentOf(stored.body), id.length / 2) : passes(body.open(), sieve)
  if (!isHit) onClean?.(id)
  else if (type !== 'tree') sifted.hits[type].push(id)
}

function passes(reader: ByteReader, sieve: Sieve): boolean {
  const { buffer, base, capacity } = sieve
  try {
    for (let kept = 0; ; kept = chunkOverlap) {
      let end = kept
      for (let count = -1; count !== 0 && end < capacity; end += count)
        count = reader.read(buffer, base + end, capacity - end)
      if (kept === 0 ? sieve.blob(base, end) : sieve.text(base, end)) return true
      if (end < capacity) return false
      buffer.copyWithin(base, base + capacity - chunkOverlap, base + capacity)
    }
  } finally {
    reader.close()
  }
}
