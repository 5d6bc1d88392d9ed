// Gives each tree a fingerprint of the wanted objects below it and the paths that they have there, so that two trees can be
// compared without being read. The fingerprint of a tree is a sum over its entries, so that what is built on another tree costs
// only what differs between the two.
import { loggedTrees, type LoggedTree } from './logged-trees.ts'
import type { TreeLog } from './tree-log.ts'

/** By number two numbers each, of 32 bits; both 0 where nothing wanted is below. */
export type Fingerprints = Int32Array

export interface Wanted {
  /** How many numbers there are. */
  readonly count: number
  readonly numbers: readonly number[]
  /** Memory that nobody else reads, taken where it is long enough. */
  readonly room?: ArrayBufferLike | undefined
}

/** Nothing where a tree is said to lie in itself. */
export function fingerprints(log: TreeLog, { count, numbers, room }: Wanted): Fingerprints | undefined {
  const fits = room !== undefined && room.byteLength >= 8 * count
  const prints = fits ? new Int32Array(room, 0, 2 * count).fill(0) : new Int32Array(2 * count)
  for (const number of numbers) {
    prints[2 * number] = firstOf(mix(number))
    prints[2 * number + 1] = mix(~number) | 1
  }
  return settled(log, prints) ? prints : undefined
}

/** Stands in the place of the first number as long as there is no fingerprint; the second one is the tree's address in the log then. */
const unsettled = -(2 ** 31)
const firstOf = (number: number): number => (number === unsettled ? unsettled + 1 : number)
/** Added to the address of a tree that waits for others. */
const waits = -(2 ** 31)

/** Depth first, each tree after all that it rests on: what it is built on, and the trees in it. */
function settled(log: TreeLog, prints: Fingerprints): boolean {
  const trees = loggedTrees(log)
  const { tree } = trees
  trees.each((address) => {
    prints[2 * tree.number] = unsettled
    prints[2 * tree.number + 1] = address
  })
  const left: number[] = []
  let isWhole = true

  trees.each(() => {
    if (prints[2 * tree.number] !== unsettled || !isWhole) return
    left.push(tree.number)
    if (!settle(tree, prints, left)) isWhole = false
    for (let next = left.at(-1); next !== undefined && isWhole; next = left.at(-1)) {
      if (prints[2 * next] !== unsettled) {
        left.pop()
        continue
      }
      trees.read((prints[2 * next + 1] ?? 0) & ~waits)
      if (!settle(tree, prints, left)) isWhole = false
    }
  })
  return isWhole
}

/**
 * Gives a tree its fingerprint, or pushes what it rests on and has none. False where that has been gone through already: it has come to
 * wait for this tree.
 */
function settle(
  { number, base, length, numbers, hashes }: LoggedTree,
  prints: Fingerprints,
  left: number[],
): boolean {
  const before = left.length
  let first = base < 0 ? 0 : (prints[2 * base] ?? 0)
  let second = base < 0 ? 0 : (prints[2 * base + 1] ?? 0)
  if (base >= 0 && first === unsettled) left.push(base)
  for (let at = 0; at < length; at++) {
    const change = numbers[at] ?? 0
    const child = change & 0x7fffffff
    const own = prints[2 * child] ?? 0
    const other = prints[2 * child + 1] ?? 0
    if ((own | other) === 0) continue
    if (own === unsettled) left.push(child)
    const sign = change < 0 ? -1 : 1
    const hash = hashes[at] ?? 0
    first = (first + sign * mix(Math.imul(hash ^ own, 0x9e3779b1) + other)) | 0
    second = (second + sign * mix(Math.imul(hash ^ other, 0x85ebca77) + own)) | 0
  }
  if (left.length === before) {
    prints[2 * number] = firstOf(first)
    prints[2 * number + 1] = second
    return true
  }
  const address = prints[2 * number + 1] ?? 0
  prints[2 * number + 1] = address | waits
  return address >= 0
}

/** Spreads 32 bits: the last step of MurmurHash3 (https://github.com/aappleby/smhasher, public domain). */
function mix(value: number): number {
  let bits = value | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}
