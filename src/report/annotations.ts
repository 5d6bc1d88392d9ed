// Remarks as workflow commands, within what GitHub shows of them. Data first, text last: the host prints the
// lines `serialise` makes, and nothing else of this reaches a log.
// Limits: https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations and the runner's
// ExecutionContext.cs (ten of each kind a step, 4096 characters a message).
import type { Report, Severity } from '../model.ts'
import type { RuleFacts } from '../rules/rule.ts'
import { clip } from './clip.ts'
import { remarks, type Remark } from './remarks.ts'
import { visible } from './sanitise.ts'
import { count } from './words.ts'

export type Level = 'error' | 'warning' | 'notice'

export interface Annotation {
  readonly level: Level
  readonly message: string
  /** In the order in which they are written. */
  readonly properties: Readonly<Record<string, string>>
}

export const messageCharacters = 4096
const titleCharacters = 255

/** One error fewer than GitHub shows: the message with which the step fails is an error annotation too. */
const most: Readonly<Record<Severity, number>> = { error: 9, warning: 10, note: 10 }
const levels: Readonly<Record<Severity, Level>> = { error: 'error', warning: 'warning', note: 'notice' }

/** The most severe first. What the caps leave out is counted in the last one. */
export function annotations(report: Report, rules: readonly RuleFacts[]): readonly Annotation[] {
  const all = remarks(report, rules)
  const shown = withinCaps(all)
  const leftOut = findingsOf(all) - findingsOf(shown)
  return shown.map((remark, index) => annotation(remark, index === shown.length - 1 ? overflow(leftOut) : ''))
}

function withinCaps(all: readonly Remark[]): readonly Remark[] {
  const seen: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
  return all.filter(({ severity }) => ++seen[severity] <= most[severity])
}

function findingsOf(some: readonly Remark[]): number {
  return some.reduce((sum, { findings }) => sum + findings, 0)
}

function overflow(leftOut: number): string {
  if (leftOut === 0) return ''
  return `\n\n${count(leftOut, 'more finding')} than GitHub shows as annotations of a step: the job summary lists all of them.`
}

function annotation(remark: Remark, suffix: string): Annotation {
  return {
    level: levels[remark.severity],
    message: clip(remark.message, messageCharacters - suffix.length) + suffix,
    properties: { title: clip(remark.title, titleCharacters), ...placeProperties(remark) },
  }
}

/** The runner itself drops the columns of a region of several lines. */
function placeProperties({ path, region }: Remark): Readonly<Record<string, string>> {
  if (path === null) return {}
  if (region === undefined) return { file: visible(path) }
  const lines = { file: visible(path), line: String(region.startLine), endLine: String(region.endLine) }
  if (region.startLine !== region.endLine) return lines
  return { ...lines, col: String(region.startColumn), endColumn: String(region.endColumn) }
}

/** `::error title=..,file=..,line=..::message`, with the escapes that the runner undoes. */
export function serialise({ level, message, properties }: Annotation): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`)
  return `::${level} ${pairs.join(',')}::${escapeData(message)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
