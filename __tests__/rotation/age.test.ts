// Days are counted in UTC, over leap years and time zones, and nothing grows younger.
import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { dayOf, daysAfter, daysBetween, standingOf, type Standing } from '../../src/rotation/age.ts'

const rotation = { maxAgeDays: 90, dueSoonDays: 14, keys: {} }

describe('days', () => {
  it.each([
    ['2026-01-01', '2026-01-01', 0],
    ['2025-12-31', '2026-01-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-02-28', '2025-03-01', 1],
    ['2024-02-29', '2025-02-28', 365],
    ['2000-02-29', '2000-03-01', 1],
    ['1900-02-28', '1900-03-01', 1],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-01-02', '2026-01-01', -1],
    ['0001-01-01', '0001-12-31', 364],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
    expect(daysAfter(from, days)).toBe(to)
  })

  it.each([
    ['2026-01-01T00:00:00Z', '2026-01-01'],
    ['2026-01-01T00:30:00+01:00', '2025-12-31'],
    ['2025-12-31T23:30:00-12:00', '2026-01-01'],
    ['2024-02-29T12:00:00+05:30', '2024-02-29'],
    ['2026-01-01', '2026-01-01'],
  ])('%s is %s in UTC', (moment, day) => {
    expect(dayOf(moment)).toBe(day)
  })

  it.each([
    '',
    'yesterday',
    '2026-13-01T00:00:00Z',
    '2026-01-01T00:00:00+99:99',
    '+275760-09-14T00:00:00Z',
    '+012026-01-01T00:00:00Z',
  ])('%p is no day', (moment) => {
    expect(dayOf(moment)).toBeUndefined()
  })
})

const order: readonly Standing[] = ['current', 'due-soon', 'overdue', 'far-overdue']

describe('standing', () => {
  it.each([
    [0, 'current'],
    [75, 'current'],
    [76, 'due-soon'],
    [90, 'due-soon'],
    [91, 'overdue'],
    [180, 'overdue'],
    [181, 'far-overdue'],
    [100_000, 'far-overdue'],
  ])('at %i days is %s', (age, standing) => {
    expect(standingOf(age, rotation)).toBe(standing)
  })

  it('never gets better with age, whatever the policy', () => {
    fc.assert(
      fc.property(
        fc.nat(8000),
        fc.nat(8000),
        fc.integer({ min: 1, max: 3650 }),
        fc.nat(3649),
        (a, b, maxAgeDays, soon) => {
          const policy = { maxAgeDays, dueSoonDays: Math.min(soon, maxAgeDays - 1), keys: {} }
          const at = (age: number): number => order.indexOf(standingOf(age, policy))
          expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)))
        },
      ),
    )
  })

  it('counts every day once, whichever two days are chosen', () => {
    const day = fc
      .date({ min: new Date('1971-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.nat(40_000), (from, days) => {
        expect(daysBetween(from, daysAfter(from, days))).toBe(days)
      }),
    )
  })
})
