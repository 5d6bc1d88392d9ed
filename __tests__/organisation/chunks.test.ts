// No repository may fall out of a plan, and no machine may wait long for another.
import { describe, expect, it } from '@jest/globals'
import { array, assert, integer, property } from 'fast-check'
import { packed, type Sized } from '../../src/organisation/chunks.ts'
import { readPlan, writePlan } from '../../src/organisation/plan.ts'

const sized = (size: number, at: number): Sized => ({ name: `acme/r${at}`, size })
const sizes = array(integer({ min: 0, max: 10_000_000 }), { maxLength: 400 })
const load = (chunk: readonly Sized[]): number => chunk.reduce((sum, { size }) => sum + size + 20_000, 0)

describe('chunks', () => {
  it('hold every repository once, and none is empty', () => {
    assert(
      property(sizes, integer({ min: 1, max: 256 }), (given, most) => {
        const all = given.map(sized)
        const chunks = packed(all, most)
        expect(chunks.length).toBe(Math.min(most, all.length))
        expect(chunks.every((chunk) => chunk.length > 0)).toBe(true)
        expect(chunks.flat().toSorted((a, b) => all.indexOf(a) - all.indexOf(b))).toEqual(all)
      }),
    )
  })

  it('are balanced: the heaviest is at most 4/3 of a bound that none can beat', () => {
    assert(
      property(sizes, integer({ min: 1, max: 64 }), (given, most) => {
        const all = given.map(sized)
        const chunks = packed(all, most)
        const heaviest = Math.max(0, ...chunks.map(load))
        const sorted = all.map((one) => load([one])).toSorted((a, b) => b - a)
        // Where there are more things than machines, two of the (m+1) largest share one.
        const pair = (sorted[most - 1] ?? 0) + (sorted[most] ?? 0)
        const bound = Math.max(load(all) / most, sorted[0] ?? 0, sorted[most] === undefined ? 0 : pair)
        expect(heaviest).toBeLessThanOrEqual((4 / 3) * bound)
      }),
    )
  })

  it('do not depend on the order of the list', () => {
    const all = [5, 1, 9, 3, 3, 7].map(sized)
    expect(packed(all.toReversed(), 3)).toEqual(packed(all, 3))
  })
})

describe('a plan', () => {
  it('is read as it was written', () => {
    const plan = { organisation: 'acme', chunks: packed([4, 2].map(sized), 2) }
    expect(readPlan(writePlan(plan))).toMatchObject(plan)
  })

  it.each([
    '',
    '{}',
    '{"organisation": "a", "chunks": [{}]}',
    '{"organisation": "a", "chunks": [[{"name": 1}]]}',
    '{"organisation": "a", "chunks": [[{"name": "a/..", "size": 1}]]}',
    '{"organisation": "a", "chunks": [[{"name": "a/b/../../c", "size": 1}]]}',
  ])('is refused where it is %j', (text) => expect(() => readPlan(text)).toThrow('The plan'))
})
