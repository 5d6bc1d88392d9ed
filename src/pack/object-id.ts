// Object ids: how long they are, and what id a content has.
import { createHash } from 'node:crypto'

/** The hash of a repository, `extensions.objectFormat`. */
export type ObjectFormat = 'sha1' | 'sha256'
export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag'

export const idLengths: Readonly<Record<ObjectFormat, number>> = { sha1: 20, sha256: 32 }

/** The id that git gives to this content: the hash of `<type> <size> NUL <content>`. */
export function objectId(format: ObjectFormat, type: ObjectType, content: Uint8Array): string {
  return createHash(format).update(`${type} ${content.length}\0`).update(content).digest('hex')
}
