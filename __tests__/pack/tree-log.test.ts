// What is taken down of trees comes out again as it went in, and fingerprints made of it are right in whatever order it came.
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { fingerprints } from '../../src/pack/fingerprints.ts'
import { loggedTrees } from '../../src/pack/logged-trees.ts'
import { mostMissing } from '../../src/pack/missing.ts'
import { mostEntries } from '../../src/pack/pack-index.ts'
import { treeLog, valuesAChange, type TreeHead, type TreeLog } from '../../src/pack/tree-log.ts'

interface Logged extends TreeHead {
  /** Numbers with the highest bit, and hashes, in turn. */
  readonly changes: readonly (readonly [number: number, hash: number])[]
}

const isGone = 1 << 31

function logOf(trees: readonly Logged[], room = 0): TreeLog {
  const builder = treeLog(new Uint8Array(room).fill(0xa5))
  for (const { number, base, changes } of trees) {
    const values = Int32Array.from(changes.flatMap(([change, hash]) => [change, hash, 7]))
    // What stands behind is of an earlier tree.
    const stale = Int32Array.from([...values, 5, changes.at(-1)?.[1] ?? 0, 7])
    expect(builder.add({ number, base }, { values: stale, length: changes.length * valuesAChange })).toBe(
      true,
    )
  }
  return builder.log()
}

const asText = ({ number, base, changes }: Logged): string => `${number} on ${base}: ${changes.join(' ')}`

/** Texts: they are compared a hundred times faster than what they stand for. */
function readBack(log: TreeLog): readonly string[] {
  const trees = loggedTrees(log)
  const { tree } = trees
  const logged = (): string => {
    const { length, numbers, hashes } = tree
    const changes = Array.from({ length }, (_, at) => [numbers[at] ?? 0, hashes[at] ?? 0] as const)
    return asText({ ...tree, changes })
  }
  const inTurn: string[] = []
  const addresses: number[] = []
  trees.each((address) => {
    addresses.push(address)
    inTurn.push(logged())
  })
  const alone = addresses.toReversed().map((address) => {
    trees.read(address)
    return logged()
  })
  expect(alone.toReversed()).toEqual(inTurn)
  return inTurn
}

const number = fc.nat(2 ** 24 - 1)
const hash = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer())
const change = fc
  .tuple(number, hash, fc.boolean())
  .map(([one, own, gone]): readonly [number, number] => [gone ? one | isGone : one, own])
const tree = fc.record({
  number,
  base: fc.oneof(fc.constant(-1), number),
  changes: fc.array(change, { maxLength: 40 }),
})

describe('a log of trees', () => {
  test('comes out as it went in', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 60 }), fc.nat(2000), (trees, room) => {
        expect(readBack(logOf(trees, room))).toEqual(trees.map(asText))
      }),
    )
  })

  test('and so does one with more hashes than the dictionary holds', () => {
    const trees = Array.from({ length: 1500 }, (_, at): Logged => ({
      number: at,
      base: at - 1,
      changes: Array.from({ length: 50 }, (_none, one) => [at + one, Math.imul(at * 50 + one, 0x9e3779b1)]),
    }))
    expect(readBack(logOf([...trees, ...trees], 3 << 20))).toEqual([...trees, ...trees].map(asText))
  })

  test('and one with a folder that is longer than a piece', () => {
    const small = { number: 3, base: 2, changes: [[1 | isGone, 8]] } as const
    const large: Logged = {
      number: 9,
      base: -1,
      changes: Array.from({ length: 150_000 }, (_, at) => [at, at * 77]),
    }
    const trees = [small, large, small, large, large, small]
    expect(readBack(logOf(trees, 100))).toEqual(trees.map(asText))
  })
})

test('a log grows no further than it may', () => {
  const length = 40_000 * valuesAChange
  const changes = { values: new Int32Array(length), length }
  const added = (most: number): number => {
    const builder = treeLog(new Uint8Array(0), most)
    let trees = 0
    while (trees < 1000 && builder.add({ number: trees, base: -1 }, changes)) trees++
    return trees
  }
  expect(added(2)).toBeGreaterThan(added(1))
  expect(added(4)).toBeLessThan(60)
})

test('every number there may be fits three bytes', () => {
  expect(mostEntries + mostMissing).toBeLessThan(2 ** 24)
})

describe('fingerprints', () => {
  const wanted = { count: 10, numbers: [9] }
  const printsOf = (trees: readonly Logged[]): readonly (string | undefined)[] => {
    const prints = fingerprints(logOf(trees), wanted)
    return trees.map((one) => prints && `${prints[2 * one.number]} ${prints[2 * one.number + 1]}`)
  }
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

  test('are the same in every order', () => {
    const trees = [leaf, folder, same, without, above]
    const byNumber = (given: readonly Logged[]): readonly unknown[] => {
      const prints = printsOf(given)
      return trees.map((one) => prints[given.indexOf(one)])
    }
    const [ofLeaf, ofFolder, ofSame, ofNone, ofAbove] = printsOf(trees)
    expect(ofSame).toBe(ofFolder)
    expect(ofNone).toBe('0 0')
    expect(new Set([ofLeaf, ofFolder, ofNone, ofAbove]).size).toBe(4)
    fc.assert(
      fc.property(fc.shuffledSubarray(trees, { minLength: trees.length }), (shuffled) => {
        expect(byNumber(shuffled)).toEqual(byNumber(trees))
      }),
    )
  })

  test('there are none where trees are said to lie in each other', () => {
    const [one, other, third] = [7, 6, 0].map((of, at, all): Logged => ({
      number: of,
      base: -1,
      changes: [[all[(at + 1) % all.length] ?? 0, 1]],
    }))
    if (!one || !other || !third) throw new Error('three')
    expect(fingerprints(logOf([leaf, folder, one, other, third]), wanted)).toBeUndefined()
    expect(fingerprints(logOf([leaf, folder, one, other]), wanted)).toBeDefined()
    expect(fingerprints(logOf([{ ...one, changes: [[one.number, 1]] }]), wanted)).toBeUndefined()
  })
})
