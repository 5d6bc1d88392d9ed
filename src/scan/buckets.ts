// Deals literals into the prefilter's eight buckets so that ordinary files give few false candidates. Every
// deal is correct; a bad one is only slow. The module asks of a place: is each of its next three bytes one of
// the low nibbles and one of the high nibbles that some literal of the bucket has there?
import type { Place, Shape } from './literal.ts'

export const bucketCount = 8
export const fragmentLength = 3
const fragmentsTried = 8

/** The nibbles of one byte of a bucket, as two sets of sixteen bits. */
export interface NibbleSets {
  readonly low: number
  readonly high: number
}

/** A literal's place: its bucket, and where in it the three bytes start that the tables look for. */
export interface Dealt {
  readonly literal: number
  readonly fragment: number
  readonly own: readonly NibbleSets[]
}

export interface Bucket {
  readonly nibbles: readonly NibbleSets[]
  readonly literals: readonly Dealt[]
}

// Printable bytes from the commonest to the rarest in source code; how often each occurs falls by half every 14.
const byFrequency =
  ' etnrsoialcu"dp.\n,hfm:()g=0y1/;b*-{}xAv2STEw\'kC`I3D_46\\[]NF5RO8PB79|>Lj&?M\t!U<#qKG@+WHQzV$JYX^Z%~'

/** Estimated share of a byte value; the floor stands for base64 and binaries, zero bytes for the latter. */
const frequency = Float64Array.from({ length: 256 }, (_, byte) => {
  const rank = byFrequency.indexOf(String.fromCharCode(byte))
  if (byte === 0) return 0.3
  return rank < 0 ? 0.002 : 0.06 * 0.5 ** (rank / 14) + 0.004
})

const empty: Bucket = {
  nibbles: Array.from({ length: fragmentLength }, () => ({ low: 0, high: 0 })),
  literals: [],
}

/** A literal to deal; one that has a place keeps it. */
export type Dealable = Shape & { readonly place?: Place }

/**
 * Eight buckets that hold every literal once. Those with the fewest fragments to choose from are placed first; in
 * each round after that, every literal is taken out and put where it then costs least.
 */
export function deal(literals: readonly Dealable[], rounds = 0): readonly Bucket[] {
  const buckets = Array.from({ length: bucketCount }, () => empty)
  const loose: Loose[] = []
  for (const [literal, shape] of literals.entries()) {
    if (shape.place === undefined) loose.push({ literal, fragments: rarestFragments(shape) })
    else keepPlace(buckets, { literal, shape, place: shape.place })
  }
  loose.sort((a, b) => a.fragments.length - b.fragments.length)
  for (const one of loose) putCheapest(buckets, one)
  for (let round = 0; round < rounds; round++)
    for (const one of loose) {
      takeOut(buckets, one.literal)
      putCheapest(buckets, one)
    }
  return buckets
}

interface Fragment {
  readonly fragment: number
  readonly own: readonly NibbleSets[]
}

interface Loose {
  readonly literal: number
  readonly fragments: readonly Fragment[]
}

function keepPlace(
  buckets: Bucket[],
  { literal, shape, place }: { readonly literal: number; readonly shape: Shape; readonly place: Place },
): void {
  const own = fragmentAt(shape, place.fragment)
  const into = place.bucket % bucketCount
  buckets[into] = extended(buckets[into], { literal, fragment: place.fragment, own })
}

function extended(bucket: Bucket = empty, { literal, fragment, own }: Dealt & Fragment): Bucket {
  return { nibbles: union(bucket.nibbles, own), literals: [...bucket.literals, { literal, fragment, own }] }
}

/** Into the bucket and by the fragment that add least to the false candidates. */
function putCheapest(buckets: Bucket[], { literal, fragments }: Loose): void {
  let best = { into: 0, bucket: empty, cost: Infinity }
  for (const [into, bucket] of buckets.entries()) {
    const before = share(bucket.nibbles)
    for (const { fragment, own } of fragments) {
      const cost = share(union(bucket.nibbles, own)) - before
      if (cost < best.cost) best = { into, cost, bucket: extended(bucket, { literal, fragment, own }) }
    }
  }
  buckets[best.into] = best.bucket
}

function takeOut(buckets: Bucket[], literal: number): void {
  const from = buckets.findIndex((bucket) => bucket.literals.some((one) => one.literal === literal))
  const rest = buckets[from]?.literals.filter((one) => one.literal !== literal) ?? []
  buckets[from] = rest.reduce((bucket, one) => extended(bucket, one), empty)
}

function rarestFragments(shape: Shape): readonly Fragment[] {
  const starts = Math.max(shape.bytes.length - fragmentLength, 0) + 1
  return Array.from({ length: starts }, (_, fragment) => ({ fragment, own: fragmentAt(shape, fragment) }))
    .sort((a, b) => share(a.own) - share(b.own))
    .slice(0, fragmentsTried)
}

/** Bytes beyond the literal's end may be anything. */
function fragmentAt({ bytes, mask }: Shape, fragment: number): readonly NibbleSets[] {
  return [0, 1, 2].map((at) => nibblesOf(bytes[fragment + at] ?? 0, mask[fragment + at] ?? 0))
}

/** A mask never ties a low bit to a high one, so the two sets describe the byte exactly. */
function nibblesOf(bits: number, mask: number): NibbleSets {
  return { low: setOf(bits & 15, mask & 15), high: setOf(bits >> 4, mask >> 4) }
}

function setOf(bits: number, mask: number): number {
  let set = 0
  for (let nibble = 0; nibble < 16; nibble++) if ((nibble & mask) === (bits & mask)) set |= 1 << nibble
  return set
}

function union(a: readonly NibbleSets[], b: readonly NibbleSets[]): readonly NibbleSets[] {
  return a.map(({ low, high }, at) => ({ low: low | (b[at]?.low ?? 0), high: high | (b[at]?.high ?? 0) }))
}

/** Estimated share of places where all bytes are in the sets. */
function share(nibbles: readonly NibbleSets[]): number {
  return nibbles.reduce((product, sets) => product * shareOfByte(sets), 1)
}

const known = new Map<number, number>()

function shareOfByte({ low, high }: NibbleSets): number {
  const key = (low << 16) | high
  const before = known.get(key)
  if (before !== undefined) return before
  let sum = 0
  for (let byte = 0; byte < 256; byte++)
    if ((low >> (byte & 15)) & (high >> (byte >> 4)) & 1) sum += frequency[byte] ?? 0
  known.set(key, sum)
  return sum
}
