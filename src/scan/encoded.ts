// Finds what stands encoded inside a text and decodes it: base64, hex, URL-encoding, JSON and HTML escapes, and wide
// characters inside a file of another encoding. Says where each piece stands; the caller scans it and may ask again.
import { copyOf } from '../copy.ts'
import { isNoise, isPrintable } from './base64-noise.ts'
import { memoryOf, type Memory } from './memory.ts'
import { mostWithMargins, passagesOf, withMargins, type Margin, type Passage } from './passages.ts'
import { alphabetOf, stretches } from './stretches.ts'

export interface Piece {
  /** The encoded text's own place. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Every piece of `text` that decodes to something readable. With a memory, passages of base64 that it knows are not read again. */
export function* encodedPieces(text: string, memory?: EncodedMemory): Generator<Piece> {
  yield* base64Pieces(text, memory)
  yield* hexPieces(text)
  yield* escapedPieces(text)
  yield* widePieces(text)
}

// ---- base64, plain and URL-safe, on one line or wrapped -----------------------------------------------------------

const base64Run = /[A-Za-z0-9+/_-]{24,}(?:(?:\\r)?(?:\\n|\r?\n)[ \t]{0,40}[A-Za-z0-9+/_-]{4,})*={0,2}/g
const base64Alphabet = alphabetOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-')
/** What a run begins with at least. */
const leastOfRun = 24
const lineOfRun = /[A-Za-z0-9+/_-]{24,}={0,2}/g
const sample = 64

/** The pieces whose runs begin in a stretch of text, and how far the last of all runs there goes. */
interface Runs {
  readonly pieces: readonly Piece[]
  readonly reachedTo: number
}

/** What passages hold in base64, by each with what a run at its end may look at. */
export type EncodedMemory = Memory<Runs>

export const encodedMemory = (): EncodedMemory => memoryOf(1_000_000)

/** A run goes on in the next line or ends. */
const margin: Margin = { before: 0, linesBehind: 1, behind: 0 }

function* base64Pieces(text: string, memory?: EncodedMemory): Generator<Piece> {
  let reachedTo = 0
  for (const passage of memory === undefined ? [{ start: 0, end: text.length }] : passagesOf(text)) {
    const known = memory && reachedTo <= passage.start ? knownRuns(text, passage, memory) : undefined
    const { pieces, reachedTo: to } = known ?? runsBetween(text, passage, reachedTo)
    yield* pieces
    reachedTo = Math.max(reachedTo, to)
  }
}

/** The passage read by itself: nothing where a run goes on behind it. It begins a line, and no run begins before a line does. */
function knownRuns(text: string, passage: Passage, memory: EncodedMemory): Runs | undefined {
  const around = withMargins(text, passage, margin)
  if (around === undefined || around.length > mostWithMargins) return undefined
  const own = passage.end - passage.start
  let known = memory.get(around)
  if (known === undefined) {
    const copy = copyOf(around)
    known = runsBetween(copy, { start: 0, end: own }, 0)
    memory.keep(copy, known)
  }
  if (known.reachedTo > own) return undefined
  const by = passage.start
  const pieces = known.pieces.map((piece) => ({ ...piece, start: piece.start + by, end: piece.end + by }))
  return { pieces, reachedTo: known.reachedTo + by }
}

function runsBetween(text: string, passage: Passage, from: number): Runs {
  const pieces: Piece[] = []
  let reachedTo = from
  for (const { start } of stretches(text, base64Alphabet, { least: leastOfRun, ...passage })) {
    if (start < reachedTo) continue
    base64Run.lastIndex = start
    const run = base64Run.exec(text)?.[0] ?? ''
    reachedTo = start + run.length
    const decoded = fromBase64(run.replace(/\\[rn]|\s/g, ''))
    if (decoded !== undefined) pieces.push({ start, end: reachedTo, text: decoded })
    else if (/[\n\\]/.test(run)) pieces.push(...linesOf(run, start))
  }
  return { pieces, reachedTo }
}

/** Lines that look like one run and are none: each is tried for itself. */
function* linesOf(run: string, start: number): Generator<Piece> {
  for (const line of run.matchAll(lineOfRun)) {
    const decoded = fromBase64(line[0])
    const at = start + line.index
    if (decoded !== undefined) yield { start: at, end: at + line[0].length, text: decoded }
  }
}

/** A run may begin with up to three characters that are not its own (`path/…`), so four alignments are tried. */
function fromBase64(run: string): string | undefined {
  for (let skip = 0; skip < 4; skip++) {
    if (isNoise(run, [skip, Math.min(run.length, skip + sample)], mostUnread)) continue
    const head = Buffer.from(run.slice(skip, skip + sample), 'base64')
    if (isReadable(head)) return readable(Buffer.from(run.slice(skip), 'base64'))
  }
  return undefined
}

/** The share of other bytes in what is readable either way is never more. */
const mostUnread = 0.2

/** Mostly printable ASCII, as it is or with zero bytes between (UTF-16 in base64: `powershell -EncodedCommand`). */
function isReadable(bytes: Buffer): boolean {
  let printable = 0
  let zeros = 0
  for (const byte of bytes) {
    if (byte === 0) zeros++
    else if (isPrintable(byte)) printable++
  }
  const wide = zeros >= bytes.length * 0.4 && printable >= bytes.length * 0.4
  return wide || (zeros === 0 && printable >= bytes.length * 0.94)
}

function readable(bytes: Buffer): string {
  if (!bytes.subarray(0, sample).includes(0)) return bytes.toString('utf8')
  return bytes.toString('latin1').replaceAll('\0', '')
}

// ---- hex, plain or with separators --------------------------------------------------------------------------------

/** Shorter runs cannot hold a key: `ak_` and 64 digits are 67 bytes. */
const hexRun =
  /(?<![0-9a-fA-F])(?:[0-9a-fA-F]{2}){67,}(?![0-9a-fA-F])|(?:(?:0x)?[0-9a-fA-F]{2}[\s,:]{1,4}){66,}(?:0x)?[0-9a-fA-F]{2}/g
/** White space beyond ASCII separates digits too. */
const hexAlphabet = alphabetOf('0123456789abcdefABCDEFx,: \t\n\v\f\r', true)
const leastOfHex = 2 * 67

function* hexPieces(text: string): Generator<Piece> {
  for (const stretch of stretches(text, hexAlphabet, { least: leastOfHex })) {
    for (const match of text.slice(stretch.start, stretch.end).matchAll(hexRun)) {
      const bytes = Buffer.from(match[0].replace(/0x|[\s,:]/g, ''), 'hex')
      const start = stretch.start + match.index
      if (isReadable(bytes)) yield { start, end: start + match[0].length, text: readable(bytes) }
    }
  }
}

// ---- URL-encoding and escapes -------------------------------------------------------------------------------------

const escape =
  /%[0-9A-Fa-f]{2}|\\{1,8}(?:u\{?0{0,8}[0-9A-Fa-f]{2,6}\}?|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2})|\\[0-7]{3}|&#(?:[xX][0-9A-Fa-f]{1,6}|[0-9]{1,7});/g
