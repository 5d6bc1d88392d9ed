// What each reason for not reading something means to the reader of a report, and which of them matter.
import { leavesComplete } from '../coverage.ts'
import type { Unread, UnreadReason } from '../model.ts'
import { list, number } from './words.ts'

interface Meaning {
  /** Follows a number: `3 symbolic links`. */
  readonly one: string
  readonly many: string
}

export const meanings: Readonly<Record<UnreadReason, Meaning>> = {
  excluded: { one: 'file excluded by the policy', many: 'files excluded by the policy' },
  'symbolic-link': { one: 'symbolic link', many: 'symbolic links' },
  submodule: { one: 'submodule', many: 'submodules' },
  'lfs-pointer': { one: 'Git LFS pointer', many: 'Git LFS pointers' },
  'not-a-file': { one: 'entry that is no file', many: 'entries that are no files' },
  'permission-denied': { one: 'file without permission', many: 'files without permission' },
  vanished: { one: 'file that vanished', many: 'files that vanished' },
  'io-error': { one: 'file with a read error', many: 'files with a read error' },
  'missing-object': { one: 'missing git object', many: 'missing git objects' },
  'corrupt-object': { one: 'corrupt git object', many: 'corrupt git objects' },
  'range-unavailable': {
    one: 'unavailable range of commits',
    many: 'unavailable ranges of commits',
  },
}

/** What had to be read and was not: each one is named in every report. */
export function harmful(unread: readonly Unread[]): readonly Unread[] {
  return unread.filter(({ reason }) => !leavesComplete(reason))
}

/** What was left out on purpose, counted: `2 symbolic links and 1 submodule`; empty when there is none. */
export function harmlessCounts(unread: readonly Unread[]): string {
  const counts = new Map<UnreadReason, number>()
  for (const { reason } of unread) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const parts = [...counts].filter(([reason]) => leavesComplete(reason))
  return list(
    parts.map(([reason, n]) => `${number(n)} ${n === 1 ? meanings[reason].one : meanings[reason].many}`),
  )
}
