// What the judges of a workflow share: the findings they make and the secrets that are within reach of a step.
import type { Confidence, Severity } from '../model.ts'
import { isSalesloftSecret, givesAllSecrets, givesAnySecret, secretUses } from './secrets.ts'
import type { Text } from './tree.ts'
import type { Job, Setting, Step, Workflow } from './workflow.ts'

export interface Exposure {
  readonly severity: Severity
  readonly confidence: Confidence
  readonly message: string
  /** The scalar, and which of its characters. */
  readonly text: Text
  readonly range: readonly [number, number]
  /** Tells it from its like in the same file, whatever line it moves to. */
  readonly identity: string
}

/** Where a judge stands. */
export interface Place {
  readonly workflow: Workflow
  readonly job: Job
  readonly step: Step
  /** The repository's own owner, where it is known: its actions are trusted. */
  readonly owner: string | undefined
}

/** A variable or input that holds a Salesloft secret. */
export interface Held {
  readonly name: string
  readonly secret: string
  readonly value: Text
}

const known = new WeakMap<readonly Setting[], readonly Held[]>()

/** `SALESLOFT_API_KEY: ${{ secrets.X }}` and `X: ${{ secrets.SALESLOFT_API_KEY }}`: either name tells. */
export function heldBy(settings: readonly Setting[]): readonly Held[] {
  const held = known.get(settings) ?? settings.flatMap(heldInOne)
  known.set(settings, held)
  return held
}

function heldInOne({ name, value }: Setting): readonly Held[] {
  const [use] = secretUses(value.value)
  if (use !== undefined) return [{ name, secret: use.name, value }]
  if (isSalesloftSecret(name) && givesAnySecret(value.value)) return [{ name, secret: name, value }]
  return givesAllSecrets(value.value) ? [{ name, secret: 'every secret', value }] : []
}

/** The environment of a step: the workflow's, the job's and its own. */
export function heldIn({ workflow, job, step }: Pick<Place, 'workflow' | 'job' | 'step'>): readonly Held[] {
  return [...heldBy(workflow.env), ...heldBy(job.env), ...heldBy(step.env)]
}

export function whole(text: Text): readonly [number, number] {
  return [0, text.value.length]
}
