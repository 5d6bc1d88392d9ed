// One pass over every object that a repository stores, without git: packs, loose objects and borrowed stores. It says
// which objects are worth reading and which it is not sure of; nothing is left out in silence.
import type { ObjectGraph } from '../history/object-pass.ts'
import type { Literal } from '../scan/literal.ts'
import type { Haul } from './blobs.ts'
import { choose, verdict, type Choice, type Chosen } from './choice.ts'
import type { Database, OpenPack } from './database.ts'
import { entryState } from './entry-state.ts'
import { familiesOf, type Doubt } from './families.ts'
import { linksIn, type Links, type Numbered } from './links.ts'
import { readLoose } from './loose.ts'
import { createLook, type Look } from './look.ts'
import type { Place } from './memory.ts'
import { idLengths, type ObjectFormat, type ObjectType } from './object-id.ts'
import { openNow, openObjects, type Opened, type Opening } from './opened.ts'
import { nothingSeen, see, type Flagged, type NamedEntry, type Seeing, type Seen } from './seen.ts'
import type { Second, SecondThread } from './second-thread.ts'
import { shareBlobs } from './sharing.ts'
import { nameEnd, treeEntryAt, type TreeEntry } from './tree-entries.ts'
import { valuesAChange, type Changes } from './tree-log.ts'

export interface PassOptions {
  readonly format: ObjectFormat
  /**
   * A blob is flagged if one of these stands in it, if it is text of wide characters, or if it is a Git LFS pointer; a
   * commit or tag if one stands in its message.
   */
  readonly contents: readonly Literal[]
  readonly names: {
    /** Of which every wanted name holds one. A literal may reach over a name's ends: ` ` stands before, NUL behind. */
    readonly literals: readonly Literal[]
    readonly wants: (name: string) => boolean
  }
  /** Where not every blob is to be read. */
  readonly choice?: Choice
  /** Takes its share of the blobs where there are many. */
  readonly second?: SecondThread
  /** Told every object that could be made, for proofs; not by a second thread. The bytes are only good until it returns. */
  readonly onObject?: (id: string, type: ObjectType, content: Buffer) => void
}

export interface Pass {
  /** Objects that were looked at, and those that count without, each once, however many packs hold it. */
  readonly counts: Readonly<Record<ObjectType, number>>
  /** Of the blobs among them. */
  readonly bytes: number
  /** Their ids are proven. */
  readonly flagged: readonly Flagged[]
  readonly named: readonly NamedEntry[]
  /** Objects that are there, and that git has to be asked for. */
  readonly unsure: ReadonlyMap<string, Doubt>
  /** Packs and folders of which it is not known what they hold: git has to be asked for all objects, and none was read. */
  readonly unlisted: readonly string[]
  /** What leads to what, where nothing that a commit or a tree leads to is missing but some blobs. */
  readonly graph?: ObjectGraph
}

/**
 * `objects` is the repository's folder of objects; what was opened `ahead` with the same options is used where it still holds, and closed in any
 * case. Throws nothing that a damaged repository could cause.
 */
export async function passOverObjects(objects: string, options: PassOptions, ahead?: Opened): Promise<Pass> {
  const opened = openNow(objects, openingOf(options), ahead)
  const { inventory, database, second } = opened
  try {
    if (database !== undefined) return await passOver(database, options, second)
    const { unlisted } = inventory
    return { ...nothingSeen(), named: [], unlisted: unlisted.length > 0 ? unlisted : [objects] }
  } catch (error) {
    second?.leave()
    throw error
  } finally {
    opened.close()
  }
}

/** To be handed to a pass with the same options. */
export const openFor = (objects: string, options: PassOptions): Opened =>
  openObjects(objects, openingOf(options))

const openingOf = ({ format, contents, names, second }: PassOptions): Opening => ({
  format,
  contents,
  names: names.literals,
  ...(second && { second }),
})

interface Passing {
  readonly database: Database
  readonly options: PassOptions
  readonly look: Look
  readonly links: Links
  readonly seen: Seen
}

async function passOver(database: Database, options: PassOptions, second?: Second): Promise<Pass> {
  const look = createLook(database.memory)
  const passing: Passing = { database, options, look, links: linksIn(database), seen: nothingSeen() }
  const { choice } = options
  const chosen = choice && database.packs.map((pack) => choose(pack, choice))
  const shared = shareBlobs(database, options, second)
  for (const [at, pack] of database.packs.entries()) passOverSmall(pack, passing, chosen?.[at])
  for (const haul of await shared()) addHaul(haul, passing)
  for (const pack of database.packs) doubtUnseen(pack, passing)
  passOverLoose(passing)
  const { seen, links } = passing
  if (choice && chosen) addChosen(chosen, choice, passing)
  const graph = links.graph()
  return { ...seen, named: [...seen.named.values()], unlisted: [], ...(graph && { graph }) }
}

