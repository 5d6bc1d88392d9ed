// The scanner of a run. A first look at a document needs no more than the prefilter; the rules are loaded with the first
// document that is worth more than that, and many runs meet none.
import type { Document } from '../model.ts'
import { selectedBy, type EnabledRules } from '../rules/enabled.ts'
import { leveled } from '../rules/level.ts'
import type { Judging } from '../rules/rule.ts'
import { documentReader, nothing, type Reading } from './document.ts'
import { judgementOf, type Judgement } from './judgement.ts'
import { readyRules } from './ready-rules.ts'
import type { Scanned, Scanner, ScannerOptions } from './scanner.ts'
import type { Keeping } from './shortlist.ts'
import type { Candidate } from './suppress.ts'

export interface OnDemandOptions extends Pick<ScannerOptions, 'onSecret'> {
  readonly rules: EnabledRules
  readonly markers: NonNullable<ScannerOptions['markers']>
}

export interface OnDemandScanner {
  /**
   * A promise only where rules have to be loaded first: to wait for each document costs more than the look at it. Throws
   * or rejects with {@link Unreadable} where the document cannot be read to its end.
   */
  scan(document: Document, keeping?: Keeping): Scanned | Promise<Scanned>
  /** To be called once, after the last document. */
  judgeRepository(judging: Judging): Promise<Judgement>
}

const none: readonly Candidate[] = []

export function scannerOnDemand({ rules, markers, onSecret }: OnDemandOptions): OnDemandScanner {
  const read = documentReader(rules.keywords)
  const selected = selectedBy(rules)
  const ready = readyRules(rules)
  let scanner: Scanner | undefined
  const loaded = async (): Promise<Scanner> => {
    const { scannerOf } = await import('../rules/loaded.ts')
    return (scanner ??= scannerOf(rules, {
      markers,
      read,
      gathered: ready.facts,
      ...(onSecret && { onSecret }),
    }))
  }
  const judgedOnceLoaded = async (
    document: Document,
    reading: Reading,
    keeping?: Keeping,
  ): Promise<Scanned> => (await loaded()).judge(document, reading, keeping)
  return {
    scan(document, keeping) {
      const reading = read(document, document.where === 'file' && selected(document.path))
      if (reading.windows === nothing || (scanner === undefined && ready.take(document, reading)))
        return { bytes: reading.bytes, candidates: none, further: 0 }
      return scanner?.judge(document, reading, keeping) ?? judgedOnceLoaded(document, reading, keeping)
    },
    async judgeRepository(judging) {
      if (scanner !== undefined) return scanner.judgeRepository(judging)
      // No text gave a fact to any but the rules that stand ready.
      const standing = rules.repository.filter(
        ({ id, stands }) => stands?.(judging) === true || (ready.facts.get(id)?.size ?? 0) > 0,
      )
      if (standing.some(({ rule }) => rule === undefined)) return (await loaded()).judgeRepository(judging)
      const few = standing.flatMap(({ rule }) => (rule === undefined ? [] : leveled(rule, rules.levels)))
      const gathered = new Map(few.map((rule) => [rule, [...(ready.facts.get(rule.id)?.values() ?? [])]]))
      return judgementOf(few, { gathered, judging, markers })
    },
  }
}
