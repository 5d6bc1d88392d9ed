// Starts a second thread for work that can be done without it.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** It keeps next to nothing, and what it throws away shall not pile up. */
const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 128 }

/** Nothing where there is no second processor, or none can be started. A module that is missing is told by `error`, later. */
export function startThread(module: URL, workerData: unknown): Worker | undefined {
  if (availableParallelism() < 2) return undefined
  try {
    return new Worker(module, { workerData, execArgv: [], resourceLimits })
  } catch {
    return undefined
  }
}
