// What is taken down of trees gives the fingerprints that the trees have by a plain reckoning, in whatever order they came and however they
// are built on each other.
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { fingerprints } from '../../src/pack/fingerprints.ts'
import { createPackMemory, type PackMemory } from '../../src/pack/memory.ts'
import { mostMissing } from '../../src/pack/missing.ts'
import { mostEntries } from '../../src/pack/pack-index.ts'
import {
  dictionaryLength,
  logLength,
  treeLog,
  valuesAChange,
  type TreeHead,
} from '../../src/pack/tree-log.ts'
import { gatheredLength } from '../../src/pack/gathered.ts'

interface Logged extends TreeHead {
  /** Numbers with the highest bit, and hashes, in turn. */
  readonly changes: readonly (readonly [number: number, hash: number])[]
}

const isGone = 1 << 31

const memoryWith = (free: number): PackMemory =>
  createPackMemory(
    { contents: [], names: [] },
    { windows: gatheredLength, free, dictionary: dictionaryLength },
  )
const roomy = memoryWith(logLength(1000))

/** How many of the trees there was room for. */
function add(memory: PackMemory, trees: readonly Logged[]): number {
  const { buffer, dictionary, delta } = memory
  buffer.fill(0, dictionary.start, dictionary.end)
  const log = treeLog(memory)
  const values = new Int32Array(buffer.buffer, delta.start, (delta.end - delta.start) / 4)
  const refused = trees.findIndex(({ number, base, changes }) => {
    // What stands behind is of an earlier tree: what came where the last of this one went.
    values.set(changes.flatMap(([change, hash]) => [change, hash, 7]))
    values.set([5, changes.at(-1)?.[1] ?? 0, 7], changes.length * valuesAChange)
    return !log.add({ number, base }, { values, length: changes.length * valuesAChange })
  })
  return refused < 0 ? trees.length : refused
}

interface Wanted {
  readonly count: number
  readonly numbers: readonly number[]
}

/** Of each tree in turn; nothing where one lies in itself. */
function printed(trees: readonly Logged[], wanted: Wanted): readonly bigint[] | undefined {
  expect(add(roomy, trees)).toBe(trees.length)
  const prints = fingerprints(roomy, wanted)
  return prints && trees.map(({ number }) => asOne(prints[2 * number], prints[2 * number + 1]))
}

const asOne = (low = 0, high = 0): bigint =>
  (BigInt.asUintN(32, BigInt(high)) << 32n) | BigInt.asUintN(32, BigInt(low))

const most = 2n ** 63n - 1n
const times = (one: bigint, other: bigint): bigint => BigInt.asUintN(64, one * other)
function mix(value: bigint): bigint {
  let bits = times(value ^ (value >> 30n), 0xbf58476d1ce4e5b9n)
  bits = times(bits ^ (bits >> 27n), 0x94d049bb133111ebn)
  return bits ^ (bits >> 31n)
}

/** By the definition: of a tree the sum of its base's and of what its changes add and take away. */
function reckoned(trees: readonly Logged[], { numbers }: Wanted): readonly bigint[] | undefined {
  const byNumber = new Map(trees.map((tree) => [tree.number, tree]))
  const known = new Map(numbers.map((number) => [number, (mix(BigInt(number)) & most) | 1n]))
  for (const { number } of trees) known.delete(number)
  const open = new Set<number>()
  let isWhole = true
  const of = (number: number): bigint => {
    const tree = byNumber.get(number)
    const before = known.get(number)
    if (before !== undefined || tree === undefined) return before ?? 0n
    if (open.has(number)) isWhole = false
    if (!isWhole) return 0n
    open.add(number)
    let sum = tree.base < 0 ? 0n : of(tree.base)
    for (const [change, hash] of tree.changes) {
      const print = of(change & 0x7fffffff)
      const share =
        print === 0n ? 0n : mix(print ^ times(BigInt.asUintN(32, BigInt(hash)), 0x9e3779b97f4a7c15n))
      sum += change < 0 ? -share : share
    }
    open.delete(number)
    known.set(number, sum & most)
    return sum & most
  }
  const prints = trees.map(({ number }) => of(number))
  return isWhole ? prints : undefined
}

