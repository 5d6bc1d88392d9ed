// The report for a terminal: one line a finding that editors can open, then what to do, then what was read.
// Every piece that is not a literal of this file goes through `visible`, and the whole through `guardCommands`.
import type { ChecklistStatus, Finding, Report, RotationState, Severity } from '../model.ts'
import type { RuleFacts } from '../rules/rule.ts'
import { calendarOf, stateWords } from './calendar.ts'
import { painter, type Paint, type Style } from './colour.ts'
import { byRule, digest } from './digest.ts'
import { besides, coverageText, incompleteText, outcome, verdict, type Outcome } from './headline.ts'
import { commitText, historyText, place, subject } from './place.ts'
import { removedText } from './removed.ts'
import { guardCommands, visible } from './sanitise.ts'
import { decidingIn, type Deciding } from './score-card.ts'
import { harmful } from './unread.ts'
import { wrap } from './words.ts'

export interface TextOptions {
  readonly rules: readonly RuleFacts[]
  readonly colour: boolean
}

/** Ends in a newline. */
export function text(report: Report, { rules, colour }: TextOptions): string {
  const paint = painter(colour)
  const { current, existing } = digest(report)
  const sections = [
    rows(current, paint),
    titled(paint('bold', 'What to do'), [...advice(current, rules, paint), ...removed(current)]),
    titled(paint('bold', 'There before this change, not counted'), rows(existing, paint)),
    titled(paint('bold', 'Asked for by this change, honoured once it is merged'), requested(report)),
    titled(paint('bold', 'Not read'), unread(report, paint)),
    titled(paint('bold', 'Checklist'), checklist(report, paint)),
    titled(paint('bold', 'Rotation calendar'), calendar(report, paint)),
    report.notices.map((notice) => `${paint('cyan', 'notice')}  ${visible(notice)}`),
    closing(report, paint),
  ]
  const shown = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return `${guardCommands(shown.join('\n\n'))}\n`
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => (line === '' ? '' : `  ${line}`))]
}

const severityStyles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', note: 'cyan' }

/** Beyond this a long path pushes its own line to the right, and no other. */
const widestPlace = 48

/** A line a finding, in the report's order, so that those of a file stand together; columns in line. */
function rows(findings: readonly Finding[], paint: Paint): readonly string[] {
  const widths = {
    place: Math.min(width(findings.map((finding) => visible(place(finding)))), widestPlace),
    rule: width(findings.map(({ ruleId }) => visible(ruleId))),
  }
  return findings.map((finding) => {
    const cells = [
      placeCell(finding, widths.place, paint),
      paint(severityStyles[finding.severity], finding.severity.padEnd('warning'.length)),
      visible(finding.ruleId).padEnd(widths.rule),
      visible(finding.message),
      paint('bold', visible(finding.evidence)),
      paint('dim', provenance(finding)),
    ]
    return cells.filter((cell) => cell !== '').join('  ')
  })
}

function width(texts: readonly string[]): number {
  return texts.reduce((widest, { length }) => Math.max(widest, length), 0)
}

function placeCell(finding: Finding, columns: number, paint: Paint): string {
  const whole = visible(place(finding))
  const path = visible(subject(finding))
  return `${paint('magenta', path)}${whole.slice(path.length)}${' '.repeat(Math.max(0, columns - whole.length))}`
}

function provenance(finding: Finding): string {
  const commit = finding.commit === undefined ? [] : [commitText(finding.commit)]
  const note = historyText(finding)
  const parts = note === '' ? commit : [...commit, note]
  return parts.length === 0 ? '' : visible(`(${parts.join(', ')})`)
}

const textColumns = 96

/** Rules that ask for the same thing share it: several of them may see one leak from different sides. */
function advice(findings: readonly Finding[], rules: readonly RuleFacts[], paint: Paint): readonly string[] {
  const ids = new Map<string, Set<string>>()
  for (const { rule } of byRule(findings, rules))
    ids.set(rule.fix, (ids.get(rule.fix) ?? new Set()).add(rule.id))
  return [...ids].flatMap(([fix, names]) => [
    paint('cyan', visible([...names].join(', '))),
    ...wrap(visible(fix), textColumns).map((line) => `  ${line}`),
  ])
}

function removed(findings: readonly Finding[]): readonly string[] {
  const text = removedText(findings)
  return text === '' ? [] : wrap(text, textColumns)
}

function requested(report: Report): readonly string[] {
  return report.requested.map(({ kind, path, line, detail }) => {
    const at = line === undefined ? path : `${path}:${line}`
    return `${visible(at)}  ${kind}  ${visible(detail)}`
  })
}

function unread({ coverage }: Report, paint: Paint): readonly string[] {
  return harmful(coverage.unread).map(
    ({ path, reason }) => `${visible(path) || '(the whole source)'}  ${paint('red', reason)}`,
  )
}

const statusStyles: Readonly<Record<ChecklistStatus, Style>> = {
  pass: 'green',
  fail: 'red',
  warn: 'yellow',
  'not-applicable': 'dim',
}

/** On every run: what passes and what has nothing to judge is a result too. */
function checklist(report: Report, paint: Paint): readonly string[] {
  const deciding = decidingIn(report)
  return report.checklist.map((row) => {
    const { status, title } = row
    const mark = paint(
      statusStyles[status],
      (status === 'not-applicable' ? 'n/a' : status).padEnd('pass'.length),
    )
    return `${mark}  ${visible(title)}${paint('dim', decidingText(deciding(row)))}`
  })
}

function decidingText({ count: found, places }: Deciding): string {
  if (found === 0) return ''
  const named = places.length === 0 ? '' : `: ${places.map(visible).join(', ')}`
  return ` (${found}${named}${named !== '' && found > places.length ? ' and more' : ''})`
}

const stateStyles: Readonly<Record<RotationState, Style>> = {
  leaked: 'red',
  'far-overdue': 'red',
  overdue: 'yellow',
  'due-soon': 'cyan',
  current: 'green',
  unknown: 'dim',
}

function calendar(report: Report, paint: Paint): readonly string[] {
  const { rows: all, more } = calendarOf(report)
  const states = width(all.map(({ state }) => stateWords[state]))
  const lines = all.map(({ key, where, made, age, due, state }) => {
    const cells = [
      paint(stateStyles[state], stateWords[state].padEnd(states)),
      due === '' ? '' : `due ${visible(due)}`,
      paint('bold', visible(key)),
      made === '' ? '' : `${visible(made)}, ${age} old`,
      paint('dim', visible(where)),
    ]
    return cells.filter((cell) => cell !== '').join('  ')
  })
  return more === '' ? lines : [...lines, more]
}

const outcomeStyles: Readonly<Record<Outcome, Style>> = {
  passed: 'green',
  failed: 'red',
  incomplete: 'yellow',
}

function closing(report: Report, paint: Paint): readonly string[] {
  const lines = [coverageText(report), paint('red', incompleteText(report)), besides(report)]
  return [
    ...lines.filter((line) => line !== ''),
    paint(outcomeStyles[outcome(report)], `${verdict(report)}.`),
  ]
}
