// Reads objects by their ids through `git cat-file --batch`, one after the other and in constant memory. A damaged
// object ends git's process but not the reading: the object is named and the rest is asked for again.
import type { UnreadReason } from '../model.ts'
import type { Body } from './body.ts'
import { parseBatch, type BatchParser } from './batch.ts'
import type { Git } from './git.ts'
import { failure } from './git-error.ts'

/** An object, or why there is none. A body is only good until the next object is asked for. */
export type Stored =
  | { readonly id: string; readonly type: string; readonly body: Body }
  | { readonly id: string; readonly unread: Extract<UnreadReason, 'missing-object' | 'corrupt-object'> }

const args = ['cat-file', '--batch', '--buffer']

/**
 * One answer for each id (full object ids), in their order. Nothing is fetched: what a partial clone left behind is
 * `missing-object`. Throws `GitError` where git fails for another reason than an object.
 */
export async function* readObjects(git: Git, ids: readonly string[]): AsyncGenerator<Stored> {
  for (let done = 0; done < ids.length;) {
    const left = ids.slice(done)
    for await (const stored of answers(git, left)) {
      done += 1
      yield stored
    }
  }
}

// One run of the process: at least one answer, and all of them unless an object is damaged.
async function* answers(git: Git, ids: readonly string[]): AsyncGenerator<Stored> {
  const { child, ended } = git.start(args, { input: `${ids.join('\n')}\n` })
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
    if (count === ids.length && ending.code === 0) return
    yield interrupted(parser) ?? fail(git, ending)
  } finally {
    parser.discard()
    if (child.exitCode === null) child.kill()
  }
}

function* released(stored: Stored): Generator<Stored> {
  try {
    yield stored
  } finally {
    if ('body' in stored) stored.body.dispose()
  }
}

// Git prints an object's header before it unpacks the object, so the last header names the damaged one.
function interrupted(parser: BatchParser): Stored | undefined {
  return parser.unfinished === undefined ? undefined : { id: parser.unfinished, unread: 'corrupt-object' }
}

function fail(git: Git, ending: Parameters<typeof failure>[2]): never {
  throw failure(args, git.place.folder, ending)
}
