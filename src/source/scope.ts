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
export async function* within(items: AsyncIterable<Item>, scope: Scope): AsyncGenerator<Item> {
  for await (const item of items) {
    const narrowed = narrow(item, scope)
    if (narrowed !== undefined) yield narrowed
  }
}

/** The same of items that come many at a time. */
export async function* withinBatches(
  batches: AsyncIterable<Iterable<Item>>,
  scope: Scope,
): AsyncGenerator<Iterable<Item>> {
  for await (const batch of batches) yield narrowedOf(batch, scope)
}

function* narrowedOf(items: Iterable<Item>, scope: Scope): Generator<Item> {
  for (const item of items) {
    const narrowed = narrow(item, scope)
    if (narrowed !== undefined) yield narrowed
  }
}

function narrow(item: Item, { prefix, choose }: Scope): Item | undefined {
  if (item.path === '') return item
  if (!item.path.startsWith(prefix)) return undefined
  const path = item.path.slice(prefix.length)
  const choice = choose(path)
  if (choice === 'wanted') return prefix === '' ? item : { ...item, path }
  return choice === 'excluded' ? { path, reason: 'excluded' } : undefined
}

/** Links and submodules of the whole tree were not brought by the change: they are not named again. */
export async function* asExisting(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  for await (const item of items) if (!('reason' in item)) yield { ...item, introduced: false }
}
