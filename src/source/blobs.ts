// Turns blobs of the object database into documents, each blob read once however many places it stands in.
import type { ByteReader, Document, Unread } from '../model.ts'
import type { Git } from './git.ts'
import { isPointer } from './lfs.ts'
import { readObjects, type Stored } from './objects.ts'

/** A place where a blob's content stands. */
export type Standing = Pick<
  Document,
  'path' | 'where' | 'commit' | 'introduced' | 'object' | 'past' | 'superseded'
>

/** A blob by its full id, and every place it is to be judged at. */
export interface Wanted {
  readonly id: string
  readonly places: readonly Standing[]
}

/**
 * A document for each place, blob by blob, in the given order; what is missing or damaged comes as unread. Documents
 * are only good until the next blob is asked for. A Git LFS pointer is named as unread after its document.
 */
export async function* blobDocuments(git: Git, wanted: readonly Wanted[]): AsyncGenerator<Document | Unread> {
  if (wanted.length === 0) return
  let at = 0
  const ids = wanted.map(({ id }) => id)
  for await (const stored of readObjects(git, ids)) {
    for (const place of wanted[at]?.places ?? []) yield* standingDocuments(stored, place)
    at += 1
  }
}

/** The document for one place of an object that was asked for, or why there is none. */
export function standingDocuments(stored: Stored, place: Standing): readonly (Document | Unread)[] {
  if ('unread' in stored) return [{ path: place.path, reason: stored.unread }]
  const { body } = stored
  const document = { ...place, open: (): ByteReader => body.open() }
  const isAlone = body.bytes === undefined || !isPointer(body.bytes)
  return isAlone ? [document] : [document, { path: place.path, reason: 'lfs-pointer' }]
}
