// Which commits a run is to judge, from what a person wrote. Nothing is fetched for it.
import { UsageError } from '../errors.ts'
import type { Range } from './changeset.ts'
import { GitError } from './git-error.ts'
import type { Git } from './git.ts'
import { withLookup, type Lookup } from './lookup.ts'

/**
 * The range that a person wrote, `base..head`, `base...head` or `base`; without one, what HEAD has and the branch it
 * will be merged into has not. Throws {@link UsageError} where a name is unknown.
 */
export async function parseRange(lookup: Lookup, text?: string): Promise<Range> {
  const [base = '', head = ''] = (text ?? '').split(/\.{2,3}/)
  // Asked together, since each waits for git.
  const [to, from] = await Promise.all([
    commitOf(lookup, head || 'HEAD'),
    base === '' ? usualBase(lookup) : commitOf(lookup, base),
  ])
  if (from === undefined) {
    throw new UsageError(
      `${base === '' ? 'No base branch' : `No commit called ${base}`} was found. Name the range, e.g. --changes origin/main..HEAD.`,
    )
  }
  if (to === undefined)
    throw new UsageError(
      `No commit called ${head || 'HEAD'} was found. Name the range, e.g. --changes origin/main..HEAD.`,
    )
  return { head: to, not: [from] }
}

/** What `body` makes of the range that a person wrote, which git still looks up, and of whoever looks it up. */
export function withWrittenRange<T>(
  git: Git,
  text: string | undefined,
  body: (range: Promise<Range>, lookup: Lookup) => Promise<T>,
): Promise<T> {
  return withLookup(git, (lookup) => body(parseRange(lookup, text), lookup))
}

const usualBases = [
  'refs/remotes/origin/HEAD',
  '@{upstream}',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
]

async function usualBase(lookup: Lookup): Promise<string | undefined> {
  // One after the other: git ends where there is no upstream.
  for (const name of usualBases) {
    const id = await commitOf(lookup, name)
    if (id !== undefined) return id
  }
  return undefined
}

async function commitOf(lookup: Lookup, name: string): Promise<string | undefined> {
  try {
    return (await lookup.ask(name.includes('\n') ? '' : `${name}^{commit}`))?.id
  } catch (error) {
    if (error instanceof GitError && error.problem === 'failed') return undefined
    throw error
  }
}
