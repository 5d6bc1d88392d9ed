// Takes down what commits and trees lead to while they go by in memory, and whether all of it is stored.
import { kindOf } from '../history/tree-object.ts'
import type { ObjectGraph } from '../history/object-pass.ts'
import { commitLog } from './commit-log.ts'
import type { Database } from './database.ts'
import { graphOf } from './graph.ts'
import type { Place } from './memory.ts'
import { mostMissing } from './numbers.ts'
import { idLengths } from './object-id.ts'
import { treeEntries } from './tree-entries.ts'

export interface Links {
  /** `base` is a tree that was taken down before: of this one only that is looked up which the base has not. */
  tree(place: Place, base?: Place): void
  commit(number: number, place: Place): void
  /** What an object leads to cannot be known. */
  doubt(): void
  /** Nothing where more is missing, or unknown, than some blobs. */
  graph(): ObjectGraph | undefined
}

export function linksIn(database: Database): Links {
  const { memory, format } = database
  const { buffer, trees, delta } = memory
  const idLength = idLengths[format]
  const commits = commitLog()
  const missing = new Set<string>()
  let known = true

  /** A blob that is missing is named. Below a tree that is missing may be anything. */
  function takeDownMissing(tree: Buffer): void {
    for (const entry of treeEntries(tree, idLength, () => true)) {
      if (entry === undefined || database.numberOf(entry.id) >= 0) continue
      const kind = kindOf(entry.mode)
      if (kind === 'blob') missing.add(entry.id)
      if (kind === 'tree' || missing.size > mostMissing) known = false
    }
  }

  return {
    tree({ start, size }, base) {
      const from = base ?? { start, size: 0 }
      trees.out.value = 0
      const count = trees.changes(from.start, from.start + from.size, start, start + size)
      if (count < 0) known = false
      if (count > 0 && known) takeDownMissing(buffer.subarray(start, start + size))
    },
    commit(number, { start, size }) {
      const numberOf = (at: number): number => {
        for (let byte = 0; byte < idLength; byte++) {
          const digits = start + at + 2 * byte
          buffer[delta.start + byte] = (digit(buffer[digits]) << 4) | digit(buffer[digits + 1])
        }
        return trees.number(delta.start)
      }
      if (!commits.add(number, buffer.subarray(start, start + size), numberOf)) known = false
    },
    doubt: () => void (known = false),
    graph: () => (known ? graphOf(database, commits, [...missing].sort()) : undefined),
  }
}

/** What a hexadecimal digit stands for. What is none names an object that is not there, most likely, and harms nobody. */
const digit = (code = 0): number => (code & 15) + (code > 57 ? 9 : 0)
