// The output of `git cat-file --batch`, cut into objects. Pure but for the spool of a large object.
// https://git-scm.com/docs/git-cat-file#_batch_output: `<id> <type> <size> LF <content> LF`, or `<id> missing LF`.
import { bodyOf, gather, reusedRoom, type Gathering } from './body.ts'
import type { Stored } from './objects.ts'

export interface BatchParser {
  /** What came next. All objects that the output before it completes have been asked for. */
  add(chunk: Buffer): void
  /** The next object that the output completes. Its body is only good until the next one is asked for. */
  next(): Stored | undefined
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
  let output: Buffer = none
  let at = 0
  let line = ''
  let header: Header | undefined
  let content: Gathering | undefined
  let missing = 0
  const roomFor = reusedRoom()

  // Takes what the output holds of the header.
  const readHeader = (): Stored | undefined => {
    const end = output.indexOf(lineFeed, at)
    line += output.toString('latin1', at, end < 0 ? output.length : end)
    at = end < 0 ? output.length : end + 1
    return end < 0 ? undefined : begin()
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
  const readContent = ({ id, type, size }: Header): Stored | undefined => {
    const end = Math.min(output.length, at + missing)
    const whole = missing === size + 1 && end - at === missing
    const piece = output.subarray(at, Math.min(end, at + missing - 1))
    missing -= end - at
    at = end
    if (whole) return { id, type, body: bodyOf(piece) }
    content ??= roomFor(size) ?? gather(0)
    content.add(piece)
    return missing > 0 ? undefined : { id, type, body: content.finish() }
  }

  return {
    get unfinished() {
      return header?.id
    },
    add(chunk) {
      output = chunk
      at = 0
    },
    next() {
      while (at < output.length) {
        const stored = header === undefined ? readHeader() : readContent(header)
        if (stored === undefined) continue
        header = undefined
        content = undefined
        return stored
      }
      return undefined
    },
    discard() {
      content?.discard()
    },
  }
}

const none = Buffer.alloc(0)
