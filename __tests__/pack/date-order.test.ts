// The order of commits against the plainest way to say it: of those whose children are all there, the newest, and of one second the first.
import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { commitLog, type CommitLog } from '../../src/pack/commit-log.ts'
import { inDateOrder } from '../../src/pack/date-order.ts'

interface Made {
  readonly second: number
  readonly parents: readonly number[]
}

function logOf(commits: readonly Made[]): CommitLog {
  const builder = commitLog()
  const hex = (number: number): string => String(number).padStart(40, '0')
  for (const [number, { second, parents }] of commits.entries()) {
    const heads = parents.map((parent) => `parent ${hex(parent)}\n`).join('')
    const text = `tree ${hex(0)}\n${heads}author A <> 1 +0000\ncommitter A <> ${second} +0000\n`
    builder.add(number, Buffer.from(text), (at) => Number(text.slice(at, at + 40)))
  }
  return builder.log()
}

function plainly(commits: readonly Made[], tips: readonly number[]): readonly number[] {
  const reached = new Set(tips)
  for (const commit of reached) for (const parent of commits[commit]?.parents ?? []) reached.add(parent)
  const children = commits.map(
    (_, at) => [...reached].flatMap((one) => commits[one]?.parents ?? []).filter((one) => one === at).length,
  )
  const ready = [...new Set(tips)].filter((tip) => children[tip] === 0)
  const ordered: number[] = []
  while (ready.length > 0) {
    const newest = Math.max(...ready.map((one) => commits[one]?.second ?? 0))
    const [next = 0] = ready.splice(
      ready.findIndex((one) => commits[one]?.second === newest),
      1,
    )
    ordered.push(next)
    for (const parent of commits[next]?.parents ?? []) {
      children[parent] = (children[parent] ?? 0) - 1
      if (children[parent] === 0) ready.push(parent)
    }
  }
  return ordered
}

test('as git puts them', () => {
  const made = fc
    .array(
      fc.record({
        second: fc.nat(3),
        back: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 30 },
    )
    .map((all) =>
      all.map(({ second, back }, at): Made => ({
        second,
        parents: back.map((by) => at - by).filter((one) => one >= 0),
      })),
    )
  fc.assert(
    fc.property(made, fc.array(fc.nat(29), { maxLength: 12 }), (commits, chosen) => {
      const tips = chosen.map((tip) => tip % commits.length)
      expect([...(inDateOrder(logOf(commits), Int32Array.from(tips)) ?? [])]).toEqual(plainly(commits, tips))
    }),
  )
})
