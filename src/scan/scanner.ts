// The rules put to work on documents, one after the other. Holds what one run has to remember: the prefilter's
// memory, the names of credentials already met, the facts that repository rules gather.
import type { Document, Finding, Repository } from '../model.ts'
import type { RepositoryRule, TextRule } from '../rules/rule.ts'
import { documentReader, type Window } from './document.ts'
import { findingOf, repositoryFinding } from './findings.ts'
import { fingerprints } from './fingerprint.ts'
import { documentStart, regionsOf } from './region.ts'
import { scanText } from './scan.ts'
import { scannedText } from './text.ts'

export interface ScannerRules {
  readonly text: readonly TextRule[]
  readonly repository: readonly RepositoryRule[]
}

export interface Scanned {
  readonly bytes: number
  readonly findings: readonly Finding[]
}

export interface Scanner {
  /** Throws {@link Unreadable} where the document cannot be read to its end. */
  scan(document: Document): Scanned
  /** To be called once, after the last document. */
  judgeRepository(repository: Repository | undefined): Promise<readonly Finding[]>
}

/** `onSecret` is told every credential found, for a log's masks; nothing else ever sees one. */
export function createScanner(rules: ScannerRules, onSecret: (secret: string) => void = () => {}): Scanner {
  const read = documentReader()
  const fingerprint = fingerprints()
  const facts = new Map<RepositoryRule, unknown[]>(rules.repository.map((rule) => [rule, []]))
  const selecting = [...rules.text, ...rules.repository].flatMap((rule) => (rule.selects === undefined ? [] : [rule.selects]))

  function findingsIn({ text, origin }: Window, document: Document): Finding[] {
    const regionOf = regionsOf(text.text, origin)
    return scanText(text, rules.text).map(({ rule, hit }) => {
      if (hit.secret !== undefined) onSecret(hit.secret)
      return findingOf(rule, hit, { document, region: regionOf(hit.start, hit.end), fingerprint })
    })
  }

  return {
    scan(document) {
      const isFile = document.where === 'file'
      const { bytes, windows } = read(document, isFile && selecting.some((selects) => selects(document.path)))
      const findings = new Map<string, Finding>()
      const add = (window: Window): void => {
        for (const finding of findingsIn(window, document)) findings.set(placeOf(finding), finding)
      }
      for (const window of windows) {
        add(window)
        if (window.text.whole && isFile) collect(facts, window)
      }
      if (findings.size > 0) document.confirm?.()
      if (document.path.includes('ak_')) add(nameOf(document))
      return { bytes, findings: [...findings.values()] }
    },
    async judgeRepository(repository) {
      const judged = await Promise.all(
        rules.repository.map(async (rule) =>
          (await rule.judge(facts.get(rule) ?? [], repository)).map((hit) => repositoryFinding(rule, hit)),
        ),
      )
      return judged.flat()
    },
  }
}

/** Overlapping windows find the same credential twice, at the same place. */
function placeOf({ ruleId, fingerprint, startLine, startColumn }: Finding): string {
  return `${ruleId} ${fingerprint} ${startLine}:${startColumn}`
}

function collect(facts: ReadonlyMap<RepositoryRule, unknown[]>, { text }: Window): void {
  for (const [rule, gathered] of facts) {
    const fact = rule.collect(text)
    if (fact !== undefined) gathered.push(fact)
  }
}

/** A file may be called after a key. It is reported at the head of the file. */
function nameOf({ path, where }: Document): Window {
  return { text: scannedText({ path: '', where, text: path, whole: false }), origin: documentStart }
}
