// Which commits the history has, newest first, and which objects they lead to that are not there. Git walks every tree
// for that, while the pass reads every object: together they prove that nothing reachable was left unread.
import { idList, type IdList, type ObjectId } from '../history/object-id.ts'
import type { Movements, Passed } from '../history/object-pass.ts'
import { GitError } from './git-error.ts'
import type { Git } from './git.ts'
import type { Tips } from './history-tips.ts'
import { someOf, type Stretch } from './history-walk.ts'

export interface Reached {
  /** Children before parents, else the newest first by the committer's date. */
  readonly commits: IdList
  /** Trees and blobs that are not in the object database. */
  readonly missing: readonly ObjectId[]
  /** The missing may be such as nothing leads to. */
  readonly anywhere?: boolean
  /** Why git could not walk to the end; then `missing` may lack some, and `commits` is every commit there is. */
  readonly problem?: string
  /** What some objects did, where that is known. */
  readonly moves?: (objects: ReadonlySet<ObjectId>) => Traced | undefined
}

/** What some objects did, and how to find out where. It keeps the memory of the pass. */
export interface Traced {
  readonly moves: Moves
  readonly movements: Movements
}

export interface Moves {
  /** The commits that brought, moved or took away one of the objects. */
  readonly stretch: Stretch
  /** Tips enough to say in which of them the objects stand. */
  readonly tips: readonly ObjectId[]
}

export interface Reaching {
  /** Whether commits that nothing leads to belong to the history. */
  readonly allObjects: boolean
  readonly shallow: boolean
  /** The length of an id. */
  readonly width: number
}

/** What the pass has seen itself, where that is all there is to know. */
export function reachIn(
  { graph }: Passed,
  tips: Tips,
  { allObjects, shallow }: Reaching,
): Reached | undefined {
  if (graph === undefined || shallow || (tips.others.length > 0 && graph.missing.length > 0)) return undefined
  const found = graph.commits(wantsEvery(tips, allObjects) ? undefined : tips.commits)
  if (found === undefined) return undefined
  const moves = (objects: ReadonlySet<ObjectId>): Traced | undefined => {
    const movements = found.movements(objects)
    if (movements === undefined) return undefined
    return {
      moves: {
        stretch: someOf(found.ids, movements.places),
        tips: movements.standingIn(tips.commits),
      },
      movements,
    }
  }
  return { commits: found.ids, missing: graph.missing, anywhere: true, moves }
}

/** Where a ref is broken, what it led to is not known. */
const wantsEvery = (tips: Tips, allObjects: boolean): boolean => allObjects || tips.unread.length > 0

/** What git finds by walking over all trees. Never throws for what a damaged repository lacks. */
export async function reachThrough(git: Git, tips: Tips, { allObjects, width }: Reaching): Promise<Reached> {
  const reached = await reach(git, [...tips.commits, ...tips.others.map(({ id }) => id)], width)
  if (!wantsEvery(tips, allObjects)) return reached
  return { ...reached, commits: await inOrder(git, await everyCommit(git, width), width) }
}

const revList = ['rev-list', '--date-order', '--stdin']

async function reach(git: Git, tips: readonly ObjectId[], width: number): Promise<Reached> {
  if (tips.length === 0) return { commits: idList(width), missing: [] }
  const input = tips.join('\n')
  try {
    return await everything(git, input, width)
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    const commits = await listed(git.stream(revList, { input }), width).catch(() => everyCommit(git, width))
    return { commits, missing: [], problem: error.message }
  }
}

/**
 * Two walks beside each other and beside the pass: one prints commits alone, the other of all objects only what is missing.
 * One walk that prints both prints a line for every object, and waits while the pass is too busy to read them.
 */
async function everything(git: Git, input: string, width: number): Promise<Reached> {
  const whole = ['rev-list', '--stdin', '--objects', '--missing=print', '--quiet']
  const [commits, printed] = await Promise.all([
    listed(git.stream([...revList, '--missing=print'], { input }), width),
    git.read(whole, { input }),
  ])
  // Lines are `?<missing>`.
  return { commits, missing: printed.toString('latin1').match(/(?<=^\?)[0-9a-f]+/gm) ?? [] }
}

/** A commit that is missing is printed as `?<commit>`. */
async function listed(stream: AsyncIterable<Buffer>, width: number): Promise<IdList> {
  const commits = idList(width)
  for await (const lines of starts(stream, width + 1))
    for (const line of lines) if (line.length === width) commits.add(line)
  return commits
}

/** The commits that lead to these, in the same order; every commit there is where one of them has lost its parents. */
async function inOrder(git: Git, tips: IdList, width: number): Promise<IdList> {
  if (tips.length === 0) return tips
  return listed(git.stream(revList, { input: tips.lines() }), width).catch(() => tips)
}

/** In no order that means anything. */
async function everyCommit(git: Git, width: number): Promise<IdList> {
  const commits = idList(width)
  const args = [
    'cat-file',
    '--batch-all-objects',
    '--unordered',
    '--buffer',
    '--batch-check=%(objecttype) %(objectname)',
  ]
  try {
    for await (const lines of starts(git.stream(args, { input: '' }), width + 7)) {
      for (const line of lines) if (line.startsWith('commit ')) commits.add(line.slice('commit '.length))
    }
  } catch (error) {
    // A damaged object, which the pass names.
    if (!(error instanceof GitError)) throw error
  }
  return commits
}

/** The first `most` characters of every line, in batches as git prints them. */
async function* starts(stream: AsyncIterable<Buffer>, most: number): AsyncGenerator<readonly string[]> {
  let carry = ''
  for await (const chunk of stream) {
    const lines: string[] = []
    for (let at = 0; at < chunk.length;) {
      const end = chunk.indexOf(10, at)
      const stop = end < 0 ? chunk.length : end
      if (carry.length < most) carry += chunk.toString('latin1', at, Math.min(stop, at + most - carry.length))
      at = stop + 1
      if (end < 0) continue
      lines.push(carry)
      carry = ''
    }
    yield lines
  }
}
