// Makes the objects of a pack, each entry inflated once: a base, then depth first the deltas on it. There is no
// recursion, and bases are kept only as long as a delta on them is to come. What cannot be made is named with all
// that is built on it, and nothing else suffers.
import { types, type Entries } from './entries.ts'
import { familyOrder } from './family-order.ts'
import { gathered } from './gathered.ts'
import type { PackMemory, Span } from './memory.ts'
import type { ObjectType } from './object-id.ts'
import { entryIn } from './three-bytes.ts'
import { createUnpacker, type Packed, type Unpacker } from './unpacker.ts'

/** Why git has to be asked for an object. */
export type Doubt =
  | 'too-large' // for the memory that is set apart
  | 'damaged' // its bytes are not what they should be
  | 'no-base' // it is a delta of something that this pack does not have
  | 'another-id' // its content is not what its id says
  | 'unreadable' // its file could not be read

export interface Visitor {
  /** The object and what it is a delta of stand in memory until this returns. */
  object(made: Made): void
  doubt(entry: number, type: ObjectType, doubt: Doubt): void
}

export interface Made {
  readonly entry: number
  readonly type: ObjectType
  readonly span: Span
  readonly base: Base | undefined
}

export interface Base {
  readonly entry: number
  readonly span: Span
}

/** Visits the families whose root is one of the entries [from, to) and of a wanted type. */
export type VisitFamilies = (from: number, to: number) => void

/**
 * Every entry of the families is visited exactly once, as an object or as a doubt. To be made once for a pack: of functions that are made
 * anew for each stretch the engine compiles what it had compiled again.
 */
export function familiesOf(
  pack: Packed,
  memory: PackMemory,
  { wants, ...visitor }: Visitor & { readonly wants: (type: ObjectType) => boolean },
): VisitFamilies {
  const { entries } = pack
  const { kinds } = entries
  const isRoot = Uint8Array.from(types, (type) => (type !== undefined && wants(type) ? 1 : 0))
  const nextRoot = (from: number, to: number): number => {
    let entry = from
    while (entry < to && isRoot[kinds[entry] ?? 0] === 0) entry++
    return entry
  }
  // What is read runs ahead of what is made.
  let [ahead, end] = [0, 0]
  const order = familyOrder(entries, () => {
    const root = nextRoot(ahead, end)
    ahead = root + 1
    return root < end ? root : -1
  })
  const family = { entries, unpack: createUnpacker(pack, memory, gathered(pack, memory, order)), visitor }
  return (from, to) => {
    ;[ahead, end] = [from, to]
    for (let root = nextRoot(from, to); root < to; root = nextRoot(root + 1, to)) {
      const type = types[kinds[root] ?? 0]
      if (type !== undefined) visitFamily(root, type, family)
    }
  }
}

interface Family {
  readonly entries: Entries
  readonly unpack: Unpacker
  readonly visitor: Visitor
}

/** A base on which further deltas are to be applied, and the next of them. */
export interface Waiting {
  readonly base: Base
  readonly child: number
}

function visitFamily(root: number, type: ObjectType, { entries, unpack, visitor }: Family): void {
  const { firstChild, nextSibling } = entries
  const waiting: Waiting[] = []
  let made = unpack.whole(root)
  let base: Base | undefined
  for (let entry = root; ;) {
    let next: Waiting | undefined
    if (typeof made === 'string') condemn(entry, made, { type, entries, visitor })
    else {
      visitor.object({ entry, type, span: made, base })
      next = { base: { entry, span: made }, child: entryIn(firstChild, entry) }
    }
    if (next === undefined || next.child < 0) next = waiting.pop()
    if (next === undefined) return
    entry = next.child
    base = next.base
    const sibling = entryIn(nextSibling, entry)
    if (sibling >= 0) waiting.push({ base, child: sibling })
    made = unpack.delta(entry, base.span, waiting)
  }
}

/** What is built on an object that could not be made cannot be made either. */
function condemn(
  root: number,
  doubt: Doubt,
  { type, entries, visitor }: Omit<Family, 'unpack'> & { readonly type: ObjectType },
): void {
  const left = [root]
  for (let entry = left.pop(); entry !== undefined; entry = left.pop()) {
    visitor.doubt(entry, type, doubt)
    let child = entryIn(entries.firstChild, entry)
    for (; child >= 0; child = entryIn(entries.nextSibling, child)) left.push(child)
  }
}
