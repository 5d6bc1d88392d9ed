// Runs a reusable workflow as GitHub's runner would: jobs in the order of their needs, one run for each value of a
// matrix, steps by bash, outputs and summaries through files. Made for the two workflows of this project, no more.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { makeFolder } from '../source/gitrepo.ts'
import { act, type Ground } from './actions.ts'
import { filled, holds, type Contexts } from './expressions.ts'

interface Step {
  readonly id?: string
  readonly if?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, unknown>>
  readonly run?: string
}

interface Job {
  readonly needs?: string | readonly string[]
  readonly if?: string
  readonly strategy?: { readonly matrix: Readonly<Record<string, string>> }
  readonly outputs?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}

interface Workflow {
  readonly on: {
    readonly workflow_call: { readonly inputs: Readonly<Record<string, { readonly default?: unknown }>> }
  }
  readonly jobs: Readonly<Record<string, Job>>
}

export interface Call {
  readonly file: string
  readonly inputs: Readonly<Record<string, unknown>>
  readonly secrets?: Readonly<Record<string, string>>
  readonly repositories: Ground['repositories']
  readonly env?: Readonly<Record<string, string>>
  /** Called before each job with its name and what the matrix gives it; a thrown error is a machine that died. */
  readonly before?: (job: string, matrix: Contexts) => void
}

export interface JobResult {
  readonly result: 'success' | 'failure' | 'skipped'
  readonly outputs: Readonly<Record<string, string>>
  readonly log: string
  readonly summary: string
}

export interface Ran {
  readonly jobs: Readonly<Record<string, JobResult>>
  /** Files of an artifact by name, or undefined. */
  readonly artifact: (name: string, file: string) => string
  readonly remove: () => void
}

export async function callWorkflow(call: Call): Promise<Ran> {
  const workflow: Workflow = parse(readFileSync(call.file, 'utf8'))
  const declared = Object.entries(workflow.on.workflow_call.inputs)
  const inputs = {
    ...Object.fromEntries(declared.map(([name, { default: value }]) => [name, value ?? ''])),
    ...call.inputs,
  }
  const folder = makeFolder()
  const artifacts = join(folder, 'artifacts')
  mkdirSync(artifacts)
  const jobs: Record<string, JobResult> = {}
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const needs = [job.needs ?? []].flat()
    const contexts = {
      inputs,
      secrets: call.secrets ?? {},
      needs: Object.fromEntries(needs.map((need) => [need, jobs[need]])),
      job: { workflow_repository: 'salesloft-guard/salesloft-guard', workflow_sha: 'a'.repeat(40) },
    }
    const isGo = needs.every((need) => jobs[need]?.result === 'success')
    if (job.if === undefined ? !isGo : !holds(job.if, contexts))
      jobs[name] = { result: 'skipped', outputs: {}, log: '', summary: '' }
    else jobs[name] = await runJob(name, job, { ...call, contexts, folder, artifacts })
  }
  return {
    jobs,
    artifact: (name, file) => readFileSync(join(artifacts, name, file), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

interface Around extends Call {
  readonly contexts: Contexts
  readonly folder: string
  readonly artifacts: string
}

async function runJob(name: string, job: Job, around: Around): Promise<JobResult> {
  const results: JobResult[] = []
  for (const matrix of matrixOf(job, around.contexts))
    results.push(await runOnce(name, job, { ...around, contexts: { ...around.contexts, matrix } }))
  return {
    result: results.every(({ result }) => result === 'success') ? 'success' : 'failure',
    outputs: Object.assign({}, ...results.map(({ outputs }) => outputs)),
    log: results.map(({ log }) => log).join(''),
    summary: results.map(({ summary }) => summary).join(''),
  }
}

function matrixOf({ strategy }: Job, contexts: Contexts): readonly Contexts[] {
  const [entry] = Object.entries(strategy?.matrix ?? {})
  if (entry === undefined) return [{}]
  const values = filled(entry[1], contexts)
  return Array.isArray(values) ? values.map((value: unknown) => ({ [entry[0]]: value })) : []
}

async function runOnce(name: string, job: Job, around: Around): Promise<JobResult> {
  const key = `${name}-${Object.values(around.contexts['matrix'] ?? {}).join('-')}`
  const workspace = join(around.folder, key)
  mkdirSync(workspace)
  const files = { output: join(workspace, '.output'), summary: join(workspace, '.summary') }
  const steps: Record<string, { outputs: Record<string, string> }> = {}
  let log = ''
  let hasFailed = false
  const ground: Ground = { workspace, artifacts: around.artifacts, repositories: around.repositories }
  try {
    around.before?.(name, Object(around.contexts['matrix']))
  } catch (error) {
    return { result: 'failure', outputs: {}, log: String(error), summary: '' }
  }
  writeFileSync(files.summary, '')
  for (const step of job.steps) {
    const contexts = { ...around.contexts, steps }
    if (step.if === undefined ? hasFailed : !holds(step.if, contexts)) continue
    writeFileSync(files.output, '')
    try {
      if (step.uses !== undefined) act(step.uses, texts(step.with, contexts), ground)
      else log += await bash(step, contexts, { workspace, files, env: around.env })
    } catch (error) {
      hasFailed = true
      log += `${String(error)}\n`
    }
    if (step.id !== undefined) steps[step.id] = { outputs: outputsOf(files.output) }
  }
  const outputs = texts(job.outputs, { ...around.contexts, steps })
  const summary = readFileSync(files.summary, 'utf8')
  return { result: hasFailed ? 'failure' : 'success', outputs, log, summary }
}

function texts(given: Readonly<Record<string, unknown>> = {}, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, String(filled(String(value), contexts))]),
  )
}

function outputsOf(file: string): Record<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
}

interface Shell {
  readonly workspace: string
  readonly files: { readonly output: string; readonly summary: string }
  readonly env: Readonly<Record<string, string>> | undefined
}

/** As the runner starts it where no shell is named: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#defaultsrunshell */
function bash(step: Step, contexts: Contexts, { workspace, files, env }: Shell): Promise<string> {
  const script = join(workspace, '.step.sh')
  if (/\$\{\{/.test(step.run ?? ''))
    throw new Error('A script holds an expression: a value could become code.')
  writeFileSync(script, step.run ?? '')
  const child = spawn('bash', ['-e', script], {
    cwd: workspace,
    env: {
      PATH: `${resolve(process.execPath, '..')}:${process.env['PATH'] ?? ''}`,
      HOME: workspace,
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      ...env,
      ...texts(step.env, contexts),
    },
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (log += chunk.toString()))
  return new Promise((settle, fail) => {
    child.on('close', (code) =>
      code === 0 ? settle(log) : fail(new Error(`${log}exit code ${code ?? 'none'}`)),
    )
    child.on('error', fail)
  })
}
