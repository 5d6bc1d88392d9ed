// What the second thread of a pass runs: it makes itself ready, waits for the packs, goes over its share of the blobs and says what
// it found.
import { parentPort, workerData } from 'node:worker_threads'
import { contentLiterals } from '../history/contents.ts'
import { goOverBlobs, stretches, type BlobPack } from './blobs.ts'
import { createPackMemory } from './memory.ts'
import type { ObjectFormat } from './object-id.ts'
import { readerOf } from './pack-file.ts'
import { takeInTurn, type Turn } from './take-in-turn.ts'
import { openWindows, windowsLength } from './windows.ts'

export interface ThreadData {
  readonly format: ObjectFormat
  readonly words: readonly string[]
}

export interface Work extends Turn {
  readonly packs: readonly (Omit<BlobPack, 'locate'> & { readonly file: number })[]
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whoever starts this thread gives it nothing else
const { format, words } = workerData as ThreadData
const memory = createPackMemory({ contents: contentLiterals(words), names: [] }, { windows: windowsLength })

parentPort?.once('message', (work: Work) => {
  const locates = openWindows(
    memory.buffer,
    memory,
    work.packs.map(({ file }) => readerOf(file)),
  )
  const packs = work.packs.flatMap((pack, at): BlobPack[] => {
    const locate = locates[at]
    return locate === undefined ? [] : [{ ...pack, locate }]
  })
  const haul = goOverBlobs({ packs, memory, format, take: takeInTurn(stretches(packs), work) })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  parentPort?.postMessage(haul)
})
