// Blobs that trees name and that are not stored, such as a partial clone leaves behind. They get numbers behind those of stored objects.
import { kindOf } from '../history/tree-object.ts'
import type { PackMemory, Place } from './memory.ts'
import type { Numbers } from './numbers.ts'
import { idLengths, type ObjectFormat } from './object-id.ts'
import { treeEntries } from './tree-entries.ts'

/** A clone that lacks more lacks them on purpose, and git is asked. */
export const mostMissing = 1000

export interface Missing {
  /** The missing blobs of a tree as changes of it, removed ones where it is the base. Nothing where something else is missing, or too much. */
  changesIn(tree: Place, removed: boolean): readonly number[] | undefined
  /** The number of an id, or -1. */
  of(id: string): number
  ids(): readonly string[]
}

interface Around {
  readonly format: ObjectFormat
  readonly memory: PackMemory
  readonly numbers: Numbers
}

export function missingBlobs({ format, memory, numbers }: Around): Missing {
  const { buffer, trees } = memory
  const known = new Map<string, number>()
  const numberOf = (id: string): number => {
    const before = known.get(id)
    if (before !== undefined) return before
    const number = numbers.count + known.size
    known.set(id, number)
    return number
  }
  return {
    changesIn({ start, size }, removed) {
      const changes: number[] = []
      let at = start
      for (const entry of treeEntries(buffer.subarray(start, start + size), idLengths[format], () => true)) {
        if (entry === undefined) return undefined
        const nul = at + entry.mode.length + 1 + entry.name.length
        const kind = kindOf(entry.mode)
        if (kind !== 'submodule' && numbers.of(entry.id) < 0) {
          // Below a tree that is missing may be anything.
          if (kind === 'tree' || known.size >= mostMissing) return undefined
          const number = numberOf(entry.id)
          changes.push(removed ? number | (1 << 31) : number, trees.hash(at, nul), at)
        }
        at = nul + 1 + idLengths[format]
      }
      return changes
    },
    of: (id) => known.get(id) ?? -1,
    ids: () => [...known.keys()],
  }
}
