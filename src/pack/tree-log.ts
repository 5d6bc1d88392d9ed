// Takes down of every tree what it has that the tree it is built on has not, and the other way round: enough to say later, without reading
// any tree again, which trees hold what.

/**
 * One after the other: the tree's number, that of the tree it is built on or -1, how many numbers follow, and of each
 * change the number of an object, with the highest bit set where it is the base that has it, and a hash of its mode
 * and name there. A tree comes after its base.
 */
export type TreeLog = readonly Int32Array[]

export const headLength = 3
export const changeLength = 2

export interface TreeHead {
  readonly number: number
  /** -1 where there is none. */
  readonly base: number
}

export interface TreeLogBuilder {
  /** `changes` holds `length` numbers; what follows them means nothing. */
  add(head: TreeHead, changes: Int32Array, length: number): void
  log(): TreeLog
}

const chunkLength = 1 << 18

/** `first` is room that is free, and taken first. */
export function treeLog(first: Int32Array): TreeLogBuilder {
  const full: Int32Array[] = []
  let chunk = first
  let end = 0
  return {
    add({ number, base }, changes, length) {
      if (end + headLength + length > chunk.length) {
        full.push(chunk.subarray(0, end))
        chunk = new Int32Array(Math.max(chunkLength, headLength + length))
        end = 0
      }
      chunk[end] = number
      chunk[end + 1] = base
      chunk[end + 2] = length
      end += headLength
      // Most have a few, for which a view of them would cost more than they do.
      for (let at = 0; at < length; at++) chunk[end + at] = changes[at] ?? 0
      end += length
    },
    log: () => [...full, chunk.subarray(0, end)],
  }
}
