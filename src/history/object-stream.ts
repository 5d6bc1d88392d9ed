// Sifts the output of `git cat-file --batch` as it comes: each object is judged where it lies in the matcher's memory
// and forgotten. What does not fit is judged piece by piece, so memory stays constant whatever an object's size.
// https://git-scm.com/docs/git-cat-file#_batch_output: `<id> <type> <size> LF <content> LF`, or `<id> missing LF`.
import { chunkOverlap } from '../scan/prefilter.ts'
import { messageStart } from './message.ts'
import type { ObjectId } from './object-id.ts'
import type { ObjectType } from './object-pass.ts'
import type { Sieve } from './sieve.ts'

export interface Sifted {
  readonly counts: Record<ObjectType, number>
  bytes: number
  /** Those that may hold something. */
  readonly hits: Readonly<Record<'blob' | 'commit' | 'tag', ObjectId[]>>
  /** Trees too big to be judged in memory. */
  readonly bigTrees: ObjectId[]
  /** Announced by git and not there. */
  readonly missing: ObjectId[]
}

export interface ObjectStream {
  add(chunk: Buffer): void
  /** Whether the output ended where an object ends. */
  finished(): boolean
  readonly sifted: Sifted
}

interface Current {
  readonly id: ObjectId
  readonly type: string
  readonly size: number
  /** Bytes of the content, from the start of the memory's content on, and the line feed that git adds. */
  left: number
  /** A piece of it was judged before. */
  begun: boolean
  interesting: boolean
}

const lineFeed = 10

export function newSifted(): Sifted {
  return {
    counts: { blob: 0, commit: 0, tag: 0, tree: 0 },
    bytes: 0,
    hits: { blob: [], commit: [], tag: [] },
    bigTrees: [],
    missing: [],
  }
}

export interface Listening {
  readonly counted: (id: ObjectId) => boolean
  /** Told each object that was judged whole and is of no interest. */
  readonly onClean?: ((id: ObjectId) => void) | undefined
}

export function objectStream(sieve: Sieve, { counted, onClean }: Listening): ObjectStream {
  const { buffer, base, capacity } = sieve
  const limit = base + capacity
  const sifted = newSifted()
  let at = base
  let end = base
  let current: Current | undefined

  function parse(): void {
    for (;;) {
      current ??= header()
      if (current === undefined || end - at < current.left) return
      piece(current, current.left - 1)
      finish(current)
      at += current.left
      current = undefined
    }
  }

  function header(): Current | undefined {
    for (;;) {
      const stop = buffer.indexOf(lineFeed, at)
      if (stop < 0 || stop >= end) return undefined
      const [id = '', type = '', size] = buffer.toString('latin1', at, stop).split(' ')
      at = stop + 1
      if (size !== undefined) {
        return { id, type, size: Number(size), left: Number(size) + 1, begun: false, interesting: false }
      }
      sifted.missing.push(id)
    }
  }

  /** Judges `length` bytes of content in memory. */
  function piece(object: Current, length: number): void {
    const { id, type, size, begun } = object
    if (object.interesting) return
    if (type === 'blob') object.interesting = begun ? sieve.text(at, length) : sieve.blob(at, length)
    else if (type !== 'tree') {
      const from = begun ? at : messageStart(buffer, at, length)
      object.interesting = sieve.text(from, at + length - from)
    } else if (length === size)
      object.interesting = sieve.tree(buffer.subarray(at, at + length), id.length / 2)
  }

  function finish({ id, type, size, begun, interesting }: Current): void {
    if (type !== 'blob' && type !== 'commit' && type !== 'tag' && type !== 'tree') return
    if (counted(id)) {
      sifted.counts[type] += 1
      if (type === 'blob') sifted.bytes += size
    }
    if (!interesting && !(type === 'tree' && begun)) onClean?.(id)
    if (type !== 'tree') {
      if (interesting) sifted.hits[type].push(id)
    } else if (begun) sifted.bigTrees.push(id)
  }

  /** Makes room in a full memory: by what is judged already, else by all but the overlap of the object at hand. */
  function makeRoom(): void {
    if (at === base && current !== undefined) {
      piece(current, Math.min(end - at, current.left - 1))
      const judged = end - at - chunkOverlap
      current.left -= judged
      current.begun = true
      at += judged
    }
    buffer.copyWithin(base, at, end)
    end -= at - base
    at = base
  }

  return {
    sifted,
    add(chunk) {
      for (let from = 0; from < chunk.length;) {
        if (end === limit) makeRoom()
        const count = Math.min(limit - end, chunk.length - from)
        chunk.copy(buffer, end, from, from + count)
        end += count
        from += count
        parse()
      }
    },
    finished: () => current === undefined && at === end,
  }
}
