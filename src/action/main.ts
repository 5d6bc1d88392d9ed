// The action: reads its inputs, runs, publishes, and says by the exit code how it went.
import type { Decisions } from '../audit/entry.ts'
import type { AuditLog } from '../audit/log.ts'
import { exitCode } from '../errors.ts'
import type { Finding, Repository } from '../model.ts'
import { failureText } from '../report/failure.ts'
import { verdict } from '../report/headline.ts'
import { forLog } from '../report/sanitise.ts'
import { fails, run } from '../run.ts'
import type { Shard } from '../shard.ts'
import type { Ground } from '../source/ground.ts'
import { audited } from './audited.ts'
import type { Host } from './host.ts'
import { readInputs, type Inputs } from './inputs.ts'
import { masker } from './mask.ts'
import { openJudged } from './open.ts'
import { publish } from './publish.ts'
import { agesAtGitHub } from './rotation.ts'

/** Returns the exit code; never throws. */
export async function main(host: Host): Promise<number> {
  try {
    const inputs = readInputs(host)
    return await audited(host, inputs, (log) => judged(host, inputs, log))
  } catch (error) {
    host.fail(failureText(error))
    return exitCode.failed
  }
}

async function judged(host: Host, inputs: Inputs, log?: AuditLog): Promise<number> {
  const scanned = await scan(host, inputs)
  await publish(host, inputs, scanned.report)
  log?.decided(scanned)
  return outcome(host, scanned)
}

async function scan(host: Host, inputs: Inputs): Promise<Decisions> {
  const whole = await openJudged(host, inputs)
  const ground = inputs.shard === undefined ? whole : await partOf(whole, inputs.shard)
  const today = new Date().toISOString().slice(0, 10)
  const repository = owned(host, ground.repository)
  const mask = masker(host)
  const verifier = inputs.verify ? (await import('../verify/open.ts')).openVerifier() : undefined
  const onSecret = (secret: string, finding: Finding): void => {
    mask(secret)
    verifier?.note(secret, finding)
  }
  if (inputs.rotationToken !== '') mask(inputs.rotationToken)
  const secrets = agesAtGitHub(host, inputs.rotationToken)
  const refused: string[] = []
  const onRefused = (reason: string): void => void refused.push(reason)
  const found = await run({ ...ground, repository, strict: true, today, onSecret, onRefused, secrets })
  const { report, verdicts } = (await verifier?.verify(found)) ?? { report: found, verdicts: new Map() }
  return { report, failOn: ground.policy.failOn, refused, verdicts }
}

async function partOf(ground: Ground, shard: Shard): Promise<Ground> {
  const { sharded } = await import('../source/sharded.ts')
  return sharded(ground, shard)
}

/** Workflows and actions of the repository's own owner are no strangers. */
function owned({ env }: Host, repository: Repository | undefined): Repository | undefined {
  const [owner = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  return repository === undefined || owner === '' ? repository : { ...repository, owner }
}

/** The gate is the step's own exit code. A step that could not read everything is never green. */
function outcome(host: Host, { report, failOn }: Decisions): number {
  const isRed = fails(report, failOn)
  if (!isRed && report.coverage.complete) return exitCode.clean
  host.fail(`${forLog(verdict(report))}. The job summary says what to do.`)
  return isRed ? exitCode.findings : exitCode.incomplete
}
