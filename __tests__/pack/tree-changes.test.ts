// What differs between a tree and the one that a delta made of it, where the delta says what need not be looked at.
import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { createPackMemory, type Place } from '../../src/pack/memory.ts'

const memory = createPackMemory({ contents: [], names: [] }, { windows: 4096 })
const { buffer, bases, delta } = memory

interface Entry {
  readonly name: string
  /** What its id is made of: few different bytes, and those that end a name or begin a mode. */
  readonly id: readonly number[]
}

const id = fc.oneof(
  fc.array(fc.constantFrom(0, 0, 0x20, 0x31, 0x2f, 0xff), { minLength: 20, maxLength: 20 }),
  // Of two files with one content.
  fc.nat(2).map((byte) => Array.from({ length: 20 }, () => byte)),
)
const name = fc.oneof(
  fc.stringMatching(/^[a-c]{1,4}$/),
  // As long as two steps of the search for a name's end, and longer.
  fc.stringMatching(/^[a-b]{22,28}$/),
  fc.stringMatching(/^[a-b]{60,70}$/),
)
const entry: fc.Arbitrary<Entry> = fc.record({ name, id })
const sorted = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))
const tree = fc.uniqueArray(entry, { selector: (one) => one.name, maxLength: 60 }).map(sorted)

interface Edit {
  readonly at: number
  /** The id it gets; without one it goes. */
  readonly to: Entry['id'] | null
  readonly add: Entry | null
}

const edit: fc.Arbitrary<Edit> = fc.record({ at: fc.nat(), to: fc.option(id), add: fc.option(entry) })
const edited = (entries: readonly Entry[], edits: readonly Edit[]): readonly Entry[] => {
  const byName = new Map(entries.map((one) => [one.name, one]))
  for (const { at, to, add } of edits) {
    const changed = entries[at % Math.max(1, entries.length)]
    if (changed !== undefined && to === null) byName.delete(changed.name)
    else if (changed !== undefined && to !== null) byName.set(changed.name, { ...changed, id: to })
    if (add !== null) byName.set(add.name, add)
  }
  return sorted([...byName.values()])
}

const headOf = (one: Entry): Buffer => Buffer.from(`100644 ${one.name}\0`)
const bytesOf = (one: Entry): Buffer => Buffer.concat([headOf(one), Buffer.from(one.id)])

const contentOf = (entries: readonly Entry[]): Buffer => Buffer.concat(entries.map(bytesOf))

/** Names and ids that the base has, wherever that has them, are copied, in pieces of at most `most` bytes; the rest is inserted. */
function deltaBetween(from: Buffer, to: readonly Entry[], most: number): readonly number[] {
  const written: number[] = []
  let run = { start: 0, length: 0 }
  for (const piece of to.flatMap((one) => [headOf(one), Buffer.from(one.id)])) {
    const next = run.start + run.length
    const goesOn = from.subarray(next, next + piece.length).equals(piece)
    const start = goesOn ? next : from.indexOf(piece)
    if (start === next) run.length += piece.length
    else {
      written.push(...copies(run, most))
      run = start < 0 ? { start: next, length: 0 } : { start, length: piece.length }
      if (start < 0) written.push(...inserts([...piece]))
    }
  }
  return [...written, ...copies(run, most)]
}

function copies({ start, length }: { start: number; length: number }, most: number): readonly number[] {
  const written: number[] = []
  for (let at = 0; at < length; at += most) {
    const [from, size] = [start + at, Math.min(most, length - at)]
    written.push(0xb3, from & 255, from >> 8, size & 255, size >> 8)
  }
  return written
}

function inserts(bytes: readonly number[]): readonly number[] {
  const written: number[] = []
  for (let at = 0; at < bytes.length; at += 127) {
    const piece = bytes.slice(at, at + 127)
    written.push(piece.length, ...piece)
  }
  return written
}

function make(
  from: Buffer,
  instructions: readonly number[],
  size: number,
): { readonly from: Place; readonly to: Place } {
  const base = { start: bases.start, size: from.length, known: undefined }
  const made = { start: bases.start + from.length + 1024, size }
  buffer.set(from, base.start)
  buffer.set(instructions, delta.start)
  expect(memory.apply(base, delta.start, delta.start + instructions.length, made)).toBe(true)
  return { from: base, to: made }
}

/** Nothing is stored here, so that what is missing is all that differs. */
const differing = (from: Place, to: Place): number =>
  memory.trees.changes(from.start, from.start + from.size, to.start, to.start + to.size)

test('is what was added, what was removed, and both where an id is another', () => {
  let [unchanged, several] = [0, 0]
  fc.assert(
    fc.property(
      tree,
      fc.array(edit, { maxLength: 4 }),
      fc.integer({ min: 1, max: 3000 }),
      (old, edits, most) => {
        const now = edited(old, edits)
        const [before, after] = [contentOf(old), contentOf(now)]
        const { from, to } = make(before, deltaBetween(before, now, most), after.length)
        expect(buffer.subarray(to.start, to.start + to.size).equals(after)).toBe(true)
        const each = [...old, ...now].map((one) => bytesOf(one).toString('latin1'))
        const expected = 2 * new Set(each).size - each.length
        if (expected === 0) unchanged += 1
        if (expected > 2) several += 1
        expect(differing(from, to)).toBe(expected)
        // Without a base all of it is new, whatever the last delta took over.
        expect(differing({ ...to, size: 0 }, to)).toBe(now.length)
      },
    ),
    { numRuns: 3000 },
  )
  expect(unchanged).toBeGreaterThan(100)
  expect(several).toBeGreaterThan(500)
})

test('in trees without order is not less than differs', () => {
  const [first, second, third] = ['c', 'e', 'd'].map((name) =>
    bytesOf({ name, id: Array.from({ length: 20 }, () => 1) }),
  )
  if (first === undefined || second === undefined || third === undefined) throw new Error('three entries')
  // The first one behind a new one, where the second was: as much is left of both trees then.
  const instructions = [...inserts([...third]), ...copies({ start: 0, length: first.length }, 100)]
  const { from, to } = make(Buffer.concat([first, second]), instructions, third.length + first.length)
  expect(differing(from, to)).toBe(4)
})
