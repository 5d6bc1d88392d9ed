// Reads one document through the prefilter and, where it is of interest, gives its text to the scan. Small
// documents are read once; big ones stream in windows that overlap, so that memory stays constant.
import type { ByteReader, Document } from '../model.ts'
import { encodingOf, isWide, startsWide, textDecoder, type Encoding } from './decode.ts'
import { eitherCase, type Literal } from './literal.ts'
import { madeLiterals, usualLiterals } from './literal-rows.ts'
import { salesloftWord } from './salesloft-word.ts'
import {
  chunkOverlap,
  createPrefilter,
  interest,
  readyPrefilter,
  type Interest,
  type Prefilter,
} from './prefilter.ts'
import { documentStart, type Origin } from './region.ts'
import { tables, tablesLayout } from './tables.generated.ts'
import type { TextOptions } from './text.ts'
import { trailOf, type Trail } from './trail.ts'

/** A text to judge and where it begins in its document. */
export interface Window {
  readonly text: TextOptions
  readonly origin: Origin
  /** Where the next window of the document begins, in the end of this one. */
  readonly next?: Origin
  /** The bytes hold nothing of interest: only rules that selected the file by its path need to look. */
  readonly byPathAlone: boolean
  /**
   * The same bytes once more, as they are. A mark or a head of wide characters decides how a file is decoded, and what
   * stands behind them in another encoding must not be hidden by it.
   */
  readonly again: boolean
}

export interface Reading {
  readonly bytes: number
  /** {@link nothing} where nothing in the document can interest a rule. */
  readonly windows: Iterable<Window>
  /** A big document's windows come once more, as bytes, behind all others. */
  readonly twice?: boolean
}

/** The windows of a document that can interest no rule. */
export const nothing: Iterable<Window> = []

/** Whether rules about the whole repository may take facts from the document: they judge what stands, and only files. */
export const givesFacts = ({ where, past, superseded }: Document): boolean =>
  where === 'file' && past !== true && superseded !== true

export const isNamedLikeKey = (path: string): boolean => path.includes('ak_')

export type DocumentReader = (document: Document, selected: boolean) => Reading

/** Characters that neighbouring windows share: more than the longest credential with its name and surroundings. */
const windowOverlap = 32_768

/** `selected` asks for the text whatever the bytes hold. The windows are to be used before the next document is read. */
export function documentReader(keywords: readonly string[] = []): DocumentReader {
  const own = keywords.map((keyword): Literal => ({ ...eitherCase(keyword), kind: 'context' }))
  const prefilter = own.length === 0 ? usualPrefilter() : createPrefilter([...madeLiterals(), ...own])
  const room = { offset: prefilter.base, length: prefilter.capacity }
  return (document, selected) => {
    const named = isNamed(document.path)
    const reader = document.open()
    try {
      const length = fill(reader, prefilter.buffer, room)
      return length === room.length
        ? readBig(document, { reader, prefilter, named, selected })
        : readSmall(document, { length, prefilter, named, selected })
    } finally {
      reader.close()
    }
  }
}

/** For the literals of the tool alone. */
function usualPrefilter(): Prefilter {
  const bytes = Buffer.from(tables, 'base64')
  return readyPrefilter({ layout: tablesLayout, bytes, literals: usualLiterals })
}

/** Whether the path names Salesloft or holds what a key begins with. */
function isNamed(path: string): boolean {
  return maybeNamed.test(path) && (isNamedLikeKey(path) || salesloftWord.test(path))
}

/** Asked of every path first, because one plain pattern is quicker than the two questions. */
const maybeNamed = /loft|ak_/i

interface Asked {
  readonly prefilter: Prefilter
  /** The path names Salesloft, so that any setting in the file may be its. */
  readonly named: boolean
  readonly selected: boolean
}

/** All of the document is in memory. */
function readSmall(
  document: Document,
  { length, prefilter, named, selected }: Asked & { readonly length: number },
): Reading {
  const { buffer, base } = prefilter
  const isWideFile = startsWide(buffer, base, base + length)
  const inBytes = prefilter.interests(base, length) !== interest.none
  const interesting = named || isWideFile || inBytes
  if (!interesting && !selected) return { bytes: length, windows: nothing }
  const bytes = buffer.subarray(base, base + length)
  const encoding = encodingOf(bytes)
  const whole = wholeOf(document, bytes, encoding)
  const asBytes = isWide(encoding) && inBytes ? [{ ...wholeOf(document, bytes, 'latin1'), again: true }] : []
  return { bytes: length, windows: [{ ...whole, byPathAlone: !interesting }, ...asBytes] }
}

