// The action: reads its inputs, runs, publishes, and says by the exit code how it went.
import { resolve } from 'node:path'
import { exitCode } from '../errors.ts'
import type { FailOn, Report } from '../model.ts'
import { failureText } from '../report/failure.ts'
import { fails, run } from '../run.ts'
import { openGround } from '../source/ground.ts'
import type { Host } from './host.ts'
import { readInputs, type Inputs } from './inputs.ts'
import { masker } from './mask.ts'
import { publish } from './publish.ts'

/** Returns the exit code; never throws. */
export async function main(host: Host): Promise<number> {
  try {
    const inputs = readInputs(host)
    const scanned = await scan(host, inputs)
    await publish(host, inputs, scanned.report)
    return outcome(host, scanned)
  } catch (error) {
    host.fail(failureText(error))
    return exitCode.failed
  }
}

async function scan(host: Host, inputs: Inputs): Promise<Scanned> {
  const folder = resolve(host.env['GITHUB_WORKSPACE'] ?? '.', inputs.path)
  const ground = await openGround({ ...inputs, folder })
  const today = new Date().toISOString().slice(0, 10)
  const report = await run({ ...ground, strict: true, today, onSecret: masker(host) })
  return { report, failOn: ground.policy.failOn }
}

interface Scanned {
  readonly report: Report
  readonly failOn: FailOn
}

/** The gate is the step's own exit code. A step that could not read everything is never green. */
function outcome(host: Host, { report, failOn }: Scanned): number {
  if (fails(report, failOn)) {
    const { errors, warnings } = report.summary
    host.fail(
      `salesloft-guard found ${errors} error(s) and ${warnings} warning(s). The job summary says what to do.`,
    )
    return exitCode.findings
  }
  if (report.coverage.complete) return exitCode.clean
  host.fail(
    'salesloft-guard could not read everything that it had to. The job summary names what stayed unread.',
  )
  return exitCode.incomplete
}
