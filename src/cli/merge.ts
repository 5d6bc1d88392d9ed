// `merge`: reports of other machines in, one report out.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { exitCode, UsageError } from '../errors.ts'
import { joinParts } from '../merge/parts.ts'
import { readReport } from '../merge/read-report.ts'
import { joinRepositories, type Named } from '../merge/repositories.ts'
import type { Report } from '../model.ts'
import { readPlan, type Plan } from '../organisation/plan.ts'
import { fails } from '../run.ts'
import type { Invocation } from './arguments.ts'
import { askedBy } from './asked.ts'
import type { Io } from './io.ts'
import { checkFormat, present } from './present.ts'

export async function merge(invocation: Invocation, io: Io): Promise<number> {
  checkFormat(invocation)
  const { failOn } = askedBy(invocation)
  const reports = invocation.operands.flatMap(reportsAt)
  const planned = invocation.text('plan')
  if (planned !== undefined) checkAllThere(readPlan(read(planned)), reports)
  const report = joinAll(reports)
  const isRed = failOn === undefined ? report.summary.conclusion === 'failure' : fails(report, failOn)
  const isOpen = invocation.given('strict') && !report.coverage.complete
  const conclusion = isRed || isOpen ? 'failure' : 'success'
  await present({ ...report, summary: { ...report.summary, conclusion } }, invocation, io)
  if (isRed) return exitCode.findings
  return isOpen ? exitCode.incomplete : exitCode.clean
}

function joinAll(all: readonly Named[]): Report {
  const [first, ...more] = all
  if (first === undefined)
    throw new UsageError('There is no report to merge. Name JSON files, or folders that hold them.')
  const parts = all.filter(({ report }) => report.source.shard !== undefined)
  if (parts.length === 0) return joinRepositories([first, ...more])
  if (parts.length < all.length)
    throw new UsageError('Some of the reports are parts of a scan and others are not. Merge them apart.')
  return joinParts([first.report, ...more.map(({ report }) => report)])
}

/** A repository that nobody read would be green in silence. */
function checkAllThere({ chunks }: Plan, reports: readonly Named[]): void {
  const there = new Set(reports.map(({ name }) => name))
  const missing = chunks.flat().filter(({ name }) => !there.has(name))
  if (missing.length === 0) return
  const shown = missing.slice(0, 20).map(({ name }) => name)
  throw new UsageError(
    `${missing.length} repositories of the plan have no report, so there is no result. Run their chunks again: ${shown.join(', ')}${missing.length > shown.length ? ', …' : ''}`,
  )
}

/** A file, or every `.json` file below a folder, named by its path there: `reports/acme/api.json` is `acme/api`. */
function reportsAt(path: string): readonly Named[] {
  if (!isFolder(path)) return [named(path, path)]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => named(join(path, name), relative('.', name)))
}

function named(file: string, name: string): Named {
  return {
    name: name
      .split(sep)
      .join('/')
      .replace(/\.json$/, ''),
    report: readReport(file, read(file)),
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file} cannot be read. Was it written and downloaded?`, {
      cause: error,
    })
  }
}
