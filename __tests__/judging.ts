// What a repository rule may ask, where a test has nothing else to say.
import { defaultPolicy } from '../src/config/policy.ts'
import type { Judging } from '../src/rules/rule.ts'

export function judging(known: Partial<Judging> = {}): Judging {
  return { repository: undefined, policy: defaultPolicy, today: '2026-01-01', found: [], ...known }
}
