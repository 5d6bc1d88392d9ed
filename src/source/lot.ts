// A portion of a listing that two threads read towards each other: this one from its first record on, in order, the other one
// from its last. Neither waits. What the other has not called clean when this one comes to it is read here.
import type { Portion } from './listing.ts'

/** Memory that both see. */
export interface Lot {
  readonly portion: Portion
  /** The record that is looked at here. The other stops where it comes to it. */
  readonly front: Int32Array
  /** 1 for a record whose file was read and holds nothing of interest: then its size is there. */
  readonly clean: Uint8Array
  readonly sizes: Float64Array
}

/** A tag, a mode, an id, a stage, an end: with a path, every record is longer. */
const shortestRecord = 53

export function lotOf(portion: Portion): Lot {
  const most = Math.floor(portion.length / shortestRecord)
  // Numbers of eight bytes must begin at a multiple of eight, those of four at one of four.
  const [front, clean, text] = [8 * most, 8 * most + 4, 9 * most + 4]
  const memory = new SharedArrayBuffer(text + portion.length)
  const shared = Buffer.from(memory, text)
  shared.set(portion)
  return {
    portion: shared,
    front: new Int32Array(memory, front, 1).fill(-1),
    clean: new Uint8Array(memory, clean, most),
    sizes: new Float64Array(memory, 0, most),
  }
}

/** This thread has come to record `at`. The size of its file, where that is clean. */
export function comeTo({ front, clean, sizes }: Lot, at: number): number | undefined {
  Atomics.store(front, 0, at)
  return Atomics.load(clean, at) === 1 ? sizes[at] : undefined
}

/** The other thread's part: `sizeOf` answers for a file that is clean. */
export function readBackwards(
  { front, clean, sizes }: Lot,
  sizeOf: (at: number) => number | undefined,
): void {
  for (let at = clean.length - 1; at > Atomics.load(front, 0); at--) {
    const size = sizeOf(at)
    if (size === undefined) continue
    sizes[at] = size
    // Only now, so that whoever sees the mark sees the size.
    Atomics.store(clean, at, 1)
  }
}
