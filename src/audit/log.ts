// An audit log in the making: gives each entry its time, its user and its run, and hands it on at once as a line.
import { exitCode } from '../errors.ts'
import type { Report } from '../model.ts'
import { failureText } from '../report/failure.ts'
import { entriesOf, outcomes, type Decisions, type Entry } from './entry.ts'
import { lineOf } from './line.ts'

/** Where lines go. Each call gets one whole line; it throws {@link UsageError} where that cannot be kept. */
export interface Sink {
  write(line: string): void
  /** Returns once everything written is safe. */
  close(): void
}

export interface AuditWorld {
  readonly sinks: readonly Sink[]
  readonly userId: string
  /** A UUID: lines of runs that write at the same time are told apart by it. */
  readonly run: string
  /** ISO 8601, UTC, milliseconds. */
  readonly now: () => string
  /** What the run is about. */
  readonly resource: string
}

export interface AuditLog {
  write(entry: Entry): void
  /** Everything that a finished scan decided. */
  decided(decisions: Decisions): void
}

/**
 * Runs `body` between the first and the last entry and returns its exit code. A log that cannot be kept makes the run
 * fail: throws {@link UsageError}. What `body` throws is logged and thrown on.
 */
export async function audited(
  world: AuditWorld,
  facts: Entry['metadata'],
  body: (log: AuditLog) => Promise<number>,
): Promise<number> {
  const { sinks, resource } = world
  let report: Report | undefined
  const write = (entry: Entry): void => put(world, entry)
  const ended = (code: number, more: Entry['metadata']): void =>
    write({
      action: 'run.ended',
      resource,
      result: outcomes[code] ?? 'error',
      metadata: { exitCode: code, ...more },
    })
  try {
    write({ action: 'run.started', resource, result: 'started', metadata: facts })
    const code = await body({
      write,
      decided(decisions) {
        report = decisions.report
        for (const entry of entriesOf(decisions)) write(entry)
      },
    })
    ended(code, report === undefined ? {} : sums(report))
    for (const sink of sinks) sink.close()
    return code
  } catch (error) {
    lastWords(sinks, () => ended(exitCode.failed, { reason: failureText(error) }))
    throw error
  }
}

function put({ sinks, userId, run, now }: AuditWorld, { action, resource, result, metadata }: Entry): void {
  const line = lineOf({ timestamp: now(), action, userId, resource, result, metadata: { run, ...metadata } })
  for (const sink of sinks) sink.write(line)
}

/** What went wrong is known already; that it cannot be written down either adds nothing. */
function lastWords(sinks: readonly Sink[], speak: () => void): void {
  for (const step of [speak, ...sinks.map((sink) => () => sink.close())]) {
    try {
      step()
    } catch {
      continue
    }
  }
}

function sums({ summary, coverage, source }: Report): Entry['metadata'] {
  const { errors, warnings, notes, suppressed } = summary
  return {
    source: source.kind,
    head: source.head,
    errors,
    warnings,
    notes,
    suppressed,
    complete: coverage.complete,
    filesRead: coverage.files.read,
  }
}
