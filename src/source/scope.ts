// Narrows what a source of a whole repository yields to the folder and the globs that were asked for.
import type { Document, Unread } from '../model.ts'
import type { Choice } from './selection.ts'

type Item = Document | Unread

export interface Scope {
  /** The scanned folder relative to the root of the repository, with a slash at its end; empty for the root. */
  readonly prefix: string
  readonly choose: (path: string) => Choice
}

/** Paths become relative to the scanned folder. What has no path (a message) always belongs. */
export async function* within(items: AsyncIterable<Item>, { prefix, choose }: Scope): AsyncGenerator<Item> {
  for await (const item of items) {
    if (item.path === '') yield item
    else if (item.path.startsWith(prefix))
      yield* chosen({ ...item, path: item.path.slice(prefix.length) }, choose)
  }
}

function* chosen(item: Item, choose: Scope['choose']): Generator<Item> {
  const choice = choose(item.path)
  if (choice === 'wanted') yield item
  else if (choice === 'excluded') yield { path: item.path, reason: 'excluded' }
}

/** Links and submodules of the whole tree were not brought by the change: they are not named again. */
export async function* asExisting(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  for await (const item of items) if (!('reason' in item)) yield { ...item, introduced: false }
}
