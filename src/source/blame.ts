// Asks git which commit brought lines of one file in, following renames and lines that moved from a file beside it.
import type { Git } from './git.ts'

/** Of git's answer, which repeats the lines: a bundle of one line is no reason to hold hundreds of megabytes. */
const mostBytes = 16 * 1024 * 1024

/** A header of the porcelain: https://git-scm.com/docs/git-blame#_the_porcelain_format */
const header = /^([0-9a-f]{40}|[0-9a-f]{64}) \d+ (\d+)(?: \d+)?$/

/**
 * An empty list ends what the repository's own configuration would pass over: `blame.ignoreRevsFile` may name the very
 * commit that is looked for. A text conversion would run what that configuration names.
 */
const options = ['--porcelain', '--root', '-w', '-C', '--no-textconv', '--ignore-revs-file=']

/**
 * Commit ids by line (1-based) of `path` as it is in `commit`. White space alone makes no line new. Throws
 * `GitError`, also where `signal` ends it.
 */
export async function blamed(
  git: Git,
  {
    commit,
    path,
    lines,
  }: { readonly commit: string; readonly path: string; readonly lines: readonly number[] },
  signal: AbortSignal,
): Promise<ReadonlyMap<number, string>> {
  const ranges = lines.map((line) => `-L${line},${line}`)
  const args = ['blame', ...options, ...ranges, commit, '--', path]
  const output = await git.read(args, { signal, limit: mostBytes })
  const commits = new Map<number, string>()
  for (const line of output.toString('latin1').split('\n')) {
    const [, id, at] = header.exec(line) ?? []
    if (id !== undefined) commits.set(Number(at), id)
  }
  return commits
}
