// What is known of a rule before its code is loaded, held against the rule.
import { describe, expect, it } from '@jest/globals'
import { defaultPolicy, policyPath } from '../src/config/policy.ts'
import type { Repository } from '../src/model.ts'
import { enabledRules } from '../src/rules/enabled.ts'
import { repositoryHeads, ruleIds, textHeads } from '../src/rules/heads.ts'
import { repositoryRules, rules, textRules } from '../src/rules/index.ts'
import { rulesOf } from '../src/rules/loaded.ts'
import { scannedText } from '../src/scan/text.ts'
import { judging } from './judging.ts'

const repository: Repository = {
  ignored: () => Promise.resolve(new Set<string>()),
  firstCommits: () => Promise.resolve([]),
}
const policies = [
  defaultPolicy,
  { ...defaultPolicy, rotation: { ...defaultPolicy.rotation, keys: { KEY: { created: '2020-01-01' } } } },
  { ...defaultPolicy, webhooks: { ...defaultPolicy.webhooks, handlers: ['src/**'] } },
  { ...defaultPolicy, serviceAccounts: { reader: 'A', writer: 'B' } },
]
const judgings = policies.flatMap((policy) =>
  [undefined, repository].flatMap((around) => [
    judging({ policy, repository: around }),
    judging({ policy, repository: around, secrets: () => Promise.resolve({ secrets: [], notes: [] }) }),
  ]),
)
/** No literal of interest stands in any of them. */
const dullTexts = [
  '',
  '{"dependencies": {"dotenv": "16"}}',
  'on: push\njobs:\n  a:\n    uses: a/b/.github/workflows/c.yml@main\n    secrets: inherit\n',
  'on: push\nenv:\n  CRM_API_KEY: ${{ secrets.CRM_API_KEY }}\n  TOKEN: ${{ secrets.TOKEN }}\n',
  'version: 1\nrotation:\n  keys:\n    CRM_API_KEY:\n      created: 2020-01-01\n',
  'CRM_API_KEY=\nDB_PASSWORD=changeme\n',
  'export const client = fetch(url, { headers: { authorization: `Bearer ${process.env.API_KEY}` } })\n',
  'scope: read write\nscopes: [people:read]\nauditLog.write(entry)\n',
]
const paths = [
  'package.json',
  'api/pyproject.toml',
  '.env',
  'a/.env.local',
  'prod.env',
  '.envrc',
  'config/prod.yml',
  policyPath,
  `packages/a/${policyPath}`,
  '.github/workflows/ci.yml',
  'appsettings.Staging.json',
  'src/index.ts',
  'README.md',
  '.env.example',
  'pubspec.yaml',
  'action.yml',
  'deploy/values-prod.yaml',
]

describe('the heads', () => {
  it('are those of the rules, in their order', () => {
    expect(ruleIds).toEqual(rules.map(({ id }) => id))
  })

  it.each(
    [...textRules, ...repositoryRules].map(
      (rule, at) => [rule.id, rule, [...textHeads, ...repositoryHeads][at]] as const,
    ),
  )('%s selects the same files', (_id, rule, head) => {
    const selected = (by: typeof head | typeof rule): string[] =>
      paths.filter((path) => by?.selects?.(path) === true)
    expect(selected(head)).toEqual(selected(rule))
  })

  it.each(repositoryRules.map((rule, at) => [rule.id, rule, repositoryHeads[at]] as const))(
    '%s judges nothing without texts unless its head says so',
    async (_id, rule, head) => {
      for (const one of judgings) {
        const applies = (await rule.applies?.([], one)) ?? false
        expect(applies && head?.stands?.(one) !== true).toBe(false)
      }
    },
  )

  it.each(repositoryRules.map((rule, at) => [rule.id, rule, repositoryHeads[at]] as const))(
    '%s takes nothing from a text without literals that its head does not hear of',
    (_id, rule, head) => {
      // A path that names Salesloft makes every text one of interest.
      for (const path of paths.filter((one) => !one.includes('salesloft'))) {
        for (const text of dullTexts) {
          const fact = rule.collect(scannedText({ path, where: 'file', text }), [])
          expect([path, text, fact !== undefined && head?.hears?.(path, text) !== true]).toEqual([
            path,
            text,
            false,
          ])
        }
      }
    },
  )

  it('stand for the rules that the policy leaves on, at its severity', () => {
    const policy = {
      ...defaultPolicy,
      rules: { 'api-key': 'off', 'stale-key': 'off', 'url-credential': 'note' },
    } as const
    const { text, repository: judged } = rulesOf(enabledRules(policy))
    expect(text.map(({ id }) => id)).toEqual(textRules.map(({ id }) => id).filter((id) => id !== 'api-key'))
    expect(text.find(({ id }) => id === 'url-credential')?.severity).toBe('note')
    expect(judged.map(({ id }) => id)).not.toContain('stale-key')
    expect(judged).toHaveLength(repositoryRules.length - 1)
  })
})
