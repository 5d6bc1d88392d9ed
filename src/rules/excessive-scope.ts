import type { Asked } from '../scopes/asked.ts'
import { askedIn } from '../scopes/asked.ts'
import { callsIn, type Calls } from '../scopes/calls.ts'
import { scopeExamples } from '../scopes/examples.ts'
import { salesloftDocs } from './advice.ts'
import type { RepositoryRule } from './rule.ts'

/** What one file asks for, and what it calls. */
export interface ScopeFact {
  readonly path: string
  readonly asked: readonly Asked[]
  readonly calls: Calls | undefined
}

export const excessiveScope: RepositoryRule<ScopeFact> = {
  kind: 'repository',
  id: 'excessive-scope',
  severity: 'warning',
  title: 'More Salesloft scopes than needed',
  why: 'A stolen key or token can do whatever its scopes allow: with wildcards, privileged scopes, or writing scopes where only tests run, one leak opens every record and the text of every e-mail.',
  fix: 'Ask for the scopes that the calls need and no others: reading ones in development, no deleting ones in staging, and each privileged one only where the policy names it for the environment. Then make a new key with them and revoke the old one.',
  references: [
    `${salesloftDocs}/docs/platform/api-basics/scopes/`,
    `${salesloftDocs}/docs/platform/api-basics/client-creds/`,
  ],
  examples: scopeExamples,
  selects: () => false,
  collect: (text) => {
    if (!text.salesloft || text.where !== 'file') return undefined
    const asked = askedIn(text)
    const calls = callsIn(text)
    return asked.length > 0 || calls !== undefined ? { path: text.path, asked, calls } : undefined
  },
  applies: async (facts) => {
    if (facts.every(({ asked }) => asked.length === 0)) return false
    const { meantForSalesloft } = await import('../scopes/judge.ts')
    return facts.some(({ asked }) => asked.some((one) => meantForSalesloft(one).length > 0))
  },
  judge: async (facts, { policy }) => {
    const { hitsOf } = await import('../scopes/hits.ts')
    return hitsOf(facts, policy)
  },
}
