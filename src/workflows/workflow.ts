// A workflow or composite action as the judge sees it: who runs what, with which settings. No verdicts here.
import { child, textOf, type Text, type Tree } from './tree.ts'

export interface Setting {
  readonly name: string
  readonly key: Text
  readonly value: Text
}

export interface Step {
  readonly uses: Text | undefined
  readonly run: Text | undefined
  readonly shell: string
  readonly condition: string
  readonly env: readonly Setting[]
  readonly with: readonly Setting[]
}

export interface Job {
  readonly id: string
  readonly env: readonly Setting[]
  readonly condition: string
  /** Waits for the approval that an environment may ask for. */
  readonly environment: boolean
  /** What it is called, where it has a name; an expression as it is written. */
  readonly environmentName: Text | undefined
  readonly steps: readonly Step[]
  /** The reusable workflow that the job is. */
  readonly uses: Text | undefined
  /** `secrets: inherit` */
  readonly inherit: Text | undefined
  /** What a reusable workflow is given: `secrets:` and `with:`. */
  readonly given: readonly Setting[]
  readonly shell: string
}

export interface Workflow {
  readonly triggers: ReadonlySet<string>
  readonly env: readonly Setting[]
  readonly jobs: readonly Job[]
}

/** Aliases let a small file describe many steps; more than these are no honest workflow. */
const mostSteps = 5000

/** `undefined` where the text parsed but is neither a workflow nor a composite action. */
export function workflowOf(tree: Tree): Workflow | undefined {
  const jobs = child(tree, 'jobs')
  if (jobs?.kind === 'mapping') {
    let left = mostSteps
    const read = [...jobs.entries].slice(0, mostSteps).map(([id, { value }]) => {
      const job = jobOf(id, value, left)
      left -= job.steps.length
      return job
    })
    return { triggers: triggersOf(child(tree, 'on')), env: settings(child(tree, 'env')), jobs: read }
  }
  const runs = child(tree, 'runs')
  if (runs === undefined) return undefined
  return { triggers: new Set(), env: [], jobs: [jobOf('action', runs, mostSteps)] }
}

function jobOf(id: string, tree: Tree, mostSteps: number): Job {
  const steps = child(tree, 'steps')
  const secrets = child(tree, 'secrets')
  const inherit = textOf(secrets)
  const environment = child(tree, 'environment')
  return {
    id,
    env: settings(child(tree, 'env')),
    condition: textOf(child(tree, 'if'))?.value ?? '',
    environment: environment !== undefined,
    environmentName: textOf(environment) ?? textOf(child(environment, 'name')),
    steps: steps?.kind === 'sequence' ? steps.items.slice(0, mostSteps).map(stepOf) : [],
    uses: textOf(child(tree, 'uses')),
    inherit: inherit?.value === 'inherit' ? inherit : undefined,
    given: [...settings(secrets), ...settings(child(tree, 'with'))],
    shell: textOf(child(child(child(tree, 'defaults'), 'run'), 'shell'))?.value ?? '',
  }
}

function stepOf(tree: Tree): Step {
  return {
    uses: textOf(child(tree, 'uses')),
    run: textOf(child(tree, 'run')),
    shell: textOf(child(tree, 'shell'))?.value ?? '',
    condition: textOf(child(tree, 'if'))?.value ?? '',
    env: settings(child(tree, 'env')),
    with: settings(child(tree, 'with')),
  }
}

/** Kept, because through an alias thousands of steps may share one mapping. */
const known = new WeakMap<Tree, readonly Setting[]>()

function settings(tree: Tree | undefined): readonly Setting[] {
  if (tree?.kind !== 'mapping') return []
  const read =
    known.get(tree) ??
    [...tree.entries].flatMap(([name, { key, value }]) =>
      value.kind === 'text' ? [{ name, key, value }] : [],
    )
  known.set(tree, read)
  return read
}

/** `on: push`, `on: [push]` and `on: { push: … }`. */
function triggersOf(tree: Tree | undefined): ReadonlySet<string> {
  if (tree?.kind === 'text') return new Set([tree.value])
  if (tree?.kind === 'mapping') return new Set(tree.entries.keys())
  return new Set(tree?.items.flatMap((item) => textOf(item)?.value ?? []))
}
