// Starts a second thread for work that can be done without it. node:worker_threads is loaded with the first: that is a millisecond of
// a start, and most runs have too little work for two.
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'

type Threads = typeof import('node:worker_threads')

/** It keeps next to nothing, and what it throws away shall not pile up. */
const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 128 }

/** Nothing where there is no second processor, or none can be started. A module that is missing is told by `error`, later. */
export function startThread(module: URL, workerData: unknown): Worker | undefined {
  if (availableParallelism() < 2) return undefined
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what `require` gives is what the name says
    const threads = createRequire(import.meta.url)('node:worker_threads') as Threads
    return new threads.Worker(module, { workerData, execArgv: [], resourceLimits })
  } catch {
    return undefined
  }
}
