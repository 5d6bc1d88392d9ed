// One WebAssembly memory in which packed objects are inflated, put together and matched without being copied out. Its
// size is fixed, whatever a pack claims: what does not fit is left to git. Pages that nobody touches cost nothing.
import type { Literal } from '../scan/literal.ts'
import { chunkOverlap, createMatcher, readBeyond, type Matcher, type Memory } from '../scan/prefilter.ts'
import { contentMatcher } from './content-matcher.ts'
import { modulesOver, type Modules } from './modules.ts'

/** Objects, deltas and compressed entries above this are left to git, which streams them. */
export const largestObject = 16 << 20
/** Room for the objects of one delta family that are still needed as bases; and, later, for eight bytes an object. */
const roomForBases = 96 << 20
/** Behind whatever is written: copies run up to 16 bytes too far, inflating 272, matching reads a block more. */
export const slack = 512
const workspaceSize = 65536
const crcTables = 8192
const roomForRanges = 65536
const pageSize = 65536

/** The bytes [start, end) of the memory. */
export interface Area {
  readonly start: number
  readonly end: number
}

export interface PackMemory extends Pick<
  Modules,
  'trees' | 'entries' | 'log' | 'reads' | 'unpacking' | 'crc' | 'inflate'
> {
  readonly buffer: Buffer
  /** Literals in contents; only for objects in `bases`. */
  readonly contents: Matcher
  /** Literals in the names of tree entries. */
  readonly names: Matcher
  /** Pieces of the pack, as gathered.ts reads them. */
  readonly windows: Area
  /** One compressed entry that is too long to be read with others. */
  readonly long: Area
  /** The instructions of one delta. */
  readonly delta: Area
  /** Whole objects. */
  readonly bases: Area
  /** What is kept of the ids of everything stored. */
  readonly ids: Area
  /** For tables that somebody makes; begins at a multiple of 8. */
  readonly free: Area
  /** All zero at first. */
  readonly dictionary: Area
  /** Windows and bases, for what is made when no pack is read any more. */
  readonly spent: Area
  /** Applies the instructions [from, to) to a base; false unless they give exactly `into`. */
  apply(base: Place & Pick<Span, 'known'>, from: number, to: number, into: Place): boolean
  /** Whether `test` holds for a range of what the last delta did not copy, or of the seams between two copies. */
  someFresh(test: (start: number, length: number) => boolean): boolean
}

export interface Place {
  readonly start: number
  readonly size: number
}

/** That no literal stands in an object; or some do, and a closer look at each said no. */
export type Known = 'no-literal' | 'no-interest' | undefined

/** An object in memory; it moves where others need room. */
export interface Span {
  start: number
  readonly size: number
  /** What is known of the base, where this was made by the last delta: then only what is fresh needs to be matched. */
  readonly base: Known
  known: Known
}

// The TypeScript library that describes WebAssembly describes the whole browser.
declare const WebAssembly: {
  Memory: new (size: { readonly initial: number; readonly maximum: number }) => Memory
}

export interface Sought {
  readonly contents: readonly Literal[]
  readonly names: readonly Literal[]
}

/** Bytes that are set apart. */
export interface Rooms {
  readonly windows: number
  /** For what is kept of the ids of all objects, where trees are to be followed. */
  readonly ids?: number
  readonly free?: number
  readonly dictionary?: number
}

export function createPackMemory(
  { contents, names }: Sought,
  { windows, ids: roomForIds = 0, free: roomForFree = 0, dictionary: roomForDictionary = 0 }: Rooms,
): PackMemory {
  // The tables of the matchers come first; how long they are is known once they are written.
  const roomForTables = 1 << 20
  const sizes = [
    roomForTables,
    workspaceSize,
    roomForRanges,
    roomForIds,
    roomForFree,
    roomForDictionary,
    largestObject,
    windows,
    largestObject,
    roomForBases,
  ]
  const pages = Math.ceil(sizes.reduce((sum, size) => sum + size + slack, readBeyond) / pageSize)
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
  const ofContents = contentMatcher(contents, memory)
  const ofNames = createMatcher(names, { memory, at: ofContents.end })
  let at = Math.ceil(ofNames.end / pageSize) * pageSize
  const area = (size: number): Area => {
    const start = at
    at += size + slack
    return { start, end: start + size }
  }
  const workspaces = { inflate: area(workspaceSize).start, crc: area(crcTables).start }
  const { deltas, ...modules } = modulesOver(memory, workspaces)
  modules.unpacking.most.value = largestObject + 1
  const { apply, reach, list, listEnd } = deltas
  const ranges = area(roomForRanges)
  const ids = area(roomForIds)
  at = Math.ceil(at / 8) * 8
  const free = area(roomForFree)
  const dictionary = area(roomForDictionary)
  const [long, delta, pieces] = [area(largestObject), area(largestObject), area(windows)]
  const bases = { start: at, end: pages * pageSize - readBeyond - slack }
  const pairs = new Int32Array(memory.buffer, ranges.start, roomForRanges / 4)
  const longest = Math.max(...[...contents, ...names].map(({ bytes }) => bytes.length))
  list.value = ranges.start
  listEnd.value = ranges.end
  let freshPairs = 0
  return {
    buffer: Buffer.from(memory.buffer),
    contents: ofContents,
    names: ofNames,
    ids,
    free,
    dictionary,
    spent: { start: pieces.start, end: bases.end },
    ...modules,
    windows: pieces,
    long,
    delta,
    bases,
    apply(base, from, to, into) {
      // A closer look at a literal sees less than `chunkOverlap` on either side, and so does not reach both a seam and
      // the end of its range.
      reach.value = base.known === 'no-interest' ? 2 * chunkOverlap + longest : longest
      const end = apply(base.start, base.size, from, to, into.start, into.size)
      freshPairs = (end - ranges.start) / 4
      return end !== 0
    },
    someFresh(test) {
      for (let at = 0; at < freshPairs; at += 2) {
        const start = pairs[at] ?? 0
        if (test(start, (pairs[at + 1] ?? 0) - start)) return true
      }
      return false
    },
  }
}
