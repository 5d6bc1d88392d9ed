// Reads objects by their ids and judges each: what no stream and no pack reader could give. A damaged one is named and
// ends nothing.
import type { Listening, Sifted } from '../history/object-stream.ts'
import type { ObjectType, UnreadObject } from '../history/object-pass.ts'
import type { ObjectId } from '../history/object-id.ts'
import type { Sieve } from '../history/sieve.ts'
import type { ByteReader } from '../model.ts'
import { chunkOverlap } from '../scan/prefilter.ts'
import type { Git } from './git.ts'
import { contentOf, readObjects, type Stored } from './objects.ts'

export interface Sifting extends Listening {
  readonly sieve: Sieve
  readonly sifted: Sifted
}

/** Adds to `sifted`; returns the objects that are there and cannot be read. */
export async function readOneByOne(
  git: Git,
  ids: readonly ObjectId[],
  sifting: Sifting,
): Promise<readonly UnreadObject[]> {
  const unread: ObjectId[] = []
  for await (const stored of readObjects(git, ids)) {
    if ('unread' in stored) unread.push(stored.id)
    else sift(stored, sifting)
  }
  // What was listed a moment ago is there, unless a gc has taken it away meanwhile.
  const listed = new Set(unread.length === 0 ? [] : await allIds(git))
  return unread.filter((id) => listed.has(id)).map((id) => ({ id, reason: 'corrupt-object' }))
}

export const everyObject = ['cat-file', '--batch-all-objects', '--unordered', '--buffer'] as const

export async function allIds(git: Git): Promise<readonly ObjectId[]> {
  const output = await git.read([...everyObject, '--batch-check=%(objectname)'], { limit: 2 ** 31 })
  return output.toString('latin1').split('\n').filter(Boolean)
}

export function isType(type: string): type is ObjectType {
  return type === 'blob' || type === 'commit' || type === 'tag' || type === 'tree'
}

type Present = Extract<Stored, { readonly body: unknown }>

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
