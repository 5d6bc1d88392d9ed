// node bench/soak.ts [RUNS]: runs both built bundles some hundred times, as their users do, and tells of every run that hangs or
// ends otherwise than the first. A gate that hangs blocks every pull request, and a hang in one run of a hundred is found
// by no test.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { writeDotenvs, writeSingle } from './crafted.ts'
import { median } from './measure.ts'
import { commitTwice } from './packages.ts'

const runs = Number(process.argv[2] ?? 300)
/** Seconds after which a run counts as hung. */
const patience = 60
const root = mkdtempSync(join(tmpdir(), 'guard-soak-'))

interface Kind {
  readonly name: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

function kinds(): readonly Kind[] {
  const [clean, found] = [join(root, 'clean'), join(root, 'found')] as const
  const event = join(root, 'event.json')
  commitTwice(clean, writeSingle)
  commitTwice(found, (folder) => writeDotenvs(folder, 20))
  writeFileSync(event, '{}')
  const cli = (...args: readonly string[]): readonly string[] => [resolve('dist/cli/index.js'), ...args]
  const onRunner = (folder: string): Readonly<Record<string, string>> => ({
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'some/where',
    GITHUB_WORKSPACE: folder,
    INPUT_PATH: folder,
    INPUT_SCAN: 'workspace',
    INPUT_ANNOTATIONS: 'commands',
    'INPUT_FAIL-ON': 'error',
  })
  return [
    { name: 'scan', args: cli('scan', clean) },
    { name: 'scan with findings', args: cli('scan', found, '--format', 'json') },
    { name: 'scan --changes', args: cli('scan', found, '--changes', 'HEAD~1..HEAD') },
    { name: 'action', args: [resolve('dist/action/index.js')], env: onRunner(clean) },
    { name: 'action with findings', args: [resolve('dist/action/index.js')], env: onRunner(found) },
  ]
}

function soak({ name, args, env = {} }: Kind): boolean {
  const times: number[] = []
  const codes = new Map<string, number>()
  const path = process.env['PATH'] ?? ''
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    const { status, signal } = spawnSync(process.execPath, args, {
      env: { PATH: path, HOME: root, ...env },
      stdio: ['ignore', 'ignore', 'ignore'],
      timeout: patience * 1000,
      killSignal: 'SIGKILL',
    })
    times.push((performance.now() - start) / 1000)
    const code = signal === null ? `exit code ${status}` : 'hung'
    codes.set(code, (codes.get(code) ?? 0) + 1)
  }
  times.sort((a, b) => a - b)
  const ends = [...codes].map(([code, count]) => `${count} × ${code}`).join(', ')
  const [middle, most] = [median(times), times.at(-1) ?? NaN].map((time) => `${time.toFixed(3)} s`)
  process.stdout.write(`${name}: ${ends}; median ${middle}, longest ${most}\n`)
  return codes.size === 1 && !codes.has('hung')
}

const steady = kinds().map(soak)
rmSync(root, { recursive: true, force: true })
if (steady.includes(false)) process.exitCode = 1
