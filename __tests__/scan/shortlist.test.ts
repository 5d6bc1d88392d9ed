import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { shortlist } from '../../src/scan/shortlist.ts'
import type { Candidate } from '../../src/scan/suppress.ts'
import { finding } from '../finding.ts'

/** A credential on its own line, or what is said of a whole file. */
const candidate = (line: number, fingerprint = `print ${line}`): Candidate => ({
  finding: finding({
    startLine: line,
    startColumn: 1,
    endLine: line,
    endColumn: line === 0 ? 1 : 9,
    fingerprint,
  }),
})
const onLines = (from: number, to: number): readonly Candidate[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => candidate(from + index))
const plain = { again: false }

test('keeps the first and counts the rest, whatever the windows share', () => {
  const steps = fc.array(fc.record({ fresh: fc.nat(6), shared: fc.nat(3) }), { maxLength: 8 })
  fc.assert(
    fc.property(steps, fc.nat(20), (windows, most) => {
      const few = shortlist({ most })
      const all = shortlist({})
      let last = 1
      let lastFresh = 0
      for (const { fresh, shared } of windows) {
        const window = onLines(last - Math.min(shared, lastFresh), last + fresh)
        few.add(window, plain)
        all.add(window, plain)
        last += fresh
        lastFresh = fresh
      }
      expect(few.candidates()).toEqual(all.candidates().slice(0, most))
      expect(few.candidates().length + few.further()).toBe(all.candidates().length)
      expect(all.further()).toBe(0)
    }),
  )
})

test('of a window with a next one, places before that one begins are not looked for again', () => {
  const list = shortlist({ most: 1 })
  const next = { line: 3, column: 1 }
  list.add(onLines(1, 5), { again: false, next })
  expect(list.further()).toBe(3)
  // Those that both hold are known, whether they were kept or not.
  list.add(onLines(3, 6), { again: false, next: { line: 9, column: 1 } })
  expect(list.further()).toBe(4)
  list.add([candidate(1)], { again: false })
  expect(list.candidates()).toHaveLength(1)
})

test('a name may repeat what stands in any window', () => {
  const list = shortlist({})
  list.add(onLines(1, 3), { again: false, next: { line: 3, column: 1 } })
  list.add(onLines(3, 5), { again: false, next: { line: 5, column: 1 } })
  list.add([candidate(1), candidate(9)], { again: false, name: true })
  expect(list.candidates().map(({ finding: { startLine } }) => startLine)).toEqual([1, 2, 3, 4, 9])
})

test('what is about the whole file stands there once and is never without room', () => {
  const list = shortlist({ most: 2 })
  list.add([...onLines(1, 4), candidate(0)], plain)
  list.add([...onLines(4, 5), candidate(0)], plain)
  expect(list.candidates().map(({ finding: { startLine } }) => startLine)).toEqual([1, 2, 0])
  expect(list.further()).toBe(2)
})

test('read again as bytes, only new credentials count', () => {
  const list = shortlist({})
  list.add([candidate(1, 'a')], plain)
  list.add([candidate(7, 'a'), candidate(8, 'b')], { again: true })
  expect(list.candidates().map(({ finding: { startLine } }) => startLine)).toEqual([1, 8])
})

/** Takes in all, and nothing before its time where `strict`. */
function receiver(strict: boolean) {
  const taken: Candidate[] = []
  const awaited: number[] = []
  return {
    taken,
    awaited,
    add(some: readonly Candidate[], waiting = 0) {
      taken.push(...some)
      awaited.push(waiting)
      return 0
    },
    mayOvertake: (waiting: number) => !strict || waiting === 0,
  }
}
const lineOf = ({ finding: { startLine } }: Candidate): number => startLine
const next = (line: number) => ({ again: false, next: { line, column: 1 } })

describe('where candidates are handed on', () => {
  test('each is, once, in its last reading, and no more are kept than two windows share', () => {
    const window = fc.record({ fresh: fc.nat(6), shared: fc.nat(3) })
    const windows = fc.array(
      window.map(({ fresh, shared }) => ({ fresh, shared: Math.min(fresh, shared) })),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(windows, fc.boolean(), (steps, strict) => {
        const into = receiver(strict)
        const list = shortlist({ into })
        const all = shortlist({})
        let end = 1
        for (const [at, { fresh, shared }] of steps.entries()) {
          const start = Math.max(1, end - (steps[at - 1]?.shared ?? 0))
          end += fresh
          const window = onLines(start, end).map((found) => ({ ...found, object: `${at}` }))
          list.add(window, next(Math.max(1, end - shared)))
          all.add(window, next(Math.max(1, end - shared)))
          expect(list.candidates().length).toBeLessThanOrEqual(shared)
        }
        const given = [...into.taken, ...list.candidates()]
        if (strict) expect(given).toEqual(all.candidates())
        expect(given.toSorted((a, b) => lineOf(a) - lineOf(b))).toEqual(all.candidates())
      }),
    )
  })

  test('what any later window may replace is kept to the end, and awaited', () => {
    const into = receiver(false)
    const list = shortlist({ into })
    list.add([candidate(0, 'a'), ...onLines(1, 4)], next(9))
    list.add([candidate(0, 'b'), ...onLines(10, 12)], next(19))
    expect(into.taken.map(lineOf)).toEqual([1, 2, 3, 10, 11])
    expect(into.awaited).toEqual([1, 1, 1, 1, 1])
    expect(list.candidates()).toEqual([candidate(0, 'b')])
  })

  test('so is what the name may repeat', () => {
    const into = receiver(false)
    const list = shortlist({ into, nameLength: 2 })
    list.add(onLines(1, 5), next(9))
    expect(into.taken.map(lineOf)).toEqual([3, 4])
    const named = { ...candidate(1), object: 'the name' }
    list.add([named], { again: false, name: true })
    expect(list.candidates()).toEqual([named, candidate(2)])
  })

  test.each([true, false])(
    'what was found in windows before is known when the document comes again, handed on: %s',
    (isHandedOn) => {
      const again = { ...next(30), again: true }
      const into = receiver(false)
      const list = shortlist(isHandedOn ? { into, twice: true } : {})
      list.add([candidate(1, 'a')], next(20))
      list.add([candidate(5, 'a'), candidate(6, 'b'), candidate(7, 'b')], again)
      list.add([candidate(8, 'b')], again)
      expect([...into.taken, ...list.candidates()].map(lineOf)).toEqual([1, 6, 7])
    },
  )
})
