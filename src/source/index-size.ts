// How many paths an index holds, without git: its first twelve bytes say it.
import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from './locate.ts'

/**
 * 0 where it cannot be told; a guess where the index is split. Format: https://git-scm.com/docs/index-format, `DIRC`, the version and
 * the number of entries, four bytes each.
 */
export function indexSize({ gitDir }: Place): number {
  try {
    const fd = openSync(join(gitDir, 'index'), 'r')
    try {
      const head = Buffer.alloc(12)
      const isIndex = readSync(fd, head) === head.length && head.toString('latin1', 0, 4) === 'DIRC'
      return isIndex ? head.readUInt32BE(8) : 0
    } finally {
      closeSync(fd)
    }
  } catch {
    return 0
  }
}
