// The text of a big document as its windows see it: each begins with the end of the text before it. A chunk that nobody
// reads is passed: its lines are counted as bytes, and only its end is decoded, for the window after it.
import { isWide, textDecoder, type Encoding } from './decode.ts'
import { after, documentStart, type Origin } from './region.ts'

export interface Trail {
  /** The text of a chunk with the end of the text before it, where that begins, and where the next will begin. */
  read(chunk: Uint8Array): { readonly text: string; readonly origin: Origin; readonly next: Origin }
  /** Goes on behind a chunk; `linesIn` counts the line feeds among that many of its first bytes. */
  pass(chunk: Uint8Array, linesIn: (length: number) => number): void
}

/** No encoding but the wide ones takes more bytes for one UTF-16 code unit, and no more wait for a character's end. */
const mostBytes = 3

/** `overlap` is how much of the text before, in UTF-16 code units, every window begins with. */
export function trailOf(encoding: Encoding, overlap: number): Trail {
  let decode = textDecoder(encoding)
  let carried = ''
  let origin = documentStart

  const keepEndOf = (text: string): void => {
    const gone = Math.max(0, text.length - overlap)
    origin = after(text.slice(0, gone), origin)
    carried = text.slice(gone)
  }

  return {
    read(chunk) {
      const window = { text: carried + decode(chunk), origin }
      keepEndOf(window.text)
      return { ...window, next: origin }
    },
    pass(chunk, linesIn) {
      const cut = isWide(encoding) ? 0 : chunk.length - mostBytes * (overlap + 1)
      if (cut <= 0) {
        keepEndOf(carried + decode(chunk))
        return
      }
      const lineEnd = chunk.lastIndexOf(10, cut - 1)
      if (lineEnd >= 0) {
        origin = { line: after(carried, origin).line + linesIn(cut), column: 1 }
        carried = ''
        decode = textDecoder(encoding, 'inside')
      }
      origin = after(carried + decode(chunk.subarray(lineEnd + 1, cut)), origin)
      keepEndOf(decode(chunk.subarray(cut)))
    },
  }
}
