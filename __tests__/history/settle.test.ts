// For whom there is room among what a history keeps.
import { expect, test } from '@jest/globals'
import { historyGathering, type Chronicle } from '../../src/history/settle.ts'
import { mostFindings } from '../../src/scan/gathering.ts'
import type { Candidate } from '../../src/scan/suppress.ts'
import { finding } from '../finding.ts'

const chronicle: Chronicle = {
  stay: () => ({ first: 3, last: 2 }),
  removal: () => 1,
  lookIntoResolved: async () => {},
  lookIntoDropped: async () => {},
  standing: async () => new Set(),
  commits: async (numbers) => new Map([...numbers].map((number) => [number, { id: `${number}`, date: '' }])),
}

const leak = (number: number): Candidate => ({
  finding: finding({ path: 'a.txt', startLine: number, fingerprint: `print ${number}` }),
  inline: [],
  credential: true,
  object: 'blob',
  past: true,
})

test('room is left for those that come later and were found before', () => {
  const found = historyGathering(() => chronicle)
  const all = Array.from({ length: mostFindings }, (_, at) => leak(at))
  expect(found.mayOvertake(2, 1)).toBe(true)
  expect(found.add(all.slice(2))).toBe(0)
  // Two places are free: one is promised, and the other is for whoever was found first.
  expect(found.mayOvertake(0, 1)).toBe(true)
  expect(found.mayOvertake(1, 1)).toBe(false)
  expect(found.add([leak(-1), leak(-2), leak(5)], 1)).toBe(1)
  // Where no place is free none can be taken from anybody.
  expect(found.mayOvertake(9, 1)).toBe(true)
  expect(found.add([leak(0), leak(1)])).toBe(1)
  expect(found.mayOvertake(9, 0)).toBe(true)
})
