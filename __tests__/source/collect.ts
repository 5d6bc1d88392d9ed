// Reads a source to its end the way the scanner does, so that tests can compare plain values.
import { Unreadable } from '../../src/errors.ts'
import type { ByteReader, Document, Unread } from '../../src/model.ts'

export interface Collected {
  /** Shown path and content (latin1), in the order they came. */
  readonly read: readonly (readonly [path: string, content: string])[]
  readonly unread: readonly Unread[]
  readonly documents: readonly Document[]
}

/** Opens and reads every document as it comes. */
export async function collect(items: AsyncIterable<Document | Unread>): Promise<Collected> {
  const read: [string, string][] = []
  const unread: Unread[] = []
  const documents: Document[] = []
  for await (const item of items) {
    if ('reason' in item) unread.push(item)
    else tryRead(item, read, unread)
    if (!('reason' in item)) documents.push(item)
  }
  return { read, unread, documents }
}

function tryRead(document: Document, read: [string, string][], unread: Unread[]): void {
  try {
    const content = contentOf(document.open()).toString('latin1')
    document.confirm?.()
    read.push([document.path, content])
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    unread.push({ path: document.path, reason: error.reason })
  }
}

/** Everything a reader gives, in pieces of `step` bytes. */
export function contentOf(reader: ByteReader, step = 4096): Buffer {
  const pieces: Buffer[] = []
  const into = Buffer.alloc(step + 1)
  try {
    for (let count = reader.read(into, 1, step); count > 0; count = reader.read(into, 1, step)) {
      pieces.push(Buffer.from(into.subarray(1, 1 + count)))
    }
  } finally {
    reader.close()
  }
  return Buffer.concat(pieces)
}
