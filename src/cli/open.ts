// From the options to what is scanned: the workspace, a range of commits, a history, the index or standard input.
import { UsageError } from '../errors.ts'
import type { BegunRange } from '../source/begun-range.ts'
import { openGround, type Ground } from '../source/ground.ts'
import type { Invocation } from './arguments.ts'
import { askedBy } from './asked.ts'
import { beginAsked, gitOf } from './begin.ts'
import type { Io } from './io.ts'

const sources = ['changes', 'history', 'staged', 'stdin'] as const
type SourceOption = (typeof sources)[number]

/** Each source's code is run when it is asked for: the others cost start-up. */
export async function openAsked(invocation: Invocation, io: Io, begun?: BegunRange): Promise<Ground> {
  const ground = await openSource(invocation, io, begun)
  const shard = invocation.text('shard')
  if (shard === undefined) return ground
  const { parseShard } = await import('../shard.ts')
  const { sharded } = await import('../source/sharded.ts')
  return sharded(ground, parseShard(shard))
}

async function openSource(invocation: Invocation, io: Io, begun?: BegunRange): Promise<Ground> {
  const [chosen, second] = sources.filter((name) => invocation.given(name))
  const orphan = ['ref', 'all-objects', 'cache-file'].find(
    (name) => invocation.given(name) && chosen !== 'history',
  )
  if (orphan !== undefined) throw new UsageError(`--${orphan} says which history to read. Add --history.`)
  if (second !== undefined)
    throw new UsageError(`--${chosen ?? ''} and --${second} cannot go together. Choose one.`)
  return chosen === undefined ? openGround(askedBy(invocation)) : openers[chosen](invocation, io, begun)
}

type Opener = (invocation: Invocation, io: Io, begun?: BegunRange) => Promise<Ground>

const openers: Readonly<Record<SourceOption, Opener>> = {
  async changes(invocation, _io, begun) {
    const asked = askedBy(invocation)
    const { range, ...judged } = begun ?? beginAsked(invocation)
    const { openChangeGround } = await import('../source/change-ground.ts')
    return openChangeGround(asked, { ...judged, range: await range, trust: 'base', existing: 'selected' })
  },
  async history(invocation) {
    const { openHistoryGround } = await import('../source/history-ground.ts')
    const asked = askedBy(invocation)
    return openHistoryGround(asked, gitOf(asked.folder), {
      refs: invocation.texts('ref'),
      allObjects: invocation.given('all-objects'),
      cacheFile: invocation.text('cache-file'),
    })
  },
  async staged(invocation) {
    const { openStaged, stagedTree } = await import('../source/staged.ts')
    const asked = askedBy(invocation)
    const ground = await openGround(asked)
    const git = gitOf(asked.folder)
    const repository = ground.repository && { ...ground.repository, tree: stagedTree(git) }
    return { ...ground, source: openStaged(git), repository }
  },
  async stdin(invocation, io) {
    const { openStdin } = await import('../source/stdin.ts')
    const asked = askedBy(invocation)
    return { ...(await openGround(asked)), source: openStdin(io.stdin, asked.folder), repository: undefined }
  },
}
