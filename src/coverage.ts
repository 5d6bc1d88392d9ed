// Counts what was to be read and what was, so that a report can prove it.
import type { Coverage, Source, Unread, UnreadReason } from './model.ts'

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
  read(bytes: number): void
  unread(unread: Unread): void
  files(): number
  bytes(): number
  /** `volume` is what the source itself has counted, instead of what came by here. */
  coverage(commits: Coverage['commits'], volume?: Source['volume']): Coverage
}

/** `expected` counts what had to be read, so that complete coverage means `expected` equals `read`. */
export function tally(): Tally {
  const unread: Unread[] = []
  let files = 0
  let bytes = 0
  return {
    read(count) {
      files++
      bytes += count
    },
    unread: (item) => void unread.push(item),
    files: () => files,
    bytes: () => bytes,
    coverage(commits, volume) {
      const missed = unread.filter(({ reason }) => !leavesComplete(reason)).length
      return {
        complete: missed === 0 && isWhole(commits) && isWhole(volume?.files),
        files: volume?.files ?? { expected: files + missed, read: files },
        bytes: volume?.bytes ?? bytes,
        ...(commits === undefined ? {} : { commits }),
        unread,
      }
    },
  }
}

function isWhole(part: Coverage['files'] | undefined): boolean {
  return part === undefined || part.read === part.expected
}
