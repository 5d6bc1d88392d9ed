// One report with everything that a reporter has to cope with, shared by all their tests: hostile paths, commits,
// messages; findings that are new, old, suppressed, outside the files; a coverage with holes.
import { createHash } from 'node:crypto'
import type { Commit, Finding, Redacted, Report, Severity } from '../../src/model.ts'
import type { RuleFacts } from '../../src/rules/rule.ts'

/** Key-shaped, made here: no such text stands in a file of this repository. */
export const key = `ak_${createHash('sha256').update('reporters').digest('hex')}`
export const teamKey = `v2_ak_10001_${createHash('sha256').update('team').digest('hex')}`

const facts = { references: ['https://developers.salesloft.com/docs/platform/'], examples: [] } as const

const rotate =
  'Rotate it now: generate a new key, update the setting, verify the new one, revoke the old one (Salesloft → Your Applications → API Keys). Then read it from an environment variable; removing the line does not remove it from the history.'

export const rules: readonly RuleFacts[] = [
  {
    ...facts,
    id: 'api-key',
    severity: 'error',
    title: 'Salesloft API key',
    why: 'The key acts as the user who issued it until somebody revokes it: it never expires.',
    fix: rotate,
  },
  {
    ...facts,
    id: 'credential-assignment',
    severity: 'error',
    title: 'Literal Salesloft credential',
    why: 'Whoever can read the repository has the credential.',
    fix: rotate,
  },
  {
    ...facts,
    id: 'dotenv-not-ignored',
    severity: 'warning',
    title: '.env files are not ignored by git',
    why: 'The next `git add .` commits whatever stands in a .env file, and with it the credentials.',
    fix: 'Add these lines to .gitignore: `.env`, `.env.local`, `.env.*.local`.',
  },
  {
    ...facts,
    id: 'audit-log-missing',
    severity: 'note',
    title: 'Salesloft is called without an audit entry',
    why: 'Nobody can tell later who changed what.',
    fix: 'Write who, what and when beside each call that changes data',
  },
]

const commit: Commit = {
  id: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
  author: 'Ann Smith',
  date: '2025-03-01T10:20:30+01:00',
}
const hostileCommit: Commit = {
  id: 'ffeeddccbbaa99887766554433221100ffeeddcc',
  author: '@everyone\r\n::error::fake\u202e #1 <img src=x> ##[error]x',
  date: '2025-04-02T00:00:00Z',
}

/** A finding with the fields that a test cares about. */
export function finding(fields: Partial<Finding> = {}): Finding {
  const ruleId = fields.ruleId ?? 'api-key'
  const rule = rules.find(({ id }) => id === ruleId)
  const line = fields.startLine ?? 1
  const column = fields.startColumn ?? 1
  const title = fields.title ?? rule?.title ?? 'Rule of the policy'
  return {
    ruleId,
    severity: rule?.severity ?? 'warning',
    confidence: 'high',
    title,
    message: title,
    where: 'file',
    path: 'src/client.ts',
    startLine: line,
    startColumn: column,
    endLine: line,
    endColumn: column + 20,
    introduced: true,
    evidence: evidence('ak_…9f3c'),
    fingerprint: createHash('sha256').update(`${fields.path} ${ruleId} ${line}`).digest('hex').slice(0, 32),
    remediation: rule?.fix ?? 'Take it out.',
    ...fields,
  }
}

export function evidence(text: string): Redacted {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the scan makes the real ones
  return text as Redacted
}

const hostilePath = `a b/::error::x,y%0A##[add-mask]e\r\n\u001b[31m\u202e|\`@team\` <script>${key}.txt`

const current: readonly Finding[] = [
  finding({ startLine: 12, startColumn: 18, commit, fingerprint: 'samekey' }),
  finding({
    ruleId: 'credential-assignment',
    startLine: 12,
    startColumn: 60,
    evidence: evidence('sk_live_…77aa'),
    commit,
  }),
  finding({
    path: 'config/production.yml',
    startLine: 3,
    startColumn: 9,
    endLine: 5,
    endColumn: 4,
    commit,
    fingerprint: 'samekey',
  }),
  finding({
    path: hostilePath,
    startLine: 7,
    startColumn: 3,
    commit: hostileCommit,
    evidence: evidence('v2_ak_…0b1d'),
  }),
  finding({
    path: 'old/settings.py',
    startLine: 140,
    commit,
    removedBy: hostileCommit,
    inTip: false,
    occurrences: 3,
    lastPlace: { path: 'new/settings.py', startLine: 12, startColumn: 4 },
    evidence: evidence('ak_…1234'),
  }),
  finding({
    path: null,
    where: 'commit-message',
    startLine: 3,
    startColumn: 5,
    commit,
    evidence: evidence('ak_…5678'),
  }),
  finding({
    path: null,
    where: 'pull-request',
    startLine: 1,
    startColumn: 14,
    evidence: evidence('ak_…90ab'),
  }),
  finding({
    ruleId: 'dotenv-not-ignored',
    path: '.gitignore',
    message: 'git does not ignore .env, .env.local',
    introduced: null,
    evidence: evidence(''),
  }),
  finding({
    ruleId: 'house-rule',
    path: 'scripts/deploy.sh',
    startLine: 9,
    title: 'Talks to the *old* proxy | see #42',
    remediation: `Ask @ops, www.example.com or https://example.com/?a=1&b=<2> [here](javascript:x), not ${teamKey}`,
    evidence: evidence('proxy…'),
  }),
  finding({
    ruleId: 'audit-log-missing',
    path: 'src/sync.ts',
    startLine: 44,
    confidence: 'low',
    evidence: evidence(''),
  }),
]

