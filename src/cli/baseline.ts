// `baseline`: writes down what is there today, so that a team can adopt the gate on the same day and mend later.
import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { baselineOf, writeBaseline } from '../config/baseline.ts'
import { exitCode, UsageError } from '../errors.ts'
import type { Finding, Report } from '../model.ts'
import { writeWhole } from '../output-file.ts'
import { run } from '../run.ts'
import { openGround } from '../source/ground.ts'
import { baselinePath } from '../source/policy-file.ts'
import type { Invocation } from './arguments.ts'
import { askedBy } from './asked.ts'
import type { Io } from './io.ts'

export async function baseline(invocation: Invocation, io: Io): Promise<number> {
  const asked = askedBy(invocation)
  const today = new Date().toISOString().slice(0, 10)
  const report = await run({ ...(await openGround(asked)), strict: true, today })
  if (!report.coverage.complete) throw new UsageError(incomplete)
  const entries = baselineOf(withoutAges(report))
  const path = invocation.text('output') ?? resolve(asked.folder, baselinePath)
  mkdirSync(dirname(path), { recursive: true })
  writeWhole(path, writeBaseline(entries))
  io.out(
    `Wrote ${entries.length} finding(s) to ${path}. They no longer fail a scan; they still work for whoever has them, so rotate them.\n`,
  )
  return exitCode.clean
}

/** Once a leaked key is accepted nobody asks how old it is, so an entry for its age would match nothing. */
function withoutAges({ findings, rotation = [] }: Report): readonly Finding[] {
  const leaks = rotation.filter(({ fingerprint }) => fingerprint !== undefined)
  const places = new Set(leaks.map(({ path, line }) => `${path ?? ''}:${line ?? 0}`))
  return findings.filter(
    ({ ruleId, path, startLine }) => ruleId !== 'stale-key' || !places.has(`${path ?? ''}:${startLine}`),
  )
}

const incomplete =
  'Not everything could be read, so a baseline of it would be wrong and none was written. Run scan to see what stayed unread.'
