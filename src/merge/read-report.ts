// Reads a JSON report back. It comes from another machine, so it is checked field by field; its texts stay as foreign
// as those of any repository, and every reporter treats them so.
import { unreadReasons } from '../coverage.ts'
import { UsageError } from '../errors.ts'
import type { Report } from '../model.ts'
import { either, each, fields, flag, nothing, oneOf, optional, text, whole, type Form } from '../form.ts'

const commit = fields({ id: text, author: optional(text), date: text })
const counted = fields({ expected: whole, read: whole })

const finding = fields({
  ruleId: text,
  severity: oneOf(['error', 'warning', 'note']),
  confidence: oneOf(['high', 'medium', 'low']),
  title: text,
  message: text,
  where: oneOf(['file', 'commit-message', 'pull-request']),
  path: either(text, nothing),
  startLine: whole,
  startColumn: whole,
  endLine: whole,
  endColumn: whole,
  commit: optional(commit),
  removedBy: optional(commit),
  inTip: optional(flag),
  occurrences: optional(whole),
  lastPlace: optional(fields({ path: text, startLine: whole, startColumn: whole })),
  introduced: either(flag, nothing),
  evidence: text,
  fingerprint: text,
  suppressed: optional(
    fields({ by: text, reason: optional(text), owner: optional(text), expires: optional(text) }),
  ),
  verified: optional(oneOf(['live', 'revoked', 'unknown'])),
  remediation: text,
})

const report: Form = fields({
  tool: fields({ name: text, version: text }),
  source: fields({
    kind: oneOf(['workspace', 'changes', 'history', 'staged', 'stdin']),
    root: text,
    base: optional(text),
    head: optional(text),
    shard: optional(text),
  }),
  coverage: fields({
    complete: flag,
    files: counted,
    bytes: whole,
    commits: optional(counted),
    unread: each(fields({ path: text, reason: oneOf(unreadReasons) })),
  }),
  findings: each(finding),
  checklist: each(
    fields({
      id: text,
      title: text,
      status: oneOf(['pass', 'fail', 'warn', 'not-applicable']),
      findings: each(text),
    }),
  ),
  summary: fields({
    errors: whole,
    warnings: whole,
    notes: whole,
    suppressed: whole,
    conclusion: oneOf(['success', 'failure']),
  }),
  requested: optional(
    each(
      fields({
        kind: oneOf(['policy', 'baseline', 'inline']),
        path: text,
        line: optional(whole),
        detail: text,
      }),
    ),
  ),
  notices: optional(each(text)),
  rotation: optional(
    each(
      fields({
        key: text,
        holder: optional(text),
        source: either(oneOf(['github', 'policy', 'commit']), nothing),
        date: either(text, nothing),
        atLeast: optional(flag),
        ageDays: either(whole, nothing),
        due: either(text, nothing),
        state: oneOf(['leaked', 'far-overdue', 'overdue', 'due-soon', 'current', 'unknown']),
        path: either(text, nothing),
        line: either(whole, nothing),
        fingerprint: optional(text),
      }),
    ),
  ),
})

/** `name` is the file's, for the message. Throws {@link UsageError} where the text is no report of schema version 1. */
export function readReport(name: string, content: string): Report {
  const parsed = parse(name, content)
  const wrong = report(parsed, '')
  if (wrong !== undefined || !isReport(parsed))
    throw new UsageError(
      `${name} is no JSON report of this program: ${wrong ?? 'schemaVersion'} is not as expected.`,
    )
  return { ...parsed, requested: parsed.requested ?? [], notices: parsed.notices ?? [] }
}

type Written = Omit<Report, 'requested' | 'notices'> & Partial<Pick<Report, 'requested' | 'notices'>>

/** What {@link report} has checked; the version says which checks those had to be. */
function isReport(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && 'schemaVersion' in value && value.schemaVersion === 1
}

function parse(name: string, content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    throw new UsageError(
      `${name} is no JSON: it is empty, cut short or something else. Scan that part again.`,
    )
  }
}
