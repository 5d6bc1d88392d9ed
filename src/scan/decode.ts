// Bytes -> text. Never refuses: what is no UTF-8 is read as Latin-1, so that a key in any file stays readable.
import { isUtf8 } from 'node:buffer'

export type Encoding = 'utf-8' | 'latin1' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'

const marks: readonly (readonly [readonly number[], Encoding])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]
const looked = 4096

/** The encoding that the first bytes show: a byte order mark, or zero bytes where wide Latin text has them. */
export function encodingOf(bytes: Uint8Array): Encoding {
  for (const [mark, encoding] of marks) if (mark.every((byte, at) => bytes[at] === byte)) return encoding
  return (
    unmarkedWide(bytes.subarray(0, looked)) ??
    (isUtf8(bytes.subarray(0, lastWhole(bytes))) ? 'utf-8' : 'latin1')
  )
}

/** Whether the text stands two or four bytes a character, which only decoding the whole can search. */
export function isWide(encoding: Encoding): boolean {
  return encoding.startsWith('utf-16') || encoding.startsWith('utf-32')
}

/**
 * UTF-16 and UTF-32 show a mark or a zero byte at once; most literals can be searched for in their decoded text only. Asked of
 * every file, so that nothing is made before a byte gives reason to.
 */
export function startsWide(bytes: Uint8Array, start = 0, end = bytes.length): boolean {
  if (end - start < 2) return false
  const first = bytes[start] ?? 0
  const maybe = first === 0 || first >= 0xfe || bytes[start + 1] === 0 || bytes[start + 2] === 0
  return maybe && isWide(encodingOf(bytes.subarray(start, end)))
}

function unmarkedWide(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length < 8 || !bytes.includes(0)) return undefined
  const zeros = [0, 0, 0, 0]
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1
  const share = zeros.map((count) => count / (bytes.length / 4))
  const pattern = share.map((part) => (part > 0.7 ? '0' : part < 0.2 ? 'x' : '?')).join('')
  return patterns[pattern]
}

const patterns: Readonly<Record<string, Encoding>> = {
  x0x0: 'utf-16le',
  '0x0x': 'utf-16be',
  x000: 'utf-32le',
  '000x': 'utf-32be',
}

/** Leaves out a UTF-8 sequence that a chunk's end cuts in two. */
function lastWhole(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if ((byte & 0xc0) === 0x80) continue
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    return needs > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

/**
 * Decodes a document piece by piece, from its start or from the start of a character inside. A byte order mark at the
 * start is left out; a character cut by a piece's end waits for the next.
 */
export function textDecoder(
  encoding: Encoding,
  from: 'start' | 'inside' = 'start',
): (bytes: Uint8Array) => string {
  if (encoding === 'latin1') return (bytes) => inSlices(bytes, 'latin1', (slice) => slice.length)
  if (encoding === 'utf-8') return utf8Decoder(from === 'start')
  if (encoding.startsWith('utf-32')) return utf32Decoder(encoding === 'utf-32le')
  const decoder = new TextDecoder(encoding)
  return (bytes) => decoder.decode(bytes, { stream: true })
}

// Node puts longer texts outside the heap, where they leave holes: a file of a gibibyte, decoded a mebibyte at a time, ends up at 450 MB.
const longestInHeap = 1_000_000
const sliceLength = 1 << 15

/** `whole` says how much of a slice ends with a whole character. */
function inSlices(
  bytes: Uint8Array,
  encoding: 'latin1' | 'utf8',
  whole: (slice: Uint8Array) => number,
): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (buffer.length < longestInHeap) return buffer.toString(encoding)
  let text = ''
  for (let start = 0; start < buffer.length;) {
    const isLast = start + sliceLength >= buffer.length
    const end = isLast ? buffer.length : start + whole(buffer.subarray(start, start + sliceLength))
    text += buffer.toString(encoding, start, end)
    start = end
  }
  return text
}

const none = new Uint8Array(0)

function utf8Decoder(atStart: boolean): (bytes: Uint8Array) => string {
  let rest = none
  let isFirst = atStart
  return (piece) => {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    const whole = lastWhole(bytes)
    // A copy: the next piece may come in the same memory. Most pieces are whole texts, and leave nothing.
    rest = whole === bytes.length ? none : Uint8Array.from(bytes.subarray(whole))
    const text = inSlices(bytes.subarray(0, whole), 'utf8', lastWhole)
    const hasMark = isFirst && text.startsWith('\ufeff')
    isFirst &&= text === ''
    return hasMark ? text.slice(1) : text
  }
}

function utf32Decoder(little: boolean): (bytes: Uint8Array) => string {
  let rest: Uint8Array = new Uint8Array(0)
  return (piece) => {
    const bytes = Buffer.concat([rest, piece])
    const whole = bytes.length - (bytes.length % 4)
    const units: string[] = []
    for (let at = 0; at < whole; at += 4) {
      const code = little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)
      if (code !== 0xfeff) units.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd')
    }
    rest = bytes.subarray(whole)
    return units.join('')
  }
}
