// The rules that a policy leaves on, at the severity it gives them, with its own ones behind.
import type { Policy, RuleLevel } from '../config/policy.ts'
import type { Severity } from '../model.ts'
import { customRule } from './custom.ts'
import { repositoryRules, textRules } from './index.ts'
import { verdictOf, type RepositoryRule, type Rule, type TextRule } from './rule.ts'

export interface EnabledRules {
  readonly text: readonly TextRule[]
  readonly repository: readonly RepositoryRule[]
  /** Words that the policy's own rules need in a document: without them the prefilter would pass it by. */
  readonly keywords: readonly string[]
}

export function enabledRules({ rules: levels, customRules }: Policy): EnabledRules {
  const custom = customRules.filter(({ id }) => levels[id] !== 'off')
  return {
    text: [...leveled(textRules, levels), ...leveled(custom.map(customRule), levels)],
    repository: leveled(repositoryRules, levels),
    keywords: custom.flatMap(({ keywords }) => keywords),
  }
}

type Levels = Readonly<Record<string, RuleLevel>>

function leveled<Kind extends Rule>(rules: readonly Kind[], levels: Levels): Kind[] {
  return rules.flatMap((rule) => {
    const level = Object.hasOwn(levels, rule.id) ? levels[rule.id] : undefined
    if (level === 'off') return []
    return [level === undefined ? rule : withSeverity(rule, level)]
  })
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
