// The tables of a pack, in memory that both threads of a pass see.
import type { Offsets } from './offset-order.ts'
import { widthInTables } from './three-bytes.ts'

export interface PackTables {
  /** Where each entry begins, ascending; one more gives the end of the last. */
  readonly offsets: Offsets
  /** The CRC-32 of each entry's bytes in the pack. */
  readonly crcs: Uint32Array
  /** What git calls the type: 1–4 as in `typeOf`, 6 and 7 deltas, 0 none that can be read here. */
  readonly kinds: Uint8Array
  /** The place of each entry's id among the ids; as in three-bytes.ts, like the next two. */
  readonly places: Uint8Array
  /** The first delta on each entry, and for each delta the next one on the same base. */
  readonly firstChild: Uint8Array
  readonly nextSibling: Uint8Array
  /** One of `entryState`. Both threads write here. */
  readonly states: Uint8Array
}

/** `count` entries in a pack of `size` bytes; those of 4 GiB and more have offsets that are larger. */
export function packTables({ count, size }: { readonly count: number; readonly size: number }): PackTables {
  const wide = size >= 2 ** 32
  const crcsStart = (wide ? 8 : 4) * (count + 1)
  const kindsStart = crcsStart + 4 * count
  const first = new SharedArrayBuffer(kindsStart + count)
  const rest = new SharedArrayBuffer((3 * widthInTables + 1) * count)
  const inThree = (which: number): Uint8Array =>
    new Uint8Array(rest, which * widthInTables * count, widthInTables * count)
  return {
    offsets: wide ? new Float64Array(first, 0, count + 1) : new Uint32Array(first, 0, count + 1),
    crcs: new Uint32Array(first, crcsStart, count),
    kinds: new Uint8Array(first, kindsStart, count),
    places: inThree(0),
    firstChild: inThree(1),
    nextSibling: inThree(2),
    states: new Uint8Array(rest, 3 * widthInTables * count, count),
  }
}
