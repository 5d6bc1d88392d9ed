// Gathers the bytes of one object or stream: in memory while they are few, in a spool when they are many.
import type { ByteReader } from '../model.ts'
import { bufferReader } from './bytes.ts'
import { createSpool, memoryLimit, type Spool } from './spool.ts'

/** Bytes that can be read any number of times until `dispose`. */
export interface Body {
  readonly size: number
  /** All bytes, where they are in memory. */
  readonly bytes?: Uint8Array
  open(): ByteReader
  dispose(): void
}

export interface Gathering {
  add(chunk: Uint8Array): void
  finish(): Body
  /** Gives up; needed wherever `finish` is not reached. */
  discard(): void
}

export const bodyOf = (bytes: Uint8Array): Body => ({
  size: bytes.length,
  bytes,
  open: () => bufferReader(bytes),
  dispose() {},
})

/** Gathers bytes whose number is not known, or known to be large. */
export function gather(limit = memoryLimit): Gathering {
  let chunks: Uint8Array[] = []
  let size = 0
  let spool: Spool | undefined
  return {
    add(chunk) {
      size += chunk.length
      if (spool === undefined) chunks.push(chunk)
      else spool.write(chunk)
      if (spool !== undefined || size <= limit) return
      spool = createSpool()
      for (const held of chunks.splice(0)) spool.write(held)
    },
    finish() {
      if (spool === undefined) return bodyOf(Buffer.concat(chunks, size))
      const full = spool
      return { size, open: () => full.open(), dispose: () => full.dispose() }
    },
    discard() {
      chunks = []
      spool?.dispose()
    },
  }
}

/** Less is made anew too often. */
const leastRoom = 1 << 20

/**
 * Gathers one object after the other in the same memory: thousands of buffers, each dropped after the next, are taken away only
 * now and then. A body is good until room is asked for again; there is none for more bytes than memory is for.
 */
export function reusedRoom(limit = memoryLimit): (size: number) => Gathering | undefined {
  let room = Buffer.alloc(0)
  return (size) => {
    if (size > limit) return undefined
    if (size > room.length) room = Buffer.allocUnsafeSlow(Math.min(limit, Math.max(leastRoom, 2 * size)))
    let length = 0
    return {
      add(chunk) {
        room.set(chunk, length)
        length += chunk.length
      },
      finish: () => bodyOf(room.subarray(0, length)),
      discard() {},
    }
  }
}
