// The input `audit-file`: keeps the audit log of a step, where one was asked for.
import { resolve } from 'node:path'
import type { AuditLog } from '../audit/log.ts'
import type { Host } from './host.ts'
import type { Inputs } from './inputs.ts'

/** Runs `body` with the log around it. */
export async function audited(
  { env }: Host,
  { auditFile, path }: Inputs,
  body: (log?: AuditLog) => Promise<number>,
): Promise<number> {
  if (auditFile === '') return body()
  const workspace = resolve(env['GITHUB_WORKSPACE'] ?? '.')
  const { withAuditLog } = await import('../audit/open.ts')
  return withAuditLog(
    {
      env,
      files: [resolve(workspace, auditFile)],
      checkouts: [workspace],
      resource: env['GITHUB_REPOSITORY'] ?? resolve(workspace, path),
      facts: {
        command: 'action',
        event: env['GITHUB_EVENT_NAME'],
        ref: env['GITHUB_REF'],
        sha: env['GITHUB_SHA'],
        workflowRun: env['GITHUB_RUN_ID'],
        attempt: env['GITHUB_RUN_ATTEMPT'],
      },
    },
    body,
  )
}
