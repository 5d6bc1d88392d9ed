// The calendar of rotations as rows: which key, how old, due when. What is due first comes first; a report shows so
// many rows and counts the rest.
import type { Report, RotationEntry, RotationState } from '../model.ts'
import { count } from './words.ts'

/** Enough for any team's keys; a history of leaks has its findings listed above. */
export const mostRows = 100

export const stateWords: Readonly<Record<RotationState, string>> = {
  leaked: 'leaked: rotate now',
  'far-overdue': 'far overdue',
  overdue: 'overdue',
  'due-soon': 'due soon',
  current: 'current',
  unknown: 'not known',
}

const sources: Readonly<Record<Exclude<RotationEntry['source'], null>, string>> = {
  github: 'set at GitHub',
  policy: 'policy',
  commit: 'first commit',
}

export interface CalendarRow {
  /** Untrusted, as the rest: a name, and where a leaked key stands. */
  readonly key: string
  readonly where: string
  readonly made: string
  readonly age: string
  readonly due: string
  readonly state: RotationState
}

export interface Calendar {
  readonly rows: readonly CalendarRow[]
  /** A sentence about what was left out; empty where nothing was. */
  readonly more: string
}

export function calendarOf({ rotation = [] }: Report): Calendar {
  const left = rotation.length - mostRows
  return {
    rows: rotation.slice(0, mostRows).map(row),
    more: left > 0 ? `${count(left, 'more key')}: the JSON report lists all of them.` : '',
  }
}

function row(entry: RotationEntry): CalendarRow {
  const { key, holder, source, date, atLeast, ageDays, due, state, path, line, fingerprint } = entry
  const before = atLeast === true ? 'before ' : ''
  const least = atLeast === true ? 'at least ' : ''
  return {
    key: holder === undefined ? key : `${key} (${holder})`,
    where: path === null || line === null ? (path ?? '') : `${path}:${line}`,
    made: source === null ? '' : `${before}${date ?? ''} (${sources[source]})`,
    age: ageDays === null ? '' : `${least}${count(ageDays, 'day')}`,
    due: due ?? (fingerprint === undefined ? '' : 'now'),
    state,
  }
}
