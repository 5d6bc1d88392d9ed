// Brings the compressed bytes of entries into memory, in pieces that neighbouring entries share. A delta family lies
// scattered over its pack, so several pieces are kept.
import type { Area } from './memory.ts'
import type { ReadAt } from './pack-index.ts'

// Measured: few neighbours belong to one family, so that pieces of 16 KiB read two and a half times as many bytes in all
// and smaller ones than a page save nothing.
const pieceLength = 1 << 12
/** An entry of up to this length that begins in a piece lies wholly in it. */
const margin = 1 << 9
const pieces = 1024

export const windowsLength = pieces * (pieceLength + margin)

/** The address at which the bytes [position, position + length) of a pack stand now, or -1. */
export type Locate = (position: number, length: number) => number

/** More pieces than a pack has. */
const packStep = 2 ** 36

/** One for each pack, all over the same memory. `long` takes one entry at a time that no piece holds. */
export function openWindows(
  buffer: Buffer,
  { windows, long }: { readonly windows: Area; readonly long: Area },
  packs: readonly ReadAt[],
): readonly Locate[] {
  const held = new Float64Array(pieces).fill(-1)
  const lengths = new Uint32Array(pieces)
  return packs.map((read, pack) => (position, length) => {
    const piece = Math.floor(position / pieceLength)
    const within = position - piece * pieceLength
    if (within + length > pieceLength + margin) {
      if (length > long.end - long.start) return -1
      return read(buffer, long.start, length, position) === length ? long.start : -1
    }
    const slot = piece % pieces
    const start = windows.start + slot * (pieceLength + margin)
    const key = pack * packStep + piece
    if (held[slot] !== key) {
      held[slot] = -1
      lengths[slot] = read(buffer, start, pieceLength + margin, piece * pieceLength)
      held[slot] = key
    }
    return within + length <= (lengths[slot] ?? 0) ? start + within : -1
  })
}
