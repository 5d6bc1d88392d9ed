// The parts of one sharded scan -> the report of the whole. A part that is missing would be a part unread in silence,
// so parts must be all there, each once, of the same scan.
import { UsageError } from '../errors.ts'
import type { Finding, Report, RotationEntry } from '../model.ts'
import { dayOf, daysBetween } from '../rotation/age.ts'
import { byDue } from '../rotation/keys.ts'
import { byPlace } from '../scan/findings.ts'
import { parseShard } from '../shard.ts'
import { joined } from './joined.ts'
import { oneOfEach } from './one-of-each.ts'

type Reports = readonly [Report, ...Report[]]

/** Throws {@link UsageError} where the parts do not make a whole. */
export function joinParts(reports: Reports): Report {
  checkSame(reports)
  checkAllThere(reports)
  const all = reports.flatMap(({ findings }) => findings)
  const { shard: _shard, ...source } = reports[0].source
  const findings = findingsOf(source.kind, all).toSorted(byPlace)
  const report = joined(reports, findings)
  return {
    ...report,
    source,
    coverage: { ...report.coverage, ...commitsOf(reports) },
    ...(report.rotation && { rotation: dated(report.rotation, findings) }),
  }
}

/** One credential is one finding in a history, though its places fell to several parts. */
function findingsOf(kind: Report['source']['kind'], all: readonly Finding[]): readonly Finding[] {
  return kind === 'history' ? oneOfEach(all) : all
}

/** The part that judges rotation has not read every past version; the whole knows when each key first came. */
function dated(calendar: readonly RotationEntry[], findings: readonly Finding[]): readonly RotationEntry[] {
  const first = new Map(findings.map(({ fingerprint, commit }) => [fingerprint, dayOf(commit?.date ?? '')]))
  return calendar
    .map((entry) => {
      const { date, ageDays, fingerprint } = entry
      const day = fingerprint === undefined ? undefined : first.get(fingerprint)
      if (day === undefined || date === null || ageDays === null || day >= date) return entry
      return { ...entry, date: day, ageDays: ageDays + daysBetween(day, date) }
    })
    .toSorted(byDue)
}

/** Each part of a range lists all its commits; each part of a history counts its own. */
function commitsOf(reports: Reports): Partial<Pick<Report['coverage'], 'commits'>> {
  const commits = reports.flatMap(({ coverage }) => coverage.commits ?? [])
  if (reports[0].source.kind === 'history' || commits.length === 0) return {}
  const expected = Math.max(...commits.map((counted) => counted.expected))
  return { commits: { expected, read: Math.min(...commits.map(({ read }) => read)) } }
}

function checkSame(reports: Reports): void {
  const scans = new Set(
    reports.map(({ tool, source: { kind, base = '', head = '' } }) =>
      [tool.version, kind, base, head].join(' '),
    ),
  )
  if (scans.size > 1) {
    throw new UsageError(
      `The reports are not of one scan: ${[...scans].join('; ')}. Scan all parts with one version, of one commit.`,
    )
  }
}

function checkAllThere(reports: Reports): void {
  const shards = reports.map(({ source }) => parseShard(source.shard ?? ''))
  const counts = new Set(shards.map(({ count }) => count))
  const [count = 0] = counts
  const indices = new Set(shards.map(({ index }) => index))
  if (counts.size > 1) throw new UsageError(`The reports are of scans in ${[...counts].join(' and ')} parts.`)
  if (indices.size < shards.length) throw new UsageError('A part was given twice.')
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !indices.has(index))
  if (missing.length > 0) {
    throw new UsageError(
      `Of ${count} parts these are missing: ${missing.join(', ')}. What they had to read was not read, so there is no result. Run them again.`,
    )
  }
}
