// What stands around a literal: could a key, in this encoding, go on from here? Every answer errs on the side of
// yes and looks at a bounded number of bytes, fewer than neighbouring chunks share.
import type { ByteRange } from './literal.ts'

/** Every `width`-th byte is looked at: 1, or 2 and 4 for UTF-16 and UTF-32. */
interface Place {
  readonly offset: number
  readonly width: number
}

const hexDigits = 64
/** An encoded key has more letters than this; a prefix that stands there by chance seldom has. */
const base64Letters = 80
const encodedHexDigits = 100
/** The glue between two pieces of a literal: quotes, an operator, a comment, indentation. */
const longestGlue = 400
/** A line break with its indentation, and an encoded prefix on both sides. */
const aroundBreak = 128

const isHex = set('0123456789abcdef')
const isBody = set('0123456789abcdef_')
const isWord = set('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')
/** What ends one piece of a key that goes on behind it, or begins an escape. */
const endsPiece = set('"\'`\\\r\n%&+<>^=#$')
const isBase64 = set('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+/-_=')
/** What breaks encoded text into lines or literals. */
const breaksText = set(' \t\r\n\\"\'`,')
const isHexText = set('0123456789abcdefABCDEFxXuU')
const breaksHex = set(' \t\r\n\\"\'`+,;:|#>*&$()[]{}^%-_./')

/** `ak_` stands at `offset`. */
export function keyAfterPrefix(range: ByteRange, { offset, width }: Place): boolean {
  const run = bodyRun(range, { offset: offset + 3 * width, width })
  if (run === 'whole') return true
  return run === 'open' && !wordBefore(range, { offset, width })
}

/** The digits that follow a prefix: all of them, cut off where a piece can end, or something else. */
export function bodyRun({ bytes, end }: ByteRange, { offset, width }: Place): 'whole' | 'open' | 'none' {
  let digits = 0
  for (let at = offset; digits < hexDigits; at += width) {
    if (at >= end) return 'open'
    const byte = bytes[at] ?? 0
    if (!isBody[byte]) return endsPiece[byte] ? 'open' : 'none'
    if (isHex[byte]) digits++
  }
  return 'whole'
}

/** A letter or digit before the prefix makes it part of a longer word, unless an escape (`\n`, `%3D`) ends there. */
function wordBefore({ bytes, start }: ByteRange, { offset, width }: Place): boolean {
  const before = offset - width
  if (before < start || !isWord[bytes[before] ?? 0]) return false
  for (let at = before; at >= start && at > before - 12 * width; at -= width)
    if (escapes[bytes[at] ?? 0]) return false
  return true
}
const escapes = set('\\%[&#\u001b')

/** At least as many base64 letters as a key has when encoded, broken over lines or literals or not. */
export function base64Run(range: ByteRange, offset: number): boolean {
  return longRun(range, { offset, letters: isBase64, breaks: breaksText, wanted: base64Letters })
}

/** The same for hexadecimal, also `\x61\x6b`, `61 6b`, `0x61, 0x6b`, `%61%6b`. */
export function hexRun(range: ByteRange, offset: number): boolean {
  return longRun(range, { offset, letters: isHexText, breaks: breaksHex, wanted: encodedHexDigits })
}

interface RunOptions {
  readonly offset: number
  readonly letters: Uint8Array
  readonly breaks: Uint8Array
  readonly wanted: number
}

function longRun({ bytes, end }: ByteRange, { offset, letters, breaks, wanted }: RunOptions): boolean {
  let found = 0
  let skipped = 0
  for (let at = offset; found < wanted && at < end; at++) {
    const byte = bytes[at] ?? 0
    if (letters[byte]) found++
    else if (!breaks[byte] || skipped++ > 10 * wanted) return false
  }
  return true
}

/**
 * What the base64 around `offset` reads as, without its line breaks, at each of the four letters where it may
 * begin. Zero bytes are left out, so that UTF-16 reads like ASCII.
 */
export function decodings(range: ByteRange, offset: number): readonly string[] {
  const letters = unbroken(range, offset)
  return [0, 1, 2, 3].map((skip) =>
    Buffer.from(letters.slice(skip), 'base64').toString('latin1').replaceAll('\0', ''),
  )
}

function unbroken({ bytes, start, end }: ByteRange, offset: number): string {
  const letters: number[] = []
  const stop = Math.min(end, offset + aroundBreak)
  for (let at = Math.max(start, offset - aroundBreak); at < stop; at++) {
    const byte = bytes[at] ?? 0
    if (isBase64[byte] && byte !== padding && !isEscapedBreak(bytes, at)) letters.push(byte)
  }
  return String.fromCharCode(...letters)
}
const padding = 0x3d

/** The letter of `\n`, `\r` or `\t`: part of the break and not of the text. */
function isEscapedBreak(bytes: Uint8Array, at: number): boolean {
  return bytes[at - 1] === 0x5c && (bytes[at] === 0x6e || bytes[at] === 0x72 || bytes[at] === 0x74)
}

/** The bytes from `offset` on as characters, as many as a closer look needs. */
export function latin1After({ bytes, end }: ByteRange, offset: number): string {
  return characters(bytes.subarray(offset, Math.min(end, offset + longestGlue)))
}

export function latin1Before({ bytes, start }: ByteRange, offset: number): string {
  return characters(bytes.subarray(Math.max(start, offset - longestGlue), offset))
}

function characters(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

/** Membership table of a set of Latin-1 characters. */
function set(characters: string): Uint8Array {
  const table = new Uint8Array(256)
  for (const byte of Buffer.from(characters, 'latin1')) table[byte] = 1
  return table
}
