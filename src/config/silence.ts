// Says when a policy leaves nothing for the scan to find or to fail on. Judges what the policy does, not how it is
// written, so the globs are asked about sample paths.
import type { Notice } from './notice.ts'
import type { Policy } from './policy.ts'

/** A secret at the root, code in a folder, anything deep down: what excludes all of them excludes everything. */
const samplePaths = ['.env', 'src/index.ts', 'a/b/c'] as const

export interface PolicyEffects {
  /** The built-in rules. */
  readonly ruleIds: readonly string[]
  /** Whether `exclude` takes this path out, decided by the very matcher that the scan uses. */
  excludes(path: string): boolean
}

export function silences(policy: Policy, effects: PolicyEffects): readonly Notice[] {
  const ways = [
    samplePaths.every((path) => effects.excludes(path)) ? '`exclude` matches every file' : undefined,
    everyRuleOff(policy, effects.ruleIds) ? '`rules` turns every rule off' : undefined,
    policy.failOn === 'never' ? '`fail-on: never` lets no finding fail the check' : undefined,
  ]
  return ways
    .filter((way) => way !== undefined)
    .map((way) => ({
      id: 'policy-silences-everything',
      message: `The policy silences everything: ${way}. A green check then says nothing about leaked credentials.`,
    }))
}

function everyRuleOff(policy: Policy, ruleIds: readonly string[]): boolean {
  const ids = [...ruleIds, ...policy.customRules.map((rule) => rule.id)]
  return ids.length > 0 && ids.every((id) => Object.hasOwn(policy.rules, id) && policy.rules[id] === 'off')
}
