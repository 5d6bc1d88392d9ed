// Starts git's log of a range: each commit and what it changed, as raw diffs.
import type { Git, GitOptions } from './git.ts'

/** Object ids: everything that is reachable from `head` and from none of `not`. */
export interface Range {
  readonly head: string
  readonly not: readonly string[]
}

/**
 * Git is started now, though the range may be known later. What `changesOf` reads; with `signal` it ends though nobody reads it, as somebody
 * has to see to where the range never comes.
 */
export function rangeLog(
  git: Git,
  range: Range | Promise<Range>,
  signal?: AbortSignal,
): AsyncIterable<Buffer> {
  const input = range instanceof Promise ? range.then(lines) : lines(range)
  return git.stream([...log, '--stdin'], { ...forLog, input, ...(signal && { signal }) })
}

const lines = ({ head, not }: Range): string => [head, ...not.map((id) => `^${id}`), ''].join('\n')

/** Whole ids, each file under its own name, and submodules that the repository's own `.gitmodules` would hide. */
export const raw = ['-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--ignore-submodules=none']

const log = [
  'log',
  '--reverse',
  '--topo-order',
  '-c',
  '--root',
  ...raw,
  '--format=%H %P',
  '--encoding=UTF-8',
  '--no-decorate',
  '-O/dev/null',
]

/**
 * It reads what a person set for looking at it, which must not matter here, neither an order or a folder nor refs and a mailmap that would
 * take time. Settings where older versions of git have no option.
 */
const forLog: GitOptions = {
  settings: { 'diff.relative': 'false', 'log.mailmap': 'false' },
  // Not a write for each commit.
  env: { GIT_FLUSH: '0' },
}
