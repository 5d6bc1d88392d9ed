// Runs the two bundles as their users do: a process of its own, an environment that knows nothing of this one.
import { spawn } from 'node:child_process'
import { accessSync, closeSync, constants, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { devNull } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { makeFolder } from '../source/gitrepo.ts'

export const cliBundle = resolve('dist/cli/index.js')
export const actionBundle = resolve('dist/action/index.js')

export interface Ended {
  /** Null where the process had to be killed, because it hung. */
  readonly code: number | null
  readonly out: string
  readonly error: string
}

export interface Start {
  readonly args: readonly string[]
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
  /** Ends the reading of standard output after its first piece, as `head` does. */
  readonly closeEarly?: boolean
  /** Where standard output goes instead of a pipe. */
  readonly outFile?: string
  readonly uid?: number
}

/** Long enough for anything that ends; what takes longer hangs. */
const patience = 50_000

const plainEnvironment = {
  PATH: process.env['PATH'] ?? '',
  HOME: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
}

/** Starts a program and waits for its end. */
export async function start(program: string, options: Start): Promise<Ended> {
  const outFile = options.outFile === undefined ? 'pipe' : openSync(options.outFile, 'w')
  const child = spawn(program, options.args, {
    cwd: options.cwd,
    env: { ...plainEnvironment, ...options.env },
    stdio: ['pipe', outFile, 'pipe'],
    timeout: patience,
    killSignal: 'SIGKILL',
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  })
  if (typeof outFile === 'number') closeSync(outFile)
  child.stdin?.on('error', () => {})
  child.stdin?.end(options.input ?? '')
  const pieces: Record<'out' | 'error', Buffer[]> = { out: [], error: [] }
  child.stdout?.on('data', (piece: Buffer) => {
    pieces.out.push(piece)
    if (options.closeEarly === true) child.stdout?.destroy()
  })
  child.stderr?.on('data', (piece: Buffer) => pieces.error.push(piece))
  const code = await new Promise<number | null>((settle, fail) => {
    child.on('error', fail)
    child.on('close', settle)
  })
  return { code, out: Buffer.concat(pieces.out).toString(), error: Buffer.concat(pieces.error).toString() }
}

/** The command line with these arguments. */
export function cli(args: readonly string[], options: Omit<Start, 'args'> = {}): Promise<Ended> {
  return start(process.execPath, { ...options, args: [cliBundle, ...args] })
}

export interface Step {
  readonly workspace: string
  /** Instead of the one in `dist`. */
  readonly bundle?: string
  /** By the names of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Above and instead of what a runner sets. */
  readonly env?: Readonly<Record<string, string>>
  /** False for a process that only pretends to be on a runner: `act`, a test, a debugging shell. */
  readonly live?: boolean
  readonly node?: string
}

export interface Stepped extends Ended {
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
}

/** The action as the runner starts it, with real files behind the `GITHUB_*` variables. */
export async function action(step: Step): Promise<Stepped> {
  const files = makeFolder()
  for (const file of ['output', 'summary']) writeFileSync(join(files, file), '')
  writeFileSync(join(files, 'event.json'), '{}')
  try {
    const ended = await start(step.node ?? process.execPath, {
      args: [step.bundle ?? actionBundle],
      cwd: step.workspace,
      env: stepEnvironment(step, files),
    })
    return {
      ...ended,
      summary: readFileSync(join(files, 'summary'), 'utf8'),
      outputs: readOutputs(readFileSync(join(files, 'output'), 'utf8')),
    }
  } finally {
    rmSync(files, { recursive: true })
  }
}

function stepEnvironment(
  { workspace, inputs = {}, env = {}, live = true }: Step,
  files: string,
): Record<string, string> {
  const named = Object.entries({ scan: 'auto', path: '.', annotations: 'auto', ...inputs })
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: join(files, 'event.json'),
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
    ...(live ? { ACTIONS_RUNTIME_URL: 'http://127.0.0.1:1/' } : {}),
    ...Object.fromEntries(named.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...env,
  }
}

/** As the runner reads the file: `name<<delimiter`, lines, delimiter. */
function readOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]))
}

/** Every `node` that this machine offers: the one of the tests and the system's own. */
export function nodes(): readonly string[] {
  const folders = plainEnvironment.PATH.split(delimiter).filter((folder) => !folder.includes('node_modules'))
  const system = folders.map((folder) => join(folder, 'node')).find(isExecutable)
  return system === undefined || system === process.execPath ? [process.execPath] : [process.execPath, system]
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
