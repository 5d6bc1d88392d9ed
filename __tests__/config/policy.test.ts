// A policy is read whole or refused with everything that is wrong in it, each at its line.
import { describe, expect, test } from '@jest/globals'
import { parsePolicy } from '../../src/config/parse.ts'
import { defaultPolicy } from '../../src/config/policy.ts'
import type { Policy } from '../../src/config/policy.ts'
import type { Problem } from '../../src/config/problem.ts'

const ruleIds = ['api-key', 'oauth-token', 'stale-key']

function policyOf(text: string): Policy {
  const parsed = parsePolicy(text, ruleIds)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.policy
}

function problemsOf(text: string): readonly Problem[] {
  const parsed = parsePolicy(text, ruleIds)
  return parsed.ok ? [] : parsed.problems
}

/** `line:column key message`, as short as a table needs it. */
function shown(text: string): readonly string[] {
  return problemsOf(text).map(({ line, column, key, message }) => `${line}:${column} ${key} ${message}`)
}

const everything = `# yaml-language-server: $schema=schema.json
fail-on: warning
include: ['src/**']
exclude:
  - vendor/**
  - '**/*.{snap,min.js}'
rules:
  api-key: error
  stale-key: off
  acme-key: note
environments:
  production:
    files: [.env.production]
    scopes: ['people:read', '*:read', 'read:*', '*']
  qa:
rotation:
  max-age-days: 60
  keys:
    SALESLOFT_API_KEY: { created: 2026-01-31 }
    SALESLOFT_TOKEN: { created: 2025-01-01, rotated: 2026-02-28 }
service-accounts: { reader: SALESLOFT_READ_KEY, writer: SALESLOFT_WRITE_KEY }
webhooks:
  handlers: [api/hooks/*.ts]
  verifiers: [verifySalesloft]
suppressions:
  - fingerprint: 01234567890123456789012345678901
    reason: >-
      A key of the sandbox
      that was revoked.
    owner: team-crm
    expires: 2026-12-31
inline: ['gitleaks:allow', 'pragma: allowlist secret']
custom-rules:
  - id: acme-key
    pattern: 'acme_[0-9a-f]{32}'
    keywords: [acme_]
    title: Acme key in source
`

describe('a policy that is fine', () => {
  test('is read key by key', () => {
    expect(policyOf(everything)).toEqual({
      failOn: 'warning',
      include: ['src/**'],
      exclude: ['vendor/**', '**/*.{snap,min.js}'],
      rules: { 'api-key': 'error', 'stale-key': 'off', 'acme-key': 'note' },
      environments: {
        production: { files: ['.env.production'], scopes: ['people:read', '*:read', 'read:*', '*'] },
        qa: { files: [] },
      },
      rotation: {
        maxAgeDays: 60,
        dueSoonDays: 14,
        keys: {
          SALESLOFT_API_KEY: { created: '2026-01-31' },
          SALESLOFT_TOKEN: { created: '2025-01-01', rotated: '2026-02-28' },
        },
      },
      serviceAccounts: { reader: 'SALESLOFT_READ_KEY', writer: 'SALESLOFT_WRITE_KEY' },
      webhooks: { handlers: ['api/hooks/*.ts'], verifiers: ['verifySalesloft'] },
      suppressions: [
        {
          fingerprint: '01234567890123456789012345678901',
          reason: 'A key of the sandbox that was revoked.',
          owner: 'team-crm',
          expires: '2026-12-31',
        },
      ],
      inline: ['gitleaks:allow', 'pragma: allowlist secret'],
      customRules: [
        {
          id: 'acme-key',
          pattern: 'acme_[0-9a-f]{32}',
          keywords: ['acme_'],
          severity: 'error',
          title: 'Acme key in source',
        },
      ],
    })
  })

  test.each([
    ['nothing', ''],
    ['a comment', '# later\n'],
    ['an empty mapping', '{}'],
    ['keys with nothing behind them', 'include:\nrules:\nrotation: ~\nsuppressions: null\nwebhooks:\n'],
    ['a byte order mark and CRLF', '\uFEFFfail-on: error\r\nexclude: []\r\n'],
    ['a YAML 1.1 directive', '%YAML 1.1\n---\nfail-on: error\n'],
  ])('%s gives the defaults', (_, text) => {
    expect(policyOf(text)).toEqual(defaultPolicy)
  })

  test.each(['off', "'off'", '"off"', '!!str off'])('the level %s is the word', (level) => {
    expect(policyOf(`%YAML 1.1\n---\nrules:\n  api-key: ${level}`).rules).toEqual({ 'api-key': 'off' })
  })

  test('a fingerprint of digits or with an exponent stays what was written', () => {
    const text =
      'suppressions:\n  - { fingerprint: 00123456789, reason: a }\n  - { fingerprint: 12345678e99, reason: b }'
    expect(policyOf(text).suppressions.map((entry) => entry.fingerprint)).toEqual([
      '00123456789',
      '12345678e99',
    ])
  })

  test('names that objects know are names like any other', () => {
    const text =
      'environments:\n  constructor: {}\nrotation:\n  keys:\n    __proto__: { created: 2026-01-01 }'
    const policy = policyOf(text)
    expect(Object.keys(policy.environments)).toEqual(['constructor'])
    expect(Object.keys(policy.rotation.keys)).toEqual(['__proto__'])
  })
})

