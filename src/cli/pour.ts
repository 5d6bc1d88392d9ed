// Writes a long text to a stream no faster than its reader takes it: what a pipe has no room for waits in memory, and of a report of
// 30,000 findings that was 240 MB.
import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Ends early where the stream fails: whoever opened it is told by its `error` event. */
export async function pour(pieces: Iterable<string>, stream: Writable): Promise<void> {
  for (const piece of pieces) {
    if (stream.write(piece)) continue
    // Nothing would be heard of it any more.
    if (stream.destroyed) return
    try {
      await once(stream, 'drain')
    } catch {
      return
    }
  }
}
