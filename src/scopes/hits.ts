// What is said of a repository's scopes: one finding for each list that holds too much, and for each environment one
// note of what its calls do without.
import type { Policy } from '../config/policy.ts'
import { openEnvironments } from '../environments/environments.ts'
import type { ScopeFact } from '../rules/excessive-scope.ts'
import type { RepositoryHit } from '../rules/rule.ts'
import { excessOf } from './judge.ts'
import { neededFor, surplusHits } from './needed.ts'

export async function hitsOf(facts: readonly ScopeFact[], policy: Policy): Promise<readonly RepositoryHit[]> {
  const environments = await openEnvironments(policy.environments)
  const excess = facts.flatMap(({ path, asked }) =>
    asked.flatMap((one): RepositoryHit[] => {
      const belonging = environments.of(one.place)
      const found = excessOf(one, belonging, policy)
      if (found === undefined) return []
      const { line, startColumn, endColumn } = found.at
      const { message, confidence, scopes } = found
      const identity = [path, one.name, belonging?.name ?? '', ...scopes].join('\0')
      return [{ path, line, startColumn, endColumn, identity, message, confidence }]
    }),
  )
  const needed = neededFor(facts)
  return needed === undefined ? excess : [...excess, ...surplusHits(facts, needed, environments)]
}
