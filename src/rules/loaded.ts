// All that is loaded with the first text of interest, behind one import: what two imports shared would be in the bundle
// twice.
import { createScanner, type Scanner, type ScannerOptions } from '../scan/scanner.ts'
import { customRule } from './custom.ts'
import type { EnabledRules } from './enabled.ts'
import { repositoryRules, textRules } from './index.ts'
import { leveled } from './level.ts'

export { rules } from './index.ts'

/** The rules that the heads stand for. */
export function rulesOf({ text, repository, levels, custom }: EnabledRules): ScannerOptions['rules'] {
  const [textIds, repositoryIds] = [text, repository].map((heads) => new Set(heads.map(({ id }) => id)))
  const all = [...textRules, ...custom.map(customRule)]
  return {
    text: all.filter(({ id }) => textIds?.has(id)).map((rule) => leveled(rule, levels)),
    repository: repositoryRules
      .filter(({ id }) => repositoryIds?.has(id))
      .map((rule) => leveled(rule, levels)),
  }
}

export function scannerOf(enabled: EnabledRules, options: Omit<ScannerOptions, 'rules'>): Scanner {
  return createScanner({ ...options, rules: rulesOf(enabled) })
}
