// Lists what a repository stores its objects in, and opens the packs: all of them before any is read, so that a gc that runs
// meanwhile takes nothing away. It writes a new pack before it removes anything, so loose objects are listed first.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { looseIds } from './loose.ts'
import type { ObjectFormat } from './object-id.ts'
import { isMissing, openPack, type PackFile } from './pack-file.ts'
import { objectStores } from './stores.ts'

export interface Inventory {
  readonly packs: readonly PackFile[]
  /** Ids of loose objects by the folder that they lie in. */
  readonly loose: ReadonlyMap<string, readonly string[]>
  /** Packs and folders of which it is not known what they hold. */
  readonly unlisted: readonly string[]
}

/** `objects` is the repository's folder of objects. Whoever asks closes the packs. */
export function takeInventory(objects: string, format: ObjectFormat): Inventory {
  const { folders, whole } = objectStores(objects)
  const packs: PackFile[] = []
  const loose = new Map<string, readonly string[]>()
  const unlisted = whole ? [] : ['info/alternates']
  for (const store of folders) {
    const ids = looseIds(store, format)
    if (ids === undefined) unlisted.push(store)
    else loose.set(store, ids)
    const opened = openPacks(join(store, 'pack'), format)
    packs.push(...opened.packs)
    unlisted.push(...opened.unlisted)
  }
  return { packs, loose, unlisted }
}

/** Listings of the packs; each further one because a pack had vanished and what it held must be in another now. */
const mostListings = 5

function openPacks(folder: string, format: ObjectFormat): Pick<Inventory, 'packs' | 'unlisted'> {
  const packs: PackFile[] = []
  const unlisted: string[] = []
  const done = new Set<string>()
  for (let listing = 1; ; listing++) {
    const names = packNames(folder)
    if (names === undefined) return { packs, unlisted: [...unlisted, folder] }
    let vanished = false
    for (const name of names.filter((one) => !done.has(one))) {
      const pack = openPack(join(folder, name), format)
      if (pack === 'vanished') vanished = true
      else {
        done.add(name)
        if (pack === 'unlisted') unlisted.push(join(folder, name))
        else packs.push(pack)
      }
    }
    if (!vanished) return { packs, unlisted }
    if (listing === mostListings) return { packs, unlisted: [...unlisted, folder] }
  }
}

/** What git takes for packs: an index beside a pack. `undefined` where the folder cannot be listed. */
function packNames(folder: string): readonly string[] | undefined {
  try {
    const names = readdirSync(folder)
    const packs = new Set(names.filter((name) => name.endsWith('.pack')).map((name) => name.slice(0, -5)))
    return names
      .filter((name) => name.endsWith('.idx'))
      .map((name) => name.slice(0, -4))
      .filter((name) => packs.has(name))
  } catch (error) {
    return isMissing(error) ? [] : undefined
  }
}
