// Takes down what commits and trees lead to while they go by in memory, and whether all of it is stored.
import { randomBytes } from 'node:crypto'
import type { ObjectGraph } from '../history/object-pass.ts'
import { commitIds } from './commit-ids.ts'
import { commitLog } from './commit-log.ts'
import type { Database } from './database.ts'
import { graphOf } from './graph.ts'
import type { Place } from './memory.ts'
import { missingBlobs } from './missing.ts'
import { idLengths } from './object-id.ts'
import { treeLog, type Changes } from './tree-log.ts'

/** An object in memory, and its number. */
export interface Numbered {
  readonly number: number
  readonly place: Place
}

export interface Links {
  /**
   * `base` is a tree that was taken down before, and that the last delta was applied to. What differs, good until the next; nothing where
   * that cannot be told.
   */
  tree(tree: Numbered, base?: Numbered): Changes | undefined
  commit(commit: Numbered): void
  /** What an object leads to cannot be known. */
  doubt(): void
  /** Nothing where more is missing, or unknown, than some blobs. */
  graph(): ObjectGraph | undefined
}

export function linksIn(database: Database): Links {
  const { memory, format, numbers } = database
  const { buffer, trees, delta } = memory
  const idLength = idLengths[format]
  const builder = commitLog()
  // Where the tables of the indexes were made: pages that were written once stay the process's.
  const log = treeLog(memory)
  const missing = missingBlobs({ format, memory, numbers })
  // The instructions of the last delta have been followed by the time its tree is looked at.
  const written = new Int32Array(buffer.buffer, delta.start, (delta.end - delta.start) / 4)
  trees.out.value = delta.start
  trees.outEnd.value = delta.end
  trees.seed.value = randomBytes(8).readBigInt64LE()
  let known = true

  /** The module leaves out what is missing: all of it goes from the base, and all that the tree has comes. */
  function withMissing({ values, length }: Changes, tree: Numbered, base?: Numbered): Changes | undefined {
    const own = values.slice(0, length)
    const gone = base === undefined ? [] : missing.changesIn(base.place, true)
    const come = missing.changesIn(tree.place, false)
    if (gone === undefined || come === undefined) return undefined
    const all = [...own, ...gone, ...come]
    if (all.length > written.length) return undefined
    written.set(all)
    return { values: written, length: all.length }
  }

  function changesOf(tree: Numbered, base?: Numbered): Changes | undefined {
    const { start, size } = tree.place
    const from = base?.place ?? { start, size: 0 }
    const left = trees.changes(from.start, from.start + from.size, start, start + size)
    if (left < 0) return undefined
    const changes = { values: written, length: (trees.written.value - delta.start) / 4 }
    return left === 0 ? changes : withMissing(changes, tree, base)
  }

  return {
    tree(tree, base) {
      const changes = changesOf(tree, base)
      if (changes === undefined) known = false
      else if (known) known = log.add({ number: tree.number, base: base?.number ?? -1 }, changes)
      return changes
    },
    commit({ number, place: { start, size } }) {
      const numberOf = (at: number): number => {
        for (let byte = 0; byte < idLength; byte++) {
          const digits = start + at + 2 * byte
          buffer[delta.start + byte] = (digit(buffer[digits]) << 4) | digit(buffer[digits + 1])
        }
        return trees.number(delta.start)
      }
      if (!builder.add(number, buffer.subarray(start, start + size), numberOf)) known = false
    },
    doubt: () => void (known = false),
    graph() {
      if (!known) return undefined
      const commits = builder.log()
      const idOf = commitIds(database, commits)
      return graphOf({ format, memory, numbers, commits, idOf, missing })
    },
  }
}

/** What a hexadecimal digit stands for. What is none names an object that is not there, most likely, and harms nobody. */
const digit = (code = 0): number => (code & 15) + (code > 57 ? 9 : 0)
