import { expect, test } from '@jest/globals'
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
      const few = shortlist(most)
      const all = shortlist(Infinity)
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
  const list = shortlist(1)
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
  const list = shortlist(Infinity)
  list.add(onLines(1, 3), { again: false, next: { line: 3, column: 1 } })
  list.add(onLines(3, 5), { again: false, next: { line: 5, column: 1 } })
  list.add([candidate(1), candidate(9)], { again: false, name: true })
  expect(list.candidates().map(({ finding: { startLine } }) => startLine)).toEqual([1, 2, 3, 4, 9])
})

test('what is about the whole file stands there once and is never without room', () => {
  const list = shortlist(2)
  list.add([...onLines(1, 4), candidate(0)], plain)
  list.add([...onLines(4, 5), candidate(0)], plain)
  expect(list.candidates().map(({ finding: { startLine } }) => startLine)).toEqual([1, 2, 0])
  expect(list.further()).toBe(2)
})

test('read again as bytes, only new credentials count', () => {
  const list = shortlist(Infinity)
  list.add([candidate(1, 'a')], plain)
  list.add([candidate(7, 'a'), candidate(8, 'b')], { again: true })
  expect(list.candidates().map(({ finding: { startLine } }) => startLine)).toEqual([1, 8])
})
