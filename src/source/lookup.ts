// Questions to git of which one waits for the answer to another, put to one process: to start one costs more than ten answers.
import type { Git } from './git.ts'
import { failure, type GitError } from './git-error.ts'

export interface Found {
  /** The full id. */
  readonly id: string
  readonly type: string
  readonly bytes: Buffer
}

export interface Lookup {
  /** The object that a name stands for in git (`main^{commit}`, an id), or undefined. Rejects with `GitError`. For small objects. */
  ask(name: string): Promise<Found | undefined>
}

const args = ['cat-file', '--batch']

/** Git is started with the first question, and ends with `body`. To be asked by `body` alone. */
export async function withLookup<T>(git: Git, body: (lookup: Lookup) => Promise<T>): Promise<T> {
  let talk: Talk | undefined
  try {
    return await body({
      ask(name) {
        // Git ends at some questions, such as that for a branch's upstream where it has none.
        if (talk === undefined || talk.over()) talk = talkTo(git)
        return talk.ask(name)
      },
    })
  } finally {
    talk?.end()
  }
}

interface Talk extends Lookup {
  over(): boolean
  end(): void
}

interface Question {
  readonly answer: (found: Found | undefined) => void
  readonly fail: (error: GitError) => void
}

function talkTo(git: Git): Talk {
  const { child, ended } = git.start(args)
  const waiting: Question[] = []
  let isOver = false
  const output = answers((found) => waiting.shift()?.answer(found))
  child.stdout.on('data', output)
  const close = async (): Promise<void> => {
    const ending = await ended
    isOver = true
    for (const { fail } of waiting.splice(0)) fail(failure(args, git.place.folder, ending))
  }
  void close()
  return {
    over: () => isOver,
    ask: (name) =>
      new Promise((answer, fail) => {
        waiting.push({ answer, fail })
        if (waiting.length === 1) {
          // What is asked at once is written at once.
          child.stdin?.cork()
          process.nextTick(() => child.stdin?.uncork())
        }
        // No name has a line break, and each is one line of the question.
        child.stdin?.write(`${name.includes('\n') ? '' : name}\n`)
      }),
    end: () => child.stdin?.end(),
  }
}

/** Takes the output as it comes. Format: https://git-scm.com/docs/git-cat-file#_batch_output, or a line that says why not. */
function answers(tell: (found: Found | undefined) => void): (chunk: Buffer) => void {
  let held: Buffer[] = []
  let size = 0
  let wanted = 0
  return (chunk) => {
    held.push(chunk)
    size += chunk.length
    if (size < wanted) return
    let bytes = held.length === 1 ? chunk : Buffer.concat(held)
    for (;;) {
      const end = bytes.indexOf('\n')
      const header = end < 0 ? '' : bytes.toString('latin1', 0, end)
      const [, id = '', type = '', length] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(header) ?? []
      // A line feed of git's own is behind the content.
      wanted = end + 1 + (length === undefined ? 0 : Number(length) + 1)
      if (end < 0 || bytes.length < wanted) break
      tell(length === undefined ? undefined : { id, type, bytes: bytes.subarray(end + 1, wanted - 1) })
      bytes = bytes.subarray(wanted)
    }
    held = [bytes]
    size = bytes.length
  }
}
