import { accountFactOf, type AccountFact } from '../environments/accounts.ts'
import { accountExamples } from '../environments/account-examples.ts'
import { salesloftDocs } from './advice.ts'
import type { RepositoryRule } from './rule.ts'

export const singleServiceAccount: RepositoryRule<AccountFact> = {
  kind: 'repository',
  id: 'single-service-account',
  severity: 'note',
  title: 'One Salesloft key reads and writes',
  why: 'Most code only reads. If it holds the key that writes, one leak changes and deletes records, and what was done with the key cannot be told from what the jobs do. The policy of this repository asks for two keys (`service-accounts`); without that entry nothing is judged.',
  fix: 'Use the reader’s key where code only reads and the writer’s where it writes, each made in Salesloft with only its scopes, and give the two settings two keys.',
  references: [
    `${salesloftDocs}/docs/platform/api-basics/scopes/`,
    'https://csrc.nist.gov/glossary/term/least_privilege',
  ],
  examples: accountExamples,
  selects: () => false,
  collect: accountFactOf,
  applies: (facts, { policy }) => policy.serviceAccounts !== undefined && facts.length > 0,
  judge: async (facts, { policy, repository }) => {
    if (policy.serviceAccounts === undefined) return []
    const { readAccounts } = await import('../environments/service-accounts.ts')
    return readAccounts(facts, policy.serviceAccounts, repository?.tree)
  },
}
