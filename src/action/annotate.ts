// Shows findings on the pull request: as workflow commands, within GitHub's caps, and through the Checks API where those
// do not suffice. Neither gates: the step's exit code does.
import type { Report } from '../model.ts'
import { UsageError } from '../errors.ts'
import { readEvent } from '../github/event.ts'
import { GitHubFailure } from '../github/failure.ts'
import { version } from '../project.ts'
import { annotations, serialise } from '../report/annotations.ts'
import { checkAnnotations } from '../report/check-annotations.ts'
import { verdict } from '../report/headline.ts'
import { markdown } from '../report/markdown.ts'
import { remarks } from '../report/remarks.ts'
import { forLog } from '../report/sanitise.ts'
import { rules } from '../rules/index.ts'
import type { Host } from './host.ts'
import type { Inputs } from './inputs.ts'

/** Seconds for all requests: a check run is a nicety and may hold nobody up. */
const budget = 60

/** The summary of a check run is cut at 65,535 bytes. */
const summaryBytes = 60_000

export async function annotate(
  host: Host,
  { annotations: mode, token }: Inputs,
  report: Report,
): Promise<void> {
  if (mode === 'none') return
  const commands = annotations(report, rules)
  const overflows = remarks(report, rules).length > commands.length
  if (token !== '' && (mode === 'check-run' || (mode === 'auto' && overflows))) {
    const note = await publishRun(host, token, report).catch(explained)
    if (note === undefined && mode === 'check-run') return
    if (note !== undefined) host.log(forLog(note))
  }
  for (const command of commands) host.command(serialise(command))
}

/** A job without a usable event has no commit to show anything on; a client may fail to start. */
function explained(error: unknown): string {
  if (error instanceof UsageError || error instanceof GitHubFailure)
    return `No check run was made. ${error.message}`
  throw error
}

/** A sentence where the check run could not be completed. Never rejects for what GitHub answers. */
async function publishRun(host: Host, token: string, report: Report): Promise<string | undefined> {
  const { connect } = await import('../github/octokit.ts')
  const { publishCheckRun } = await import('../github/checkrun.ts')
  const { owner, repo, apiUrl, event, sha } = await readEvent(host.env)
  const headSha = event.kind === 'pull_request' || event.kind === 'merge_group' ? event.head : sha
  if (headSha === undefined) return 'No check run was made: the event names no commit.'
  const client = await connect({ token, apiUrl, version, budget })
  const { note } = await publishCheckRun(client, {
    owner,
    repo,
    headSha,
    title: verdict(report),
    summary: markdown(report, { rules, bytes: summaryBytes }),
    annotations: checkAnnotations(report, rules),
  })
  return note
}
