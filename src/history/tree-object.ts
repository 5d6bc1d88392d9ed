// Reads a raw tree object: which names it gives to which blobs and subtrees.
// https://git-scm.com/book/en/v2/Git-Internals-Git-Objects: `<mode> SP <name> NUL <id in bytes>`, one after the other.
import { submoduleMode } from '../modes.ts'
import type { ObjectId } from './object-id.ts'

export interface TreeEntry {
  readonly kind: 'blob' | 'tree' | 'submodule'
  /** As it is written, in octal digits. */
  readonly mode: string
  /** A byte string. */
  readonly name: string
  readonly id: ObjectId
}

const space = 0x20

/** The entries whose name `wanted` accepts. `idBytes` is 20 for SHA-1 and 32 for SHA-256. A damaged end is left out. */
export function* treeEntries(
  tree: Uint8Array,
  idBytes: number,
  wanted: (name: string) => boolean = () => true,
): Generator<TreeEntry> {
  const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.length)
  for (let at = 0; at < bytes.length;) {
    const nameAt = bytes.indexOf(space, at) + 1
    const idAt = bytes.indexOf(0, nameAt) + 1
    if (nameAt === 0 || idAt === 0 || idAt + idBytes > bytes.length) return
    const name = bytes.toString('latin1', nameAt, idAt - 1)
    if (wanted(name)) {
      const mode = bytes.toString('latin1', at, nameAt - 1)
      yield { kind: kindOf(mode), mode, name, id: bytes.toString('hex', idAt, idAt + idBytes) }
    }
    at = idAt + idBytes
  }
}

export function kindOf(mode: string): TreeEntry['kind'] {
  if (/^0?40000$/.test(mode)) return 'tree'
  return mode === submoduleMode ? 'submodule' : 'blob'
}
