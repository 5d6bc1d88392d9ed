// The contract between the history source and whatever reads all objects of a repository: the plain way through
// `git cat-file`, or a faster reader of the pack files. A pass looks at every object once and keeps only names of objects.
import type { ObjectId } from './object-id.ts'
import type { Search } from './sieve.ts'

export type ObjectType = 'blob' | 'commit' | 'tag' | 'tree'

/** What one pass over every object of a repository, alternates included, has found out. */
export interface Passed {
  /** Objects that were read to their end. */
  readonly counts: Readonly<Record<ObjectType, number>>
  /** Of all blobs that were read. */
  readonly bytes: number
  /**
   * Objects whose bytes may hold something, in an order that is good to read them in. A pass may name too many and must
   * never leave one out: see {@link Search} for what it has to look for.
   */
  readonly blobs: readonly ObjectId[]
  /** Commits and annotated tags with such a message. */
  readonly commits: readonly ObjectId[]
  readonly tags: readonly ObjectId[]
  /** Blobs and subtrees that some tree gives a name that matters, each with one such name as a byte string. */
  readonly named: Named
  /** Objects that could not be read. */
  readonly unread: readonly UnreadObject[]
  /** What a person must be told about the pass. */
  readonly notices?: readonly string[]
}

export interface Named {
  readonly blobs: ReadonlyMap<ObjectId, string>
  readonly trees: ReadonlyMap<ObjectId, string>
}

export interface UnreadObject {
  readonly id: ObjectId
  readonly reason: 'missing-object' | 'corrupt-object'
}

/** Throws `GitError` where the object database itself cannot be read. */
export type ObjectPass = (search: Search) => Promise<Passed>
