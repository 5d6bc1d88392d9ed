// What a person reads about a run, from the verdict to the small print, as an outline.
// It chooses and orders; how a heading or a table looks is the business of markdown.ts and html.ts.
import type { ChecklistStatus, Finding, Report, RotationState } from '../model.ts'
import { name } from '../project.ts'
import { isCredential } from '../rotation/credentials.ts'
import { rotationSteps, runbook, type RotationStep } from '../rules/advice.ts'
import type { RuleFacts } from '../rules/rule.ts'
import { calendarOf, stateWords } from './calendar.ts'
import { byRule, digest, type Group } from './digest.ts'
import { besides, coverageText, incompleteText, outcome, tally, verdict, type Outcome } from './headline.ts'
import { heading, paragraph, type Block, type Cell } from './outline.ts'
import { commitText, history, place } from './place.ts'
import { removedText } from './removed.ts'
import { decidingIn, type Deciding } from './score-card.ts'
import { harmful } from './unread.ts'
import { count, sentence } from './words.ts'

export function page(report: Report, rules: readonly RuleFacts[]): readonly Block[] {
  const { current, existing } = digest(report)
  return [
    heading(1, `${marks[outcome(report)]} ${name} ${lowerFirst(verdict(report))}`),
    ...paragraph({ strong: incompleteText(report) }),
    ...paragraph(coverageText(report)),
    ...paragraph(besides(report)),
    ...checklist(report),
    ...repositories(report),
    ...findings(current, rules),
    ...steps(current),
    ...existingFindings(existing, rules),
    ...calendar(report),
    ...requested(report),
    ...unread(report),
    ...notices(report),
  ]
}

const marks: Readonly<Record<Outcome, string>> = { passed: '✅', failed: '❌', incomplete: '🟡' }

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

const statuses: Readonly<Record<ChecklistStatus, string>> = {
  pass: '✅ pass',
  fail: '❌ fail',
  warn: '🟡 warn',
  'not-applicable': '➖ not applicable',
}

function checklist(report: Report): readonly Block[] {
  const { checklist: items } = report
  if (items.length === 0) return []
  const deciding = decidingIn(report)
  const rows = items.map((item): readonly Cell[] => [
    [item.title],
    [statuses[item.status]],
    decidingCell(deciding(item)),
  ])
  return [heading(2, 'Checklist'), { kind: 'table', head: ['Item', 'Status', 'Findings'], rows }]
}

/** `3: a.ts:1:2, b.ts:3:4 and more` */
function decidingCell({ count: found, places }: Deciding): Cell {
  if (found === 0) return ['']
  const named = places.flatMap((at, index): Cell => [index === 0 ? ': ' : ', ', { code: at }])
  return [String(found), ...named, found > places.length && places.length > 0 ? ' and more' : '']
}

/** The worst first; one that is clean and read whole says so too. */
function repositories({ repositories: rows = [] }: Report): readonly Block[] {
  if (rows.length === 0) return []
  const sorted = rows.toSorted((a, b) => b.errors - a.errors || b.warnings - a.warnings || b.notes - a.notes)
  return [
    heading(2, 'Repositories'),
    {
      kind: 'table',
      head: ['Repository', 'Errors', 'Warnings', 'Notes', 'Read'],
      rows: sorted.map(({ name: called, errors, warnings, notes, complete }): readonly Cell[] => [
        [{ code: called }],
        ...[errors, warnings, notes].map((found): Cell => [String(found)]),
        [complete ? 'all' : { strong: 'not everything' }],
      ]),
    },
  ]
}

function findings(found: readonly Finding[], rules: readonly RuleFacts[]): readonly Block[] {
  if (found.length === 0) return []
  return [heading(2, 'Findings'), ...byRule(found, rules).flatMap(ruleSection)]
}

function ruleSection({ rule, severity, findings: found }: Group): readonly Block[] {
  return [
    heading(3, rule.title, ` (${count(found.length, severity)}, `, { code: rule.id }, ')'),
    ...paragraph(sentence(rule.why)),
    ...paragraph({ strong: 'What to do:' }, ' ', sentence(rule.fix)),
    findingTable(found, rule.title),
  ]
}

/**
 * A column that would be empty for every finding is left out: phones are narrow. Of a message that begins
 * with the rule's title only what was added later says more than the heading and the place do.
 */
