// Which of GitHub's secrets a workflow gives to which environment. Imports the YAML parser, so it is loaded only where
// there is a workflow that names Salesloft. A job with an `environment:` may get that environment's own secret of the name:
// https://docs.github.com/actions/reference/security/secrets#naming-your-secrets
import { documentStart, regionsOf } from '../scan/region.ts'
import { heldBy, type Held } from '../workflows/exposure.ts'
import { secretUses } from '../workflows/secrets.ts'
import { parseTree, placeOf, type Text } from '../workflows/tree.ts'
import { workflowOf, type Job, type Setting, type Workflow } from '../workflows/workflow.ts'
import type { Place } from './place.ts'
import type { Use } from './uses.ts'
import { stageIn, wordsOf } from './words.ts'

/** Inputs and variables that tell a reusable workflow or a script for which environment it runs. */
const environmentSetting =
  /^(?:target[_-]?|deploy(?:ment)?[_-]?|app[_-]?)?(?:env|environment)(?:[_-]?name)?$|^(?:stage|workspace|namespace)$/i

const mostUses = 500

/** Empty where the text is no workflow, or none that can be parsed: it is still searched as text. */
export function usesOfWorkflow(path: string, text: string): readonly Use[] {
  const { tree } = parseTree(text)
  const workflow = tree && workflowOf(tree)
  if (workflow === undefined) return []
  const regionOf = regionsOf(text, documentStart)
  const uses: Use[] = []
  for (const job of workflow.jobs) {
    const place = placeOfJob(path, job)
    const given = [...secretsOf(workflow, job)]
    for (const { name, setting, text: scalar, range } of given) {
      const { startLine: line, startColumn, endLine, endColumn } = regionOf(...placeOf(text, scalar, range))
      uses.push({
        identity: `GitHub ${name.toUpperCase()}`,
        reference: name,
        setting,
        reach: job.environment ? 'environment' : 'one',
        // Who is given keys of several environments at once compares or copies them.
        mismatch: given.some((other) => rivals(other.name, name)) ? 'likely' : 'same',
        place: job.environmentName === undefined ? { ...place, name: setting } : place,
        line,
        startColumn,
        endColumn: endLine === line ? endColumn : startColumn,
      })
      if (uses.length === mostUses) return uses
    }
  }
  return uses
}

/** Two secrets whose names say two environments. */
function rivals(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => stageIn(wordsOf(name), 'every'))
  return a !== undefined && b !== undefined && a !== b
}

/** Without an `environment:`, what the job hands on and what it is called tell. */
function placeOfJob(path: string, job: Job): Place {
  if (job.environmentName !== undefined) return { path, job: job.environmentName.value }
  // An `environment:` that names nothing, or not yet: only a run knows.
  if (job.environment) return { path, job: '${{ }}' }
  const told = [...job.given, ...job.env].find(({ name }) => environmentSetting.test(name))
  return told === undefined ? { path, headings: [job.id] } : { path, headings: [told.value.value, job.id] }
}

interface Given {
  readonly name: string
  /** The variable or input that receives it. */
  readonly setting: string
  readonly text: Text
  readonly range: readonly [number, number]
}

function* secretsOf(workflow: Workflow, job: Job): Generator<Given> {
  const steps = job.steps.flatMap((step) => [...step.env, ...step.with])
  yield* inSettings([...job.given, ...job.env, ...steps])
  for (const { run } of job.steps) {
    if (run === undefined) continue
    for (const { name, start, end } of secretUses(run.value))
      yield { name, setting: '', text: run, range: [start, end] }
  }
  if (job.steps.length > 0) yield* inSettings(workflow.env)
}

function* inSettings(settings: readonly Setting[]): Generator<Given> {
  for (const held of heldBy(settings)) if (isOne(held)) yield given(held)
}

/** Only an expression that is one secret: `a && secrets.X || secrets.Y` chooses. */
function isOne({ value }: Held): boolean {
  return !/\|\||&&/.test(value.value)
}

function given({ name, secret, value }: Held): Given {
  return {
    name: secret === name ? secretName(value.value) : secret,
    setting: name,
    text: value,
    range: [0, value.value.length],
  }
}

/** `SALESLOFT_API_KEY: ${{ secrets.CRM_KEY }}`: the secret is CRM_KEY. */
function secretName(expression: string): string {
  return /\bsecrets\s{0,5}(?:\.\s{0,5}|\[\s{0,5}['"])([\w-]{1,100})/.exec(expression)?.[1] ?? ''
}
