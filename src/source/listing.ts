// What the index lists below a folder, as it streams out of `git ls-files`. It says what is tracked and opens nothing.
import type { Git } from './git.ts'
import { records } from './records.ts'

/** One path of the index. */
export interface Listed {
  /** Relative to the listed folder, as a byte string (see `display.ts`). */
  readonly path: string
  readonly kind: 'file' | 'link' | 'submodule'
  readonly id: string
  /** A sparse checkout left the file out of the work tree: it is tracked but need not be on disk. */
  readonly sparse: boolean
}

/**
 * Every tracked path below the folder once, in the order of the index, in batches as git prints them. `env` may name
 * another index.
 * Format: https://git-scm.com/docs/git-ls-files, `<tag> <mode> <object> <stage> TAB <path> NUL`.
 */
export async function* listTracked(
  git: Git,
  env: Readonly<Record<string, string>> = {},
): AsyncGenerator<readonly Listed[]> {
  let last = ''
  for await (const batch of records(git.stream(['ls-files', '-z', '--stage', '-t'], { env }))) {
    const entries: Listed[] = []
    for (const record of batch) {
      const tab = record.indexOf('\t')
      const path = record.slice(tab + 1)
      // A path in conflict stands there once for each side, one after the other.
      if (path !== last) entries.push(entry(record, tab, path))
      last = path
    }
    yield entries
  }
}

// The tag is one character, the mode six, the stage one.
function entry(record: string, tab: number, path: string): Listed {
  const kind = record.startsWith('160000', 2) ? 'submodule' : record.startsWith('120000', 2) ? 'link' : 'file'
  return { path, kind, id: record.slice(9, tab - 2), sparse: record.startsWith('S') }
}
