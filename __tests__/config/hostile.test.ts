// Whatever stands in a policy file, reading it ends in a policy or in problems, and no problem repeats a credential.
import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { parsePolicy } from '../../src/config/parse.ts'
import { problemLimit } from '../../src/config/problem.ts'

const ruleIds = ['api-key', 'stale-key']
const credential = `ak_${createHash('sha256').update('policy').digest('hex')}`

const bombs: readonly (readonly [string, string])[] = [
  ['nested sequences', '['.repeat(200_000)],
  ['nested mappings', '{a: '.repeat(100_000)],
  ['nested dashes', '- '.repeat(200_000)],
  ['steps of indentation', Array.from({ length: 1400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['many keys', lines((index) => `k${index}: 1`)],
  ['many rules', `rules:\n${lines((index) => `  k${index}: off`)}`],
  ['many dates', `rotation:\n  keys:\n${lines((index) => `    k${index}: {}`)}`],
  ['one key again and again', lines(() => 'fail-on: note')],
  ['many anchors', lines((index) => `k${index}: &a${index} 1`)],
  ['many aliases', `include: &a [x]\n${lines((index) => `k${index}: *a`)}`],
  [
    'a laugh',
    `a: &a [x,x,x,x]\n${['b', 'c', 'd', 'e'].map((key) => `${key}: &${key} [*a,*a,*a,*a]`).join('\n')}`,
  ],
  ['many suppressions', `suppressions:\n${lines((index) => `  - {fingerprint: ${index}0000, reason: r}`)}`],
  ['many globs', `exclude:\n${lines((index) => `  - ${index}/**`)}`],
  ['a long text', `fail-on: ${'b '.repeat(400_000)}`],
  ['an open quote', `fail-on: "${String.raw`\"`.repeat(400_000)}`],
  ['tabs', `a:\n${'\t'.repeat(500_000)}b: c`],
  ['NUL bytes', '\0'.repeat(1000)],
  ['lone surrogates', 'fail-on: \uD800\uDC00\uD800'],
  ['a control character', 'fail-on: \u0007'],
  ['fifty megabytes', 'a'.repeat(50 * 2 ** 20)],
]

function lines(line: (index: number) => string): string {
  return Array.from({ length: 30_000 }, (_, index) => line(index)).join('\n')
}

describe('a hostile policy', () => {
  test.each(bombs)('%s is refused with a bounded list', (_, text) => {
    const parsed = parsePolicy(text, ruleIds)
    expect(parsed.ok).toBe(false)
    if (parsed.ok) return
    expect(parsed.problems.length).toBeGreaterThan(0)
    expect(parsed.problems.length).toBeLessThanOrEqual(problemLimit)
  })

  test.each([
    ['as a key', `${credential}: 1`],
    ['as a value', `fail-on: ${credential}`],
    ['as a rule', `rules: { ${credential}: off }`],
    ['as the name of a setting', `rotation: { keys: { ${credential}: {} } }`],
    ['as an account', `service-accounts: { reader: ${credential}, writer: ${credential} }`],
    ['as a function', `webhooks: { verifiers: [${credential}] }`],
    ['as a fingerprint', `suppressions: [{ fingerprint: ${credential}, reason: x }]`],
    ['as a date', `suppressions: [{ fingerprint: abcdef0123, reason: x, expires: ${credential} }]`],
    ['as a pattern', `custom-rules: [{ id: a, pattern: '${credential}+', keywords: [abc], title: x }]`],
    ['in broken YAML', `- a\nb: ${credential}`],
    ['as a tag', `fail-on: !${credential} error`],
    ['as an alias', `fail-on: *${credential}`],
    ['as a directive', `%${credential}\n---\nfail-on: error`],
  ])('a credential %s is refused and not repeated', (_, text) => {
    const parsed = parsePolicy(text, ruleIds)
    expect(parsed.ok).toBe(false)
    expect(JSON.stringify(parsed)).not.toContain(credential.slice(0, 20))
  })

  test('no text makes it throw', () => {
    const keys = [
      'fail-on',
      'rules',
      'exclude',
      'rotation',
      'keys',
      'suppressions',
      'api-key',
      'off',
      'custom-rules',
    ]
    const signs = [...'-[]{}|>"\'#!%,?\n\t\r '.split(''), ': ', '- ', '&a ', '*a', '---\n', '<<: ']
    const word = fc.constantFrom(...keys, ...signs)
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
    )
    fc.assert(
      fc.property(text, (policy) => {
        const parsed = parsePolicy(policy, ruleIds)
        if (parsed.ok) return
        for (const { line, column } of parsed.problems) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(policy.split(/\r\n|\r|\n/).length)
          expect(column).toBeGreaterThanOrEqual(1)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('no value in a known place makes it throw', () => {
    const place = fc.constantFrom(
      'fail-on',
      'include',
      'rules',
      'environments',
      'rotation',
      'suppressions',
      'custom-rules',
    )
    fc.assert(
      fc.property(place, fc.jsonValue(), (key, value) => {
        expect(typeof parsePolicy(`${key}: ${JSON.stringify(value)}`, ruleIds).ok).toBe('boolean')
      }),
      { numRuns: 500 },
    )
  })
})