/** Everything but blobs. */
function passOverSmall(pack: OpenPack, passing: Passing, chosen?: Chosen): void {
  const { database, options, look, links, seen } = passing
  const { index, states, first } = pack
  const { memory } = database
  const seeing = seeingOf(options)
  const isPlain = options.onObject === undefined && chosen === undefined
  const doubted = new Set<number>()
  /** Whether what a tree names was taken down. */
  const judged = (entry: number): boolean => states[entry] === entryState.seen && !doubted.has(entry)
  const numbered = (entry: number, place: Place): Numbered => ({
    number: first + index.placeOf(entry),
    place,
  })
  const visit = familiesOf(pack, memory, {
    wants: (type) => type !== 'blob',
    object({ entry, type, span, base }) {
      const changes =
        type === 'tree'
          ? links.tree(numbered(entry, span), base && numbered(base.entry, base.span))
          : undefined
      const isDifference = changes !== undefined && (base === undefined || judged(base.entry))
      const worth = look(type, span, isDifference ? base?.span : undefined)
      if (states[entry] === entryState.storedElsewhere) return
      states[entry] = entryState.seen
      if (type === 'commit') links.commit(numbered(entry, span))
      const fresh = worth && isDifference ? freshEntries(changes, database, seeing.wants) : undefined
      // Nearly every object ends here, so that nothing more is made for it.
      if (isPlain && (!worth || fresh?.length === 0)) {
        seen.counts[type] += 1
        return
      }
      const content = (): Buffer => memory.buffer.subarray(span.start, span.start + span.size)
      const id = (): string => index.idOf(entry).toString('hex')
      const counted =
        chosen === undefined || ((chosen.verdicts[index.placeOf(entry)] ?? 0) & verdict.counts) !== 0
      if (see(seen, { type, size: span.size, worth, counted, content, fresh, id }, seeing))
        options.onObject?.(id(), type, content())
      else {
        links.doubt()
        doubted.add(entry)
      }
    },
    doubt(entry, _, doubt) {
      links.doubt()
      if (states[entry] === entryState.storedElsewhere) return
      states[entry] = entryState.seen
      seen.unsure.set(index.idOf(entry).toString('hex'), doubt)
    },
  })
  visit(0, index.count)
}

const seeingOf = ({ format, names }: PassOptions): Seeing => ({ format, wants: names.wants })

/** Those under a wanted name, of what a tree has and its base has not. */
function freshEntries(
  { values, length }: Changes,
  { memory, format }: Database,
  wants: (name: string) => boolean,
): readonly TreeEntry[] {
  const { buffer, names } = memory
  const entries: TreeEntry[] = []
  for (let at = 0; at < length; at += valuesAChange) {
    const isGone = (values[at] ?? 0) < 0
    const start = values[at + 2] ?? 0
    // Few names hold a literal, and to make one of each costs more than to match it.
    if (isGone || !names.holdsAny(start, nameEnd(buffer, start) + 1 - start)) continue
    const entry = treeEntryAt(buffer, start, idLengths[format], wants)
    if (entry !== undefined) entries.push(entry)
  }
  return entries
}

/** What counts without being read, and what was read and held nothing. */
function addChosen(chosen: readonly Chosen[], { onClean }: Choice, { database, seen }: Passing): void {
  for (const { known } of chosen) seen.counts.blob += known
  if (onClean === undefined) return
  const flagged = new Set(seen.flagged.map(({ id }) => id))
  for (const [which, { index, idLength }] of database.packs.entries()) {
    index.eachId((bytes, at, place) => {
      if (((chosen[which]?.verdicts[place] ?? 0) & verdict.reads) === 0) return
      const id = bytes.toString('hex', at, at + idLength)
      if (!flagged.has(id) && !seen.unsure.has(id)) onClean(id)
    })
  }
}

function addHaul({ flagged, doubts, count, bytes }: Haul, { database, seen }: Passing): void {
  const idOf = (pack: number, entry: number): string =>
    database.packs[pack]?.index.idOf(entry).toString('hex') ?? ''
  seen.counts.blob += count
  seen.bytes += bytes
  for (const { pack, entry, size, id } of flagged) {
    const own = idOf(pack, entry)
    if (own === id) seen.flagged.push({ id, type: 'blob', size })
    else {
      if (database.packs[pack]?.states[entry] !== entryState.uncounted) {
        seen.counts.blob -= 1
        seen.bytes -= size
      }
      seen.unsure.set(own, 'another-id')
    }
  }
  for (const { pack, entry, doubt } of doubts) seen.unsure.set(idOf(pack, entry), doubt)
}

/** Deltas whose base is not here, or that are each other's bases, and heads that say nothing. */
function doubtUnseen({ index, entries, states }: OpenPack, { links, seen }: Passing): void {
  for (let entry = 0; entry < index.count; entry++) {
    if (states[entry] !== entryState.unseen) continue
    links.doubt()
    const isDelta = (entries.kinds[entry] ?? 0) > 4
    seen.unsure.set(index.idOf(entry).toString('hex'), isDelta ? 'no-base' : 'damaged')
  }
}

function passOverLoose({ database, options, look, links, seen }: Passing): void {
  const { memory, loose, format } = database
  const { start } = memory.bases
  for (const { store, ids, first } of loose) {
    for (const [at, id] of ids.entries()) {
      if (database.numbers.of(id) !== first + at) continue
      const object = readLoose(store, id, format)
      if (typeof object === 'string') {
        links.doubt()
        seen.unsure.set(id, object)
        continue
      }
      const { type, content } = object
      if (type === 'blob' && options.choice?.reads(id) === false) {
        if (options.choice.counts(id)) seen.counts.blob += 1
        continue
      }
      memory.buffer.set(content, start)
      const span = { start, size: content.length, base: undefined, known: undefined }
      const worth = look(type, span)
      if (type === 'tree') links.tree({ number: first + at, place: span })
      if (type === 'commit') links.commit({ number: first + at, place: span })
      const counted = options.choice?.counts(id) !== false
      const sight = { type, size: content.length, worth, counted, content: () => content, id: () => id }
      if (see(seen, sight, seeingOf(options))) options.onObject?.(id, type, content)
      else links.doubt()
      if (type === 'blob' && !worth) options.choice?.onClean?.(id)
    }
  }
}
