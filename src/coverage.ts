// Counts what was to be read and what was, so that a report can prove it.
import type { Coverage, Document, Unread, UnreadReason } from './model.ts'

/** Left out for a reason that hides nothing: the file's own text is elsewhere, or its owner said so. */
const harmless: Readonly<Record<UnreadReason, boolean>> = {
  excluded: true,
  'symbolic-link': true,
  submodule: true,
  'lfs-pointer': true,
  'not-a-file': true,
  'permission-denied': false,
  vanished: false,
  'io-error': false,
  'missing-object': false,
  'corrupt-object': false,
  'range-unavailable': false,
}

export const unreadReasons: readonly string[] = Object.keys(harmless)

export function leavesComplete(reason: UnreadReason): boolean {
  return harmless[reason]
}

export interface Tally {
  read(document: Document, bytes: number): void
  unread(unread: Unread): void
  files(): number
  bytes(): number
  coverage(commits: Coverage['commits']): Coverage
}

/** `expected` counts what had to be read, so that complete coverage means `expected` equals `read`. */
export function tally(): Tally {
  const unread: Unread[] = []
  let files = 0
  let bytes = 0
  return {
    read(_document, count) {
      files++
      bytes += count
    },
    unread: (item) => void unread.push(item),
    files: () => files,
    bytes: () => bytes,
    coverage(commits) {
      const missed = unread.filter(({ reason }) => !leavesComplete(reason)).length
      return {
        complete: missed === 0 && (commits === undefined || commits.read === commits.expected),
        files: { expected: files + missed, read: files },
        bytes,
        ...(commits === undefined ? {} : { commits }),
        unread,
      }
    },
  }
}
