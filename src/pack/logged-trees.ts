// Reads a log of trees (tree-log.ts): all of them in turn, or the one at an address.
import { changed, come, margin, pieceBits, type TreeLog } from './tree-log.ts'

export interface LoggedTrees {
  /** The tree that was read last. */
  readonly tree: LoggedTree
  read(address: number): void
  /** Reads each in turn. */
  each(visit: (address: number) => void): void
}

export interface LoggedTree {
  readonly number: number
  /** -1 where there is none. */
  readonly base: number
  /** How many changes it has. */
  readonly length: number
  /** Of each change the number, with the highest bit set where it is the base that has it. */
  readonly numbers: Int32Array
  readonly hashes: Int32Array
}

export function loggedTrees({ pieces, hashes: known }: TreeLog): LoggedTrees {
  const tree = { number: -1, base: -1, length: 0, numbers: new Int32Array(64), hashes: new Int32Array(64) }
  let piece: DataView = new DataView(new ArrayBuffer(0))
  let at = 0

  function code(): number {
    let byte = piece.getUint8(at++)
    let value = byte & 0x7f
    for (let bits = 7; byte > 0x7f; bits += 7) {
      byte = piece.getUint8(at++)
      value |= (byte & 0x7f) << bits
    }
    return value
  }

  function number(): number {
    const value = piece.getInt32(at, true) & 0xff_ffff
    at += 3
    return value
  }

  function hash(place: number): number {
    if (place !== 0) return known[place] ?? 0
    at += 4
    return piece.getInt32(at - 4, true)
  }

  function readOne(): void {
    tree.number = number()
    const head = code()
    const length = head >>> 1
    tree.base = head & 1 ? number() : -1
    tree.length = length
    if (length > tree.numbers.length) {
      tree.numbers = new Int32Array(2 * length)
      tree.hashes = new Int32Array(2 * length)
    }
    const { numbers, hashes } = tree
    for (let change = 0; change < length; change++) {
      const head = code()
      const own = hash(head >>> 2)
      const kind = head & 3
      hashes[change] = own
      numbers[change] = kind === come ? number() : number() | (1 << 31)
      if (kind !== changed) continue
      change += 1
      hashes[change] = own
      numbers[change] = number()
    }
  }

  return {
    tree,
    read(address) {
      piece = pieces[address >>> pieceBits] ?? piece
      at = address & (2 ** pieceBits - 1)
      readOne()
    },
    each(visit) {
      for (const [slot, one] of pieces.entries()) {
        if (one === undefined) continue
        const end = one.byteLength - margin
        for (let next = 0; next < end;) {
          const address = slot * 2 ** pieceBits + next
          piece = one
          at = next
          readOne()
          next = at
          visit(address)
        }
      }
    },
  }
}
