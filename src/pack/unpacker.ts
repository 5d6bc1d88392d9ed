// Makes one object of a pack in memory: a whole one where the bases begin, the result of a delta behind its base. Where
// room runs out, the bases that are still needed move together.
import type { Entries } from './entries.ts'
import type { Doubt, Waiting } from './families.ts'
import type { Locate } from './gathered.ts'
import { largestObject, slack, type PackMemory, type Place, type Span } from './memory.ts'
import type { PackIndex } from './pack-index.ts'

/** Pages that were written once stay the process's, so that few are as long as few are needed. */
const usualRoom = 6 << 20

/** A pack as far as it takes to make its objects. */
export interface Packed {
  readonly index: Pick<PackIndex, 'offsets' | 'crcs'>
  readonly entries: Entries
  readonly idLength: number
  /** Its descriptor. */
  readonly file: number
}

export interface Unpacker {
  /** An entry that is no delta. */
  whole(entry: number): Span | Doubt
  /** A delta on `base`. Bases may move; only those of `waiting` and `base` itself stay in memory. */
  delta(entry: number, base: Span, waiting: readonly Waiting[]): Span | Doubt
}

export function createUnpacker({ index, idLength }: Packed, memory: PackMemory, locate: Locate): Unpacker {
  const { buffer, bases, unpacking } = memory
  unpacking.idLength.value = idLength
  const deltaStart = memory.delta.start
  const usualEnd = bases.start + usualRoom

  /** To how many bytes. */
  function inflate(entry: number, into: number): number | Doubt {
    const position = index.offsets[entry] ?? 0
    const length = (index.offsets[entry + 1] ?? 0) - position
    if (length > largestObject) return 'too-large'
    const start = locate(entry)
    if (start < 0) return 'unreadable'
    const size = unpacking.unpack(start, start + length, index.crcs[entry] ?? 0, into)
    return size < 0 ? doubtOf(size) : size
  }

  /** Where an object of `size` bytes fits behind the base, or -1. */
  function roomFor(size: number, base: Span, waiting: readonly Waiting[]): number {
    const end = behind(base) + size
    if (end > bases.end || (end > usualEnd && needed(base, waiting) < usualRoom / 2))
      moveTogether(base, waiting)
    const start = behind(base)
    return start + size > bases.end ? -1 : start
  }

  function needed(base: Span, waiting: readonly Waiting[]): number {
    return waiting.reduce((sum, held) => sum + held.base.span.size, base.size)
  }

  function moveTogether(base: Span, waiting: readonly Waiting[]): void {
    let to = bases.start
    // A base with several deltas to come stands there once for all of them; the same one is the last and `base`.
    for (const held of new Set([...waiting.map((one) => one.base.span), base])) {
      buffer.copyWithin(to, held.start, held.start + held.size)
      held.start = to
      to = behind(held)
    }
  }

  return {
    whole(entry) {
      const size = inflate(entry, bases.start)
      if (typeof size === 'string') return size
      return { start: bases.start, size, base: undefined, known: undefined }
    },
    delta(entry, base, waiting) {
      const length = inflate(entry, deltaStart)
      if (typeof length === 'string') return length
      const end = deltaStart + length
      const size = unpacking.deltaSize(deltaStart, end, base.size)
      if (size < 0) return doubtOf(size)
      const start = roomFor(size, base, waiting)
      if (start < 0) return 'too-large'
      const made = { start, size, base: base.known, known: undefined }
      return memory.apply(base, unpacking.instructions.value, end, made) ? made : 'damaged'
    },
  }
}

const behind = ({ start, size }: Place): number => (start + size + slack + 15) & ~15

/** As unpack.wat says it. */
const doubtOf = (size: number): Doubt => (size === -1 ? 'damaged' : 'too-large')
