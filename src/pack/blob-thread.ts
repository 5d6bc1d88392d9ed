// What the second thread of a pass runs: it goes over its share of the blobs and says what it found.
import { parentPort, workerData } from 'node:worker_threads'
import { contentLiterals } from '../history/contents.ts'
import { goOverBlobs, stretches, type BlobPack } from './blobs.ts'
import { createPackMemory } from './memory.ts'
import type { ObjectFormat } from './object-id.ts'
import { readerOf } from './pack-file.ts'
import { takeInTurn, type Turn } from './take-in-turn.ts'
import { openWindows, windowsLength } from './windows.ts'

export interface ThreadData extends Turn {
  readonly format: ObjectFormat
  readonly words: readonly string[]
  readonly packs: readonly (Omit<BlobPack, 'locate'> & { readonly file: number })[]
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whoever starts this thread gives it nothing else
const data = workerData as ThreadData
const { format, words, packs } = data
const memory = createPackMemory({ contents: contentLiterals(words), names: [] }, { windows: windowsLength })
const locates = openWindows(
  memory.buffer,
  memory,
  packs.map(({ file }) => readerOf(file)),
)
const open = packs.flatMap((pack, at): BlobPack[] => {
  const locate = locates[at]
  return locate === undefined ? [] : [{ ...pack, locate }]
})
const haul = goOverBlobs({ packs: open, memory, format, take: takeInTurn(stretches(open), data) })
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
parentPort?.postMessage(haul)
