// Judges workflows that run with secrets for somebody else's change: `pull_request_target` and `workflow_run` have the
// repository's secrets, and a checkout of the change's head lets its author run code beside them.
// https://docs.github.com/actions/reference/security/securely-using-pull_request_target
import { heldBy, whole, type Exposure } from './exposure.ts'
import { secretUses } from './secrets.ts'
import type { Text } from './tree.ts'
import type { Job, Step, Workflow } from './workflow.ts'

const privileged = ['pull_request_target', 'workflow_run', 'issue_comment'] as const
const head =
  /github\.(?:event\.pull_request\.head\.|head_ref\b|event\.workflow_run\.head_|event\.workflow_run\.pull_requests)|refs\/pull\/|event\.(?:pull_request\.)?(?:number|merge_commit_sha)|event\.issue\.number/
const fetched =
  /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull|checkout)\b[^\n]{0,200}(?:pull\/|\bhead_ref|pull_request\.head|\$\{?(?:HEAD_REF|HEAD_SHA|PR_NUMBER|GITHUB_HEAD_REF))/

export function* besideHead(workflow: Workflow, job: Job): Generator<Exposure> {
  const trigger = privileged.find((event) => workflow.triggers.has(event))
  if (trigger === undefined) return
  const secret = secretOf(workflow, job)
  if (secret === undefined) return
  for (const step of job.steps) {
    const place = checkedOut(step)
    if (place === undefined || isOwnOnly(job, step)) continue
    yield {
      severity: 'error',
      confidence: job.environment || hasApproval(job) ? 'medium' : 'high',
      message: `${trigger} checks out the head of a change beside the Salesloft secret ${secret}: its author can take it`,
      ...place,
      identity: `${trigger} ${job.id} ${secret}`,
    }
    return
  }
}

function checkedOut({ uses, run, with: inputs }: Step): Pick<Exposure, 'text' | 'range'> | undefined {
  if (uses !== undefined && /(?:^|\/)checkout@/.test(uses.value)) {
    const ref = inputs.find(({ name, value }) => /^(?:ref|repository)$/.test(name) && head.test(value.value))
    return ref && { text: ref.value, range: whole(ref.value) }
  }
  const found = run === undefined ? null : fetched.exec(run.value)
  return run && found ? { text: run, range: [found.index, found.index + found[0].length] } : undefined
}

/** The Salesloft secret that any step of the job has. */
function secretOf({ env }: Workflow, job: Job): string | undefined {
  const settings = job.steps.flatMap((step) => [...step.env, ...step.with])
  const held = heldBy([...env, ...job.env, ...settings])[0]?.secret
  return held ?? job.steps.flatMap(({ run }) => [...namesIn(run)])[0]
}

function* namesIn(run: Text | undefined): Generator<string> {
  for (const { name } of secretUses(run?.value ?? '')) yield name
}

/** The condition lets only changes of the repository's own branches through. */
function isOwnOnly(job: Job, step: Step): boolean {
  return /head\.repo(?:sitory)?\.(?:full_name|owner\.login)\s{0,5}==\s{0,5}github\.repository|head\.repo\.fork\s{0,5}(?:==\s{0,5}false|!=\s{0,5}true)|!\s{0,5}github\.event\.pull_request\.head\.repo\.fork|head_repository\.full_name\s{0,5}==\s{0,5}github\.repository/.test(
    `${job.condition} ${step.condition}`,
  )
}

/** A label or an association that a maintainer gives. */
function hasApproval({ condition }: Job): boolean {
  return /labels|author_association|github\.actor\s{0,5}==/.test(condition)
}
