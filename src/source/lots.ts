// Shares a listing with a second thread. It is never waited for: it may come late, or die, and what it has not read is read here.
import { startThread } from '../thread.ts'
import { ahead } from './ahead.ts'
import { indexSize } from './index-size.ts'
import type { Portion } from './listing.ts'
import type { Place } from './locate.ts'
import type { LotReading } from './lot-reader.ts'
import { lotOf, type Lot } from './lot.ts'

/** Somebody who reads lots beside this thread. */
export interface SecondReader {
  offer(lot: Lot): void
  leave(): void
}

export interface Sharing {
  /** The words that a policy adds to what is looked for. */
  readonly words: readonly string[]
  /** Fewer tracked files than this are not shared. */
  readonly from?: number
  readonly start?: (reading: LotReading) => SecondReader | undefined
}

/** With what the source itself knows. */
export type Shared = Sharing & LotReading

/** A thread takes 45 ms to start, and as much processor time. */
const worthSharing = 8000

/** Nothing where it does not pay. How many files are wanted is known of a whole checkout alone. */
export function startFor(
  place: Place,
  { root, globs, words, from = worthSharing, start = startReader }: Shared,
): SecondReader | undefined {
  const isWhole = place.folder === place.toplevel && (globs.includes ?? []).length === 0
  return isWhole && indexSize(place) >= from ? start({ root, globs, words }) : undefined
}

/** Portions that are listed before this thread comes to them: some 50,000 files, and 5 MB. */
const most = 64

export async function* lotsOf(portions: AsyncIterable<Portion>, reader: SecondReader): AsyncGenerator<Lot> {
  async function* offered(): AsyncGenerator<Lot> {
    for await (const portion of portions) {
      const lot = lotOf(portion)
      reader.offer(lot)
      yield lot
    }
  }
  try {
    yield* ahead(offered(), most)
  } finally {
    reader.leave()
  }
}

/** Beside these sources, or beside the bundle that they are in. */
const threadModule = new URL(
  import.meta.url.endsWith('.ts') ? './tree-thread.ts' : '../tree/index.js',
  import.meta.url,
)

export function startReader(reading: LotReading, module = threadModule): SecondReader | undefined {
  const worker = startThread(module, reading)
  if (worker === undefined) return undefined
  // Then its lots stay as they are.
  worker.on('error', () => {})
  worker.unref()
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
    offer: (lot) => worker.postMessage(lot),
    leave: () => void worker.terminate(),
  }
}
