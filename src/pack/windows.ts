// Brings the compressed bytes of entries into memory, in pieces that neighbouring entries share. A delta family lies
// scattered over its pack, so several pieces are kept.
import type { ReadPack } from './entries.ts'
import type { Area } from './memory.ts'

// Measured: pieces of 128 KiB read three times as much, since few neighbours belong to one family.
const pieceLength = 1 << 14
/** An entry of up to this length that begins in a piece lies wholly in it. */
const margin = 1 << 12
const pieces = 768

export const windowsLength = pieces * (pieceLength + margin)

/** The address at which the bytes [position, position + length) of the pack stand now, or -1. */
export type Locate = (position: number, length: number) => number

/** `long` takes one entry at a time that no piece holds. */
export function openWindows(
  buffer: Buffer,
  { windows, long }: { readonly windows: Area; readonly long: Area },
  read: ReadPack,
): Locate {
  const held = new Float64Array(pieces).fill(-1)
  const lengths = new Uint32Array(pieces)
  return (position, length) => {
    const piece = Math.floor(position / pieceLength)
    const within = position - piece * pieceLength
    if (within + length > pieceLength + margin) {
      if (length > long.end - long.start) return -1
      return read(buffer, long.start, length, position) === length ? long.start : -1
    }
    const slot = piece % pieces
    const start = windows.start + slot * (pieceLength + margin)
    if (held[slot] !== piece) {
      held[slot] = -1
      lengths[slot] = read(buffer, start, pieceLength + margin, piece * pieceLength)
      held[slot] = piece
    }
    return within + length <= (lengths[slot] ?? 0) ? start + within : -1
  }
}
