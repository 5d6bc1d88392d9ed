// The action: reads its inputs, runs, publishes, and says by the exit code how it went.
import { resolve } from 'node:path'
import { exitCode, UsageError } from '../errors.ts'
import type { Report } from '../model.ts'
import { forLog } from '../report/sanitise.ts'
import { repositoryRules, textRules } from '../rules/index.ts'
import { fails, run } from '../run.ts'
import { openRepository } from '../source/repository.ts'
import { openWorkspace } from '../source/workspace.ts'
import type { Host } from './host.ts'
import { readInputs, type Inputs } from './inputs.ts'
import { masker } from './mask.ts'
import { publish } from './publish.ts'

/** Returns the exit code; never throws. */
export async function main(host: Host): Promise<number> {
  try {
    const inputs = readInputs(host)
    const report = await scan(host, inputs)
    await publish(host, inputs, report)
    return outcome(host, inputs, report)
  } catch (error) {
    host.fail(messageOf(error))
    return exitCode.failed
  }
}

async function scan(host: Host, inputs: Inputs): Promise<Report> {
  const folder = resolve(host.env['GITHUB_WORKSPACE'] ?? '.', inputs.path)
  return run({
    source: await openWorkspace(folder, { includes: inputs.include, excludes: inputs.exclude }),
    repository: openRepository(folder),
    rules: { text: textRules, repository: repositoryRules },
    failOn: inputs.failOn ?? 'error',
    strict: true,
    onSecret: masker(host),
  })
}

/** The gate is the step's own exit code. A step that could not read everything is never green. */
function outcome(host: Host, inputs: Inputs, report: Report): number {
  if (fails(report, inputs.failOn ?? 'error')) {
    host.fail(`salesloft-guard found ${report.summary.errors} error(s), ${report.summary.warnings} warning(s). The job summary says what to do.`)
    return exitCode.findings
  }
  if (report.coverage.complete) return exitCode.clean
  host.fail('salesloft-guard could not read everything that it had to. The job summary names what stayed unread.')
  return exitCode.incomplete
}

function messageOf(error: unknown): string {
  if (error instanceof UsageError) return forLog(error.message)
  return forLog(error instanceof Error ? (error.stack ?? error.message) : String(error))
}
