// A policy under which a check is green whatever is leaked does not go unmentioned, however its globs are spelt.
import { describe, expect, test } from '@jest/globals'
import { parsePolicy } from '../../src/config/parse.ts'
import { silences } from '../../src/config/silence.ts'
import { selection } from '../../src/source/selection.ts'

const ruleIds = ['api-key', 'stale-key']
const custom = "custom-rules: [{ id: acme, pattern: 'acme_[a-z]{9}', keywords: [acme], title: Acme }]"

async function messagesOf(text: string): Promise<readonly string[]> {
  const parsed = parsePolicy(text, ruleIds)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const choose = await selection({ excludes: parsed.policy.exclude })
  const notices = silences(parsed.policy, { ruleIds, excludes: (path) => choose(path) === 'excluded' })
  for (const { id } of notices) expect(id).toBe('policy-silences-everything')
  return notices.map(({ message }) => message)
}

describe('silencing', () => {
  test.each([
    ["exclude: ['**']", 'exclude'],
    ["exclude: ['**/*']", 'exclude'],
    ["exclude: ['*', '*/**']", 'exclude'],
    ["exclude: ['{*,**/*}']", 'exclude'],
    ["exclude: ['?*', '**/?*']", 'exclude'],
    ['rules: { api-key: off, stale-key: off }', 'every rule off'],
    [`${custom}\nrules: { api-key: off, stale-key: off, acme: off }`, 'every rule off'],
    ['fail-on: never', 'fail-on: never'],
  ])('%s', async (text, words) => {
    expect(await messagesOf(text)).toEqual([expect.stringContaining(words)])
  })

  test.each([
    '',
    "exclude: ['vendor/**', 'a/**']",
    "exclude: ['*']",
    "exclude: ['**/*.ts']",
    'rules: { api-key: off }',
    `${custom}\nrules: { api-key: off, stale-key: off }`,
    'fail-on: note',
  ])('not %s', async (text) => {
    expect(await messagesOf(text)).toEqual([])
  })
})
