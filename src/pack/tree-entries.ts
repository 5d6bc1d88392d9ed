// Reads the entries of a tree object: `<mode> SP <name> NUL <id>`, one after the other.
// https://git-scm.com/docs/gitformat-pack says what a tree is packed as; this is what it is inside.

export interface TreeEntry {
  /** Octal, e.g. `100644`, `40000` for a folder. */
  readonly mode: string
  /** One character a byte. */
  readonly name: string
  readonly id: string
}

const [space, nul] = [0x20, 0]

/** The bytes [offset, end) of a tree in which a literal stands. */
export interface Place {
  readonly offset: number
  readonly end: number
}

/**
 * The entries on whose name, or the space or NUL beside it, one of `places` lies, up to the first entry that is none;
 * `undefined` follows where the tree does not end with an entry. `places` are in order of their offsets. Of other entries
 * nothing is made: in large folders nearly all are others.
 */
export function* treeEntries(
  tree: Buffer,
  idLength: number,
  places: readonly Place[],
): Generator<TreeEntry | undefined> {
  let next = 0
  for (let at = 0; at < tree.length;) {
    let modeEnd = at
    while (modeEnd < tree.length && tree[modeEnd] !== space && tree[modeEnd] !== nul) modeEnd++
    let nameEnd = modeEnd
    while (nameEnd < tree.length && tree[nameEnd] !== nul) nameEnd++
    const end = nameEnd + 1 + idLength
    if (tree[modeEnd] !== space || end > tree.length) {
      yield undefined
      return
    }
    while (next < places.length && (places[next]?.end ?? 0) <= modeEnd) next++
    if ((places[next]?.offset ?? Infinity) <= nameEnd)
      yield {
        mode: tree.toString('latin1', at, modeEnd),
        name: tree.toString('latin1', modeEnd + 1, nameEnd),
        id: tree.toString('hex', nameEnd + 1, end),
      }
    at = end
  }
}
