// Questions to git of which one waits for the answer to another, put to one process: to start one costs more than ten answers.
import type { Conversation, Git } from './git.ts'
import { failure, type GitError } from './git-error.ts'

export interface Found {
  /** The full id. */
  readonly id: string
  readonly type: string
  readonly bytes: Buffer
}

export interface Lookup {
  /** The object that a name stands for in git (`main^{commit}`, an id), or undefined. Rejects with `GitError`. For small objects. */
  readonly ask: (name: string) => Promise<Found | undefined>
}

/** Git is started with the first question, and ends with `body`. To be asked by `body` alone. */
export async function withLookup<T>(git: Git, body: (lookup: Lookup) => Promise<T>): Promise<T> {
  const lookup = openLookup(git)
  try {
    return await body(lookup)
  } finally {
    lookup.end()
  }
}

export interface OpenLookup extends Lookup {
  /**
   * Git's process, when all is answered, for somebody who reads objects by `contents` and `flush`: to start another costs as much as many of
   * them. Nothing is asked afterwards. Undefined where there is none, or git is too old for it.
   */
  readonly handOver: () => Promise<Conversation | undefined>
  /** Nothing is asked afterwards. */
  end(): void
}

/** The same for who needs it beyond one function. */
export function openLookup(git: Git): OpenLookup {
  let manner: Manner = commands
  let talk: Talk | undefined
  const ask = async (name: string): Promise<Found | undefined> => {
    // Git ends at some questions, such as that for a branch's upstream where it has none.
    if (talk === undefined || talk.over()) talk = talkTo(git, manner)
    const answer = await talk.ask(name)
    if (answer !== refused) return answer
    manner = plain
    return ask(name)
  }
  return {
    ask,
    handOver: async () => (manner === commands ? talk?.handOver() : undefined),
    end: () => talk?.end(),
  }
}

/** How questions are put. */
interface Manner {
  readonly args: readonly string[]
  readonly question: (names: readonly string[]) => string
}

/** Since 2.36, which answers nothing before it is told to. */
const commands: Manner = {
  args: ['cat-file', '--batch-command', '--buffer'],
  question: asCommands,
}

const plain: Manner = {
  args: ['cat-file', '--batch'],
  question: (names) => names.map((name) => `${name}\n`).join(''),
}

/** What is written to a process that was handed over. */
export function asCommands(names: readonly string[]): string {
  return names.length === 0 ? '' : `${names.map((name) => `contents ${name}\n`).join('')}flush\n`
}

/** Git's exit code where it does not know an option. */
const usage = 129
const refused = Symbol('refused')

interface Talk {
  ask(name: string): Promise<Found | undefined | typeof refused>
  over(): boolean
  readonly handOver: () => Promise<Conversation | undefined>
  end(): void
}

interface Question {
  readonly answer: (found: Found | undefined | typeof refused) => void
  readonly fail: (error: GitError) => void
}

function talkTo(git: Git, manner: Manner): Talk {
  const { args, question } = manner
  const { child, ended } = git.start(args)
  const waiting: Question[] = []
  let unasked: string[] = []
  let isOver = false
  let settled = (): void => {}
  const output = answers((found) => {
    waiting.shift()?.answer(found)
    if (waiting.length === 0) settled()
  })
  child.stdout.on('data', output)
  const close = async (): Promise<void> => {
    const ending = await ended
    isOver = true
    for (const { answer, fail } of waiting.splice(0)) {
      if (ending.code === usage && manner === commands) answer(refused)
      else fail(failure(args, git.place.folder, ending))
    }
    settled()
  }
  void close()
  const write = (): void => {
    child.stdin?.write(question(unasked))
    unasked = []
  }
  return {
    over: () => isOver,
    ask: (name) =>
      new Promise((answer, fail) => {
        waiting.push({ answer, fail })
        // What is asked at once is written at once.
        if (unasked.length === 0) process.nextTick(write)
        // No name has a line break, and each is one line of the question.
        unasked.push(name.includes('\n') ? '' : name)
      }),
    async handOver() {
      if (waiting.length > 0) await new Promise<void>((settle) => void (settled = settle))
      if (isOver) return undefined
      child.stdout.off('data', output).pause()
      isOver = true
      return { child, ended }
    },
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
