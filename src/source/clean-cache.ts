// The cache of a history: names of objects that an earlier run has read clean, in a file that the user keeps.
import { readFileSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { systemCode, UsageError } from '../errors.ts'
import { decodeCleanIds, encodeCleanIds, noCleanIds } from '../history/clean-ids.ts'
import type { ObjectId } from '../history/object-id.ts'
import type { ObjectPass } from '../history/object-pass.ts'
import { searchDigest } from '../history/sieve.ts'
import { writeWhole } from '../output-file.ts'
import type { Git } from './git.ts'
import { realFolder } from './locate.ts'

/**
 * The same pass, without the objects that `file` names; it is written anew when the pass is over. Damaged, or made by
 * another version or for other rules, it counts for nothing. Throws `UsageError` where it lies in the repository:
 * whoever can commit a file could then hide an object from every scan.
 */
export function cachedPass(pass: ObjectPass, file: string, git: Git): ObjectPass {
  refuseInside(file, git)
  return async (search) => {
    const notices: string[] = []
    const digest = searchDigest(search)
    const before = readCache(file)
    const clean = before && decodeCleanIds(before, digest)
    if (before !== undefined && clean === undefined)
      notices.push(
        'The cache was damaged, or made by another version or for other rules. Everything was read.',
      )
    const known: ObjectId[] = []
    const fresh: ObjectId[] = []
    const passed = await pass({
      ...search,
      clean: {
        size: clean?.size ?? 0,
        has: (id) => {
          const isKnown = (clean ?? noCleanIds).has(id)
          if (isKnown) known.push(id)
          return isKnown
        },
      },
      onClean: (id) => void fresh.push(id),
    })
    if (fresh.length > 0 || known.length !== clean?.size)
      writeWhole(file, [encodeCleanIds([...known, ...fresh], digest)])
    if (known.length > 0)
      notices.push(
        `${known.length} objects were read by an earlier run and held nothing: they were not read again.`,
      )
    return { ...passed, notices: [...(passed.notices ?? []), ...notices] }
  }
}

function readCache(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw new UsageError(`The cache ${file} could not be read: ${systemCode(error)}.`, { cause: error })
  }
}

function refuseInside(file: string, { place }: Git): void {
  const folder = realFolder(dirname(resolve(file))) + sep
  for (const own of [place.toplevel ?? place.folder, place.gitDir]) {
    if (folder.startsWith(own + sep))
      throw new UsageError(
        `The cache ${file} lies in the repository that is scanned, where a commit could forge it. Keep it elsewhere, e.g. in RUNNER_TEMP.`,
      )
  }
}
