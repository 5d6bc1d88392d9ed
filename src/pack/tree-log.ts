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

/** Of each entry that differs its number (with that bit), its hash and its address; what follows `length` numbers means nothing. */
export interface Changes {
  readonly values: Int32Array
  readonly length: number
}

export const valuesAChange = 3

export interface TreeLogBuilder {
  add(head: TreeHead, changes: Changes): void
  log(): TreeLog
}

const chunkLength = 1 << 18

/** `first` is room that is free, and taken first. */
export function treeLog(first: Int32Array): TreeLogBuilder {
  const full: Int32Array[] = []
  let chunk = first
  let end = 0
  return {
    add({ number, base }, { values, length: given }) {
      const length = (given / valuesAChange) * changeLength
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
      for (let at = 0; at < given; at += valuesAChange) {
        chunk[end++] = values[at] ?? 0
        chunk[end++] = values[at + 1] ?? 0
      }
    },
    log: () => [...full, chunk.subarray(0, end)],
  }
}
