// Takes down of every tree what it has that the tree it is built on has not, and the other way round: enough to say later, without reading
// any tree again, which trees hold what. It is the most that a pass keeps, so each number in it takes as few bytes as will do.
import { hashDictionary } from './hash-dictionary.ts'

/** Packed as logged-trees.ts reads it. A tree comes after the one that it is built on. */
export interface TreeLog {
  /** The trees whose addresses begin in each {@link pieceLength} of them; nothing where only a longer tree goes on. */
  readonly pieces: readonly (DataView | undefined)[]
  readonly hashes: Int32Array
}

// A tree is its number, then how many changes follow, times two, and one more where the number of its base comes next.
// A change is the place of its hash in the dictionary, times four, with one of these, then its number; where both have an entry of this
// name and mode, the base's number and then the tree's. At place 0 stands no hash: it follows.
export const [come, gone, changed] = [0, 1, 2]
/** Numbers take three bytes, and are read and written as four. */
export const margin = 1
export const pieceBits = 20
const pieceLength = 2 ** pieceBits
/** Four times what a repository of as many objects as are read at all needs, usually; addresses above 2 GiB could not be kept. */
const usualMost = 1024
const longestHead = 3 + 5 + 3
const longestChange = 5 + 4 + 3

export interface TreeHead {
  readonly number: number
  /** -1 where there is none. */
  readonly base: number
}

/** Of each entry that differs its number, with the highest bit set where it is the base that has it, a hash of its mode and name, and its address. */
export interface Changes {
  readonly values: Int32Array
  /** What follows that many means nothing. */
  readonly length: number
}

export const valuesAChange = 3

export interface TreeLogBuilder {
  /** False where the log has become longer than any that is kept, or was before. */
  add(head: TreeHead, changes: Changes): boolean
  log(): TreeLog
}

/** `room` is free, and taken first. */
export function treeLog(room: Uint8Array, mostPieces = usualMost): TreeLogBuilder {
  const pieces: (DataView | undefined)[] = []
  const dictionary = hashDictionary()
  let taken = 0
  let piece: DataView = new DataView(new ArrayBuffer(0))
  let end = 0

  /** The last one is cut where it ends. */
  function close(): void {
    const last = pieces.findLastIndex((one) => one !== undefined)
    if (last >= 0) pieces[last] = new DataView(piece.buffer, piece.byteOffset, end + margin)
  }

  function nextPiece(least: number): void {
    close()
    const length = Math.min(pieceLength, room.length - taken)
    if (length >= least) {
      piece = new DataView(room.buffer, room.byteOffset + taken, length)
      taken += length
    } else piece = new DataView(new ArrayBuffer(Math.max(pieceLength, least)))
    pieces.push(piece)
    for (let more = pieceLength; more < piece.byteLength; more += pieceLength) pieces.push(undefined)
    end = 0
  }

  function putCode(value: number): void {
    let rest = value
    for (; rest > 0x7f; rest >>>= 7) piece.setUint8(end++, (rest & 0x7f) | 0x80)
    piece.setUint8(end++, rest)
  }

  function putNumber(number: number): void {
    piece.setInt32(end, number, true)
    end += 3
  }

  function putKind(hash: number, kind: number): void {
    const place = dictionary.placeOf(hash)
    putCode(place * 4 + kind)
    if (place !== 0) return
    piece.setInt32(end, hash, true)
    end += 4
  }

  return {
    add({ number, base }, { values, length }) {
      const count = length / valuesAChange
      const most = longestHead + count * longestChange + margin
      if (pieces.length > mostPieces) return false
      // A tree that began beyond the first MiB of a piece would have no address of its own.
      if (end + most > piece.byteLength || end >= pieceLength) nextPiece(most)
      const isBuilt = base >= 0
      // How many there are once changed ones are one is not known yet, and is not needed.
      putNumber(number)
      putCode(count * 2 + (isBuilt ? 1 : 0))
      if (isBuilt) putNumber(base)
      for (let at = 0; at < length; at += valuesAChange) {
        const own = values[at] ?? 0
        const hash = values[at + 1] ?? 0
        const next = values[at + valuesAChange] ?? -1
        const isChanged =
          own < 0 && at + valuesAChange < length && next >= 0 && values[at + valuesAChange + 1] === hash
        putKind(hash, isChanged ? changed : own < 0 ? gone : come)
        putNumber(own)
        if (!isChanged) continue
        putNumber(next)
        at += valuesAChange
      }
      return true
    },
    log() {
      close()
      return { pieces, hashes: dictionary.hashes }
    },
  }
}
