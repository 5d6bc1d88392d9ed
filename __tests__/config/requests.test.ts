// What a change asks of policy and baseline is told key by key, loosened or tightened, and nothing else is.
import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { parsePolicy } from '../../src/config/parse.ts'
import type { Policy } from '../../src/config/policy.ts'
import { baselineRequests, policyRequests } from '../../src/config/requests.ts'

function policyOf(text: string): Policy {
  const parsed = parsePolicy(text, ['api-key', 'stale-key'])
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.policy
}

const path = '.github/salesloft-guard.yml'

function detailsOf(base: string, head: string): readonly string[] {
  return policyRequests({ base: policyOf(base), head: policyOf(head) }, path).map((request) => request.detail)
}

const suppression = 'suppressions: [{ fingerprint: abcdef0123, reason: old sandbox }]'
const customRule = "custom-rules: [{ id: acme, pattern: 'acme_[a-z]{9}', keywords: [acme], title: Acme }]"

describe('policy', () => {
  test.each([
    ['the same', 'exclude: [a]', '{ exclude: ["a"] } # as before', []],
    ['fail-on', '', 'fail-on: never', ['changes fail-on from error to never']],
    ['exclude', 'exclude: [a, b]', 'exclude: [b, c]', ['excludes c', 'no longer excludes a']],
    ['include', '', 'include: [src/**]', ['scans only what matches src/**']],
    ['include removed', 'include: [src/**]', '', ['scans every file again']],
    ['a rule off', '', 'rules: { api-key: off }', ['turns rule api-key off']],
    [
      'a rule lowered',
      'rules: { api-key: error }',
      'rules: { api-key: note }',
      ['sets rule api-key to note'],
    ],
    ['a rule back', 'rules: { api-key: off }', '', ['returns rule api-key to its own severity']],
    ['a suppression', '', suppression, ['adds a suppression of abcdef0123: old sandbox']],
    [
      'a longer suppression',
      suppression.replace('reason', 'expires: 2026-01-01, reason'),
      suppression.replace('reason', 'expires: 2036-01-01, reason'),
      ['changes the suppression of abcdef0123: old sandbox, until 2036-01-01'],
    ],
    ['a suppression gone', suppression, '', ['removes the suppression of abcdef0123']],
    ['foreign comments', '', 'inline: ["gitleaks:allow"]', ['honours the comments gitleaks:allow']],
    ['a custom rule', '', customRule, ['adds a custom rule acme']],
    ['a custom rule changed', customRule, customRule.replace('9', '8'), ['changes the custom rule acme']],
    ['rotation', '', 'rotation: { max-age-days: 999 }', ['changes rotation.max-age-days']],
    [
      'a key rotated on paper',
      'rotation: { keys: { K: { created: 2025-01-01 } } }',
      'rotation: { keys: { K: { created: 2026-01-01 } } }',
      ['changes rotation.keys.K.created'],
    ],
    ['scopes', '', 'environments: { prodEU: { scopes: ["*"] } }', ['changes environments.prodEU']],
    ['a verifier', '', 'webhooks: { verifiers: [ok] }', ['changes webhooks.verifiers']],
    ['accounts', '', 'service-accounts: { reader: A, writer: B }', ['changes service-accounts']],
    [
      'another order of names',
      'rules: { api-key: off, stale-key: off }',
      'rules: { stale-key: off, api-key: off }',
      [],
    ],
  ])('%s', (_, base, head, expected) => {
    expect(detailsOf(base, head)).toEqual(expected)
  })

  test('a credential in any text of the change stays out of the words', () => {
    const secret = createHash('sha256').update('request').digest('hex')
    const head = `exclude: ['${secret}']\ninclude: ['${secret}/**']\nsuppressions: [{ fingerprint: abcdef0123, reason: ${secret} }]`
    const details = detailsOf('', head)
    expect(details).toHaveLength(3)
    expect(details.join()).not.toContain(secret.slice(0, 8))
  })

  test('each is a request at the path of the policy', () => {
    const [request] = policyRequests({ base: policyOf(''), head: policyOf('fail-on: note') }, path)
    expect(request).toEqual({ kind: 'policy', path, detail: 'changes fail-on from error to note' })
  })
})

describe('baseline', () => {
  const entry = (number: number) => ({
    fingerprint: `f${number}`,
    rule: 'api-key',
    path: number === 0 ? null : 'a.ts',
  })
  const many = Array.from({ length: 11 }, (_, index) => entry(index))

  test.each([
    ['the same', many, many, []],
    ['one more', [entry(1)], [entry(1), entry(2)], ['adds f2 (api-key in a.ts) to the baseline']],
    ['one about no file', [], [entry(0)], ['adds f0 (api-key) to the baseline']],
    ['one less', [entry(1)], [], ['removes f1 (api-key in a.ts) from the baseline']],
    ['many', [], many, ['adds 11 findings to the baseline']],
    ['another path', [entry(1)], [{ ...entry(1), path: 'b.ts' }], []],
  ])('%s', (_, base, head, expected) => {
    expect(baselineRequests({ base, head }, 'b.json').map((request) => request.detail)).toEqual(expected)
  })
})
