// One workflow or composite action -> everything in it that exposes a Salesloft secret. Loaded only when there is one
// to judge, because it brings the YAML parser.
import { regionsOf, documentStart } from '../scan/region.ts'
import type { Region } from '../model.ts'
import type { Exposure, Place } from './exposure.ts'
import { toActions, toEveryStep, toWorkflows } from './handing.ts'
import { inScripts } from './scripts.ts'
import { namedSecret } from './secrets.ts'
import { noYaml, parseTree, placeOf, tooLarge } from './tree.ts'
import { besideHead } from './untrusted-head.ts'
import { workflowOf, type Job, type Workflow } from './workflow.ts'

export interface Judged extends Omit<Exposure, 'text' | 'range'> {
  readonly region: Region
}

export interface Surroundings {
  readonly owner: string | undefined
  readonly namesSalesloft: boolean
  /** The text is what was kept of a file too large to be judged. */
  readonly isPart?: boolean
}

export function judgeWorkflow(source: string, surroundings: Surroundings): readonly Judged[] {
  const regionOf = regionsOf(source, documentStart)
  if (surroundings.isPart === true) return notJudged(source, tooLarge, regionOf)
  const { tree, missed = tree?.kind === 'mapping' ? undefined : noYaml } = parseTree(source)
  const note = missed === undefined ? [] : notJudged(source, missed, regionOf)
  const workflow = tree === undefined ? undefined : workflowOf(tree)
  if (workflow === undefined) return note
  const judged = first(exposuresOf(workflow, surroundings)).map(({ text, range, ...said }) => ({
    ...said,
    region: regionOf(...placeOf(source, text, range)),
  }))
  return [...note, ...distinct(judged)]
}

function* exposuresOf(workflow: Workflow, surroundings: Surroundings): Generator<Exposure> {
  yield* toEveryStep(workflow)
  for (const job of workflow.jobs) {
    yield* toWorkflows(job, surroundings)
    yield* besideHead(workflow, job)
    yield* inSteps(workflow, job, surroundings.owner)
  }
}

function* inSteps(workflow: Workflow, job: Job, owner: string | undefined): Generator<Exposure> {
  for (const step of job.steps) {
    const place: Place = { workflow, job, step, owner }
    yield* toActions(place)
    yield* inScripts(place)
  }
}

/** Of one file; whoever mends so many meets the rest in the next run. */
const mostFindings = 500

function first(exposures: Iterable<Exposure>): Exposure[] {
  const found: Exposure[] = []
  for (const exposure of exposures) {
    found.push(exposure)
    if (found.length === mostFindings) break
  }
  return found
}

/** Jobs that share steps through an anchor show the same place twice. */
function distinct(judged: readonly Judged[]): readonly Judged[] {
  const key = ({ message, region }: Judged): string =>
    `${message} ${region.startLine} ${region.startColumn} ${region.endColumn}`
  return [...new Map(judged.toReversed().map((one) => [key(one), one])).values()].toReversed()
}

/** Only where it matters: the text names a Salesloft secret. */
function notJudged(
  source: string,
  missed: string,
  regionOf: ReturnType<typeof regionsOf>,
): readonly Judged[] {
  const secret = namedSecret(source)
  if (secret === undefined) return []
  return [
    {
      severity: 'note',
      confidence: 'low',
      message: `Not judged: the file names the Salesloft secret ${secret.name}, but ${missed}`,
      region: regionOf(secret.start, secret.end),
      identity: 'unreadable',
    },
  ]
}
