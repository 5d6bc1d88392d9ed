// Reads objects by their ids through `git cat-file --batch`, one after the other and in constant memory. A damaged
// object ends git's process but not the reading: the object is named and the rest is asked for again.
import type { UnreadReason } from '../model.ts'
import type { Body } from './body.ts'
import { parseBatch } from './batch.ts'
import { detach, formatOf } from './detached.ts'
import type { Git } from './git.ts'
import { failure, type Ending } from './git-error.ts'

/** An object, or why there is none. A body is only good until the next object is asked for. */
export type Stored =
  | { readonly id: string; readonly type: string; readonly body: Body }
  | { readonly id: string; readonly unread: Extract<UnreadReason, 'missing-object' | 'corrupt-object'> }

const args = ['cat-file', '--batch', '--buffer']

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
  const left = yield* answersOf(git, ids, later)
  if (left.length === 0) return
  const { git: detached, remove } = await detach(git, formatOf(left))
  try {
    yield* answersOf(detached, left)
  } finally {
    remove()
  }
}

/** Answers until git would rather fetch; returns the ids that are left then. */
async function* answersOf(
  git: Git,
  ids: readonly string[],
  later?: Promise<readonly string[]>,
): AsyncGenerator<Stored, readonly string[]> {
  let left = ids
  let more = later
  while (left.length > 0 || more !== undefined) {
    // Without any to begin with there is nothing to be early for.
    const known = left.length === 0 ? await more : undefined
    if (known !== undefined) [left, more] = [known, undefined]
    if (left.length === 0) break
    const { count, fetching } = yield* run(git, left, more)
    left = [...left, ...((await more) ?? [])].slice(count)
    more = undefined
    if (fetching) break
  }
  return left
}

interface Outcome {
  readonly count: number
  readonly fetching: boolean
}

// One process. It gives all the answers, or ends at the first object that is damaged or would have to be fetched.
async function* run(
  git: Git,
  ids: readonly string[],
  later?: Promise<readonly string[]>,
): AsyncGenerator<Stored, Outcome> {
  const { child, ended } = git.start(args, later === undefined ? { input: lines(ids) } : {})
  if (later !== undefined) {
    child.stdin?.write(lines(ids))
    // Whoever waits for them is told why they do not come.
    later.then((more) => child.stdin?.end(lines(more))).catch(() => child.stdin?.end())
  }
  const parser = parseBatch()
  let count = 0
  try {
    const output: AsyncIterable<Buffer> = child.stdout
    for await (const chunk of output) {
      for (const stored of parser.add(chunk)) {
        count += 1
        yield* released(stored)
      }
    }
    const ending = await ended
    const asked = ids.length + ((await later)?.length ?? 0)
    if (count === asked && ending.code === 0) return { count, fetching: false }
    // Git prints an object's header before it unpacks the object, so the last header names the damaged one.
    if (parser.unfinished === undefined) return { count, fetching: wouldFetch(git, ending) }
    yield { id: parser.unfinished, unread: 'corrupt-object' }
    return { count: count + 1, fetching: false }
  } finally {
    parser.discard()
    if (child.exitCode === null) child.kill()
  }
}

const lines = (ids: readonly string[]): string => ids.map((id) => `${id}\n`).join('')

function* released(stored: Stored): Generator<Stored> {
  try {
    yield stored
  } finally {
    if ('body' in stored) stored.body.dispose()
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
