// `--audit-file` and `--format audit`, for every command that has them.
import { resolve } from 'node:path'
import type { AuditLog } from '../audit/log.ts'
import type { Invocation } from './arguments.ts'
import type { Io } from './io.ts'

export interface Audited {
  /** What the run is about. */
  readonly resource: string
  readonly folder: string
}

export function asksForAuditLog(invocation: Invocation): boolean {
  return invocation.given('audit-file') || isAuditFormat(invocation)
}

/** The log itself is what is printed, or added to the file of `--output`. */
export function isAuditFormat(invocation: Invocation): boolean {
  return invocation.text('format') === 'audit'
}

/** Runs `body` with the log around it, where one was asked for. */
export async function audited(
  invocation: Invocation,
  io: Io,
  { resource, folder }: Audited,
  body: (log?: AuditLog) => Promise<number>,
): Promise<number> {
  if (!asksForAuditLog(invocation)) return body()
  const { withAuditLog } = await import('../audit/open.ts')
  const output = isAuditFormat(invocation) ? invocation.text('output') : undefined
  return withAuditLog(
    {
      env: io.env,
      files: [...invocation.texts('audit-file'), ...(output === undefined ? [] : [output])],
      print: isAuditFormat(invocation) && output === undefined ? (lines) => io.out(lines) : undefined,
      checkouts: [resolve('.'), resolve(folder)],
      resource,
      facts: { command: invocation.command },
    },
    body,
  )
}
