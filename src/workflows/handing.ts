// Judges to whom a secret is handed: actions and reusable workflows of others, and every step of every job at once.
import { actionReference, isUntrusted } from './action-reference.ts'
import { heldBy, whole, type Exposure, type Held, type Place } from './exposure.ts'
import type { Text } from './tree.ts'
import type { Job, Step, Workflow } from './workflow.ts'

/** A step's own `with` and `env`, then what the job and the workflow give to every step. */
export function* toActions({ workflow, job, step, owner }: Place): Generator<Exposure> {
  const { uses } = step
  if (uses === undefined || !isUntrusted(uses.value, owner)) return
  const given = heldBy([...step.with, ...step.env])
  for (const held of given) yield handed(held, uses, { text: held.value, how: 'is handed to' })
  if (given.length > 0) return
  const [around] = [...heldBy(job.env), ...heldBy(workflow.env)]
  if (around !== undefined)
    yield { ...handed(around, uses, { text: uses, how: 'is in the environment of' }), confidence: 'medium' }
}

function handed({ secret }: Held, uses: Text, { text, how }: { text: Text; how: string }): Exposure {
  return {
    severity: 'error',
    confidence: 'high',
    message: `The Salesloft secret ${secret} ${how} ${nameOf(uses)}, which is not pinned to a commit and can change`,
    text,
    range: whole(text),
    identity: `handed ${nameOf(uses)} ${secret}`,
  }
}

/** Without its version, so that an update makes no new finding. */
function nameOf(uses: Text): string {
  return uses.value.replace(/@.*$/s, '').trim()
}

/** `namesSalesloft`: whether a workflow of the repository uses a Salesloft secret, so that there is one to inherit. */
export function* toWorkflows(
  job: Job,
  { owner, namesSalesloft }: { owner: string | undefined; namesSalesloft: boolean },
): Generator<Exposure> {
  if (job.uses === undefined) return
  const { owner: theirs, local } = actionReference(job.uses.value)
  const own = theirs !== undefined && theirs === owner?.toLowerCase()
  if (local || own) return
  if (job.inherit !== undefined && namesSalesloft)
    yield {
      severity: 'error',
      confidence: owner === undefined ? 'low' : 'medium',
      message: `${nameOf(job.uses)} inherits every secret of the repository, the Salesloft ones among them`,
      text: job.inherit,
      range: whole(job.inherit),
      identity: `inherit ${nameOf(job.uses)}`,
    }
  if (isUntrusted(job.uses.value, owner))
    for (const held of heldBy(job.given))
      yield handed(held, job.uses, { text: held.value, how: 'is handed to' })
}

/** A secret at the head of the workflow reaches every step, whatever it runs. */
export function* toEveryStep({ env, jobs }: Workflow): Generator<Exposure> {
  const steps = jobs.flatMap((job) => job.steps)
  // In a workflow of one step nobody else is near.
  if (steps.filter((step) => !isCheckout(step)).length <= 1) return
  for (const { name, value } of heldBy(env))
    yield {
      severity: 'warning',
      confidence: 'high',
      message: `Every step of every job receives the Salesloft secret as ${name}: give it to the step that needs it`,
      text: value,
      range: whole(value),
      identity: `everywhere ${name}`,
    }
}

function isCheckout({ uses }: Step): boolean {
  return uses !== undefined && uses.value.trim().startsWith('actions/checkout@')
}