const longestToken = 1200

function* escapedPieces(text: string): Generator<Piece> {
  let searchedTo = 0
  for (const match of text.matchAll(escape)) {
    if (match.index < searchedTo) continue
    const [start, end] = tokenAround(text, match.index)
    searchedTo = end
    const decoded = unescape(text.slice(start, end))
    if (/ak_|sales.?loft|[?&;]\w*(?:key|token|secret)|[A-Za-z0-9+/_-]{80}/i.test(decoded))
      yield { start, end, text: decoded }
  }
}

/** What surrounds an escape up to white space or a quote, so that a name stays with its value. */
function tokenAround(text: string, at: number): [number, number] {
  let start = at
  let end = at
  while (start > 0 && at - start < longestToken && !/[\s"'<>`]/.test(text[start - 1] ?? '')) start--
  while (end < text.length && end - at < longestToken && !/[\s"'<>`]/.test(text[end] ?? '')) end++
  return [start, end]
}

function unescape(token: string): string {
  return token.replace(escape, (code) => {
    const digits = code.replace(/[^0-9A-Fa-f]|^\\+[uUx]|^&#[xX]?/g, '')
    const decimal = /^&#[0-9]/.test(code)
    const octal = /^\\[0-7]{3}$/.test(code)
    const point = Number.parseInt(digits, decimal ? 10 : octal ? 8 : 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : code
  })
}

// ---- wide characters inside a file of another encoding ------------------------------------------------------------

const wideRun = /(?:[\t\n\r\x20-\x7e]\0){8,}[\x20-\x7e]?|(?:[\t\n\r\x20-\x7e]\0{3}){8,}[\x20-\x7e]?/g

function* widePieces(text: string): Generator<Piece> {
  if (!text.includes('\0')) return
  for (const match of text.matchAll(wideRun)) {
    yield { start: match.index, end: match.index + match[0].length, text: match[0].replaceAll('\0', '') }
  }
}
