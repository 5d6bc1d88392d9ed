import { afterAll, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { randomBytes } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gathered, gatheredLength, type Locate } from '../../src/pack/gathered.ts'
import { createPackMemory } from '../../src/pack/memory.ts'

const folder = mkdtempSync(join(tmpdir(), 'gathered-'))
const bytes = randomBytes(64 << 20)
const path = join(folder, 'pack')
writeFileSync(path, bytes)
const file = openSync(path, 'r')
const memory = createPackMemory({ contents: [], names: [] }, { windows: gatheredLength })

afterAll(() => {
  closeSync(file)
  rmSync(folder, { recursive: true })
})

interface Opened {
  readonly offsets: Float64Array
  readonly locate: Locate
}

/** Entries of these lengths, one behind the other, asked for in this order. */
function open(lengths: readonly number[], order: readonly number[]): Opened {
  const offsets = new Float64Array(lengths.length + 1)
  for (const [entry, length] of lengths.entries()) offsets[entry + 1] = (offsets[entry] ?? 0) + length
  const left = order[Symbol.iterator]()
  const locate = gathered({ index: { offsets }, file }, memory, () => left.next().value ?? -1)
  return { offsets, locate }
}

/** Whether its own bytes stand where an entry is said to stand. */
function isRight(entry: number, { locate, offsets }: Opened): boolean {
  const at = locate(entry)
  const own = bytes.subarray(offsets[entry], offsets[entry + 1])
  const { windows, long } = memory
  const isInside = at === long.start || (at >= windows.start && at + own.length <= windows.end)
  return isInside && memory.buffer.subarray(at, at + own.length).equals(own)
}

const entries = fc.array(
  fc.record({
    length: fc.oneof(
      { weight: 30, arbitrary: fc.integer({ min: 8, max: 600 }) },
      { weight: 6, arbitrary: fc.integer({ min: 600, max: 9000 }) },
      { weight: 1, arbitrary: fc.integer({ min: 50_000, max: 200_000 }) },
    ),
    rank: fc.nat(),
    isPassedOver: fc.boolean(),
  }),
  { minLength: 1, maxLength: 1500, size: 'max' },
)

test('each entry stands where it is said to, in whatever order they are wanted, and though some are passed over', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const order = [...all.entries()].toSorted(([, one], [, other]) => one.rank - other.rank)
      const opened = open(
        all.map(({ length }) => length),
        order.map(([entry]) => entry),
      )
      const wanted = order.filter(([, { isPassedOver }]) => !isPassedOver)
      expect(wanted.every(([entry]) => isRight(entry, opened))).toBe(true)
    }),
    { numRuns: 100, endOnFailure: true },
  )
})

test('entries of which many times as much is wanted as there is room', () => {
  const lengths = Array.from({ length: 1000 }, () => 65_000)
  const order = lengths.map((_, at) => (at * 7) % lengths.length)
  const opened = open(lengths, order)
  expect(order.every((entry) => isRight(entry, opened))).toBe(true)
})

test('more entries than two bytes count, from all over the pack', () => {
  const lengths = Array.from({ length: 200_000 }, (_, at) => 250 + (at % 50))
  const order = lengths.map((_, at) => (at * 7919) % lengths.length)
  const opened = open(lengths, order)
  expect(order.every((entry) => isRight(entry, opened))).toBe(true)
})

test('nothing stands where the pack has become shorter, and where nobody said that it would be wanted', () => {
  const cut = bytes.length - 1000
  const { locate } = open([cut - 600, 500, 2000, 500], [0, 1, 2, 3])
  expect(locate(1)).toBeGreaterThan(0)
  expect(locate(2)).toBe(-1)
  expect(locate(3)).toBe(-1)
  expect(open([500, 500], [0]).locate(1)).toBe(-1)
})
