// One pass over every object that a repository stores, without git: packs, loose objects and borrowed stores. It says
// which objects are worth reading and which it is not sure of; nothing is left out in silence.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Literal } from '../scan/literal.ts'
import { readEntries } from './entries.ts'
import { visitFamilies, type Doubt } from './families.ts'
import { createLook, type Flagged, type Look, type NamedEntry, type Seen } from './look.ts'
import { looseIds, readLoose } from './loose.ts'
import { createPackMemory, type PackMemory, type Span } from './memory.ts'
import { idLengths, type ObjectFormat, type ObjectType } from './object-id.ts'
import { isMissing, openPack, type PackFile } from './pack-file.ts'
import type { PackIndex } from './pack-index.ts'
import { objectStores } from './stores.ts'
import { openWindows, windowsLength } from './windows.ts'

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
  /** Told every object that could be made, for proofs. The bytes are only good until it returns. */
  onObject?(id: string, type: ObjectType, content: Buffer): void
}

export interface Pass {
  /** Objects that were looked at, each once, however many packs hold it. */
  readonly counts: Readonly<Record<ObjectType, number>>
  /** Of the blobs among them. */
  readonly bytes: number
  /** Their ids are proven. */
  readonly flagged: readonly Flagged[]
  readonly named: readonly NamedEntry[]
  /** Objects that are there, and that git has to be asked for. */
  readonly unsure: ReadonlyMap<string, Doubt>
  /** Packs and folders of which it is not known what they hold: git has to be asked for all objects. */
  readonly unlisted: readonly string[]
}

/** `objects` is the repository's folder of objects. Throws nothing that a damaged repository could cause. */
export function passOverObjects(objects: string, options: PassOptions): Pass {
  const seen: Seen = { flagged: [], named: new Map() }
  const { format, contents, names } = options
  const memory = createPackMemory({ contents, names: names.literals }, windowsLength)
  const look = createLook({ memory, format, wants: names.wants }, seen)
  const counts = { commit: 0, tree: 0, blob: 0, tag: 0 }
  const state: State = {
    memory,
    look,
    options,
    counts,
    bytes: 0,
    unsure: new Map(),
    unlisted: [],
    packs: [],
    loose: new Set(),
  }
  const stores = objectStores(objects)
  if (!stores.whole) state.unlisted.push('info/alternates')
  for (const store of stores.folders) passOverStore(store, state)
  return {
    counts,
    bytes: state.bytes,
    flagged: seen.flagged,
    named: [...seen.named.values()],
    unsure: state.unsure,
    unlisted: state.unlisted,
  }
}

interface State {
  readonly memory: PackMemory
  readonly look: Look
  readonly options: PassOptions
  readonly counts: Record<ObjectType, number>
  bytes: number
  readonly unsure: Map<string, Doubt>
  readonly unlisted: string[]
  /** Of the packs that were read: what they hold was seen. */
  readonly packs: PackIndex[]
  readonly loose: Set<string>
}

/** A gc may run meanwhile. It writes a new pack before it removes anything, so loose objects are listed first. */
function passOverStore(store: string, state: State): void {
  const loose = looseIds(store, state.options.format)
  if (loose === undefined) state.unlisted.push(store)
  passOverPacks(join(store, 'pack'), state)
  for (const id of loose ?? []) passOverLoose(store, id, state)
}

/** Listings of the packs; each further one because a pack had vanished and what it held must be in another now. */
const mostListings = 5

function passOverPacks(folder: string, state: State): void {
  const done = new Set<string>()
  for (let listing = 1; ; listing++) {
    const names = packNames(folder)
    if (names === undefined) return void state.unlisted.push(folder)
    let vanished = false
    for (const name of names.filter((one) => !done.has(one))) {
      const pack = openPack(join(folder, name), state.options.format)
      if (pack === 'vanished') {
        vanished = true
        continue
      }
      done.add(name)
      if (pack === 'unlisted') state.unlisted.push(join(folder, name))
      else passOverPack(pack, state)
    }
    if (!vanished) return
    if (listing === mostListings) return void state.unlisted.push(folder)
  }
}

/** What git takes for packs: an index beside a pack. `undefined` where the folder cannot be listed. */
function packNames(folder: string): readonly string[] | undefined {
  try {
    const names = readdirSync(folder)
    const packs = new Set(names.filter((name) => name.endsWith('.pack')).map((name) => name.slice(0, -5)))
    return names
      .filter((name) => name.endsWith('.idx'))
      .map((name) => name.slice(0, -4))
      .filter((name) => packs.has(name))
  } catch (error) {
    return isMissing(error) ? [] : undefined
  }
}

function passOverPack(pack: PackFile, state: State): void {
  const { index, read } = pack
  const { memory, options, packs } = state
  const others = [...packs]
  packs.push(index)
  const id = (entry: number): string => index.idOf(entry).toString('hex')
  const isNew = (entry: number): boolean => {
    if (others.length === 0) return true
    const bytes = index.idOf(entry)
    return others.every((other) => other.entryOf(bytes, 0) < 0)
  }
  try {
    const entries = readEntries(index, idLengths[options.format], read)
    const locate = openWindows(memory.buffer, memory, read)
    visitFamilies({ index, entries, locate }, memory, {
      object(entry, type, span) {
        if (isNew(entry)) passOver(type, span, () => id(entry), state)
      },
      doubt(entry, doubt) {
        if (isNew(entry)) state.unsure.set(id(entry), doubt)
      },
    })
  } finally {
    pack.close()
  }
}

function passOverLoose(store: string, id: string, state: State): void {
  const { memory, packs, loose, options } = state
  const bytes = Buffer.from(id, 'hex')
  if (loose.has(id) || packs.some((pack) => pack.entryOf(bytes, 0) >= 0)) return
  loose.add(id)
  const object = readLoose(store, id, options.format)
  if (typeof object === 'string') return void state.unsure.set(id, object)
  const { start } = memory.bases
  memory.buffer.set(object.content, start)
  const span = { start, size: object.content.length, base: undefined, known: undefined }
  passOver(object.type, span, () => id, state)
}

function passOver(type: ObjectType, span: Span, id: () => string, state: State): void {
  const doubt = state.look(type, span, id)
  if (doubt !== undefined) return void state.unsure.set(id(), doubt)
  state.counts[type] += 1
  if (type === 'blob') state.bytes += span.size
  const { start, size } = span
  state.options.onObject?.(id(), type, state.memory.buffer.subarray(start, start + size))
}
