// What the prefilter looks for: short byte strings, some of whose bits may vary. Says nothing about which ones.

/** What a literal makes a document worth reading for. */
export type LiteralKind = 'credential' | 'context'

/** The bytes [start, end) of a buffer; those around them belong to something else. */
export interface ByteRange {
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
}

export interface Literal {
  readonly bytes: Uint8Array
  /** One byte for each of `bytes`: the bits that must be equal. `0xff` is the byte itself, `0` any byte. */
  readonly mask: Uint8Array
  readonly kind: LiteralKind
  /**
   * A closer look at an occurrence of `length` bytes at `offset`; without it every occurrence counts. It may say
   * no near an end of the range: chunks overlap by more than it looks at, so another chunk holds the place whole.
   */
  readonly confirm?: CloserLook
  /** Where in the prefilter's tables it is best put; any place is correct. */
  readonly place?: Place
}

/** A bucket, and the offset of the three bytes by which the tables find the literal. */
export interface Place {
  readonly bucket: number
  readonly fragment: number
}

export type CloserLook = (range: ByteRange, offset: number, length: number) => boolean

/** A byte string with a mask: what literals are put together from. */
export interface Shape {
  readonly bytes: Uint8Array
  readonly mask: Uint8Array
}

/** Exactly these bytes. */
export function exactly(bytes: Uint8Array | string): Shape {
  const own = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes
  return { bytes: own, mask: new Uint8Array(own.length).fill(0xff) }
}

/** ASCII letters in either case; everything else exactly. */
export function eitherCase(bytes: Uint8Array | string): Shape {
  const { bytes: own, mask } = exactly(bytes)
  return { bytes: own, mask: mask.map((all, at) => (isLetter(own[at] ?? 0) ? all & ~0x20 : all)) }
}

/** Any byte whose high bits, under `mask`, are those of `bits`. */
export function someByte(bits: number, mask: number): Shape {
  return { bytes: Uint8Array.of(bits), mask: Uint8Array.of(mask) }
}

export function joined(...shapes: readonly Shape[]): Shape {
  return {
    bytes: Buffer.concat(shapes.map(({ bytes }) => bytes)),
    mask: Buffer.concat(shapes.map(({ mask }) => mask)),
  }
}

function isLetter(byte: number): boolean {
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x7a
}
