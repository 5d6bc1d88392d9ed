// A finding is suppressed only by somebody who may and said why; whatever does not work says so.
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { createHash } from 'node:crypto'
import { foreignMarkers } from '../src/config/policy.ts'
import type { Finding } from '../src/model.ts'
import { inlineSuppressions } from '../src/scan/inline.ts'
import { suppress } from '../src/scan/suppress.ts'
import type { Candidate, SuppressOptions } from '../src/scan/suppress.ts'
import { finding } from './finding.ts'

const today = '2026-06-15'
const nothing: SuppressOptions = { policy: [], baseline: [], today }
const known = { fingerprint: 'f00dfeed', reason: 'A revoked key of the sandbox.' }
const listed = { fingerprint: 'f00dfeed', rule: 'api-key', path: 'src/client.ts' }

describe('comments on the line', () => {
  test.each([
    ['//', 'const key = load() // salesloft-guard:ignore api-key -- revoked', ['api-key'], 'revoked'],
    ['#', 'KEY=1 # salesloft-guard:ignore api-key -- revoked', ['api-key'], 'revoked'],
    ['SQL', 'select 1 -- salesloft-guard:ignore api-key -- revoked', ['api-key'], 'revoked'],
    ['block', 'a /* salesloft-guard:ignore api-key -- revoked */ + b', ['api-key'], 'revoked'],
    ['HTML', '<a> <!-- salesloft-guard:ignore api-key -- revoked --> <b>', ['api-key'], 'revoked'],
    ['template', '{{/* salesloft-guard:ignore api-key -- revoked */}}', ['api-key'], 'revoked'],
    ['JSON', '"//": "salesloft-guard:ignore api-key -- revoked",', ['api-key'], 'revoked'],
    ['INI', 'key=1 ; salesloft-guard:ignore api-key -- revoked', ['api-key'], 'revoked'],
    [
      'several',
      '# salesloft-guard:ignore api-key, oauth-token -- both old',
      ['api-key', 'oauth-token'],
      'both old',
    ],
    ['CRLF', '# salesloft-guard:ignore api-key -- revoked\r', ['api-key'], 'revoked'],
    ['a reason with dashes', '# salesloft-guard:ignore api-key -- a -- b-c', ['api-key'], 'a -- b-c'],
    ['another script', '# salesloft-guard:ignore api-key -- 失効済み', ['api-key'], '失効済み'],
  ])('%s', (_, line, rules, reason) => {
    expect(inlineSuppressions(line, '')).toEqual([{ marker: 'salesloft-guard:ignore', rules, reason }])
  })

  test.each([
    ['no reason', '# salesloft-guard:ignore api-key', 'gives no reason'],
    ['dashes alone', '# salesloft-guard:ignore api-key --', 'gives no reason'],
    ['signs for a reason', '/* salesloft-guard:ignore api-key -- ... */', 'gives no reason'],
    ['only a closer', '<!-- salesloft-guard:ignore api-key -->', 'gives no reason'],
    ['no rule', '# salesloft-guard:ignore -- because', 'names no rule'],
    ['a star', '# salesloft-guard:ignore * -- because', 'names no rule'],
    ['words', '# salesloft-guard:ignore this key -- because', 'names no rule'],
    ['a comma too many', '# salesloft-guard:ignore api-key,, -- because', 'names no rule'],
  ])('%s is a problem', (_, line, words) => {
    expect(inlineSuppressions(line, '')).toEqual([
      expect.objectContaining({ problem: expect.stringContaining(words) }),
    ])
  })

  test.each([
    ['nothing', 'const key = 1'],
    ['a longer word', '# salesloft-guard:ignored api-key -- x'],
    ['a longer name', '# my-salesloft-guard:ignore api-key -- x'],
    ['a line that nobody reads', `${'x'.repeat(9000)} // salesloft-guard:ignore api-key -- x`],
  ])('%s is no comment', (_, line) => {
    expect(inlineSuppressions(line, '')).toEqual([])
  })
})

describe('comments on the line above', () => {
  test.each([
    '# salesloft-guard:ignore api-key -- revoked',
    '  // salesloft-guard:ignore api-key -- revoked',
    '/* salesloft-guard:ignore api-key -- revoked */',
    '   * salesloft-guard:ignore api-key -- revoked',
    '<!-- salesloft-guard:ignore api-key -- revoked -->',
    'REM salesloft-guard:ignore api-key -- revoked',
    '"//": "salesloft-guard:ignore api-key -- revoked",',
    'salesloft-guard:ignore api-key -- revoked',
  ])('%s', (line) => {
    expect(inlineSuppressions('KEY=1', line)).toEqual([
      { marker: 'salesloft-guard:ignore', rules: ['api-key'], reason: 'revoked' },
    ])
  })

  test.each([
    ['code before it', 'KEY=2 # salesloft-guard:ignore api-key -- revoked'],
    ['code after it', '/* salesloft-guard:ignore api-key -- revoked */ key = 2'],
    ['a comment of another scanner', '# gitleaks:allow'],
  ])('%s: it belongs to its own line', (_, line) => {
    expect(inlineSuppressions('KEY=1', line, foreignMarkers)).toEqual([])
  })
})

