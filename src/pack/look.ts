// Looks at each object where it stands in memory and writes down those worth reading: blobs and messages that hold a
// literal, blobs of wide characters or for Git LFS, and tree entries whose name is wanted. Only what is written down is hashed, and what then
// has another id than it should is left to git.
import { messageStart } from '../history/message.ts'
import { startsWide } from '../scan/decode.ts'
import { interest } from '../scan/prefilter.ts'
import { holdsPointer } from '../source/lfs.ts'
import type { Doubt } from './families.ts'
import { createKnow } from './know.ts'
import type { PackMemory, Span } from './memory.ts'
import { idLengths, objectId, type ObjectFormat, type ObjectType } from './object-id.ts'
import { treeEntries, type TreeEntry } from './tree-entries.ts'

export interface Flagged {
  readonly id: string
  readonly type: Exclude<ObjectType, 'tree'>
  readonly size: number
}

/** An entry whose name is wanted, and one of the trees that it stands in. */
export interface NamedEntry extends TreeEntry {
  readonly tree: string
}

export interface Seen {
  readonly flagged: Flagged[]
  /** Once for each name and id. */
  readonly named: Map<string, NamedEntry>
}

export interface Looking {
  readonly memory: PackMemory
  readonly format: ObjectFormat
  /** Judges the name of a tree entry, one character a byte, that holds one of the literals for names. */
  readonly wants: (name: string) => boolean
}

/** Returns a doubt where the object is of interest and not what its id says. `id` is asked for only then. */
export type Look = (type: ObjectType, span: Span, id: () => string) => Doubt | undefined

export function createLook({ memory, format, wants }: Looking, { flagged, named }: Seen): Look {
  const { buffer, contents, names } = memory

  const inContents = createKnow(memory, contents)
  const inNames = createKnow(memory, names)

  /** What is known is of the whole object; what stands before a message may hold anything. */
  function isMessageWorthReading({ start, size, known }: Span): boolean {
    if (known !== undefined) return false
    const from = messageStart(buffer, start, size)
    return contents.interests(from, start + size - from) !== interest.none
  }

  function isBlobWorthReading({ start, size, known }: Span): boolean {
    if (known === undefined || holdsPointer(buffer, start, size)) return true
    const first = buffer[start] ?? 0
    // What `startsWide` needs at least; the full question is asked of few.
    const maybeWide = first === 0 || first >= 0xfe || buffer[start + 1] === 0 || buffer[start + 2] === 0
    return maybeWide && startsWide(buffer, start, start + size)
  }

  function lookAtTree(content: Buffer, idOf: () => string): Doubt | undefined {
    const wanted: TreeEntry[] = []
    for (const entry of treeEntries(content, idLengths[format], wants)) {
      if (entry === undefined) return 'damaged'
      wanted.push(entry)
    }
    const fresh = wanted.filter((entry) => !named.has(`${entry.id}${entry.name}`))
    if (fresh.length === 0) return undefined
    const id = idOf()
    if (objectId(format, 'tree', content) !== id) return 'another-id'
    for (const entry of fresh) named.set(`${entry.id}${entry.name}`, { ...entry, tree: id })
    return undefined
  }

  return (type, span, id) => {
    const { start, size } = span
    span.known = type === 'tree' ? inNames(span) : inContents(span)
    if (type === 'tree') {
      if (span.known !== undefined) return undefined
      return lookAtTree(buffer.subarray(start, start + size), id)
    }
    if (!(type === 'blob' ? isBlobWorthReading(span) : isMessageWorthReading(span))) return undefined
    const own = id()
    if (objectId(format, type, buffer.subarray(start, start + size)) !== own) return 'another-id'
    flagged.push({ id: own, type, size })
    return undefined
  }
}
