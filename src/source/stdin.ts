// What is piped into the program, as one document. It is gathered before it is read, since a pipe cannot be read twice.
import type { Document, Source } from '../model.ts'
import { gather } from './body.ts'

/** A source of kind `stdin`. The document's path is empty; `root` is the folder the program runs in. */
export function openStdin(input: AsyncIterable<Uint8Array>, root: string): Source {
  return { facts: { kind: 'stdin', root }, notices: [], documents: () => piped(input) }
}

async function* piped(input: AsyncIterable<Uint8Array>): AsyncGenerator<Document> {
  const content = gather()
  try {
    for await (const chunk of input) content.add(chunk)
    const body = content.finish()
    yield { path: '', where: 'file', introduced: null, open: () => body.open() }
  } finally {
    content.discard()
  }
}
