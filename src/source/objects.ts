// Reads objects by their ids through `git cat-file --batch`, one after the other and in constant memory. A damaged
// object ends git's process but not the reading: the object is named and the rest is asked for again.
import type { UnreadReason } from '../model.ts'
import { ahead } from './ahead.ts'
import type { Body } from './body.ts'
import { parseBatch } from './batch.ts'
import { detach, formatOf } from './detached.ts'
import type { Conversation, Git } from './git.ts'
import { failure, type Ending } from './git-error.ts'

/** An object, or why there is none. A body is only good until the next object is asked for. */
export type Stored =
  | { readonly id: string; readonly type: string; readonly body: Body }
  | { readonly id: string; readonly unread: Extract<UnreadReason, 'missing-object' | 'corrupt-object'> }

const args = ['cat-file', '--batch', '--buffer']

/** Ids that are known already, or will be, or come to be known one after the other. */
export type Ids = readonly string[] | Promise<readonly string[]> | AsyncIterable<readonly string[]>

/**
 * One answer for each id (full object ids), in their order; those that are known only `later` are asked for behind the
 * others, by the same process. Nothing is fetched: what a partial clone left behind is
 * `missing-object`. Throws `GitError` where git fails for another reason than an object.
 */
export async function* readObjects(
  git: Git,
  ids: readonly string[],
  later?: Promise<readonly string[]>,
): AsyncGenerator<Stored> {
  for await (const next of readInBatches(git, later === undefined ? [ids] : [ids, later]))
    for (let stored = next(); stored !== undefined; stored = next()) yield stored
}

/** The next object of a batch, if there is another; gives back the body of the one before. */
export type Next = () => Stored | undefined

/**
 * The same, as many at a time as git hands out at once: a promise for each costs more than the look at it, and so does a generator. Each batch
 * is to be asked to its end before the next one.
 */
export async function* readInBatches(git: Git, lists: readonly Ids[]): AsyncGenerator<Next> {
  const left = yield* answersOf(git, lists)
  if (left.length === 0) return
  const { git: detached, remove } = await detach(git, formatOf(left))
  try {
    yield* answersOf(detached, [left])
  } finally {
    remove()
  }
}

/** Answers until git would rather fetch; returns the ids that are left then. */
async function* answersOf(git: Git, lists: readonly Ids[]): AsyncGenerator<Next, readonly string[]> {
  let [first, ...later] = lists
  while (first !== undefined) {
    // What comes bit by bit is begun with before it is known whether there will be any.
    const known = isGrowing(first) ? undefined : await first
    if (known?.length === 0) {
      // There is nothing to be early for.
      ;[first, ...later] = later
      continue
    }
    const { count, fetching } = yield* run(git, [first, ...later])
    const left = (await idsOf([first, ...later])).slice(count)
    if (fetching) return left
    ;[first, ...later] = [left]
  }
  return []
}

interface Outcome {
  readonly count: number
  readonly fetching: boolean
}

// One process. It gives all the answers, or ends at the first object that is damaged or would have to be fetched.
async function* run(git: Git, lists: readonly Ids[]): AsyncGenerator<Next, Outcome> {
  const { child, ended } = git.start(args)
  ask(child.stdin, lists).catch(() => child.stdin?.end())
  const parser = parseBatch()
  let count = 0
  let body: Body | undefined
  const next = (): Stored | undefined => {
    body?.dispose()
    const stored = parser.next()
    body = stored !== undefined && 'body' in stored ? stored.body : undefined
    if (stored !== undefined) count += 1
    return stored
  }
  try {
    const output: AsyncIterable<Buffer> = child.stdout
    // Whoever has more to ask may not look at the answers yet, and git is to go on meanwhile.
    const chunks = lists.length > 1 ? ahead(output, mostAhead, ({ length }) => length) : output
    for await (const chunk of chunks) {
      parser.add(chunk)
      yield next
    }
    const ending = await ended
    const asked = (await idsOf(lists)).length
    if (count === asked && ending.code === 0) return { count, fetching: false }
    // Git prints an object's header before it unpacks the object, so the last header names the damaged one.
    if (parser.unfinished === undefined) return { count, fetching: wouldFetch(git, ending) }
    yield once({ id: parser.unfinished, unread: 'corrupt-object' })
    return { count: count + 1, fetching: false }
  } finally {
    body?.dispose()
    parser.discard()
    if (child.exitCode === null) child.kill()
  }
}

/** Bytes. A chunk is 64 KiB at most, and one object where git is slower than we are. */
const mostAhead = 4 * 1024 * 1024

/** All of them, when the last is known. */
export async function idsOf(lists: readonly Ids[]): Promise<readonly string[]> {
  const ids: string[] = []
  for (const list of lists) for await (const some of batchesOf(list)) for (const id of some) ids.push(id)
  return ids
}

/** Where a list does not come, whoever waits for it is told why. */
async function ask(stdin: Conversation['child']['stdin'], lists: readonly Ids[]): Promise<void> {
  for (const list of lists) for await (const ids of batchesOf(list)) stdin?.write(lines(ids))
  stdin?.end()
}

const isGrowing = (list: Ids): list is AsyncIterable<readonly string[]> => Symbol.asyncIterator in list

const batchesOf = (
  list: Ids,
): AsyncIterable<readonly string[]> | readonly (readonly string[] | Promise<readonly string[]>)[] =>
  isGrowing(list) ? list : [list]

const lines = (ids: readonly string[]): string => ids.map((id) => `${id}\n`).join('')

function once(stored: Stored): Next {
  let left: Stored | undefined = stored
  return () => {
    const next = left
    left = undefined
    return next
  }
}

// Git before 2.44 cannot be told to do without the objects that a partial clone left behind: kept from fetching, it
// gives up at the first. Anything else is no object's fault.
function wouldFetch(git: Git, ending: Ending): true {
  if (/promisor remote/.test(ending.stderr)) return true
  throw failure(args, git.place.folder, ending)
}

/** All of an object's bytes, for objects that a person or git itself keeps small. */
export function contentOf(body: Body): Uint8Array {
  const { bytes, size } = body
  if (bytes !== undefined) return bytes
  const reader = body.open()
  const content = Buffer.allocUnsafe(size)
  for (let at = 0, count = -1; at < size && count !== 0; at += count)
    count = reader.read(content, at, size - at)
  reader.close()
  return content
}
