// The only place that starts git. Argument arrays and pipes: no shell reads what a repository says, and git never
// writes to our own output, where a runner would take a file name for a command.
import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { environment, globalArguments, type Reach } from './git-environment.ts'
import { failure, GitError, type Ending } from './git-error.ts'
import type { Place } from './locate.ts'

export interface GitOptions {
  /** What git reads on its standard input: nothing where the promise fails, which is for its maker to tell. */
  readonly input?: string | Uint8Array | Promise<string>
  /** The most bytes that `read` takes before it gives up. */
  readonly limit?: number
  /** `network` lets git use the user's remotes and credentials; `local` forbids any connection. */
  readonly reach?: Reach
  /** Exit codes besides 0 that are answers, not failures. */
  readonly accept?: readonly number[]
  /** Added to the environment, e.g. the index that a hook works on. */
  readonly env?: Readonly<Record<string, string>>
  /** Settings of git for this command, e.g. how it negotiates. */
  readonly settings?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/** Git, in one folder of one repository. Every failure is a {@link GitError}. */
export interface Git {
  readonly place: Place
  /** All that the command prints. */
  read(args: readonly string[], options?: GitOptions): Promise<Buffer>
  /** The same, piece by piece. Leaving the loop early ends the child. */
  stream(args: readonly string[], options?: GitOptions): AsyncIterable<Buffer>
  /** A child to talk to, such as `cat-file --batch`; `ended` settles when it is gone and never rejects. */
  start(args: readonly string[], options?: GitOptions): Conversation
}

type Child = ChildProcessByStdio<Writable | null, Readable, Readable>

export interface Conversation {
  readonly child: Child
  readonly ended: Promise<Ending>
}

const outputLimit = 256 * 1024 * 1024
const stderrLimit = 4096

/** Git at `place`, or `undefined` where git is not installed. */
export function openGit(place: Place): Git | undefined {
  const program = findGit(process.env)
  if (program === undefined) return undefined
  const start = (args: readonly string[], options: GitOptions = {}): Conversation =>
    converse(program, place, { ...options, args })
  const stream = (args: readonly string[], options: GitOptions = {}): AsyncIterable<Buffer> =>
    pieces(start(args, { input: '', ...options }), (ending) =>
      judge(ending, { place, args, accept: options.accept ?? [] }),
    )
  return {
    place,
    start,
    stream,
    read: (args, options) => collect(stream(args, options), options?.limit ?? outputLimit),
  }
}

/** The same for work that cannot do without git. Throws {@link GitError}. */
export function requireGit(place: Place): Git {
  const git = openGit(place)
  if (git === undefined) throw new GitError('missing', 'Git was not found on the PATH.')
  return git
}

// Looked up here, since Windows would try the current folder first, which may be the checkout.
function findGit(env: NodeJS.ProcessEnv): string | undefined {
  const path = env['PATH'] ?? env['Path'] ?? ''
  if (found?.path !== path) found = { path, program: programIn(path) }
  return found.program
}

/** What the last search found: every folder on the way costs a look, and a scan opens git several times. */
let found: { readonly path: string; readonly program: string | undefined } | undefined

function programIn(path: string): string | undefined {
  const name = process.platform === 'win32' ? 'git.exe' : 'git'
  const folders = path.split(delimiter).filter((folder) => isAbsolute(folder))
  return folders.map((folder) => join(folder, name)).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function converse(
  program: string,
  place: Place,
  call: GitOptions & { readonly args: readonly string[] },
): Conversation {
  const { input } = call
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `stdio` says which of them are pipes
  const child = spawn(program, [...globalArguments(place, call.settings), ...call.args], {
    env: { ...environment(process.env, place, call.reach ?? 'local'), ...call.env },
    // No pipe for nothing: it costs as much as one that is used.
    stdio: [input === '' ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
    ...(call.signal === undefined ? {} : { signal: call.signal }),
  }) as Child
  const { stdin } = child
  // A child that ends before it has read its input closes the pipe; its exit code tells the story.
  stdin?.on('error', () => {})
  if (input instanceof Promise) input.then((text) => stdin?.end(text)).catch(() => stdin?.end())
  else if (input !== undefined) stdin?.end(input)
  return { child, ended: ending(child) }
}

function ending(child: Child): Promise<Ending> {
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => {
    if (stderr.length < stderrLimit) stderr += chunk.toString('utf8').slice(0, stderrLimit)
  })
  return new Promise((settle) => {
    child.on('error', (error) => settle({ code: null, signal: null, stderr: stderr || error.message }))
    child.on('close', (code, signal) => settle({ code, signal, stderr }))
  })
}

async function* pieces(talk: Conversation, check: (ending: Ending) => void): AsyncGenerator<Buffer> {
  const { child } = talk
  try {
    yield* child.stdout as AsyncIterable<Buffer>
    check(await talk.ended)
  } finally {
    if (child.exitCode === null) child.kill()
  }
}

interface Judged {
  readonly place: Place
  readonly args: readonly string[]
  readonly accept: readonly number[]
}

function judge(ending: Ending, { place, args, accept }: Judged): void {
  if (ending.code === 0 || (ending.code !== null && accept.includes(ending.code))) return
  throw failure(args, place.folder, ending)
}

async function collect(stream: AsyncIterable<Buffer>, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > limit) throw new GitError('failed', `Git printed more than ${limit} bytes.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}
