// The severity that a policy gives a rule.
import type { RuleLevel } from '../config/policy.ts'
import type { Severity } from '../model.ts'
import { verdictOf, type RepositoryRule, type Rule } from './rule.ts'

export type Levels = Readonly<Record<string, RuleLevel>>

export function isOff({ id }: Pick<Rule, 'id'>, levels: Levels): boolean {
  return levelOf(id, levels) === 'off'
}

/** The rule as the policy grades it. */
export function leveled<Kind extends Rule>(rule: Kind, levels: Levels): Kind {
  const level = levelOf(rule.id, levels)
  return level === undefined || level === 'off' ? rule : withSeverity(rule, level)
}

function levelOf(id: string, levels: Levels): RuleLevel | undefined {
  return Object.hasOwn(levels, id) ? levels[id] : undefined
}

/** Every finding of the rule gets it, also those that the rule itself would grade otherwise. */
function withSeverity<Kind extends Rule>(rule: Kind, severity: Severity): Kind {
  if (rule.kind === 'repository') {
    const judge: RepositoryRule['judge'] = async (facts, judging) => {
      const said = verdictOf(await rule.judge(facts, judging))
      return { ...said, hits: said.hits.map((hit) => ({ ...hit, severity })) }
    }
    return { ...rule, severity, judge }
  }
  return { ...rule, severity, find: (text) => [...rule.find(text)].map((hit) => ({ ...hit, severity })) }
}
