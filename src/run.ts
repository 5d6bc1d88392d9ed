// The program: documents in, one report out. Everything outside comes through the World, so that tests can pass a
// literal and the two hosts pass the real thing.
import { tally, type Tally } from './coverage.ts'
import { Unreadable, UsageError } from './errors.ts'
import type { Document, FailOn, Finding, Report, Repository, Severity, Source } from './model.ts'
import { name, version } from './project.ts'
import type { RepositoryRule, TextRule } from './rules/rule.ts'
import { checklist } from './scan/checklist.ts'
import { byPlace } from './scan/findings.ts'
import { createScanner, type Scanner } from './scan/scanner.ts'

export interface World {
  readonly source: Source
  readonly repository?: Repository | undefined
  readonly rules: { readonly text: readonly TextRule[]; readonly repository: readonly RepositoryRule[] }
  readonly failOn: FailOn
  /** Incomplete coverage makes the run a failure. */
  readonly strict: boolean
  /** Called with every credential found, so that a host can have its log mask it. */
  readonly onSecret?: (secret: string) => void
  /** Called now and then with how far the run is. */
  readonly onProgress?: (files: number, bytes: number) => void
}

/** Reads every document, judges the repository, and says what was found and what was read. */
export async function run(world: World): Promise<Report> {
  const { source } = world
  const scanner = createScanner(world.rules, world.onSecret)
  const count = tally()
  const findings: Finding[] = []

  for await (const item of source.documents()) {
    if ('reason' in item) count.unread(item)
    else findings.push(...scanDocument(item, scanner, count))
    world.onProgress?.(count.files(), count.bytes())
  }
  findings.push(...(await scanner.judgeRepository(world.repository)))

  return reportOf(world, findings.sort(byPlace), count)
}

function scanDocument(document: Document, scanner: Scanner, count: Tally): readonly Finding[] {
  try {
    const { bytes, findings } = scanner.scan(document)
    count.read(document, bytes)
    return findings
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    count.unread({ path: document.path, reason: error.reason })
    return []
  }
}

function reportOf({ source, rules, failOn, strict }: World, findings: readonly Finding[], count: Tally): Report {
  const coverage = count.coverage(source.commits)
  if (coverage.files.read === 0 && source.facts.kind === 'workspace') throw new UsageError(nothingRead(source))
  const open = findings.filter((finding) => finding.suppressed === undefined)
  const of = (severity: Severity) => open.filter((finding) => finding.severity === severity).length
  return {
    tool: { name, version },
    source: source.facts,
    coverage,
    findings,
    checklist: checklist(findings, new Set([...rules.text, ...rules.repository].map(({ id }) => id))),
    summary: {
      errors: of('error'),
      warnings: of('warning'),
      notes: of('note'),
      suppressed: findings.length - open.length,
      conclusion: fails({ findings }, failOn) || (strict && !coverage.complete) ? 'failure' : 'success',
    },
    requested: [],
    notices: source.notices,
  }
}

const rank: Readonly<Record<FailOn, number>> = { never: 3, error: 2, warning: 1, note: 0 }

/** Whether a finding decides against the run: of this severity or above, not suppressed, and not there before the change. */
export function fails({ findings }: Pick<Report, 'findings'>, failOn: FailOn): boolean {
  return findings.some(
    ({ suppressed, introduced, severity }) => suppressed === undefined && introduced !== false && rank[severity] >= rank[failOn],
  )
}

function nothingRead({ facts }: Source): string {
  return (
    `Nothing was read under ${facts.root}: git tracks no file there, or every file was left out. ` +
    'A run that reads nothing proves nothing, so it fails. Check the folder, that the repository is checked out, ' +
    'and the include and exclude patterns.'
  )
}
