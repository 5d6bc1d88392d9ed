// The output of `git cat-file --batch`, cut into objects. Pure but for the spool of a large object.
// https://git-scm.com/docs/git-cat-file#_batch_output: `<id> <type> <size> LF <content> LF`, or `<id> missing LF`.
import { bodyOf, gather, reusedRoom, type Gathering } from './body.ts'
import type { Stored } from './objects.ts'

export interface BatchParser {
  /** The objects that this chunk completes. A body is only good until the next object is asked for. */
  add(chunk: Buffer): Generator<Stored>
  /** The object whose content has begun and not ended. */
  readonly unfinished: string | undefined
  discard(): void
}

interface Header {
  readonly id: string
  readonly type: string
  readonly size: number
}

const lineFeed = 10

export function parseBatch(): BatchParser {
  let line = ''
  let header: Header | undefined
  let content: Gathering | undefined
  let missing = 0
  const roomFor = reusedRoom()

  // Takes what the chunk holds of the header, and returns where the content begins.
  const readHeader = (chunk: Buffer, at: number): number => {
    const end = chunk.indexOf(lineFeed, at)
    line += chunk.toString('latin1', at, end < 0 ? chunk.length : end)
    return end < 0 ? chunk.length : end + 1
  }

  const begin = (): Stored | undefined => {
    const [id = '', type = '', size] = line.split(' ')
    line = ''
    if (size === undefined) return { id, unread: 'missing-object' }
    header = { id, type, size: Number(size) }
    missing = header.size + 1
    return undefined
  }

  // Small objects mostly lie in one chunk and are not copied. The content is followed by a line feed of git's own.
  const take = (chunk: Buffer, { id, type, size }: Header): Stored | undefined => {
    const whole = missing === size + 1 && chunk.length === missing
    const piece = chunk.subarray(0, Math.min(chunk.length, missing - 1))
    missing -= chunk.length
    if (whole) return { id, type, body: bodyOf(piece) }
    content ??= roomFor(size) ?? gather(0)
    content.add(piece)
    return missing > 0 ? undefined : { id, type, body: content.finish() }
  }

  return {
    get unfinished() {
      return header?.id
    },
    *add(chunk) {
      for (let at = 0; at < chunk.length;) {
        let stored: Stored | undefined
        if (header === undefined) {
          const next = readHeader(chunk, at)
          stored = next <= chunk.length && chunk[next - 1] === lineFeed ? begin() : undefined
          at = next
        } else {
          const end = Math.min(chunk.length, at + missing)
          stored = take(chunk.subarray(at, end), header)
          at = end
        }
        if (stored === undefined) continue
        header = undefined
        content = undefined
        yield stored
      }
    },
    discard() {
      content?.discard()
    },
  }
}
