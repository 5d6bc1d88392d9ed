// Documents that come many at a time, for whoever takes them so and for whoever does not.
import type { Document, Documents, Unread } from '../model.ts'

type Item = Document | Unread
export type Batches = AsyncIterable<Iterable<Item>>

export interface Batched extends Documents {
  readonly batches: () => Batches
}

export const batched = (batches: () => Batches): Batched => ({
  batches,
  [Symbol.asyncIterator]: () => oneByOne(batches()),
})

export async function* oneByOne(batches: Batches): AsyncGenerator<Item> {
  for await (const batch of batches) yield* batch
}
