// Shares the blobs of a pass between this thread and a second one, where they are so many that it pays. Whatever becomes of the
// second, every blob is gone over: what it had taken is gone over here if it does not say that it is done.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ThreadData } from './blob-thread.ts'
import { goOverBlobs, stretches, type Haul, type Stretch } from './blobs.ts'
import type { Database } from './database.ts'
import type { PassOptions } from './pass.ts'
import { shared as sharedBytes } from './pack-index.ts'
import { takeInTurn } from './take-in-turn.ts'

export interface SecondThread {
  /** The module that it runs, blob-thread.ts. */
  readonly module: URL
  /** Fewer bytes of packs than this are not shared. */
  readonly from?: number
  /** The words that a policy adds to what is looked for; the rest of it the thread knows. */
  readonly words: readonly string[]
}

/** A thread takes 46 ms to start, and as much processor time. */
const worthSharing = 24 << 20

/** It keeps next to nothing, and what it throws away shall not pile up. */
const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 128 }

const [here, there] = [0, 1]

/** Starts the second thread at once; what is returned does this thread's share and answers when both are done. */
export function shareBlobs(
  database: Database,
  { second, onObject }: PassOptions,
): () => Promise<readonly Haul[]> {
  const { packs, memory, format } = database
  const all = stretches(packs)
  const owners = new Uint8Array(sharedBytes(all.length))
  const turn = new Int32Array(sharedBytes(4))
  const bytes = packs.reduce((sum, { index }) => sum + (index.offsets[index.count] ?? 0), 0)
  const paysOff = bytes >= (second?.from ?? worthSharing) && availableParallelism() > 1
  const other = second && paysOff ? startThread(second, { database, owners, turn }) : undefined
  const go = (take: () => Stretch | undefined): Haul =>
    goOverBlobs({
      packs,
      memory,
      format,
      take,
      ...(onObject && {
        onBlob({ pack, entry, content, id }) {
          const own = packs[pack]?.index.idOf(entry).toString('hex') ?? ''
          if (id === undefined || id === own) onObject(own, 'blob', content)
        },
      }),
    })
  return async () => {
    const own = go(takeInTurn(all, { owners, turn, owner: here }))
    if (other === undefined) return [own]
    const others = await other
    if (others !== undefined) return [own, others]
    const left = all.filter((_, at) => owners[at] === there)[Symbol.iterator]()
    return [own, go(() => left.next().value ?? undefined)]
  }
}

interface Started {
  readonly database: Database
  readonly owners: Uint8Array
  readonly turn: Int32Array
}

/** Nothing where it could not do its share. */
function startThread(
  { module, words }: SecondThread,
  { database, owners, turn }: Started,
): Promise<Haul | undefined> {
  const packs = database.packs.map(({ file, index, entries, states }) => ({
    file,
    index: { count: index.count, offsets: index.offsets, crcs: index.crcs },
    entries,
    states,
  }))
  const workerData: ThreadData = { format: database.format, words, packs, owners, turn, owner: there }
  return new Promise((settle) => {
    try {
      const worker = new Worker(module, { workerData, execArgv: [], resourceLimits })
      // Until then it keeps the process waiting for it; a thread that is done must not.
      worker.once('message', (haul: Haul) => {
        worker.unref()
        settle(haul)
      })
      worker.once('error', () => settle(undefined))
      worker.once('exit', () => settle(undefined))
    } catch {
      settle(undefined)
    }
  })
}