describe('problems', () => {
  test.each([
    ['a misspelt key', 'fail_on: error', '1:1 fail_on', 'did you mean "fail-on"?'],
    ['swapped letters', 'rulse: {}', '1:1 rulse', 'did you mean "rules"?'],
    ['an unknown key without a neighbour', 'colour: red', '1:1 colour', 'one of the keys fail-on, include'],
    ['a wrong word', 'fail-on: warn', '1:10 fail-on', 'one of error, warning, note, never'],
    ['a misspelt word', 'fail-on: eror', '1:10 fail-on', 'did you mean "error"?'],
    ['a misspelt rule', 'rules:\n  api-kye: off', '2:12 rules.api-kye', 'did you mean "api-key"?'],
    ['an unknown rule', 'rules:\n  zzzzzzzz: off', '2:13 rules.zzzzzzzz', 'lists them'],
    ['a list that is a word', 'exclude: vendor/**', '1:10 exclude', 'a list'],
    ['a mapping that is a list', 'rules: [api-key]', '1:8 rules', 'names with a value each'],
    ['a list at the root', '- a', '1:1 ', 'keys such as fail-on'],
    ['a word at the root', 'error', '1:1 ', 'keys such as fail-on'],
    ['a folder for a glob', 'exclude: [vendor/]', '1:11 exclude[0]', 'folder/**'],
    ['a rooted glob', 'exclude: [/vendor/**]', '1:11 exclude[0]', 'without a leading'],
    ['a negated glob', "exclude: ['!src/**']", '1:11 exclude[0]', 'without a leading "!"'],
    ['a glob that multiplies', "exclude: ['{1..99999999}']", '1:11 exclude[0]', 'a simpler glob'],
    ['a glob of many stars', "exclude: ['a*a*a*a*b']", '1:11 exclude[0]', 'a simpler glob'],
    [
      'a glob of many folders',
      "exclude: ['**/a/**/a/**/a/**/a/**/a/**/b']",
      '1:11 exclude[0]',
      'a simpler glob',
    ],
    ['a glob with groups', "exclude: ['+(a|+(a))']", '1:11 exclude[0]', 'without groups'],
    ['a quoted number', "rotation: { max-age-days: '9' }", '1:27 rotation.max-age-days', 'a whole number'],
    ['a fraction', 'rotation: { max-age-days: 1.5 }', '1:27 rotation.max-age-days', 'a whole number'],
    ['a negative number', 'rotation: { max-age-days: -1 }', '1:27 rotation.max-age-days', 'a whole number'],
    [
      'no such day',
      'rotation: { keys: { K: { created: 2026-02-30 } } }',
      '1:35 rotation.keys.K.created',
      'a date',
    ],
    [
      'a date in words',
      'rotation: { keys: { K: { created: 1 May } } }',
      '1:35 rotation.keys.K.created',
      'a date',
    ],
    ['no date at all', 'rotation: { keys: { K: {} } }', '1:24 rotation.keys.K', '"created" or "rotated"'],
    ['due before it is old', 'rotation: { max-age-days: 5 }\n', '1:11 rotation.due-soon-days', 'fewer days'],
    [
      'a suppression without a reason',
      'suppressions:\n  - fingerprint: abcdef0123',
      '2:5 suppressions[0]',
      '"reason"',
    ],
    [
      'an empty reason',
      'suppressions:\n  - { fingerprint: abcdef0123, reason: "" }',
      '2:40 suppressions[0].reason',
      'a reason',
    ],
    [
      'a blank reason',
      'suppressions:\n  - { fingerprint: abcdef0123, reason: "  " }',
      '2:40 suppressions[0].reason',
      'a reason',
    ],
    [
      'one fingerprint twice',
      'suppressions:\n  - { fingerprint: abcdef0123, reason: a }\n  - { fingerprint: abcdef0123, reason: b }',
      '3:20 suppressions[1].fingerprint',
      'once',
    ],
    [
      'one account for both',
      'service-accounts: { reader: A, writer: A }',
      '1:40 service-accounts.writer',
      'another',
    ],
    ['half a pair', 'service-accounts: { reader: A }', '1:19 service-accounts', '"writer"'],
    ['an unknown marker', "inline: ['gitleaks:alow']", '1:10 inline[0]', 'did you mean "gitleaks:allow"?'],
    [
      'a scope in dots',
      'environments: { p: { scopes: [people.read] } }',
      '1:31 environments.p.scopes[0]',
      'a scope',
    ],
    ['an equal key', 'fail-on: note\nfail-on: never', '2:1 fail-on', 'each key once'],
    ['an alias', 'include: &a [x]\nexclude: *a', '2:10 exclude', 'aliases are not supported'],
    ['a merge key', 'rules:\n  <<: { api-key: off }', '2:3 rules.<<', 'the id of a rule'],
    ['a tag', 'fail-on: !!js/function error', '1:10 ', 'without a tag'],
    ['a list as a key', '? [a]\n: b', '1:3 ?', 'a plain name'],
    ['a tab', 'rules:\n\tapi-key: off', '2:1 ', 'spaces: YAML forbids tabs'],
    ['two documents', 'fail-on: note\n---\nfail-on: never', '2:1 ', 'one document'],
    ['an open bracket', 'exclude: [a', '1:12 ', 'a closing bracket'],
    ['a template', 'exclude: {{ .Values.exclude }}', '1:10 exclude', 'a list'],
    ['a taken id', custom('api-key'), '2:9 custom-rules[0].id', 'no other rule'],
    [
      'one id twice',
      `${custom('acme')}${custom('acme').replace('custom-rules:\n', '')}`,
      '6:9 custom-rules[1].id',
      'no other rule',
    ],
    ['no keyword', custom('acme', { keywords: '[]' }), '4:15 custom-rules[0].keywords', 'at least one'],
    [
      'a slow pattern',
      custom('acme', { pattern: "'a+b'" }),
      '3:14 custom-rules[0].pattern',
      'an upper limit',
    ],
  ])('%s', (_, text, place, words) => {
    const [first = ''] = shown(text)
    expect(first.slice(0, place.length + 1)).toBe(`${place} `)
    expect(first).toContain(words)
  })

  test('all are shown at once, in the order of the file', () => {
    const text = `fail_on: error
rules:
  api-kye: off
  stale-key: low
rotation: { max-age-days: 5, due-soon-days: 9 }
suppressions:
  - fingerprint: abcdef0123
    raeson: x
`
    expect(problemsOf(text).map(({ line, key }) => `${line} ${key}`)).toEqual([
      '1 fail_on',
      '3 rules.api-kye',
      '4 rules.stale-key',
      '5 rotation.due-soon-days',
      '7 suppressions[0]',
      '8 suppressions[0].raeson',
    ])
  })

  test('more patterns than a scan can afford are refused together', () => {
    const rules = Array.from({ length: 40 }, (_, index) =>
      custom(`acme-${index}`, { pattern: "'a[a-z]{0,20}b[a-z]{0,20}c'" }),
    )
    const text = `custom-rules:\n${rules.map((rule) => rule.replace('custom-rules:\n', '')).join('')}`
    expect(shown(text)).toEqual([expect.stringContaining('cost less together')])
  })
})

function custom(id: string, { keywords = '[acme]', pattern = "'acme_[a-z]{20}'" } = {}): string {
  return `custom-rules:\n  - id: ${id}\n    pattern: ${pattern}\n    keywords: ${keywords}\n    title: A key\n`
}
