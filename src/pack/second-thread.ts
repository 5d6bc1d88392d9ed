// Starts the second thread of a pass, before there is anything to do for it: it takes its time to begin.
import { startThread } from '../thread.ts'
import type { ThreadData, Work } from './blob-thread.ts'
import type { Haul } from './blobs.ts'
import type { ObjectFormat } from './object-id.ts'

export interface SecondThread {
  /** The module that it runs, blob-thread.ts. */
  readonly module: URL
  /** Fewer bytes of packs than this are not shared. */
  readonly from?: number
  /** The words that a policy adds to what is looked for; the rest of it the thread knows. */
  readonly words: readonly string[]
}

export interface Second {
  /** What it found out; nothing where it could not do its share. */
  share(work: Work): Promise<Haul | undefined>
  /** There is nothing to do for it. */
  leave(): void
}

/** A thread takes 46 ms to start, and as much processor time. */
const worthSharing = 24 << 20

/** `bytes` is the size of all packs. Nothing where it does not pay, or cannot be. */
export function startSecond(
  { module, words, from = worthSharing }: SecondThread,
  { format, bytes }: { readonly format: ObjectFormat; readonly bytes: number },
): Second | undefined {
  const workerData: ThreadData = { format, words }
  const worker = bytes < from ? undefined : startThread(module, workerData)
  if (worker === undefined) return undefined
  const found = new Promise<Haul | undefined>((settle) => {
    worker.once('message', (haul: Haul) => {
      worker.unref()
      settle(haul)
    })
    worker.once('error', () => settle(undefined))
    worker.once('exit', () => settle(undefined))
  })
  // What waits for work must not keep the process waiting for it, nor what has done its work. Whoever listens for messages refs it anew.
  worker.unref()
  return {
    share(work) {
      worker.ref()
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
      worker.postMessage(work)
      return found
    },
    leave: () => void worker.terminate(),
  }
}