const expectAsReckoned = (trees: readonly Logged[], wanted: Wanted): void => {
  expect(printed(trees, wanted)).toEqual(reckoned(trees, wanted))
}

const hash = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer())
/** Some hundred trees over each other and over the numbers below 40, of which some are wanted; in order, or leading anywhere. */
function forest(leadsAnywhere: boolean): fc.Arbitrary<readonly Logged[]> {
  const shape = fc.record({
    base: fc.option(fc.nat()),
    changes: fc.array(fc.tuple(fc.nat(), hash, fc.boolean()), { maxLength: 12 }),
  })
  return fc.array(shape, { maxLength: 120 }).map((shapes) =>
    shapes.map(({ base, changes }, at): Logged => {
      const numberOf = (value: number): number => value % (leadsAnywhere ? shapes.length + 40 : at + 40)
      return {
        number: at + 40,
        base: base === null ? -1 : numberOf(base),
        changes: changes.flatMap(([value, own, gone]) => {
          const [one, other] = [numberOf(value), numberOf(value >>> 7)]
          return value % 3 === 0
            ? ([
                [one | isGone, own],
                [other, own],
              ] as const)
            : ([[gone ? one | isGone : one, own]] as const)
        }),
      }
    }),
  )
}
const wanted = fc.array(fc.nat(39), { maxLength: 20 }).map((numbers): Wanted => ({ count: 200, numbers }))

describe('fingerprints are those of a plain reckoning', () => {
  test('of trees in any order', () => {
    const shuffled = forest(false).chain((trees) =>
      fc.shuffledSubarray([...trees], { minLength: trees.length }),
    )
    fc.assert(fc.property(shuffled, wanted, expectAsReckoned), { numRuns: 500 })
  })

  test('of trees that may lie in each other, of which there are none', () => {
    fc.assert(fc.property(forest(true), wanted, expectAsReckoned), { numRuns: 500 })
  })

  test('with more hashes than the dictionary holds', () => {
    const trees = Array.from({ length: 1500 }, (_, at): Logged => ({
      number: at + 2000,
      base: at === 0 ? -1 : at + 1999,
      changes: Array.from({ length: 50 }, (_none, one) => [
        (at + one) % 100,
        Math.imul(at * 50 + one, 0x9e3779b1),
      ]),
    }))
    const again = trees.map((tree) => ({ ...tree, number: tree.number + 1500, base: -1 }))
    expectAsReckoned([...trees, ...again], { count: 5000, numbers: [3, 50, 99] })
  })

  test('with folders of any length', () => {
    const lengths = [0, 1, 2729, 2730, 2731, 2732, 5000, 150_000]
    const trees = [...lengths, ...lengths.toReversed()].map((length, at): Logged => ({
      number: at + 100,
      base: at % 3 === 0 ? -1 : at + 99,
      changes: Array.from({ length }, (_, one) => [one % 100, one * 77 + at]),
    }))
    expectAsReckoned(trees, { count: 200, numbers: [0, 7, 99] })
  })

  test('with the highest numbers there are', () => {
    const last = mostEntries + mostMissing - 1
    const tree = { number: last, base: last - 2, changes: [[last - 1, 5]] } as const
    const base = { number: last - 2, base: -1, changes: [[last - 3, 6]] } as const
    expectAsReckoned([tree, base], { count: last + 1, numbers: [last - 1, last - 3] })
    expect(last).toBeLessThan(2 ** 24)
  })

  test('down a path of a million folders', () => {
    const trees = Array.from({ length: 1_000_000 }, (_, at): Logged => ({
      number: at + 1,
      base: -1,
      changes: [[at + 2, 1]],
    }))
    expect(add(roomy, trees)).toBe(trees.length)
    const prints = fingerprints(roomy, { count: 1_000_002, numbers: [1_000_001] })
    let print = (mix(1_000_001n) & most) | 1n
    for (let at = 1_000_000; at > 0; at--) print = mix(print ^ 0x9e3779b97f4a7c15n) & most
    expect(asOne(prints?.[2], prints?.[3])).toBe(print)
  })
})

