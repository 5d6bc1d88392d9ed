// What is said of a repository's scopes: one finding for each list that holds too much.
import type { Policy } from '../config/policy.ts'
import { openEnvironments } from '../environments/environments.ts'
import type { ScopeFact } from '../rules/excessive-scope.ts'
import type { RepositoryHit } from '../rules/rule.ts'
import { excessOf } from './judge.ts'

export async function hitsOf(facts: readonly ScopeFact[], policy: Policy): Promise<readonly RepositoryHit[]> {
  const environments = await openEnvironments(policy.environments)
  return facts.flatMap(({ path, asked }) =>
    asked.flatMap((one): RepositoryHit[] => {
      const belonging = environments.of(one.place)
      const excess = excessOf(one, belonging, policy)
      if (excess === undefined) return []
      const { line, startColumn, endColumn } = excess.at
      const { message, confidence, scopes } = excess
      const identity = [path, one.name, belonging?.name ?? '', ...scopes].join('\0')
      return [{ path, line, startColumn, endColumn, identity, message, confidence }]
    }),
  )
}
