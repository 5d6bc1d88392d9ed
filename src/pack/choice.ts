// Where only some blobs are to be read (a part of a history, or what came since the last run): of each family only those
// are made, and what they are built on. Commits and trees are read in any case, since everything hangs from them.
import type { OpenPack } from './database.ts'
import { entryState } from './entry-state.ts'
import { typeOf, type Entries } from './entries.ts'
import { entryIn, putEntry } from './three-bytes.ts'

export interface Choice {
  /** Whether a blob is to be read. */
  readonly reads: (id: string) => boolean
  /** Whether an object counts, read or not: what an earlier run has read does. */
  readonly counts: (id: string) => boolean
  /** Told every blob that was read and held nothing. */
  readonly onClean?: ((id: string) => void) | undefined
}

export interface Chosen {
  /** How many blobs count without being read. */
  readonly known: number
  /** By the place of each id whether the object counts, and whether it is a blob that is to be read. */
  readonly verdicts: Uint8Array
}

/** Bits of a verdict. */
export const verdict = { counts: 1, reads: 2 } as const

/** Takes what need not be made out of the families. */
export function choose({ index, entries, states, idLength }: OpenPack, { reads, counts }: Choice): Chosen {
  let known = 0
  const verdicts = new Uint8Array(index.count)
  // An index lists the ids in their own order, and one at a time they are slow to read.
  for (const { family } of blobFamilies(entries, index.count))
    for (const entry of family)
      if (states[entry] !== entryState.storedElsewhere) verdicts[index.placeOf(entry)] = verdict.reads
  index.eachId((bytes, at, place) => {
    const id = bytes.toString('hex', at, at + idLength)
    const isRead = verdicts[place] === verdict.reads && reads(id)
    verdicts[place] = (isRead ? verdict.reads : 0) | (counts(id) ? verdict.counts : 0)
  })
  for (const { family, bases } of blobFamilies(entries, index.count)) {
    for (const entry of family) {
      if (states[entry] === entryState.storedElsewhere) continue
      const own = verdicts[index.placeOf(entry)] ?? 0
      const [isRead, isCounted] = [(own & verdict.reads) !== 0, (own & verdict.counts) !== 0]
      states[entry] = isRead ? (isCounted ? entryState.unseen : entryState.uncounted) : entryState.base
      if (!isRead && isCounted) known += 1
    }
    prune(family, bases, { entries, states })
  }
  return { known, verdicts }
}

function* blobFamilies(entries: Entries, count: number): Generator<FamilyOfEntries> {
  for (let root = 0; root < count; root++)
    if (typeOf(entries.kinds[root] ?? 0) === 'blob') yield familyOf(root, entries)
}

interface FamilyOfEntries {
  /** A base before what is built on it. */
  readonly family: readonly number[]
  /** The base of each. */
  readonly bases: readonly number[]
}

function familyOf(root: number, { firstChild, nextSibling }: Entries): FamilyOfEntries {
  const family = [root]
  const bases = [-1]
  for (let at = 0; at < family.length; at++) {
    const base = family[at] ?? 0
    for (let child = entryIn(firstChild, base); child >= 0; child = entryIn(nextSibling, child)) {
      family.push(child)
      bases.push(base)
    }
  }
  return { family, bases }
}

/** From the last to the first, so that what is built on an entry is decided before it, and children keep their order. */
function prune(
  family: readonly number[],
  bases: readonly number[],
  { entries, states }: Pick<OpenPack, 'entries' | 'states'>,
): void {
  const { kinds, firstChild, nextSibling } = entries
  for (const entry of family) putEntry(firstChild, entry, -1)
  for (let at = family.length - 1; at >= 0; at--) {
    const [entry = 0, base = -1] = [family[at], bases[at]]
    const isNeeded = entryIn(firstChild, entry) >= 0 || isToBeRead(states[entry])
    if (isNeeded && base >= 0) {
      putEntry(nextSibling, entry, entryIn(firstChild, base))
      putEntry(firstChild, base, entry)
    }
    if (!isNeeded && base < 0) kinds[entry] = 0
  }
}

const isToBeRead = (state: number | undefined): boolean =>
  state === entryState.unseen || state === entryState.uncounted