function findingTable(found: readonly Finding[], title: string): Block {
  const columns: readonly (readonly [string, (finding: Finding) => Cell])[] = [
    ['Place', (finding) => [{ code: place(finding) }]],
    ['What', ({ message }) => whatCell(message, title)],
    ['Evidence', ({ evidence }) => (evidence === '' ? [] : [{ code: evidence }])],
    ['Commit', commitCell],
  ]
  const used = columns.filter(([, cell]) => found.some((finding) => cell(finding).length > 0))
  return {
    kind: 'table',
    head: used.map(([name]) => name),
    rows: found.map((finding) => used.map(([, cell]) => cell(finding))),
  }
}

function whatCell(message: string, title: string): Cell {
  if (!message.startsWith(title)) return [message]
  const more = /^(?: in a commit message| in the text of the pull request)?;? ((?:\(|there since ).*)$/s
  const [, added] = more.exec(message.slice(title.length)) ?? []
  return added === undefined ? [] : [added]
}

function commitCell(finding: Finding): Cell {
  const commit: readonly Cell[] = finding.commit === undefined ? [] : [[{ code: commitText(finding.commit) }]]
  const notes = history(finding).map(({ words, commit: other }): Cell =>
    other === undefined ? [words] : [`${words} `, { code: commitText(other) }],
  )
  return [...commit, ...notes].flatMap((cell, index) => (index === 0 ? cell : [', ', ...cell]))
}

function steps(found: readonly Finding[]): readonly Block[] {
  const credentials = found.filter(isCredential)
  if (credentials.length === 0) return []
  const one = credentials.length === 1
  return [
    heading(2, 'What to do now'),
    ...paragraph(
      one
        ? 'One finding is a credential. Rotate it:'
        : `${credentials.length} findings are credentials. Rotate each one:`,
    ),
    ...paragraph(removedText(credentials)),
    { kind: 'items', ordered: true, rows: rotationSteps.map(stepCell) },
    ...paragraph(
      'Whom to tell, what to look at in the audit logs, and why rewriting the history is no rotation: ',
      { link: runbook, text: 'the runbook' },
      '.',
    ),
  ]
}

function stepCell({ text, link }: RotationStep): Cell {
  return [text, ' (', { link, text: 'how' }, ')']
}

function existingFindings(found: readonly Finding[], rules: readonly RuleFacts[]): readonly Block[] {
  if (found.length === 0) return []
  const title = `There before this change, not counted: ${tally(found)}`
  const blocks = byRule(found, rules).flatMap((group): readonly Block[] => [
    heading(3, group.rule.title, ' (', { code: group.rule.id }, ')'),
    findingTable(group.findings, group.rule.title),
  ])
  return [heading(2, 'Existing findings'), { kind: 'details', title, blocks }]
}

const rotationMarks: Readonly<Record<RotationState, string>> = {
  leaked: '❌',
  'far-overdue': '❌',
  overdue: '🟡',
  'due-soon': '🔔',
  current: '✅',
  unknown: '➖',
}

function calendar(report: Report): readonly Block[] {
  const { rows, more } = calendarOf(report)
  if (rows.length === 0) return []
  return [
    heading(2, 'Rotation calendar'),
    {
      kind: 'table',
      head: ['Key', 'Made', 'Age', 'Due', 'State'],
      rows: rows.map(({ key, where, made, age, due, state }): readonly Cell[] => [
        where === '' ? [{ code: key }] : [{ code: key }, ' at ', { code: where }],
        [made],
        [age],
        [due],
        [`${rotationMarks[state]} ${stateWords[state]}`],
      ]),
    },
    ...paragraph(more),
  ]
}

function requested(report: Report): readonly Block[] {
  if (report.requested.length === 0) return []
  const rows = report.requested.map(({ kind, path, line, detail }): readonly Cell[] => [
    [{ code: line === undefined ? path : `${path}:${line}` }],
    [kind],
    [{ code: detail }],
  ])
  return [
    heading(2, 'Requested by this change'),
    ...paragraph(
      'This change alters what is reported. Nothing of it counts before it is merged: review it as you review code.',
    ),
    { kind: 'table', head: ['Place', 'Kind', 'Change'], rows },
  ]
}

function unread({ coverage }: Report): readonly Block[] {
  const missing = harmful(coverage.unread)
  if (missing.length === 0) return []
  const rows = missing.map(({ path, reason }): readonly Cell[] => [
    path === '' ? ['the whole source'] : [{ code: path }],
    [reason],
  ])
  return [heading(2, 'Not read'), { kind: 'table', head: ['Path', 'Reason'], rows }]
}

function notices(report: Report): readonly Block[] {
  if (report.notices.length === 0) return []
  const rows = report.notices.map((notice): Cell => [notice])
  return [heading(2, 'Notices'), { kind: 'items', ordered: false, rows }]
}