describe('comments of other scanners', () => {
  test.each([
    ['gitleaks:allow', 'KEY=1 # gitleaks:allow'],
    ['betterleaks:allow', 'KEY=1 # betterleaks:allow'],
    ['trufflehog:ignore', 'KEY=1 # trufflehog:ignore'],
    ['pragma: allowlist secret', 'KEY=1 # pragma: allowlist secret'],
    ['pragma: allowlist secret', 'KEY=1 # pragma: allowlist-secret'],
    ['secretlint-disable-line', 'KEY=1 // secretlint-disable-line'],
  ])('%s counts where the policy opts in, and only it', (marker, line) => {
    const others = foreignMarkers.filter((other) => other !== marker)
    expect(inlineSuppressions(line, '', foreignMarkers)).toEqual([{ marker, rules: 'every' }])
    expect(inlineSuppressions(line, '', others)).toEqual([])
    expect(inlineSuppressions(line, '')).toEqual([])
  })

  test('a secretlint comment about one of its own rules says nothing about ours', () => {
    const line = 'KEY=1 // secretlint-disable-line @secretlint/secretlint-rule-aws'
    expect(inlineSuppressions(line, '', foreignMarkers)).toEqual([])
  })
})

function judge(candidate: Candidate, options: Partial<SuppressOptions>): Finding['suppressed'] {
  return suppress([candidate], { ...nothing, ...options }).findings[0]?.suppressed
}

function withComment(line: string, changes: Partial<Finding> = {}): Candidate {
  return { finding: finding(changes), inline: inlineSuppressions(line, '', foreignMarkers) }
}

const comment = '# salesloft-guard:ignore api-key -- revoked'

describe('who suppresses', () => {
  test.each<[string, Candidate, Partial<SuppressOptions>, Finding['suppressed']]>([
    ['nobody', { finding: finding() }, {}, undefined],
    ['the policy', { finding: finding() }, { policy: [known] }, { by: 'fingerprint', reason: known.reason }],
    [
      'the policy with owner and day',
      { finding: finding() },
      { policy: [{ ...known, owner: 'crm', expires: today }] },
      { by: 'fingerprint', reason: known.reason, owner: 'crm', expires: today },
    ],
    [
      'a policy past its day',
      { finding: finding() },
      { policy: [{ ...known, expires: '2026-06-14' }] },
      undefined,
    ],
    [
      'a policy about another',
      { finding: finding() },
      { policy: [{ ...known, fingerprint: 'other000' }] },
      undefined,
    ],
    ['the baseline', { finding: finding() }, { baseline: [listed] }, { by: 'baseline' }],
    [
      'the baseline after a move',
      { finding: finding({ path: 'b.ts' }) },
      { baseline: [listed] },
      { by: 'baseline' },
    ],
    ['a comment', withComment(comment), {}, { by: 'salesloft-guard:ignore', reason: 'revoked' }],
    ['a foreign comment', withComment('# gitleaks:allow'), {}, { by: 'gitleaks:allow' }],
    ['a comment about another rule', withComment(comment, { ruleId: 'oauth-token' }), {}, undefined],
    ['a comment that the change brings', withComment(comment, { introduced: true }), {}, undefined],
    [
      'a comment that was there',
      withComment(comment, { introduced: false }),
      {},
      { by: 'salesloft-guard:ignore', reason: 'revoked' },
    ],
    ['a comment where the run says no', withComment(comment), { honoursInline: () => false }, undefined],
    [
      'a comment in a commit message',
      withComment(comment, { where: 'commit-message', path: null }),
      {},
      undefined,
    ],
    [
      'the baseline where the policy expired',
      { finding: finding() },
      { policy: [{ ...known, expires: '2020-01-01' }], baseline: [listed] },
      { by: 'baseline' },
    ],
    [
      'the policy before a comment and the baseline',
      withComment(comment),
      { policy: [known], baseline: [listed] },
      { by: 'fingerprint', reason: known.reason },
    ],
    [
      'a comment before the baseline',
      withComment(comment),
      { baseline: [listed] },
      { by: 'salesloft-guard:ignore', reason: 'revoked' },
    ],
  ])('%s', (_, candidate, options, expected) => {
    expect(judge(candidate, options)).toEqual(expected)
  })

  test('a reason does not carry a credential out of the file', () => {
    const secret = createHash('sha256').update('reason').digest('hex')
    const candidate = withComment(`${comment}, was ${secret}`)
    expect(JSON.stringify(suppress([candidate], nothing))).not.toContain(secret.slice(0, 8))
    expect(
      JSON.stringify(judge(candidate, { policy: [{ ...known, reason: secret, owner: secret }] })),
    ).not.toContain(secret.slice(0, 8))
  })
})

