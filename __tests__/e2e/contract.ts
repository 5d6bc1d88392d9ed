// The JSON document of PRODUCT.md as a closed schema: a field too many or too few, or of another type, is an error.
import { Ajv } from 'ajv'

const text = { type: 'string', minLength: 1 }
const count = { type: 'integer', minimum: 0 }
const position = { type: 'integer', minimum: 1 }
const fingerprint = { type: 'string', pattern: '^[0-9a-f]{16,}$' }
const counts = object({ expected: count, read: count })
const commit = object({ id: { type: 'string', pattern: '^[0-9a-f]{40,64}$' }, date: text }, { author: text })

const finding = object(
  {
    ruleId: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' },
    severity: { enum: ['error', 'warning', 'note'] },
    confidence: { enum: ['high', 'medium', 'low'] },
    title: text,
    message: text,
    where: { enum: ['file', 'commit-message', 'pull-request'] },
    path: { type: ['string', 'null'] },
    startLine: position,
    startColumn: position,
    endLine: position,
    endColumn: position,
    introduced: { type: ['boolean', 'null'] },
    evidence: { type: 'string' },
    fingerprint,
    remediation: text,
  },
  {
    commit,
    removedBy: commit,
    inTip: { type: 'boolean' },
    occurrences: position,
    suppressed: object({ by: text }, { reason: text, owner: text, expires: text }),
    // Above the contract, and only in a history whose credential moved.
    lastPlace: object({ path: text, startLine: position, startColumn: position }, {}),
    // Above the contract, and only where `--verify` asked.
    verified: { enum: ['live', 'revoked', 'unknown'] },
  },
)

const reasons = [
  'excluded',
  'symbolic-link',
  'submodule',
  'lfs-pointer',
  'not-a-file',
  'permission-denied',
  'vanished',
  'io-error',
  'missing-object',
  'corrupt-object',
  'range-unavailable',
]

const checklistIds = [
  'keys-in-environment',
  'dotenv-ignored',
  'separate-environments',
  'minimal-scopes',
  'webhooks-verified',
  'audit-logging',
  'exposed-key',
  'excessive-scopes',
  'missing-rotation',
]

const nullable = { type: ['string', 'null'] }
const rotationEntry = object(
  {
    key: text,
    source: { enum: ['github', 'policy', 'commit', null] },
    date: nullable,
    ageDays: { type: ['integer', 'null'], minimum: 0 },
    due: nullable,
    state: { enum: ['leaked', 'far-overdue', 'overdue', 'due-soon', 'current', 'unknown'] },
    path: nullable,
    line: { type: ['integer', 'null'], minimum: 1 },
  },
  { holder: text, atLeast: { const: true }, fingerprint },
)

const schema = object(
  {
    schemaVersion: { const: 1 },
    tool: object({
      name: { const: 'salesloft-guard' },
      version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
    }),
    source: object(
      { kind: { enum: ['workspace', 'changes', 'history', 'staged', 'stdin'] }, root: text },
      { base: text, head: text, shard: text },
    ),
    coverage: object(
      {
        complete: { type: 'boolean' },
        files: counts,
        bytes: count,
        unread: array(object({ path: { type: 'string' }, reason: { enum: reasons } })),
      },
      { commits: counts },
    ),
    findings: array(finding),
    checklist: array(
      object({
        id: { enum: checklistIds },
        title: text,
        status: { enum: ['pass', 'fail', 'warn', 'not-applicable'] },
        findings: array(fingerprint),
      }),
    ),
    summary: object({
      errors: count,
      warnings: count,
      notes: count,
      suppressed: count,
      conclusion: { enum: ['success', 'failure'] },
    }),
  },
  // Above the contract: what a change asks for, and what a person must be told.
  { requested: { type: 'array' }, notices: array(text), rotation: array(rotationEntry) },
)

function object(
  required: Readonly<Record<string, object>>,
  optional: Readonly<Record<string, object>> = {},
): object {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(required),
    properties: { ...required, ...optional },
  }
}

function array(items: object): object {
  return { type: 'array', items }
}

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile<JsonReport>(schema)

export interface Finding {
  readonly ruleId: string
  readonly severity: 'error' | 'warning' | 'note'
  readonly path: string | null
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
  readonly evidence: string
  readonly fingerprint: string
}

export interface JsonReport {
  readonly source: { readonly kind: string; readonly root: string }
  readonly coverage: {
    readonly complete: boolean
    readonly files: { readonly expected: number; readonly read: number }
    readonly bytes: number
    readonly unread: readonly { readonly path: string; readonly reason: string }[]
  }
  readonly findings: readonly Finding[]
  readonly checklist: readonly {
    readonly id: string
    readonly status: string
    readonly findings: readonly string[]
  }[]
  readonly summary: {
    readonly errors: number
    readonly warnings: number
    readonly notes: number
    readonly conclusion: string
  }
  readonly notices?: readonly string[]
}

/** The parsed document. Throws with every way in which it breaks the contract. */
export function readReport(text: string): JsonReport {
  const report: unknown = JSON.parse(text)
  if (!validate(report))
    throw new Error(`${JSON.stringify(validate.errors, null, 1)}\n${text.slice(0, 2000)}`)
  const broken = [...brokenOrder(report), ...brokenSums(report), ...brokenChecklist(report)]
  if (broken.length > 0) throw new Error(broken.join('\n'))
  return report
}

function brokenOrder({ findings }: JsonReport): readonly string[] {
  return findings.flatMap((finding, index) => {
    const before = findings[index - 1]
    const ordered = before === undefined || compare(keyOf(before), keyOf(finding)) <= 0
    const forwards =
      compare([finding.startLine, finding.startColumn], [finding.endLine, finding.endColumn]) <= 0
    return [
      ...(ordered ? [] : [`finding ${index} is out of order`]),
      ...(forwards ? [] : [`finding ${index} ends before it starts`]),
    ]
  })
}

const keyOf = ({ path, startLine, startColumn, ruleId }: Finding): readonly (string | number)[] => [
  path ?? '',
  startLine,
  startColumn,
  ruleId,
]

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  const [left = '', right = ''] = [a[at], b[at]]
  return at < 0 ? 0 : left < right ? -1 : 1
}

function brokenSums({ findings, summary, coverage }: JsonReport): readonly string[] {
  const open = findings.filter((finding) => !('suppressed' in finding))
  const of = (severity: string): number => open.filter((finding) => finding.severity === severity).length
  const right =
    summary.errors === of('error') && summary.warnings === of('warning') && summary.notes === of('note')
  const proved = !coverage.complete || coverage.files.expected === coverage.files.read
  return [
    ...(right ? [] : ['the summary miscounts']),
    ...(proved ? [] : ['complete, but not everything was read']),
  ]
}

function brokenChecklist({ findings, checklist }: JsonReport): readonly string[] {
  const known = new Set(findings.map((finding) => finding.fingerprint))
  const ids = checklist.map(({ id }) => id)
  const strangers = checklist.flatMap((row) => row.findings.filter((print) => !known.has(print)))
  return [
    ...(ids.join() === checklistIds.join() ? [] : [`the checklist has other rows: ${ids.join()}`]),
    ...strangers.map((print) => `the checklist names ${print}, which is no finding`),
  ]
}
