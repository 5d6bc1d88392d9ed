// What the second thread of a pass runs: it makes itself ready, waits for the packs, goes over its share of the blobs and says what
// it found.
import { parentPort, workerData } from 'node:worker_threads'
import { contentLiterals } from '../history/contents.ts'
import { goOverBlobs, stretches, type BlobPack } from './blobs.ts'
import { gatheredLength } from './gathered.ts'
import { createPackMemory } from './memory.ts'
import type { ObjectFormat } from './object-id.ts'
import { takeInTurn, type Turn } from './take-in-turn.ts'

export interface ThreadData {
  readonly format: ObjectFormat
  readonly words: readonly string[]
}

export interface Work extends Turn {
  readonly packs: readonly BlobPack[]
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whoever starts this thread gives it nothing else
const { format, words } = workerData as ThreadData
const memory = createPackMemory({ contents: contentLiterals(words), names: [] }, { windows: gatheredLength })

parentPort?.once('message', ({ packs, ...turn }: Work) => {
  const haul = goOverBlobs({ packs, memory, format, take: takeInTurn(stretches(packs), turn) })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  parentPort?.postMessage(haul)
})
