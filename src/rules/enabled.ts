// The rules that a policy leaves on, with its own ones behind, as far as they are known before their code is loaded.
import type { CustomRule, Policy } from '../config/policy.ts'
import { nothingByPath, repositoryHeads, textHeads, type RepositoryHead, type TextHead } from './heads.ts'
import { isOff, type Levels } from './level.ts'

export interface EnabledRules {
  readonly text: readonly TextHead[]
  readonly repository: readonly RepositoryHead[]
  /** Words that the policy's own rules need in a document: without them the prefilter would pass it by. */
  readonly keywords: readonly string[]
  readonly levels: Levels
  readonly custom: readonly CustomRule[]
}

export function enabledRules({ rules: levels, customRules }: Policy): EnabledRules {
  const on = ({ id }: { readonly id: string }): boolean => !isOff({ id }, levels)
  const custom = customRules.filter(on)
  return {
    text: [...textHeads.filter(on), ...custom.map(({ id }) => ({ id }))],
    repository: repositoryHeads.filter(on),
    keywords: custom.flatMap(({ keywords }) => keywords),
    levels,
    custom,
  }
}

/** Whether a file must be read for any of the rules although it holds no literal of interest. */
export function selectedBy({
  text,
  repository,
}: Pick<EnabledRules, 'text' | 'repository'>): (path: string) => boolean {
  const selects = new Set([...text, ...repository].flatMap((head) => head.selects ?? []))
  selects.delete(nothingByPath)
  const each = [...selects]
  return (path) => {
    // Asked for each of thousands of files.
    for (const select of each) if (select(path)) return true
    return false
  }
}
