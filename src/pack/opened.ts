// A repository's objects, opened for a pass: listed, the indexes of the packs read, a second thread on its way. None of it depends on what
// is asked of git meanwhile, so that it can be done while git looks for its answers.
import { openDatabase, type Database, type Sought } from './database.ts'
import { takeInventory, type Inventory } from './inventory.ts'
import { startSecond, type Second, type SecondThread } from './second-thread.ts'

export interface Opening extends Sought {
  /** Takes its share of the blobs where there are many. */
  readonly second?: SecondThread
}

export interface Opened {
  readonly inventory: Inventory
  /** Nothing where it holds what is not known or not believed, or more than fits the memory. */
  readonly database: Database | undefined
  readonly second: Second | undefined
  /** Closes the packs. */
  close(): void
}

/** `objects` is the repository's folder of objects. */
export function openObjects(objects: string, opening: Opening): Opened {
  return openedFrom(takeInventory(objects, opening.format), opening)
}

/** The same objects as they are stored now: what was opened `ahead` where nothing has changed since. */
export function openNow(objects: string, opening: Opening, ahead: Opened | undefined): Opened {
  const inventory = takeInventory(objects, opening.format)
  if (ahead !== undefined && areAlike(ahead.inventory, inventory)) {
    closePacks(inventory)
    return ahead
  }
  if (ahead !== undefined) discard(ahead)
  return openedFrom(inventory, opening)
}

function openedFrom(inventory: Inventory, { second: thread, ...opening }: Opening): Opened {
  const close = (): void => closePacks(inventory)
  if (inventory.unlisted.length > 0) return { inventory, database: undefined, second: undefined, close }
  const bytes = inventory.packs.reduce((sum, { facts }) => sum + facts.size, 0)
  const second = thread && startSecond(thread, { format: opening.format, bytes })
  try {
    const database = openDatabase(inventory, opening)
    if (database === undefined) second?.leave()
    return { inventory, database, second, close }
  } catch (error) {
    second?.leave()
    close()
    throw error
  }
}

/** A pack is called after what it holds. */
function areAlike(one: Inventory, other: Inventory): boolean {
  const hasAll = (all: readonly string[], some: readonly string[] = []): boolean =>
    all.length === some.length && all.every((name, at) => name === some[at])
  const paths = ({ packs }: Inventory): readonly string[] => packs.map(({ path }) => path)
  return (
    hasAll(paths(one), paths(other)) &&
    hasAll(one.unlisted, other.unlisted) &&
    hasAll([...one.loose.keys()], [...other.loose.keys()]) &&
    [...one.loose].every(([store, ids]) => hasAll(ids, other.loose.get(store)))
  )
}

function discard(opened: Opened): void {
  opened.second?.leave()
  opened.close()
}

function closePacks({ packs }: Inventory): void {
  for (const pack of packs) pack.close()
}
