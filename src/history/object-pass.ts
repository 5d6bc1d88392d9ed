// The contract between the history source and whatever reads all objects of a repository: the plain way through
// `git cat-file`, or a faster reader of the pack files. A pass looks at every object once and keeps only names of objects.
import type { IdList, ObjectId } from './object-id.ts'
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
  /** What leads to what, where the pass knows that of all that is led to nothing is missing but some blobs. */
  readonly graph?: ObjectGraph
}

export interface ObjectGraph {
  /** Blobs that some tree names and that are not stored. */
  readonly missing: readonly ObjectId[]
  /** Whether the pass has seen a commit of this id. */
  isCommit(id: ObjectId): boolean
  /** What these lead to, or without them all commits there are. Nothing where one of them is no commit that the pass has seen. */
  commits(tips?: readonly ObjectId[]): GraphCommits | undefined
}

export interface GraphCommits {
  /** Children before parents, else the newest first by the committer's date. */
  readonly ids: IdList
  /** Good until the next. Nothing where that cannot be told. */
  movements(objects: ReadonlySet<ObjectId>): Movements | undefined
}

/** What some objects did in some commits. */
export interface Movements {
  /** The places of the commits that have one of them at another path or with another mode than one of their parents has it. */
  readonly places: readonly number[]
  /** Of the given commits one for each way in which the objects stand in their trees, and none where none of them does. */
  standingIn(commits: readonly ObjectId[]): readonly ObjectId[]
  /** Of the commit at a place. */
  parentsOf(place: number): readonly ObjectId[]
  /** Whether they stand in the commit at a place in the way in which they stand in one of its parents. */
  isOneSided(place: number): boolean
  /** Whether they stand in the same way in two trees that some commit leads to; nothing stands for a tree without any. */
  areAlike(one: ObjectId | undefined, other: ObjectId | undefined): boolean
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
