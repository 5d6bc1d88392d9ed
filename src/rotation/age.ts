// How old a key is and what that means. Days are UTC days, so that a run says the same wherever it takes place.
import type { Rotation } from '../config/policy.ts'

const dayMilliseconds = 86_400_000

/** Whole days from one ISO date to another; negative where `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((startOf(to) - startOf(from)) / dayMilliseconds)
}

/** The ISO date so many days later. */
export function daysAfter(day: string, days: number): string {
  const [date = ''] = new Date(startOf(day) + days * dayMilliseconds).toISOString().split('T')
  return date
}

/** The UTC day of a moment in ISO 8601; undefined where it is none. Committers and servers may claim anything. */
export function dayOf(moment: string): string | undefined {
  const time = Date.parse(moment)
  if (Number.isNaN(time)) return undefined
  const [day = ''] = new Date(time).toISOString().split('T')
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined
}

const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)

export type Standing = 'current' | 'due-soon' | 'overdue' | 'far-overdue'

/** On the day on which the greatest age is reached a key is due, and from the next one on it is overdue. */
export function standingOf(age: number, { maxAgeDays, dueSoonDays }: Rotation): Standing {
  if (age > 2 * maxAgeDays) return 'far-overdue'
  if (age > maxAgeDays) return 'overdue'
  return age >= maxAgeDays - dueSoonDays ? 'due-soon' : 'current'
}
