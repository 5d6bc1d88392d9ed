// Decides over raw bytes which objects are worth a second look. Nothing is decoded and no path is known yet.
import type { Literal } from '../scan/literal.ts'
import { startsWide } from '../scan/decode.ts'
import { hashing } from '../scan/hashing.ts'
import { createPrefilter, interest, type Prefilter } from '../scan/prefilter.ts'
import { showPath } from '../source/display.ts'
import { holdsPointer } from '../source/lfs.ts'
import type { CleanIds } from './clean-ids.ts'
import type { Named } from './object-pass.ts'
import type { ObjectId } from './object-id.ts'
import { treeEntries } from './tree-object.ts'

/** What a pass over all objects has to look for. */
export interface Search {
  /** A blob or a message that holds one of these (and its closer look, if it has one, agrees) may hold something. */
  readonly literals: readonly Literal[]
  /** The words that a policy adds to them. */
  readonly words: readonly string[]
  /** A tree without one of these gives no name that matters. */
  readonly nameLiterals: readonly Literal[]
  /** Whether a name of a tree matters, as it would be shown. */
  readonly nameMatters: (segment: string) => boolean
  /** Tells one `nameMatters` from another. */
  readonly names: string
  /** Blobs, commits and tags to be read, where a scan is split; trees are read by every part. */
  readonly share?: (id: ObjectId) => boolean
  /** Read by an earlier run with this same search: counted, and not read again. */
  readonly clean?: CleanIds
  /** Told each object that was read to its end and held nothing. */
  readonly onClean?: (id: ObjectId) => void
  /** Objects that the counts are of, where a scan is split; without it all of them. What is found is not split. */
  readonly counted?: (id: ObjectId) => boolean
}

/** To be raised with every change to what this file or a closer look lets pass: caches of other versions are void. */
const sieveVersion = 1

/** The same for searches to which the same objects are of no interest. */
export function searchDigest({ literals, nameLiterals, names }: Search): string {
  const hash = hashing().createHash('sha256').update(`${sieveVersion}\0${names}`)
  for (const { bytes, mask, kind, confirm } of [...literals, ...nameLiterals])
    hash
      .update(`\0${kind} ${confirm === undefined} ${bytes.length} `)
      .update(bytes)
      .update(mask)
  return hash.digest('hex')
}

export interface Sieve {
  /** Objects are read into the matcher's own memory: bytes `base` to `base + capacity` of `buffer`. */
  readonly buffer: Buffer
  readonly base: number
  readonly capacity: number
  /** The whole of a small blob, or the first piece of a big one. UTF-16, UTF-32 and Git LFS pointers always pass. */
  blob(start: number, length: number): boolean
  /** A message, or a further piece of a big blob. */
  text(start: number, length: number): boolean
  /**
   * Takes down what the tree, which may lie anywhere, gives a name that matters, and says whether there is any.
   * `idBytes` is 20 or 32.
   */
  tree(tree: Uint8Array, idBytes: number): boolean
  readonly named: Named
}

export function createSieve({ literals, nameLiterals, nameMatters }: Search): Sieve {
  const contents = createPrefilter(literals)
  const { buffer, base, capacity } = contents
  const names = createPrefilter(nameLiterals)
  const blobs = new Map<ObjectId, string>()
  const trees = new Map<ObjectId, string>()
  const matters = nameJudge(nameMatters)
  const text = (start: number, length: number): boolean => contents.interests(start, length) !== interest.none
  return {
    buffer,
    base,
    capacity,
    named: { blobs, trees },
    text,
    blob: (start, length) =>
      text(start, length) || startsWide(buffer, start, start + length) || holdsPointer(buffer, start, length),
    tree(tree, idBytes) {
      if (!mayName(names, tree)) return false
      let isNamed = false
      for (const { kind, name, id } of treeEntries(tree, idBytes, matters)) {
        isNamed = true
        if (kind === 'blob') blobs.set(id, name)
        else if (kind === 'tree') trees.set(id, name)
      }
      return isNamed
    },
  }
}

function mayName(names: Prefilter, tree: Uint8Array): boolean {
  const { buffer, base, capacity } = names
  if (tree.length > capacity) return true
  buffer.set(tree, base)
  return names.interests(base, tree.length) !== interest.none
}

/**
 * Judges names as trees hold them, one character a byte. Trees repeat the same names in every version, so that verdicts
 * are remembered.
 */
export function nameJudge(nameMatters: Search['nameMatters']): (name: string) => boolean {
  const most = 100_000
  const known = new Map<string, boolean>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const verdict = nameMatters(showPath(name))
    known.set(name, verdict)
    return verdict
  }
}
