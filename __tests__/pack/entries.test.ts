// What stands in the heads of entries, and what is built on what, against a reading that takes its time: true heads, and any others.
import { expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { type ObjectFormat } from '../../src/pack/object-id.ts'
import { opened, plain, type VirtualEntry, type VirtualPack } from './virtual-pack.ts'

/** A type and a size of up to 70 bits. */
function sized(kind: number, size: bigint): readonly number[] {
  const bytes = [(kind << 4) | Number(size & 15n)]
  for (let left = size >> 4n; left > 0n; left >>= 7n) {
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | 0x80
    bytes.push(Number(left & 0x7fn))
  }
  return bytes
}

/** A distance. */
function far(distance: bigint): readonly number[] {
  const bytes = [Number(distance & 0x7fn)]
  for (let left = distance >> 7n; left > 0n; left >>= 7n) bytes.unshift(Number(--left & 0x7fn) | 0x80)
  return bytes
}

const most = (one: bigint, other: bigint): bigint => (one > other ? one : other)

interface Wish {
  readonly length: number
  readonly kind: number
  readonly size: bigint
  /** Which entry it is to be built on, and by how much that is missed. */
  readonly base: number
  readonly miss: bigint
  /** Stands there instead, where there is any. */
  readonly bytes: Uint8Array
}

const wishes = (longest: number): fc.Arbitrary<Wish[]> =>
  fc.array(
    fc.record({
      length: fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: 9, max: 60 }) },
        fc.integer({ min: 9, max: longest }),
      ),
      kind: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(1, 2, 3, 4, 6, 7) },
        fc.constantFrom(6, 7, 0, 5),
      ),
      size: fc.oneof(
        { weight: 5, arbitrary: fc.bigInt(0n, 5000n) },
        fc.bigInt(2n ** 32n - 3n, 2n ** 32n + 3n),
        fc.bigInt(0n, 2n ** 70n),
      ),
      base: fc.oneof(fc.nat(3), fc.nat()),
      miss: fc.oneof(
        { weight: 8, arbitrary: fc.constant(0n) },
        fc.bigInt(-3n, 3n),
        fc.bigInt(0n, 2n ** 60n),
        fc.constant(2n ** 64n),
      ),
      bytes: fc.oneof(
        { weight: 8, arbitrary: fc.constant(new Uint8Array()) },
        fc.uint8Array({ minLength: 1, maxLength: 12 }),
        fc.nat(14).map((length) => new Uint8Array(length).fill(0xe0)),
        // Sizes with more bytes than they need.
        fc
          .integer({ min: 6, max: 12 })
          .map((length) => new Uint8Array(length).fill(0x80).fill(0xb1, 0, 1).fill(0, -1)),
      ),
    }),
    { minLength: 20, maxLength: 60, size: 'max' },
  )

function packOf(all: readonly Wish[], format: ObjectFormat): VirtualPack {
  let end = 12
  const offsets = all.map(({ length }) => (end += length) - length)
  const idOf = (entry: number): string => createHash(format).update(`${entry}`).digest('hex')
  const entries = all.map((wish, at): VirtualEntry => {
    const { base, miss, kind, size } = wish
    const offset = offsets[at] ?? 0
    const to = base % (kind === 6 ? Math.max(1, at) : all.length)
    const rest: readonly number[] =
      kind === 6
        ? far(most(0n, BigInt(offset - (offsets[to] ?? 0)) + miss))
        : kind === 7
          ? [...Buffer.from(idOf(miss === 0n ? to : -1), 'hex')]
          : []
    const head = Buffer.from(wish.bytes.length > 0 ? wish.bytes : [...sized(kind, size), ...rest])
    // No more of it than fits: the next entry begins there.
    return { id: idOf(at), offset, head: head.subarray(0, wish.length), crc: at }
  })
  return { format, end, entries }
}

test.each(
  (['sha1', 'sha256'] as const).flatMap((format) =>
    [60, 3_000_000, 2_000_000_000].map((longest) => [format, longest] as const),
  ),
)('%s, entries of up to %i bytes', (format, longest) => {
  const seen = { kinds: new Set<number>(), linked: 0 }
  fc.assert(
    fc.property(wishes(longest), (all) => {
      const pack = packOf(all, format)
      const rows = opened(pack)
      expect(rows).toEqual(plain(pack))
      for (const { kind, nextSibling } of rows ?? []) {
        seen.kinds.add(kind)
        if (nextSibling >= 0) seen.linked += 1
      }
    }),
    { numRuns: 100 },
  )
  // Else nothing is proven.
  expect([...seen.kinds].toSorted((one, other) => one - other)).toEqual([0, 1, 2, 3, 4, 6, 7])
  expect(seen.linked).toBeGreaterThan(20)
})

test('chains that lead into each other, and children of one base from end to end of many entries', () => {
  const count = 40_000
  const length = 40
  const { format, ids } = {
    format: 'sha1',
    ids: (entry: number) => createHash('sha1').update(`${entry}`).digest('hex'),
  } as const
  const entries = Array.from({ length: count }, (_, at): VirtualEntry => {
    const rest = at % 3 === 0 ? far(BigInt(at * length)) : Buffer.from(ids((at + 1) % count), 'hex')
    const head = Buffer.from([...sized(at % 3 === 0 ? 6 : 7, 20n), ...rest])
    return { id: ids(at), offset: 12 + at * length, head, crc: at }
  })
  const rows = opened({ format, end: 12 + count * length, entries })
  const chain: number[] = []
  for (let child = rows?.[0]?.firstChild ?? -1; child >= 0; child = rows?.[child]?.nextSibling ?? -1)
    chain.push(child)
  expect(chain).toEqual(Array.from({ length: Math.ceil(count / 3) - 1 }, (_, at) => 3 * at + 3))
  expect(rows?.[2]?.firstChild).toBe(1)
})
