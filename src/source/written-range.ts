// Which commits a run is to judge, from what a person wrote. Nothing is fetched for it.
import { UsageError } from '../errors.ts'
import type { Range } from './changeset.ts'
import { GitError } from './git-error.ts'
import type { Git } from './git.ts'

/**
 * The range that a person wrote, `base..head`, `base...head` or `base`; without one, what HEAD has and the branch it
 * will be merged into has not. Throws {@link UsageError} where a name is unknown.
 */
export async function parseRange(git: Git, text?: string): Promise<Range> {
  const [base = '', head = ''] = (text ?? '').split(/\.{2,3}/)
  const [to, named] = await commitsOf(git, base === '' ? [head || 'HEAD'] : [head || 'HEAD', base])
  const from = base === '' ? await usualBase(git) : named
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

const usualBases = [
  'refs/remotes/origin/HEAD',
  '@{upstream}',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
]

async function usualBase(git: Git): Promise<string | undefined> {
  for (const name of usualBases) {
    const [id] = await commitsOf(git, [name])
    if (id !== undefined) return id
  }
  return undefined
}

/** All of them in one question: each start of git costs as much as its answer. */
async function commitsOf(git: Git, names: readonly string[]): Promise<readonly (string | undefined)[]> {
  // No name of a commit has a line break, and each is one line of the question.
  const input = names.map((name) => `${name.includes('\n') ? '' : name}^{commit}\n`).join('')
  try {
    const answers = await git.read(['cat-file', '--batch-check=%(objectname)'], { input })
    const lines = answers.toString('latin1').split('\n')
    return names.map((_, at) => /^[0-9a-f]{40,64}$/.exec(lines[at] ?? '')?.[0])
  } catch (error) {
    if (error instanceof GitError && error.problem === 'failed') return []
    throw error
  }
}
