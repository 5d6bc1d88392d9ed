// Objects of several kinds, read one after the other by one process of git: starting another costs as much as many objects.
import type { Document, Unread } from '../model.ts'
import type { Git } from './git.ts'
import { idsOf, readInBatches, type Ids, type Next, type Stored } from './objects.ts'

type Item = Document | Unread

export interface Section {
  readonly ids: Ids
  /** What comes before the first object, or where there is none. */
  before?(): Promise<readonly Item[]>
  items(stored: Stored): readonly Item[]
}

/** Rejects with what a list of ids rejects with, and with `GitError`. */
export async function* inSections(git: Git, sections: readonly Section[]): AsyncGenerator<Iterable<Item>> {
  const lists = sections.map(({ ids }) => ids)
  const batches = readInBatches(git, lists)
  let batch: Next = noMore
  // Git starts while the lists are still being made.
  let first: ReturnType<typeof batches.next> | undefined = batches.next()
  first.catch(() => {})
  try {
    for (const section of sections) {
      if (section.before !== undefined) yield await section.before()
      let left = (await idsOf([section.ids])).length
      // A batch may end one section and begin the next.
      const items = function* (): Generator<Item> {
        for (; left > 0; left--) {
          const stored = batch()
          if (stored === undefined) return
          for (const item of section.items(stored)) yield item
        }
      }
      for (;;) {
        yield items()
        if (left === 0) break
        const { done, value } = await (first ?? batches.next())
        first = undefined
        if (done === true) return
        batch = value
      }
    }
    // What git has to say of its end.
    while (batch() !== undefined);
    await first
    for await (const _ of batches);
  } finally {
    await batches.return(undefined)
  }
}

const noMore: Next = () => undefined
