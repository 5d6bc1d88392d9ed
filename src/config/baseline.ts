// The baseline: findings that were there when a team began, by fingerprint. One entry a line and sorted, so that a
// change shows as the lines it is about; no time, no excerpt, nothing of a secret.
import type { Finding } from '../model.ts'
import { entryOffsets, lineAt } from './json-place.ts'
import { fingerprint as fingerprintForm } from './forms.ts'
import { problemLimit } from './problem.ts'
import type { Problem } from './problem.ts'

export interface BaselineEntry {
  readonly fingerprint: string
  readonly rule: string
  /** Where it stood when it was written down, for readers alone; null for a message or a pull request. */
  readonly path: string | null
}

export type ParsedBaseline =
  | { readonly ok: true; readonly entries: readonly BaselineEntry[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** In UTF-16 code units: some 300,000 entries. */
const sizeLimit = 2 ** 26

/**
 * Everything that is not suppressed by somebody with a reason. What the old baseline covered and is gone drops out; of
 * one credential in several files the first path is named.
 */
export function baselineOf(findings: readonly Finding[]): readonly BaselineEntry[] {
  const entries = findings
    .filter(({ suppressed }) => suppressed === undefined || suppressed.by === 'baseline')
    .map(({ fingerprint, ruleId, path }) => ({ fingerprint, rule: ruleId, path }))
    .toSorted(byFingerprint)
  return entries.filter((entry, index) => entry.fingerprint !== entries[index - 1]?.fingerprint)
}

/** Ends with a line break. The same entries, in any order, give the same bytes. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries
    .toSorted(byFingerprint)
    .map(({ fingerprint, rule, path }) => `    ${visible(JSON.stringify({ fingerprint, rule, path }))}`)
  return `{\n  "version": 1,\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`
}

/** Never throws, whatever the text is. */
export function parseBaseline(text: string): ParsedBaseline {
  if (text.length > sizeLimit) return refused('expected a baseline of at most 64 MiB')
  const value = parseJson(text)
  if (value === undefined) return refused('expected JSON as `salesloft-guard baseline` writes it')
  if (!isRecord(value)) return refused('expected an object with the keys version and findings')
  const { version, findings, ...others } = value
  if (version !== 1)
    return refused('expected "version": 1; a newer version of this tool may have written the file')
  if (!Array.isArray(findings)) return refused('expected "findings" to be a list')
  if (Object.keys(others).length > 0) return refused('expected no keys beside version and findings')

  const complaints = findings.map(entryProblem)
  if (complaints.every((complaint) => complaint === undefined))
    return { ok: true, entries: findings.filter(isEntry) }
  return { ok: false, problems: placed(text, complaints) }
}

function placed(text: string, complaints: readonly (string | undefined)[]): readonly Problem[] {
  const offsets = entryOffsets(text)
  return complaints
    .flatMap((message, index) => (message === undefined ? [] : [{ index, message }]))
    .slice(0, problemLimit)
    .map(({ index, message }) => ({
      ...lineAt(text, offsets[index] ?? 0),
      key: `findings[${index}]`,
      message,
    }))
}

function entryProblem(value: unknown): string | undefined {
  if (!isRecord(value)) return 'expected an object with the keys fingerprint, rule and path'
  if (isEntry(value)) return undefined
  const { fingerprint, rule } = value
  if (typeof fingerprint !== 'string' || !isFingerprint(fingerprint))
    return `expected ${fingerprintForm.expected} as "fingerprint"`
  if (typeof rule !== 'string') return 'expected the id of a rule as "rule"'
  return 'expected a path or null as "path", and no other keys than fingerprint, rule and path'
}

function isEntry(value: unknown): value is BaselineEntry {
  if (!isRecord(value) || Object.keys(value).length !== 3) return false
  const { fingerprint, rule, path } = value
  return (
    typeof fingerprint === 'string' &&
    isFingerprint(fingerprint) &&
    typeof rule === 'string' &&
    (path === null || typeof path === 'string')
  )
}

function isFingerprint(text: string): boolean {
  return text.length <= fingerprintForm.maxLength && fingerprintForm.pattern?.test(text) === true
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** Paths come from a scanned repository: what would not show in a diff is written as an escape. */
function visible(json: string): string {
  return json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => String.raw`\u` + character.charCodeAt(index).toString(16).padStart(4, '0'),
    ).join(''),
  )
}

/** By code unit, the same on every machine and in every locale. */
function byFingerprint(a: BaselineEntry, b: BaselineEntry): number {
  return (
    compare(a.fingerprint, b.fingerprint) || compare(a.path ?? '', b.path ?? '') || compare(a.rule, b.rule)
  )
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function refused(message: string): ParsedBaseline {
  return { ok: false, problems: [{ line: 1, column: 1, key: '', message }] }
}
