// One file of the repository as text, for rules that follow code from file to file: decoded as documents are, and
// never more than a person writes.
import type { ByteReader } from '../model.ts'
import { encodingOf, textDecoder } from '../scan/decode.ts'

/** Bytes beyond which a file is generated or bundled. */
const most = 1_000_000

/** Undefined where the file is longer. Closes the reader. */
export function textFrom(reader: ByteReader): string | undefined {
  try {
    const bytes = Buffer.allocUnsafe(most + 1)
    let size = 0
    for (let count = -1; count !== 0 && size < bytes.length; size += count)
      count = reader.read(bytes, size, bytes.length - size)
    if (size > most) return undefined
    const held = bytes.subarray(0, size)
    return textDecoder(encodingOf(held))(held)
  } finally {
    reader.close()
  }
}