describe('a log has an end', () => {
  const guard = 0xa5
  /** A memory with a guard behind the log. */
  const tight = (free: number): PackMemory => {
    const memory = memoryWith(free)
    memory.buffer.fill(guard, memory.free.end, memory.free.end + 256)
    return memory
  }
  const isWhole = ({ buffer, free }: PackMemory): boolean =>
    buffer.subarray(free.end, free.end + 256).every((byte) => byte === guard)

  test.each([
    [
      'with changes',
      (at: number) =>
        [
          [at | isGone, at],
          [at + 2, at],
          [at + 3, at * 7],
        ] as const,
    ],
    ['without any', () => []],
  ])('no tree %s goes beyond it', (_, changesAt) => {
    const trees = Array.from({ length: 1000 }, (_none, at): Logged => ({
      number: at + 1,
      base: at,
      changes: changesAt(at),
    }))
    for (let free = 4000; free < 4040; free += 4) {
      const memory = tight(free)
      const added = add(memory, trees)
      expect(added).toBeGreaterThan(100)
      expect(added).toBeLessThan(400)
      expect(isWhole(memory)).toBe(true)
    }
  })

  test('nor does what waits, and then there are no fingerprints', () => {
    const path = Array.from({ length: 300 }, (_, at): Logged => ({
      number: at + 1,
      base: -1,
      changes: [[at + 2, 1]],
    }))
    const asked = { count: 400, numbers: [301] }
    for (let free = 6000; free < 6040; free += 4) {
      const memory = tight(free)
      expect(add(memory, path)).toBe(path.length)
      expect(fingerprints(memory, asked)).toBeUndefined()
      expect(isWhole(memory)).toBe(true)
    }
    const memory = tight(12_000)
    expect(add(memory, path)).toBe(path.length)
    expect(fingerprints(memory, asked)).toBeDefined()
  })
})

describe('fingerprints', () => {
  const wantedOne = { count: 10, numbers: [9] }
  const leaf: Logged = { number: 1, base: -1, changes: [[9, 100]] }
  const folder: Logged = {
    number: 2,
    base: -1,
    changes: [
      [1, 50],
      [8, 60],
    ],
  }
  /** The folder without the other entry. */
  const same: Logged = { number: 3, base: 2, changes: [[8 | isGone, 60]] }
  const without: Logged = { number: 4, base: 3, changes: [[1 | isGone, 50]] }
  const above: Logged = { number: 5, base: -1, changes: [[3, 70]] }

  test('are alike where what is wanted stands alike, and 0 where there is none', () => {
    const prints = printed([leaf, folder, same, without, above], wantedOne) ?? []
    const [ofLeaf, ofFolder, ofSame, ofNone, ofAbove] = prints
    expect(ofSame).toBe(ofFolder)
    expect(ofNone).toBe(0n)
    expect(new Set([ofLeaf, ofFolder, ofNone, ofAbove]).size).toBe(4)
  })

  test('there are none where trees are said to lie in each other, or be built on each other', () => {
    const [one, other, third] = [7, 6, 0].map((of, at, all): Logged => ({
      number: of,
      base: -1,
      changes: [[all[(at + 1) % all.length] ?? 0, 1]],
    }))
    if (!one || !other || !third) throw new Error('three')
    expect(printed([leaf, folder, one, other, third], wantedOne)).toBeUndefined()
    expect(printed([leaf, folder, one, other], wantedOne)).toBeDefined()
    expect(printed([{ ...one, changes: [[one.number, 1]] }], wantedOne)).toBeUndefined()
    expect(printed([{ ...one, base: one.number, changes: [] }], wantedOne)).toBeUndefined()
    expect(
      printed(
        [
          { ...one, base: 6, changes: [] },
          { ...other, base: 7, changes: [] },
        ],
        wantedOne,
      ),
    ).toBeUndefined()
    // It was seen, and not run into until there was no more room.
    const { buffer, free } = roomy
    expect(buffer.subarray(free.end - 1000, free.end).every((byte) => byte === 0)).toBe(true)
  })
})
