// The report as SARIF 2.1.0 for GitHub's code scanning. A clean run gives an empty list, which closes old alerts.
// Limits: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
import type { Finding, Report, Unread } from '../model.ts'
import { repository } from '../project.ts'
import type { RuleFacts } from '../rules/rule.ts'
import { bySeverity } from './digest.ts'
import { jsonPieces, rows } from './json-pieces.ts'
import { visible } from './sanitise.ts'
import { artifact, result } from './sarif-result.ts'
import { descriptors } from './sarif-rules.ts'
import { harmful, harmlessCounts, meanings } from './unread.ts'
import { count } from './words.ts'

/** GitHub rejects a run with more. */
export const mostResults = 25_000
/** Notifications are for people; the JSON report lists everything. */
const mostUnread = 1_000

interface Described {
  readonly rules: readonly RuleFacts[]
}

/** {@link sarifReport} as one text. */
export const sarif = (report: Report, options: Described): string =>
  [...sarifReport(report, options)].join('')

export function sarifReport(report: Report, { rules }: Described): Iterable<string> {
  const kept = mostSevere(report.findings)
  const found = descriptors(kept, rules)
  const index = new Map(found.map(({ id }, position) => [id, position]))
  return jsonPieces({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { ...driver(report), rules: found } },
        automationDetails: { id: category(report) },
        invocations: [invocation(report, report.findings.length - kept.length)],
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        properties: { checklist: report.checklist.map(checklistRow) },
        results: rows(kept, (finding) => result(finding, index.get(finding.ruleId) ?? -1)),
      },
    ],
  })
}

function driver({ tool }: Report): object {
  return { name: tool.name, semanticVersion: tool.version, informationUri: repository }
}

function checklistRow({ id, title, status, findings }: Report['checklist'][number]): object {
  return { id: visible(id), title: visible(title), status, findings: findings.map(visible) }
}

/** In the report's order, which is the file's; a report too large loses its least severe end first. */
function mostSevere(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= mostResults) return findings
  const kept = new Set(findings.toSorted(bySeverity).slice(0, mostResults))
  return findings.filter((finding) => kept.has(finding))
}

/**
 * GitHub closes the alerts that a later upload of the same category lacks. Kinds of source and shards see
 * different parts of the repository, so each has a category of its own. What follows the last slash names the run.
 */
function category({ tool, source }: Report): string {
  const shard = source.shard === undefined ? '' : `-${source.shard.replaceAll('/', '-of-')}`
  return visible(`${tool.name}/${source.kind}${shard}/`)
}

function invocation(report: Report, leftOut: number): object {
  const notifications = [
    ...dropped(leftOut),
    ...unread(report.coverage.unread),
    ...report.notices.map(notice),
  ]
  return {
    executionSuccessful: report.coverage.complete,
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  }
}

function dropped(results: number): readonly object[] {
  if (results === 0) return []
  const text = `${count(results, 'result')} of the lowest severity left out: GitHub takes ${mostResults} a run. The JSON report lists all of them.`
  return [{ level: 'warning', message: { text } }]
}

function unread(all: readonly Unread[]): readonly object[] {
  const missing = harmful(all)
  const named = missing.slice(0, mostUnread).map(notRead)
  const rest = missing.length - named.length
  const left = harmlessCounts(all)
  return [
    ...named,
    ...(rest > 0 ? [{ level: 'error', message: { text: `${count(rest, 'more item')} not read.` } }] : []),
    ...(left === '' ? [] : [{ level: 'note', message: { text: `Left out: ${left}.` } }]),
  ]
}

function notRead({ path, reason }: Unread): object {
  return {
    level: 'error',
    message: { text: visible(`Not read: ${meanings[reason].one} (${reason}).`) },
    ...(path !== '' && { locations: [{ physicalLocation: { artifactLocation: artifact(path) } }] }),
  }
}

function notice(text: string): object {
  return { level: 'note', message: { text: visible(text) } }
}
