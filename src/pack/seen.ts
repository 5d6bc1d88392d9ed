// What a pass has seen so far: how many objects, and which of them are worth reading. Only what is written down is hashed, and what
// then has another id than it should is left to git.
import type { Database } from './database.ts'
import type { Doubt } from './families.ts'
import { idLengths, objectId, type ObjectType } from './object-id.ts'
import { treeEntries, type TreeEntry } from './tree-entries.ts'

export interface Flagged {
  readonly id: string
  readonly type: Exclude<ObjectType, 'tree'>
  readonly size: number
}

/** An entry whose name is wanted, and one of the trees that it stands in. */
export interface NamedEntry extends TreeEntry {
  readonly tree: string
}

export interface Seen {
  readonly counts: Record<ObjectType, number>
  /** Of the blobs among them. */
  bytes: number
  readonly flagged: Flagged[]
  /** Once for each name and id. */
  readonly named: Map<string, NamedEntry>
  readonly unsure: Map<string, Doubt>
}

export const nothingSeen = (): Seen => ({
  counts: { commit: 0, tree: 0, blob: 0, tag: 0 },
  bytes: 0,
  flagged: [],
  named: new Map(),
  unsure: new Map(),
})

/** An object that is made, and whether it is worth reading. */
export interface Sight {
  readonly type: ObjectType
  readonly size: number
  readonly worth: boolean
  /** Whether it counts. */
  readonly counted: boolean
  readonly content: () => Buffer
  /** Of a tree the wanted entries that the tree it is built on has not: the names of the others were judged there. */
  readonly fresh?: readonly TreeEntry[] | undefined
  readonly id: () => string
}

export interface Seeing {
  readonly format: Database['format']
  /** Judges the name of a tree entry, one character a byte, that holds one of the literals for names. */
  readonly wants: (name: string) => boolean
}

/** Writes the object down; returns whether it is what its id says, as far as that was looked at. */
export function see(seen: Seen, sight: Sight, seeing: Seeing): boolean {
  const { type, size, worth, counted, id } = sight
  const doubt = worth ? takeDown(seen, sight, seeing) : undefined
  if (doubt !== undefined) {
    seen.unsure.set(id(), doubt)
    return false
  }
  if (!counted) return true
  seen.counts[type] += 1
  if (type === 'blob') seen.bytes += size
  return true
}

function takeDown(seen: Seen, sight: Sight, seeing: Seeing): Doubt | undefined {
  const { type, content, id } = sight
  if (type === 'tree') return takeDownNames(seen, sight, seeing)
  const own = id()
  if (objectId(seeing.format, type, content()) !== own) return 'another-id'
  seen.flagged.push({ id: own, type, size: sight.size })
  return undefined
}

function takeDownNames({ named }: Seen, sight: Sight, { format, wants }: Seeing): Doubt | undefined {
  const wanted = sight.fresh ?? wantedIn(sight.content(), { format, wants })
  if (wanted === undefined) return 'damaged'
  const fresh = wanted.filter((entry) => !named.has(`${entry.id}${entry.name}`))
  if (fresh.length === 0) return undefined
  const tree = sight.id()
  if (objectId(format, 'tree', sight.content()) !== tree) return 'another-id'
  for (const entry of fresh) named.set(`${entry.id}${entry.name}`, { ...entry, tree })
  return undefined
}

function wantedIn(content: Buffer, { format, wants }: Seeing): readonly TreeEntry[] | undefined {
  const wanted: TreeEntry[] = []
  for (const entry of treeEntries(content, idLengths[format], wants)) {
    if (entry === undefined) return undefined
    wanted.push(entry)
  }
  return wanted
}
