// Goes over the blobs of all packs, the greater part of a pass. The families are dealt out in stretches of entries, so that
// two threads can share them: who is done with one takes the next.
import { entryState } from './entry-state.ts'
import { familiesOf, type Doubt, type VisitFamilies } from './families.ts'
import { createLook } from './look.ts'
import type { PackMemory } from './memory.ts'
import { objectId, type ObjectFormat } from './object-id.ts'
import type { Packed } from './unpacker.ts'

/** What one thread found out. */
export interface Haul {
  readonly flagged: readonly FlaggedEntry[]
  readonly doubts: readonly DoubtfulEntry[]
  /** Blobs that were looked at, each once, and their bytes. */
  readonly count: number
  readonly bytes: number
}

export interface Entry {
  /** Which of the packs. */
  readonly pack: number
  readonly entry: number
}

/** Worth reading. */
export interface FlaggedEntry extends Entry {
  readonly size: number
  /** The id that its content has. */
  readonly id: string
}

export interface DoubtfulEntry extends Entry {
  readonly doubt: Doubt
}

export interface BlobPack extends Packed {
  readonly index: Packed['index'] & { readonly count: number }
  readonly states: Uint8Array
}

/** The families whose roots are the entries [from, to) of a pack. */
export interface Stretch {
  readonly pack: number
  readonly from: number
  readonly to: number
}

const stretchLength = 8192

/** In the same order for every thread. */
export function stretches(
  packs: readonly { readonly index: { readonly count: number } }[],
): readonly Stretch[] {
  return packs.flatMap(({ index: { count } }, pack) =>
    Array.from({ length: Math.ceil(count / stretchLength) }, (_, at) => ({
      pack,
      from: at * stretchLength,
      to: Math.min(count, (at + 1) * stretchLength),
    })),
  )
}

export interface Going {
  readonly packs: readonly BlobPack[]
  readonly memory: PackMemory
  readonly format: ObjectFormat
  /** The next stretch to go over, as long as there is one. */
  readonly take: () => Stretch | undefined
  /** Told every blob that is made, while it stands in memory, and the id that it has where that was found out. */
  readonly onBlob?: (blob: Entry & { readonly content: Buffer; readonly id?: string }) => void
}

export function goOverBlobs({ packs, memory, format, take, onBlob }: Going): Haul {
  const look = createLook(memory)
  const flagged: FlaggedEntry[] = []
  const doubts: DoubtfulEntry[] = []
  let [count, bytes] = [0, 0]
  const visits = packs.map((open, pack): VisitFamilies => {
    const { states } = open
    return familiesOf(open, memory, {
      wants: (type) => type === 'blob',
      object({ entry, span }) {
        const state = states[entry]
        if (state === entryState.base) return
        const worth = look('blob', span)
        if (state === entryState.storedElsewhere) return
        if (state !== entryState.uncounted) {
          states[entry] = entryState.seen
          count += 1
          bytes += span.size
        }
        if (!worth && onBlob === undefined) return
        const content = memory.buffer.subarray(span.start, span.start + span.size)
        const id = worth ? { id: objectId(format, 'blob', content) } : undefined
        if (id) flagged.push({ pack, entry, size: span.size, ...id })
        onBlob?.({ pack, entry, content, ...id })
      },
      doubt(entry, _, doubt) {
        if (states[entry] === entryState.storedElsewhere || states[entry] === entryState.base) return
        if (states[entry] === entryState.unseen) states[entry] = entryState.seen
        doubts.push({ pack, entry, doubt })
      },
    })
  })
  for (let stretch = take(); stretch !== undefined; stretch = take())
    visits[stretch.pack]?.(stretch.from, stretch.to)
  return { flagged, doubts, count, bytes }
}
