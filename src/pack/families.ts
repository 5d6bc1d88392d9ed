// Makes the objects of a pack, each entry inflated once: a base, then depth first the deltas on it. There is no
// recursion, and bases are kept only as long as a delta on them is to come. What cannot be made is named with all
// that is built on it, and nothing else suffers.
import { idDelta, offsetDelta, typeOf, type Entries } from './entries.ts'
import type { PackMemory, Span } from './memory.ts'
import type { ObjectType } from './object-id.ts'
import type { PackIndex } from './pack-index.ts'
import { createUnpacker, type Unpacker } from './unpacker.ts'
import type { Locate } from './windows.ts'

/** Why git has to be asked for an object. */
export type Doubt =
  | 'too-large' // for the memory that is set apart
  | 'damaged' // its bytes are not what they should be
  | 'no-base' // it is a delta of something that this pack does not have
  | 'another-id' // its content is not what its id says
  | 'unreadable' // its file could not be read

export interface Visitor {
  /** The object stands in memory until this returns. */
  object(entry: number, type: ObjectType, span: Span): void
  doubt(entry: number, doubt: Doubt): void
}

export interface OpenPack {
  readonly index: PackIndex
  readonly entries: Entries
  readonly locate: Locate
}

/** Every entry is visited exactly once, as an object or as a doubt. */
export function visitFamilies(pack: OpenPack, memory: PackMemory, visitor: Visitor): void {
  const { index, entries } = pack
  const visited = new Uint8Array(index.count)
  const once: Visitor = {
    object(entry, type, span) {
      visited[entry] = 1
      visitor.object(entry, type, span)
    },
    doubt(entry, doubt) {
      visited[entry] = 1
      visitor.doubt(entry, doubt)
    },
  }
  const unpack = createUnpacker(pack, memory)
  for (let entry = 0; entry < index.count; entry++) {
    const type = typeOf(entries.kinds[entry] ?? 0)
    if (type !== undefined) visitFamily(entry, type, { entries, unpack, visitor: once })
  }
  // Deltas whose base is not here, or that are each other's bases, and heads that say nothing.
  for (let entry = 0; entry < index.count; entry++) {
    const kind = entries.kinds[entry] ?? 0
    const isDelta = kind === offsetDelta || kind === idDelta
    if (visited[entry] === 0) visitor.doubt(entry, isDelta ? 'no-base' : 'damaged')
  }
}

interface Family {
  readonly entries: Entries
  readonly unpack: Unpacker
  readonly visitor: Visitor
}

/** A base on which further deltas are to be applied, and the next of them. */
export interface Waiting {
  readonly base: Span
  readonly child: number
}

function visitFamily(root: number, type: ObjectType, { entries, unpack, visitor }: Family): void {
  const { firstChild, nextSibling } = entries
  const waiting: Waiting[] = []
  let made = unpack.whole(root)
  for (let entry = root; ;) {
    let next: Waiting | undefined
    if (typeof made === 'string') condemn(entry, made, { entries, visitor })
    else {
      visitor.object(entry, type, made)
      next = { base: made, child: firstChild[entry] ?? -1 }
    }
    if (next === undefined || next.child < 0) next = waiting.pop()
    if (next === undefined) return
    entry = next.child
    const sibling = nextSibling[entry] ?? -1
    if (sibling >= 0) waiting.push({ base: next.base, child: sibling })
    made = unpack.delta(entry, next.base, waiting)
  }
}

/** What is built on an object that could not be made cannot be made either. */
function condemn(root: number, doubt: Doubt, { entries, visitor }: Omit<Family, 'unpack'>): void {
  const left = [root]
  for (let entry = left.pop(); entry !== undefined; entry = left.pop()) {
    visitor.doubt(entry, doubt)
    let child = entries.firstChild[entry] ?? -1
    for (; child >= 0; child = entries.nextSibling[child] ?? -1) left.push(child)
  }
}
