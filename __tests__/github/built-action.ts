// The action as it ships: one bundled file in its own process, with the environment that a runner gives it.
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { built } from '../built.ts'
import { makeFolder, scrubbedEnvironment, writeFile } from '../source/gitrepo.ts'

export interface BuiltAction {
  run(step: Step): Promise<Outcome>
  remove(): void
}

export interface Step {
  /** `GITHUB_WORKSPACE`, a real path. */
  readonly workspace: string
  /** `GITHUB_EVENT_NAME`. */
  readonly event: string
  readonly payload: unknown
  readonly apiUrl: string
  /** `GITHUB_SHA`. */
  readonly sha?: string
  /** By the names of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>
}

export interface Outcome {
  readonly code: number | null
  /** Both streams without the lines that ask the runner to hide a value: what a reader of the job's log may see. */
  readonly log: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
}

export function builtAction(): BuiltAction {
  const { bundles, remove } = built('action')
  return { run: (step) => run(bundles.action, step), remove }
}

async function run(bundle: string, step: Step): Promise<Outcome> {
  const files = makeFolder()
  try {
    const env = environmentOf(step, files)
    const child = spawn(process.execPath, [bundle], {
      cwd: step.workspace,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const ended = new Promise<number | null>((done) => child.once('close', done))
    const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
    return {
      code,
      log: `${out}${err}`.replaceAll(/^::add-mask::.*\n/gm, ''),
      summary: readFileSync(join(files, 'summary'), 'utf8'),
      outputs: outputsOf(readFileSync(join(files, 'output'), 'utf8')),
    }
  } finally {
    rmSync(files, { recursive: true, force: true })
  }
}

function environmentOf({ workspace, event, payload, apiUrl, sha, inputs = {} }: Step, files: string) {
  for (const name of ['summary', 'output']) writeFile(files, name, '')
  writeFile(files, 'event.json', JSON.stringify(payload))
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  return {
    ...scrubbedEnvironment(),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(files, 'event.json'),
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_API_URL: apiUrl,
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
    GITHUB_OUTPUT: join(files, 'output'),
    ...(sha === undefined ? {} : { GITHUB_SHA: sha }),
    ...Object.fromEntries(given),
  }
}

/** @actions/core writes `name<<delimiter`, the value and the delimiter, each on a line. */
function outputsOf(file: string): Readonly<Record<string, string>> {
  const entries = file.matchAll(/^(?<name>[\w-]+)<<(?<end>\S+)\n(?<value>[\s\S]*?)\n\k<end>$/gm)
  return Object.fromEntries([...entries].map(({ groups }) => [groups?.['name'], groups?.['value']]))
}