describe('what is said', () => {
  const said = (candidates: readonly Candidate[], options: Partial<SuppressOptions>) =>
    suppress(candidates, { ...nothing, ...options })

  test('an expired suppression, where its finding is there', () => {
    const policy = [{ ...known, owner: 'crm', expires: '2026-06-14' }]
    expect(said([{ finding: finding() }], { policy }).notices).toEqual([
      { id: 'suppression-expired', message: expect.stringMatching(/f00dfeed \(crm\) expired on 2026-06-14/) },
    ])
    expect(said([], { policy }).notices).toEqual([])
  })

  test('unused ones, where everything was read', () => {
    const options = { policy: [known], baseline: [listed, { ...listed, fingerprint: 'other000' }] }
    expect(said([], options).notices).toEqual([])
    expect(said([], { ...options, reportUnused: true }).notices).toEqual([
      { id: 'suppression-unused', message: expect.stringContaining('f00dfeed matches no finding') },
      {
        id: 'suppression-unused',
        message: expect.stringContaining('2 entries of the baseline match no finding'),
      },
    ])
    expect(said([{ finding: finding() }], { ...options, reportUnused: true }).notices).toEqual([
      {
        id: 'suppression-unused',
        message: expect.stringContaining('1 entry of the baseline matches no finding'),
      },
    ])
  })

  test.each([
    [
      '# salesloft-guard:ignore api-key',
      'src/client.ts:3: the comment salesloft-guard:ignore gives no reason',
    ],
    ['# salesloft-guard:ignore oauth-token -- x', 'names oauth-token, but the finding is api-key'],
  ])('a comment that does not work: %s', (line, words) => {
    expect(said([withComment(line), withComment(line)], {}).notices).toEqual([
      { id: 'suppression-not-honoured', message: expect.stringContaining(words) },
    ])
  })

  test('a comment that the change brings is a request, once', () => {
    const candidate = withComment(comment, { introduced: true })
    expect(said([candidate, candidate], {}).requested).toEqual([
      { kind: 'inline', path: 'src/client.ts', line: 3, detail: 'ignores api-key: revoked' },
    ])
  })

  test('a hundred bad comments are counted, not listed', () => {
    const bad = Array.from({ length: 100 }, (_, index) =>
      withComment('# salesloft-guard:ignore api-key', { startLine: index + 1 }),
    )
    const { notices } = said(bad, {})
    expect(notices).toHaveLength(21)
    expect(notices.at(-1)?.message).toBe('80 more of the same kind.')
  })

  test('of many bad comments the first by their place are shown, in whatever order they were found', () => {
    const lines = Array.from({ length: 40 }, (_, at) => ((at * 7) % 40) + 1)
    const inline = inlineSuppressions('# salesloft-guard:ignore api-key', '')
    const candidates = lines.map((startLine): Candidate => ({ finding: finding({ startLine }), inline }))
    const { notices } = suppress(candidates, nothing)
    const shown = notices.slice(0, 20).map(({ message }) => Number(/:(\d+):/.exec(message)?.[1]))
    expect(shown).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
  })
})

describe('properties', () => {
  const line = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'salesloft-guard:ignore',
          ' ',
          ' -- ',
          'api-key',
          ',',
          '/*',
          '*/',
          '#',
          '-->',
          'gitleaks:allow',
        ),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''))

  test('no line makes it throw, and what has no problem has rules and a reason or is foreign', () => {
    fc.assert(
      fc.property(line, line, (text, previous) => {
        for (const found of inlineSuppressions(text, previous, foreignMarkers)) {
          const isOwn = found.marker === 'salesloft-guard:ignore'
          if (isOwn && found.problem === undefined) expect(found.rules).not.toHaveLength(0)
          if (isOwn && found.problem === undefined) expect(found.reason).toMatch(/\S/)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('findings come back in number, order and content, but for the mark', () => {
    const some = fc.array(
      fc.constantFrom('f00dfeed', 'other000').map((fingerprint) => finding({ fingerprint })),
    )
    fc.assert(
      fc.property(some, (findings) => {
        const { findings: judged } = suppress(
          findings.map((one) => ({ finding: one })),
          { ...nothing, policy: [known] },
        )
        expect(
          judged.map(({ suppressed, ...rest }) => (suppressed === undefined ? rest : { ...rest })),
        ).toEqual(findings)
      }),
    )
  })
})
