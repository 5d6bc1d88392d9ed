// What the index lists below a folder, as it streams out of `git ls-files`. It says what is tracked and opens nothing.
import { linkMode, submoduleMode } from '../modes.ts'
import type { Git } from './git.ts'
import { wholeRecords } from './records.ts'

/** One path of the index. */
export interface Listed {
  /** Relative to the listed folder, as a byte string (see `display.ts`). */
  readonly path: string
  readonly kind: 'file' | 'link' | 'submodule'
  readonly id: string
  /** A sparse checkout left the file out of the work tree: it is tracked but need not be on disk. */
  readonly sparse: boolean
  /** In conflict: it stands there once for each side, one after the other. */
  readonly sided: boolean
}

/** Bytes of the listing, cut behind a record. */
export type Portion = Buffer

/**
 * Every tracked path below the folder, in the order of the index, as git prints it. `env` may name another index.
 * Format: https://git-scm.com/docs/git-ls-files, `<tag> <mode> <object> <stage> TAB <path> NUL`.
 */
export function portionsOf(git: Git, env: Readonly<Record<string, string>> = {}): AsyncGenerator<Portion> {
  return wholeRecords(git.stream(['ls-files', '-z', '--stage', '-t'], { env }))
}

export function recordsIn(portion: Portion): readonly string[] {
  return portion.toString('latin1', 0, portion.length - 1).split('\0')
}

// The tag is one character, the mode six, the stage one.
export function listedIn(record: string): Listed {
  const tab = record.indexOf('\t')
  const kind = record.startsWith(submoduleMode, 2)
    ? 'submodule'
    : record.startsWith(linkMode, 2)
      ? 'link'
      : 'file'
  return {
    path: record.slice(tab + 1),
    kind,
    id: record.slice(9, tab - 2),
    sparse: record.startsWith('S'),
    sided: record[tab - 1] !== '0',
  }
}

/** Every tracked path below the folder once, in batches as git prints them. */
export async function* listTracked(
  git: Git,
  env: Readonly<Record<string, string>> = {},
): AsyncGenerator<readonly Listed[]> {
  const isNew = eachOnce()
  for await (const portion of portionsOf(git, env)) yield recordsIn(portion).map(listedIn).filter(isNew)
}

/** Says of each path in turn whether it is another than the one before. */
export function eachOnce(): (listed: Listed) => boolean {
  let last = ''
  return ({ path }) => {
    const isNew = path !== last
    last = path
    return isNew
  }
}
