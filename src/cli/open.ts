// From the options to what is scanned: the workspace, a range of commits, a history, the index or standard input.
import { UsageError } from '../errors.ts'
import { openGround, type Ground } from '../source/ground.ts'
import type { Git } from '../source/git.ts'
import type { Invocation } from './arguments.ts'
import { askedBy } from './asked.ts'
import type { Io } from './io.ts'

const sources = ['changes', 'history', 'staged', 'stdin'] as const
type SourceOption = (typeof sources)[number]

/** Each source's code is run when it is asked for: the others cost start-up. */
export async function openAsked(invocation: Invocation, io: Io): Promise<Ground> {
  const ground = await openSource(invocation, io)
  const shard = invocation.text('shard')
  if (shard === undefined) return ground
  const { parseShard } = await import('../shard.ts')
  const { sharded } = await import('../source/sharded.ts')
  return sharded(ground, parseShard(shard))
}

async function openSource(invocation: Invocation, io: Io): Promise<Ground> {
  const [chosen, second] = sources.filter((name) => invocation.given(name))
  const orphan = ['ref', 'all-objects', 'cache-file'].find(
    (name) => invocation.given(name) && chosen !== 'history',
  )
  if (orphan !== undefined) throw new UsageError(`--${orphan} says which history to read. Add --history.`)
  if (second !== undefined)
    throw new UsageError(`--${chosen ?? ''} and --${second} cannot go together. Choose one.`)
  return chosen === undefined ? openGround(askedBy(invocation)) : openers[chosen](invocation, io)
}

const openers: Readonly<Record<SourceOption, (invocation: Invocation, io: Io) => Promise<Ground>>> = {
  async changes(invocation) {
    const { withWrittenRange } = await import('../source/written-range.ts')
    const asked = askedBy(invocation)
    const git = await gitOf(asked.folder)
    return withWrittenRange(git, invocation.text('changes') || undefined, async (parsing, lookup) => {
      // The rest is loaded while git looks the names up.
      const [range, { openChangeGround }] = await Promise.all([parsing, import('../source/change-ground.ts')])
      return openChangeGround(asked, { git, lookup, range, trust: 'base', existing: 'selected' })
    })
  },
  async history(invocation) {
    const { openHistoryGround } = await import('../source/history-ground.ts')
    const asked = askedBy(invocation)
    return openHistoryGround(asked, await gitOf(asked.folder), {
      refs: invocation.texts('ref'),
      allObjects: invocation.given('all-objects'),
      cacheFile: invocation.text('cache-file'),
    })
  },
  async staged(invocation) {
    const { openStaged, stagedTree } = await import('../source/staged.ts')
    const asked = askedBy(invocation)
    const [ground, git] = [await openGround(asked), await gitOf(asked.folder)]
    const repository = ground.repository && { ...ground.repository, tree: stagedTree(git) }
    return { ...ground, source: openStaged(git), repository }
  },
  async stdin(invocation, io) {
    const { openStdin } = await import('../source/stdin.ts')
    const asked = askedBy(invocation)
    return { ...(await openGround(asked)), source: openStdin(io.stdin, asked.folder), repository: undefined }
  },
}

async function gitOf(folder: string): Promise<Git> {
  const { locate, realFolder } = await import('../source/locate.ts')
  const { requireGit } = await import('../source/git.ts')
  const place = locate(realFolder(folder))
  if (place === undefined) {
    throw new UsageError(
      `${folder} lies in no git repository, so it has no changes and no history. Scan the folder itself, or give a clone.`,
    )
  }
  return requireGit(place)
}
