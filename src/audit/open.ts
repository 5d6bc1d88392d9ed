// Puts an audit log together for both hosts. Loaded only where somebody asked for one.
import { randomUUID } from 'node:crypto'
import { name, version } from '../project.ts'
import { fileSink } from './file.ts'
import { audited, type AuditLog, type AuditWorld } from './log.ts'
import { userIdOf } from './user.ts'
import type { Entry } from './entry.ts'

export interface AuditRequest {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Files to add to. */
  readonly files: readonly string[]
  /** For lines that are printed: called once, at the end. */
  readonly print?: ((lines: string) => void) | undefined
  /** Folders whose links nobody vouches for. */
  readonly checkouts: readonly string[]
  /** What the run is about, and what else its first line says. */
  readonly resource: string
  readonly facts: Entry['metadata']
}

/** Runs `body` with the log around it. Throws {@link UsageError} where the log cannot be kept, before `body` if it can be known. */
export async function withAuditLog(
  { env, files, print, checkouts, resource, facts }: AuditRequest,
  body: (log: AuditLog) => Promise<number>,
): Promise<number> {
  const lines: string[] = []
  const printed =
    print === undefined
      ? []
      : [{ write: (line: string) => void lines.push(line), close: () => print(lines.join('')) }]
  const world: AuditWorld = {
    sinks: [...files.map((file) => fileSink(file, checkouts)), ...printed],
    userId: userIdOf(env),
    run: randomUUID(),
    now: () => new Date().toISOString(),
    resource,
  }
  return audited(world, { tool: `${name} ${version}`, ...facts }, body)
}
