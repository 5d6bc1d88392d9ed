// `scan`: opens the source, runs, prints or writes the report, and says by the exit code how it went.
import { resolve } from 'node:path'
import type { AuditLog } from '../audit/log.ts'
import { exitCode } from '../errors.ts'
import type { FailOn, Report } from '../model.ts'
import { progressLine } from '../report/progress.ts'
import { fails, run } from '../run.ts'
import { oneOf, type Invocation } from './arguments.ts'
import { audited, isAuditFormat } from './audited.ts'
import type { Io } from './io.ts'
import { openAsked } from './open.ts'
import { formats, makeReady, present } from './present.ts'

export function scan(invocation: Invocation, io: Io): Promise<number> {
  oneOf([...formats, 'audit'], 'format', invocation.text('format') ?? 'text')
  const folder = invocation.operands[0] ?? '.'
  return audited(invocation, io, { resource: resolve(folder), folder }, (log) => judged(invocation, io, log))
}

async function judged(invocation: Invocation, io: Io, log?: AuditLog): Promise<number> {
  const strict = invocation.given('strict')
  const progress = io.stderrIsTerminal && !invocation.given('no-progress') ? progressOn(io) : undefined

  const ground = await openAsked(invocation, io)
  const today = new Date().toISOString().slice(0, 10)
  const verifier = invocation.given('verify') ? (await import('../verify/open.ts')).openVerifier() : undefined
  const refused: string[] = []
  const running = run({
    ...ground,
    strict,
    today,
    onRefused: (reason) => void refused.push(reason),
    ...(verifier === undefined ? {} : { onSecret: verifier.note }),
    ...(progress === undefined ? {} : { onProgress: progress.show }),
  })
  // Git has been asked by now, and takes longer to answer.
  if (!isAuditFormat(invocation)) makeReady(invocation)
  const found = await running
  progress?.clear()
  const { report, verdicts } = (await verifier?.verify(found)) ?? { report: found, verdicts: new Map() }

  if (!isAuditFormat(invocation)) await present(report, invocation, io)
  const { failOn } = ground.policy
  log?.decided({ report, failOn, refused, verdicts })
  return codeOf(report, failOn, strict)
}

function codeOf(report: Report, failOn: FailOn, strict: boolean): number {
  if (fails(report, failOn)) return exitCode.findings
  return strict && !report.coverage.complete ? exitCode.incomplete : exitCode.clean
}

/** A line that is drawn over itself, from the second second on and at most ten times a second. */
function progressOn(io: Io): { show: (files: number, bytes: number) => void; clear: () => void } {
  const started = performance.now()
  let drawn = started + 900
  return {
    show(files, bytes) {
      const now = performance.now()
      if (now - drawn < 100) return
      drawn = now
      io.error(`\r\u001b[K${progressLine(files, bytes, (now - started) / 1000)}`)
    },
    clear() {
      if (drawn > started + 900) io.error('\r\u001b[K')
    },
  }
}
