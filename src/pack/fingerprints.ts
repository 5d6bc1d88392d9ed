// Gives each tree a fingerprint of the wanted objects below it and the paths that they have there, so that two trees can be
// compared without being read. The fingerprint of a tree is a sum over its entries, so that what is built on another tree costs
// only what differs between the two.
import { randomBytes } from 'node:crypto'
import type { Database } from './database.ts'
import { visitFamilies } from './families.ts'
import { readLoose } from './loose.ts'
import type { Place } from './memory.ts'

/** By number, 64 bits in two halves; 0 where nothing wanted is below. */
export interface Fingerprints {
  readonly high: Int32Array
  readonly low: Int32Array
}

/** `wanted` are numbers. Nothing where a tree cannot be made, is too large, or lies deeper than anybody's. */
export function fingerprints(database: Database, wanted: readonly number[]): Fingerprints | undefined {
  const { count, memory } = database
  const prints = { high: new Int32Array(count), low: new Int32Array(count) }
  const marks = memory.buffer.subarray(database.marks.start, database.marks.end).fill(0)
  for (const number of wanted) {
    marks[number] = 1
    prints.high[number] = mix(number)
    prints.low[number] = mix(~number) | 1
  }
  const changes = changesOfTrees(database)
  return changes && settled(changes, prints) ? prints : undefined
}

/**
 * Of each tree a record: its number, that of the tree it is built on or -1, how many numbers follow, and of each change the number of what came
 * (with the highest bit set: of what went) and two halves of a hash of its mode and name. A tree comes after its base.
 */
type Records = readonly Int32Array[]

const chunkLength = 1 << 20
const changeLength = 3
const headLength = 3
const mostChanges = chunkLength - headLength
/** Deeper than anybody's folders; the number of a round is a byte. */
const mostLevels = 250

function changesOfTrees(database: Database): Records | undefined {
  const { memory } = database
  const { trees, delta } = memory
  const records = newRecords()
  // The instructions of the last delta have been followed by the time its tree is looked at.
  trees.out.value = delta.start
  trees.outEnd.value = delta.start + mostChanges * 4
  trees.wanted.value = database.marks.start
  trees.seed.value = randomBytes(8).readBigInt64LE()
  const written = new Int32Array(memory.buffer.buffer, delta.start, mostChanges)
  let whole = true
  const see = (number: number, { start, size }: Place, base?: Base): void => {
    const from = base?.span ?? { start, size: 0 }
    if (trees.changes(from.start, from.start + from.size, start, start + size) < 0) whole = false
    const length = (trees.written.value - delta.start) / 4
    if (length > 0 || base !== undefined) records.add({ number, base: base?.number ?? -1, length }, written)
  }
  seeTrees(database, { see, doubt: () => void (whole = false) })
  return whole ? records.chunks() : undefined
}

interface Base {
  readonly number: number
  readonly span: Place
}

interface Seeing {
  readonly see: (number: number, span: Place, base?: Base) => void
  readonly doubt: () => void
}

function seeTrees({ packs, loose, memory, format }: Database, { see, doubt }: Seeing): void {
  for (const pack of packs) {
    const { index, first } = pack
    const numberOf = (entry: number): number => first + (index.places[entry] ?? 0)
    visitFamilies(pack, memory, {
      from: 0,
      to: index.count,
      wants: (type) => type === 'tree',
      object({ entry, span, base }) {
        see(numberOf(entry), span, base && { number: numberOf(base.entry), span: base.span })
      },
      doubt,
    })
  }
  const { start } = memory.bases
  for (const { store, ids, first } of loose) {
    for (const [at, id] of ids.entries()) {
      const object = readLoose(store, id, format)
      if (typeof object === 'string') doubt()
      else if (object.type === 'tree') {
        memory.buffer.set(object.content, start)
        see(first + at, { start, size: object.content.length })
      }
    }
  }
}

interface Head {
  readonly number: number
  readonly base: number
  /** Of the changes. */
  readonly length: number
}

interface RecordsBuilder {
  add(head: Head, changes: Int32Array): void
  chunks(): Records
}

function newRecords(): RecordsBuilder {
  const full: Int32Array[] = []
  let chunk = new Int32Array(chunkLength)
  let end = 0
  return {
    add({ number, base, length }, changes) {
      if (end + headLength + length > chunkLength) {
        full.push(chunk.subarray(0, end))
        chunk = new Int32Array(chunkLength)
        end = 0
      }
      chunk[end] = number
      chunk[end + 1] = base
      chunk[end + 2] = length
      end += headLength
      // Most have a few, for which a view of them would cost more than they do.
      for (let at = 0; at < length; at++) chunk[end + at] = changes[at] ?? 0
      end += length
    },
    chunks: () => [...full, chunk.subarray(0, end)],
  }
}

/**
 * The fingerprint of a tree may change when that of a subtree becomes known: each round gets at least one level higher. It looks only at what
 * the round before, or this one so far, has changed.
 */
function settled(records: Records, prints: Fingerprints): boolean {
  const { high, low } = prints
  const changedIn = new Uint8Array(high.length)
  for (let number = 0; number < high.length; number++)
    if (high[number] !== 0 || low[number] !== 0) changedIn[number] = 1
  for (let round = 2; round < mostLevels; round++)
    if (!settleRound(records, prints, { changedIn, round })) return true
  return false
}

interface Round {
  /** The last round in which the fingerprint of each number changed. */
  readonly changedIn: Uint8Array
  readonly round: number
}

function settleRound(records: Records, { high, low }: Fingerprints, { changedIn, round }: Round): boolean {
  let changed = false
  for (const chunk of records) {
    for (let at = 0, next = 0; at < chunk.length; at = next) {
      const [number, base, length] = [chunk[at] ?? 0, chunk[at + 1] ?? 0, chunk[at + 2] ?? 0]
      const first = at + headLength
      next = first + length
      let isStale = base >= 0 && changedIn[base] === round
      for (let one = first; one < next && !isStale; one += changeLength)
        isStale = (changedIn[(chunk[one] ?? 0) & 0x7fffffff] ?? 0) >= round - 1
      if (!isStale) continue
      let h = base < 0 ? 0 : (high[base] ?? 0)
      let l = base < 0 ? 0 : (low[base] ?? 0)
      for (let one = first; one < next; one += changeLength) {
        const change = chunk[one] ?? 0
        const child = change & 0x7fffffff
        const [ownHigh, ownLow] = [high[child] ?? 0, low[child] ?? 0]
        if ((ownHigh | ownLow) === 0) continue
        const sign = change < 0 ? -1 : 1
        h = (h + sign * mix(Math.imul((chunk[one + 1] ?? 0) ^ ownHigh, 0x9e3779b1) + ownLow)) | 0
        l = (l + sign * mix(Math.imul((chunk[one + 2] ?? 0) ^ ownLow, 0x85ebca77) + ownHigh)) | 0
      }
      if (h === high[number] && l === low[number]) continue
      high[number] = h
      low[number] = l
      changedIn[number] = round
      changed = true
    }
  }
  return changed
}

/** Spreads 32 bits: the last step of MurmurHash3 (https://github.com/aappleby/smhasher, public domain). */
function mix(value: number): number {
  let bits = value | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}
