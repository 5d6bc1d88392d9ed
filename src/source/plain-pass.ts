// The plain way to read all objects: git prints them in the order in which they lie on disk, and each is judged as it
// goes by. Slower than reading the packs ourselves, and the measure of whether that is right.
import { newSifted, objectStream, type Sifted } from '../history/object-stream.ts'
import type { ObjectPass, UnreadObject } from '../history/object-pass.ts'
import type { ObjectId } from '../history/object-id.ts'
import { createSieve, type Sieve } from '../history/sieve.ts'
import type { ByteReader } from '../model.ts'
import { chunkOverlap } from '../scan/prefilter.ts'
import type { Git } from './git.ts'
import { contentOf, readObjects, type Stored } from './objects.ts'

const all = ['cat-file', '--batch-all-objects', '--unordered', '--buffer']

/** What is damaged, or vanishes while git prints, is asked for once more by its id, and then named. */
export function plainPass(git: Git): ObjectPass {
  return async (search) => {
    const whole = createSieve(search)
    const counted = search.counted ?? ((): boolean => true)
    const streamed = await inOneStream(git, whole, counted)
    // A damaged object ends git's process, so all are asked for one by one.
    const [sieve, sifted, left] =
      streamed === undefined
        ? [createSieve(search), newSifted(), await allIds(git)]
        : [whole, streamed, streamed.missing]
    const unread: UnreadObject[] = []
    for await (const stored of readObjects(git, left)) {
      if ('unread' in stored) unread.push({ id: stored.id, reason: stored.unread })
      else sift(stored, { sieve, sifted, counted })
    }
    // What git has just listed is there, unless a gc has taken it away meanwhile.
    const listed = new Set(unread.length === 0 ? [] : await allIds(git))
    const damaged = unread
      .filter(({ id }) => listed.has(id))
      .map(({ id }): UnreadObject => ({ id, reason: 'corrupt-object' }))
    for await (const stored of readObjects(git, sifted.bigTrees)) {
      if (!('unread' in stored)) sieve.tree(contentOf(stored.body), stored.id.length / 2)
    }
    const { counts, bytes, hits } = sifted
    const { blob: blobs, commit: commits, tag: tags } = hits
    return { counts, bytes, blobs, commits, tags, named: sieve.named, unread: damaged }
  }
}

/** Nothing where git could not print them to the last. */
async function inOneStream(
  git: Git,
  sieve: Sieve,
  counted: (id: ObjectId) => boolean,
): Promise<Sifted | undefined> {
  const { child, ended } = git.start([...all, '--batch'], { input: '' })
  const stream = objectStream(sieve, counted)
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

interface Sifting {
  readonly sieve: Sieve
  readonly sifted: Sifted
  readonly counted: (id: ObjectId) => boolean
}

function sift(stored: Present, { sieve, sifted, counted }: Sifting): void {
  const { id, type, body } = stored
  if (type !== 'blob' && type !== 'commit' && type !== 'tag' && type !== 'tree') return
  if (counted(id)) {
    sifted.counts[type] += 1
    if (type === 'blob') sifted.bytes += body.size
  }
  if (type === 'tree') sieve.tree(contentOf(stored.body), id.length / 2)
  else if (passes(body.open(), sieve)) sifted.hits[type].push(id)
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
