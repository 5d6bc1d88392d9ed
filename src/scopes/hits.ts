// What is said of a repository's scopes: one finding for each list that holds too much, and for each environment one
// note of what its calls do without.
import type { Policy } from '../config/policy.ts'
import { openEnvironments } from '../environments/environments.ts'
import type { ScopeFact } from '../rules/excessive-scope.ts'
import type { RepositoryHit } from '../rules/rule.ts'
import { judged, type JudgedList } from './judge.ts'
import { neededFor, surplusHits } from './needed.ts'

export async function hitsOf(facts: readonly ScopeFact[], policy: Policy): Promise<readonly RepositoryHit[]> {
  const environments = await openEnvironments(policy.environments)
  const lists = facts.flatMap(({ path, asked: all }) =>
    all.map((asked) => judged({ path, asked, belonging: environments.of(asked.place) }, policy)),
  )
  const needed = neededFor(facts)
  return [...lists.flatMap(excessHit), ...(needed === undefined ? [] : surplusHits(lists, needed))]
}

function excessHit({ path, asked, belonging, excess }: JudgedList): readonly RepositoryHit[] {
  if (excess === undefined) return []
  const { at, confidence, message, scopes } = excess
  const { line, startColumn, endColumn } = at
  const identity = [path, asked.name, belonging?.name ?? '', ...scopes].join('\0')
  return [{ path, line, startColumn, endColumn, identity, message, confidence }]
}
