// The rules that stand ready, at work before the others are loaded. A text that is read for its path alone has nothing to
// say to most rules: it holds none of the literals that they look for.
import type { Document } from '../model.ts'
import type { EnabledRules } from '../rules/enabled.ts'
import { givesFacts, type Reading } from './document.ts'

/** By the id of the rule and the path. */
export type FactsById = ReadonlyMap<string, Map<string, unknown>>

export interface ReadyRules {
  /** Whether nobody else can take anything from what was read, so that the document is done with. */
  take(document: Document, reading: Reading): boolean
  readonly facts: FactsById
}

export function readyRules({ text, repository }: Pick<EnabledRules, 'text' | 'repository'>): ReadyRules {
  const selecting = text.flatMap(({ selects }) => selects ?? [])
  const hearing = repository.filter(({ hears }) => hears !== undefined)
  const ready = repository.flatMap(({ id, rule, hears }) => (rule && hears ? [{ id, rule, hears }] : []))
  const facts = new Map(ready.map(({ id }) => [id, new Map<string, unknown>()]))
  return {
    facts,
    take(document, { windows }) {
      const [window, more] = Array.isArray(windows) ? windows : []
      if (window?.byPathAlone !== true || more !== undefined) return false
      const { path, text: words } = window.text
      if (selecting.some((selects) => selects(path))) return false
      if (hearing.some(({ rule, hears }) => rule === undefined && hears?.(path, words) === true)) return false
      if (!givesFacts(document)) return true
      for (const { id, rule, hears } of ready) {
        const fact = hears(path, words) ? rule.collect(window.text, []) : undefined
        if (fact === undefined) facts.get(id)?.delete(path)
        else facts.get(id)?.set(path, fact)
      }
      return true
    },
  }
}
