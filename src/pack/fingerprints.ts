// Gives each tree a fingerprint of the wanted objects below it and the paths that they have there, so that two trees can be
// compared without being read. The fingerprint of a tree is a sum over its entries, so that what is built on another tree costs
// only what differs between the two.
import { changeLength, headLength, type TreeLog } from './tree-log.ts'

/** By number, 64 bits in two halves; 0 where nothing wanted is below. */
export interface Fingerprints {
  readonly high: Int32Array
  readonly low: Int32Array
}

export interface Wanted {
  /** How many numbers there are. */
  readonly count: number
  readonly numbers: readonly number[]
}

/** Nothing where folders lie deeper in each other than anybody's. */
export function fingerprints(log: TreeLog, { count, numbers }: Wanted): Fingerprints | undefined {
  const prints = { high: new Int32Array(count), low: new Int32Array(count) }
  for (const number of numbers) {
    prints.high[number] = mix(number)
    prints.low[number] = mix(~number) | 1
  }
  return settled(log, prints) ? prints : undefined
}

/** The number of a round is a byte. */
const mostLevels = 250

/**
 * The fingerprint of a tree may change when that of a subtree becomes known: each round gets at least one level higher. It looks only at what
 * the round before, or this one so far, has changed.
 */
function settled(log: TreeLog, prints: Fingerprints): boolean {
  const { high, low } = prints
  const changedIn = new Uint8Array(high.length)
  for (let number = 0; number < high.length; number++)
    if (high[number] !== 0 || low[number] !== 0) changedIn[number] = 1
  for (let round = 2; round < mostLevels; round++)
    if (!settleRound(log, prints, { changedIn, round })) return true
  return false
}

interface Round {
  /** The last round in which the fingerprint of each number changed. */
  readonly changedIn: Uint8Array
  readonly round: number
}

function settleRound(log: TreeLog, { high, low }: Fingerprints, { changedIn, round }: Round): boolean {
  let changed = false
  for (const chunk of log) {
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
        l = (l + sign * mix(Math.imul((chunk[one + 1] ?? 0) ^ ownLow, 0x85ebca77) + ownHigh)) | 0
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
