// A gc or a fetch that runs meanwhile moves objects from one pack to another, and one that was moved from behind to
// before the reader is read by nobody. So the list of packs is compared, and the pass made again where it has changed.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ObjectPass, Passed } from '../history/object-pass.ts'
import type { Search } from '../history/sieve.ts'

const mostPasses = 3

export interface SteadyPass {
  readonly passed: Passed
  /** False where the packs changed during each of the passes. */
  readonly steady: boolean
}

/** `objects` is the repository's folder of objects; where it is not known, nothing is compared. */
export async function steadily(
  pass: ObjectPass,
  search: Search,
  objects: string | undefined,
): Promise<SteadyPass> {
  const folder = objects === undefined ? undefined : join(objects, 'pack')
  for (let passes = 1; ; passes++) {
    const before = packsIn(folder)
    const passed = await pass(search)
    const steady = packsIn(folder) === before
    if (steady || passes === mostPasses) return { passed, steady }
  }
}

function packsIn(folder: string | undefined): string {
  if (folder === undefined) return ''
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.pack'))
      .sort()
      .join('\n')
  } catch {
    return ''
  }
}
