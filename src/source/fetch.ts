// Fetches objects by their ids from the checkout's own remote, with the checkout's own credentials. It moves no
// branch, asks nothing and runs no hook.
import { GitError } from './git-error.ts'
import type { Git } from './git.ts'

/** Where to fetch from, and until when. */
export interface Remote {
  readonly name: string
  readonly signal: AbortSignal
}

/** The remote that the checkout came from: `origin`, else the first there is. */
export async function remoteOf(git: Git, signal: AbortSignal): Promise<Remote | undefined> {
  const names = (await git.read(['remote'])).toString('utf8').split('\n').filter(Boolean)
  const name = names.includes('origin') ? 'origin' : names[0]
  return name === undefined ? undefined : { name, signal }
}

const calm = ['--quiet', '--no-tags', '--no-prune', '--no-recurse-submodules', '--no-show-forced-updates']

// A command line must stay far below what a system allows.
const mostIds = 500

export interface Wish {
  readonly ids: readonly string[]
  readonly options?: readonly string[]
  readonly settings?: Readonly<Record<string, string>>
}

/**
 * Fetches the ids with the given options (`--depth=1`, `--deepen=64`, …). Returns why it did not work, in a sentence,
 * or `undefined`. Servers may refuse ids that no branch holds any more.
 */
export async function fetchIds(
  git: Git,
  remote: Remote,
  { ids, options = [], settings = {} }: Wish,
): Promise<string | undefined> {
  for (let at = 0; at < ids.length; at += mostIds) {
    const args = ['fetch', ...calm, ...options, '--', remote.name, ...ids.slice(at, at + mostIds)]
    const problem = await problemOf(git.read(args, { reach: 'network', signal: remote.signal, settings }))
    if (problem !== undefined) return problem
  }
  return undefined
}

/** The object id that a ref of the remote has now; `undefined` where there is none or the remote does not answer. */
export async function remoteTip(git: Git, remote: Remote, ref: string): Promise<string | undefined> {
  const args = ['ls-remote', '--quiet', '--', remote.name, ref]
  const answer = await git
    .read(args, { reach: 'network', signal: remote.signal })
    .catch(() => Buffer.alloc(0))
  const lines = answer.toString('latin1').split('\n')
  return lines.map((line) => line.split('\t')).find(([, name]) => name === ref)?.[0]
}

async function problemOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    if (error instanceof GitError) return error.message
    throw error
  }
}