/** The first pass over a big document, whose first chunk is in memory: looks at all of it and decodes nothing. */
function readBig(
  document: Document,
  { reader, prefilter, named, selected }: Asked & { readonly reader: ByteReader },
): Reading {
  const { buffer, base, capacity } = prefilter
  const isWideFile = startsWide(buffer, base, base + capacity)
  let inBytes: Interest = interest.none
  let bytes = 0
  for (const chunk of chunksOf(reader, prefilter, capacity)) {
    bytes += chunk.fresh.length
    // Once the document is known to name Salesloft, the rest of this pass only counts.
    if ((inBytes & interest.context) === 0) inBytes |= chunk.interests()
  }
  const found = named || isWideFile ? inBytes | interest.context : inBytes
  const every = named || selected
  if (found === interest.none && !every) return { bytes, windows: nothing }
  const decoded = windowsOf(document, { prefilter, found, every })
  const again = isWideFile && inBytes !== interest.none
  if (!again) return { bytes, windows: decoded }
  const asBytes = windowsOf(document, { prefilter, found, every, encoding: 'latin1' })
  return { bytes, windows: both(decoded, asBytes), twice: true }
}

function* both(first: Iterable<Window>, second: Iterable<Window>): Generator<Window> {
  yield* first
  yield* second
}

interface Chunk {
  /** The bytes that no chunk before held; valid until the next chunk is asked for. */
  readonly fresh: Uint8Array
  /** Line feeds among that many of the fresh bytes. */
  linesIn(length: number): number
  /** Looks at the fresh bytes and the end of the chunk before, so that nothing hides between two chunks. */
  interests(): Interest
}

/**
 * Reads a document through the prefilter's memory, a capacity at a time; every chunk keeps the end of the one before.
 * `inMemory` bytes of it are there already.
 */
function* chunksOf(reader: ByteReader, prefilter: Prefilter, inMemory = 0): Generator<Chunk> {
  const { buffer, base, capacity } = prefilter
  let length = inMemory || fill(reader, buffer, { offset: base, length: capacity })
  for (let kept = 0; length > 0; kept = chunkOverlap) {
    const end = kept + length
    const start = base + kept
    yield {
      fresh: buffer.subarray(start, base + end),
      linesIn: (count) => prefilter.lines(start, count),
      interests: () => prefilter.interests(base, end),
    }
    if (end < capacity) return
    buffer.copyWithin(base, base + capacity - chunkOverlap, base + capacity)
    length = fill(reader, buffer, { offset: base + chunkOverlap, length: capacity - chunkOverlap })
  }
}

/**
 * Fills the buffer as far as the document goes. A short read ends a regular file; where it is as long as some
 * pages (a network file system may stop there) another read makes sure.
 */
function fill(reader: ByteReader, buffer: Buffer, room: { offset: number; length: number }): number {
  let filled = 0
  for (;;) {
    const count = reader.read(buffer, room.offset + filled, room.length - filled)
    filled += count
    if (count === 0 || filled === room.length || count % 4096 !== 0) return filled
  }
}

function wholeOf({ path, where }: Document, bytes: Uint8Array, encoding: Encoding): Window {
  return {
    text: { path, where, text: textDecoder(encoding)(bytes) },
    origin: documentStart,
    byPathAlone: false,
    again: false,
  }
}

interface SecondPass {
  readonly prefilter: Prefilter
  /** What the first pass found. */
  readonly found: Interest
  /** Every window is asked for, whatever its bytes hold. */
  readonly every: boolean
  /** Instead of what the first bytes show. */
  readonly encoding?: Encoding
}

/** The second pass over a big document: hands out the windows that hold something of interest, and decodes little else. */
function* windowsOf(
  document: Document,
  { prefilter, found, encoding, ...pass }: SecondPass,
): Generator<Window> {
  const { path, where } = document
  const reader = document.open()
  let trail: Trail | undefined
  const salesloft = (found & interest.context) !== 0
  const byPathAlone = found === interest.none
  let { every } = pass
  try {
    for (const chunk of chunksOf(reader, prefilter)) {
      if (trail === undefined) {
        const shown = encoding ?? encodingOf(chunk.fresh)
        trail = trailOf(shown, windowOverlap)
        every ||= encoding === undefined && isWide(shown)
      }
      if (!every && chunk.interests() === interest.none) {
        trail.pass(chunk.fresh, (length) => chunk.linesIn(length))
        continue
      }
      const { text, origin, next } = trail.read(chunk.fresh)
      yield {
        text: { path, where, text, whole: false, salesloft },
        origin,
        next,
        byPathAlone,
        again: encoding !== undefined,
      }
    }
  } finally {
    reader.close()
  }
}
