// Takes down of every tree what it has that the tree it is built on has not, and the other way round: enough to say later, without reading
// any tree again, which trees hold what (log.wat). It is the most that a pass keeps, so each number in it takes as few bytes as will do.
import type { PackMemory } from './memory.ts'

export interface TreeHead {
  readonly number: number
  /** -1 where there is none. */
  readonly base: number
}

/**
 * Of each entry that differs its number, with the highest bit set where it is the base that has it, a hash of its mode and name, and its address.
 * They stand in the pack's memory.
 */
export interface Changes {
  readonly values: Int32Array
  /** What follows that many means nothing. */
  readonly length: number
}

export const valuesAChange = 3

/** Four times what a repository of as many objects needs, usually. */
const usualAnObject = 64
/** A small one may have large folders, and none of them built on another. */
const least = 256 << 20

/** Bytes to be set apart for the log of so many objects: those that it does not need cost nothing. */
export const logLength = (count: number): number => least + count * usualAnObject

export interface TreeLog {
  /** False where there is no room. */
  add(head: TreeHead, changes: Changes): boolean
}

/** Takes the memory's free area. */
export function treeLog({ log, free, dictionary }: PackMemory): TreeLog {
  log.hashes.value = dictionary.start
  log.slots.value = dictionary.start + slotsStart
  log.known.value = 1
  log.start.value = free.start
  log.written.value = free.start
  log.end.value = free.end
  return {
    add({ number, base }, { values, length }) {
      const { byteOffset } = values
      return log.add(number, base, byteOffset, byteOffset + length * values.BYTES_PER_ELEMENT) === 1
    },
  }
}

const slotsStart = 4 * 2 ** 16
/** For hashes and slots. */
export const dictionaryLength = slotsStart + 2 * 2 ** 17