const others: readonly Finding[] = [
  finding({ path: 'legacy/app.rb', startLine: 20, introduced: false, evidence: evidence('ak_…dead') }),
  finding({
    path: 'legacy/Gemfile',
    ruleId: 'dotenv-not-ignored',
    introduced: false,
    evidence: evidence(''),
  }),
  finding({
    path: 'test/fixtures.json',
    startLine: 2,
    suppressed: { by: 'baseline', reason: 'revoked [long](x) ago', owner: 'ann', expires: '2027-01-01' },
  }),
  finding({ path: 'test/other.json', startLine: 8, suppressed: { by: 'salesloft-guard:ignore' } }),
]

const leakedKey = {
  source: 'commit',
  date: '2025-03-01',
  ageDays: 632,
  due: null,
  state: 'far-overdue',
  path: null,
  line: null,
} as const

export const rich: Report = {
  tool: { name: 'salesloft-guard', version: '1.2.3' },
  source: { kind: 'changes', root: '/workspace/shop', base: hostileCommit.id, head: commit.id },
  coverage: {
    complete: false,
    files: { expected: 1234, read: 1232 },
    bytes: 3_412_345,
    commits: { expected: 12, read: 12 },
    unread: [
      { path: 'vendor/sdk', reason: 'submodule' },
      { path: 'docs/latest', reason: 'symbolic-link' },
      { path: 'docs/current', reason: 'symbolic-link' },
      { path: 'private/ke\u200bys.pem', reason: 'permission-denied' },
      { path: `tmp/${key}`, reason: 'vanished' },
    ],
  },
  findings: [...current, ...others].sort(byPlace),
  checklist: [
    {
      id: 'keys-in-environment',
      title: 'Keys come from the environment',
      status: 'fail',
      findings: ['samekey', 'b', 'c'],
    },
    { id: 'dotenv-ignored', title: '.env files are ignored by git', status: 'warn', findings: ['d'] },
    { id: 'webhooks-verified', title: 'Webhooks are verified', status: 'pass', findings: [] },
    {
      id: 'audit-logging',
      title: 'Calls are written to an audit log',
      status: 'not-applicable',
      findings: [],
    },
  ],
  summary: { errors: 7, warnings: 2, notes: 1, suppressed: 2, conclusion: 'failure' },
  requested: [
    { kind: 'policy', path: '.github/salesloft-guard.yml', line: 4, detail: "exclude: '**' | `x`" },
    {
      kind: 'inline',
      path: 'src/\u2028client.ts',
      line: 12,
      detail: 'salesloft-guard:ignore api-key -- test\n::error::x',
    },
  ],
  notices: [
    `The range could not be read in full: branch ::error::${key} is gone.`,
    'Unused suppression samekey2.',
  ],
  rotation: [
    { ...leakedKey, key: 'ak_…9f3c', fingerprint: 'samekey', path: 'src/client.ts', line: 12 },
    {
      key: 'SALESLOFT_API_KEY',
      holder: `environment ::error::a|b ##[x] ${key}`,
      source: 'github',
      date: '2025-09-01',
      ageDays: 448,
      due: '2025-11-30',
      state: 'far-overdue',
      path: hostilePath,
      line: 7,
    },
    {
      key: 'SALESLOFT_READ_KEY',
      source: 'policy',
      date: '2026-09-01',
      ageDays: 84,
      due: '2026-11-30',
      state: 'due-soon',
      path: '.github/salesloft-guard.yml',
      line: 4,
    },
    { ...leakedKey, key: 'CRM_KEY', source: null, date: null, ageDays: null, state: 'unknown' },
  ],
}

/** The order that the contract promises. */
function byPlace(a: Finding, b: Finding): number {
  const [x, y] = [a.path ?? '', b.path ?? '']
  if (x !== y) return x < y ? -1 : 1
  return a.startLine - b.startLine || a.startColumn - b.startColumn
}

/** A run that found nothing and read everything. */
export const clean: Report = {
  tool: rich.tool,
  source: { kind: 'workspace', root: '/workspace/shop' },
  coverage: { complete: true, files: { expected: 1, read: 1 }, bytes: 812, unread: [] },
  findings: [],
  checklist: rich.checklist.map((row) => ({ ...row, status: 'pass', findings: [] })),
  summary: { errors: 0, warnings: 0, notes: 0, suppressed: 0, conclusion: 'success' },
  requested: [],
  notices: [],
}

/** The clean run with these findings. */
export function reportOf(findings: readonly Finding[]): Report {
  const of = (severity: Severity): number => findings.filter((found) => found.severity === severity).length
  const summary = { errors: of('error'), warnings: of('warning'), notes: of('note'), suppressed: 0 }
  return {
    ...clean,
    findings,
    summary: { ...summary, conclusion: findings.length === 0 ? 'success' : 'failure' },
  }
}
