// Objects of several kinds, read one after the other by one process of git: starting another costs as much as many objects.
import type { Document, Unread } from '../model.ts'
import type { Git } from './git.ts'
import { idsOf, readInBatches, type Ids, type Stored } from './objects.ts'

type Item = Document | Unread

export interface Section {
  readonly ids: Ids
  /** What comes before the first object, or where there is none. */
  before?(): Promise<readonly Item[]>
  items(stored: Stored): Iterable<Item>
}

/** Rejects with what a list of ids rejects with, and with `GitError`. */
export async function* inSections(git: Git, sections: readonly Section[]): AsyncGenerator<Iterable<Item>> {
  const lists = sections.map(({ ids }) => ids)
  const batches = readInBatches(git, lists)
  let batch: Iterator<Stored> = none[Symbol.iterator]()
  // Git starts while the lists are still being made.
  let next: ReturnType<typeof batches.next> | undefined = batches.next()
  next.catch(() => {})
  try {
    for (const section of sections) {
      if (section.before !== undefined) yield await section.before()
      let left = (await idsOf([section.ids])).length
      // A batch may end one section and begin the next.
      const items = function* (): Generator<Item> {
        for (; left > 0; left--) {
          const { done, value } = batch.next()
          if (done === true) return
          yield* section.items(value)
        }
      }
      for (;;) {
        yield items()
        if (left === 0) break
        const { done, value } = await (next ?? batches.next())
        next = undefined
        if (done === true) return
        batch = value[Symbol.iterator]()
      }
    }
    // What git has to say of its end.
    while (batch.next().done !== true);
    await next
    for await (const _ of batches);
  } finally {
    batch.return?.()
    await batches.return(undefined)
  }
}

const none: readonly Stored[] = []
