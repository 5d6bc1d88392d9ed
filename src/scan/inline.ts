// Reads ignore comments on the line of a finding and on the line above. Only says what stands there; whether it is
// honoured is decided in `suppress.ts`.
import { copyOf } from '../copy.ts'
import { foreignMarkers } from '../config/policy.ts'
import type { ForeignMarker } from '../config/policy.ts'
import { lineStartBefore } from './region.ts'

export const ownMarker = 'salesloft-guard:ignore'

export interface InlineSuppression {
  readonly marker: typeof ownMarker | ForeignMarker
  /** Which rules it names; comments of other scanners name none of ours and cover every one. */
  readonly rules: readonly string[] | 'every'
  /** As written: may hold anything. */
  readonly reason?: string
  /** Why it cannot be honoured; completes "the comment …". */
  readonly problem?: string
}

/** A comment that a person reads stands on no longer line; in a bundle of megabytes nothing is searched. */
export const longestLine = 8192

/** How each foreign marker is written. secretlint's may name one of its own rules, and then says nothing about ours. */
const foreignForms: Readonly<Record<ForeignMarker, RegExp>> = {
  'gitleaks:allow': /gitleaks:allow/,
  'betterleaks:allow': /betterleaks:allow/,
  'trufflehog:ignore': /trufflehog:ignore/,
  'pragma: allowlist secret': /pragma: ?allowlist[ -]?secret/i,
  'secretlint-disable-line': /secretlint-disable-line(?!\s{0,20}[@\w])/,
}

/** What ends a comment before the line ends. What follows is code, and may be the credential itself. */
const closers = /\*\/|--%?>|%>|\*\)|-\}|#\}|\}\}|"""|'''|\]\]/

/**
 * Every suppression that applies to `line`. Of the line above only a comment that stands there alone counts, and only
 * in our own form. `foreign` is what the policy opts in to.
 */
export function inlineSuppressions(
  line: string,
  previous: string,
  foreign: readonly ForeignMarker[] = [],
): readonly InlineSuppression[] {
  const own = [ownSuppression(line), isAlone(previous) ? ownSuppression(previous) : undefined]
  const all = [...own.filter((found) => found !== undefined), ...foreignSuppressions(line, foreign)]
  return all.length === 0 ? none : all
}

const none: readonly InlineSuppression[] = []

/** The ignore comments on the line of a finding and alone on the line above. */
export function commentsAt(
  text: string,
  start: number,
  markers: readonly ForeignMarker[],
): readonly InlineSuppression[] {
  const lineStart = lineStartBefore(text, start, longestLine + 1)
  const line = firstLine(text.slice(lineStart, start + longestLine + 1))
  const before = lineStart - 1
  const previous =
    text[before] === '\n' ? text.slice(lineStartBefore(text, before, longestLine + 1), before) : ''
  return inlineSuppressions(line, previous, markers)
}

function firstLine(text: string): string {
  const end = text.indexOf('\n')
  return end === -1 ? text : text.slice(0, end)
}

function foreignSuppressions(line: string, wanted: readonly ForeignMarker[]): readonly InlineSuppression[] {
  if (wanted.length === 0 || line.length > longestLine) return []
  return foreignMarkers
    .filter((marker) => wanted.includes(marker) && foreignForms[marker].test(line))
    .map((marker) => ({ marker, rules: 'every' }))
}

function ownSuppression(line: string): InlineSuppression | undefined {
  const after = afterMarker(line)
  if (after === undefined) return undefined
  // A copy: what it says is kept with the finding, and must not keep the text of the file.
  const [comment = ''] = copyOf(after).split(closers, 1)
  const dashes = comment.search(/\s--(?:\s|$)/)
  const names = (dashes < 0 ? comment : comment.slice(0, dashes)).trim()
  const reason = dashes < 0 ? '' : trimEnd(comment.slice(dashes + 3))
  const rules = names.split(',').map((name) => trimEnd(name).trim())
  if (!/[\p{L}\p{N}]/u.test(reason))
    return {
      marker: ownMarker,
      rules: rules.filter(isRuleId),
      problem: 'gives no reason: write "-- why" after the rule',
    }
  if (!rules.every(isRuleId))
    return {
      marker: ownMarker,
      rules: [],
      problem: 'names no rule: write rule ids, separated by commas, before "--"',
    }
  return { marker: ownMarker, rules, reason }
}

function afterMarker(line: string): string | undefined {
  if (line.length > longestLine) return undefined
  const at = line.indexOf(ownMarker)
  if (at < 0 || /[\w-]$/.test(line.slice(Math.max(0, at - 1), at))) return undefined
  const after = line.slice(at + ownMarker.length)
  return /^[\w-]/.test(after) ? undefined : after
}

/** Nothing but a comment: signs and the word that opens one before it, and nothing after its end. */
function isAlone(line: string): boolean {
  const after = afterMarker(line)
  if (after === undefined) return false
  const before = line.slice(0, line.indexOf(ownMarker))
  const code = after.split(closers).slice(1).join('')
  return !/[\p{L}\p{N}]/u.test(before.replace(/\b(?:rem|dnl)\b/gi, '') + code)
}

function isRuleId(name: string): boolean {
  return name.length <= 64 && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)
}

/** A comment inside a string, as JSON needs it, ends in signs that belong to the string. */
function trimEnd(text: string): string {
  return text.trim().replace(/["',;]{1,9}$/, '')
}
