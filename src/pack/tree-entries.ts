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

/**
 * The entries whose name `wants` accepts, up to the first that is none; `undefined` follows where the tree does not end
 * with an entry. Of the others nothing but the name is made.
 */
export function* treeEntries(
  tree: Buffer,
  idLength: number,
  wants: (name: string) => boolean,
): Generator<TreeEntry | undefined> {
  for (let at = 0; at < tree.length;) {
    const modeEnd = tree.indexOf(space, at)
    const nameEnd = modeEnd < 0 ? -1 : tree.indexOf(nul, modeEnd)
    const end = nameEnd + 1 + idLength
    if (nameEnd < 0 || end > tree.length) {
      yield undefined
      return
    }
    const name = tree.toString('latin1', modeEnd + 1, nameEnd)
    if (wants(name))
      yield { mode: tree.toString('latin1', at, modeEnd), name, id: tree.toString('hex', nameEnd + 1, end) }
    at = end
  }
}

/** Where the name of the entry ends whose first byte is `at`. */
export function nameEnd(bytes: Uint8Array, at: number): number {
  let end = at
  while (bytes[end] !== nul) end++
  return end
}

/** The entry whose first byte is `at`, which is one, if its name is wanted. */
export function treeEntryAt(
  bytes: Buffer,
  at: number,
  idLength: number,
  wants: (name: string) => boolean,
): TreeEntry | undefined {
  const modeEnd = bytes.indexOf(space, at)
  const nameEnd = bytes.indexOf(nul, modeEnd)
  const name = bytes.toString('latin1', modeEnd + 1, nameEnd)
  if (!wants(name)) return undefined
  return {
    mode: bytes.toString('latin1', at, modeEnd),
    name,
    id: bytes.toString('hex', nameEnd + 1, nameEnd + 1 + idLength),
  }
}
