// What the second thread of a tree runs: it reads one lot after another.
import { parentPort, workerData } from 'node:worker_threads'
import { lotReader, type LotReading } from './lot-reader.ts'
import type { Lot } from './lot.ts'

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whoever starts this thread gives it nothing else
const read = await lotReader(workerData as LotReading)

parentPort?.on('message', (lot: Lot) => {
  const { buffer, byteOffset, length } = lot.portion
  // What a thread is sent of a buffer is no buffer any more.
  read({ ...lot, portion: Buffer.from(buffer, byteOffset, length) })
})
