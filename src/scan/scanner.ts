// The rules put to work on documents, one after the other. Holds what one run has to remember: the prefilter's
// memory, the names of credentials already met, the facts that repository rules gather.
import type { ForeignMarker } from '../config/policy.ts'
import type { Document, Finding, RotationEntry } from '../model.ts'
import { verdictOf, type Judging, type RepositoryRule, type TextRule } from '../rules/rule.ts'
import { documentReader, nothing, type Window } from './document.ts'
import { findingOf, repositoryFinding } from './findings.ts'
import { fingerprints } from './fingerprint.ts'
import { inlineSuppressions, longestLine, type InlineSuppression } from './inline.ts'
import { documentStart, lineStartBefore, regionsOf } from './region.ts'
import { scanPlainText, scanText } from './scan.ts'
import { shortlist, type Shortlist } from './shortlist.ts'
import type { Candidate } from './suppress.ts'
import { scannedText } from './text.ts'

export interface ScannerOptions {
  readonly rules: { readonly text: readonly TextRule[]; readonly repository: readonly RepositoryRule[] }
  /** Words beside the built-in literals without which no rule of the policy can find anything. */
  readonly keywords?: readonly string[]
  /** Ignore comments of other scanners that count. */
  readonly markers?: readonly ForeignMarker[]
  /** Told every credential found and where, for a log's masks and for `--verify`; nothing else ever sees one. */
  readonly onSecret?: (secret: string, finding: Finding) => void
}

export interface Scanned {
  readonly bytes: number
  readonly candidates: readonly Candidate[]
  /** How many were found beyond those that were asked for. */
  readonly further: number
}

export interface Judgement {
  readonly candidates: readonly Candidate[]
  /** Ids of the rules that had something to judge. */
  readonly applied: readonly string[]
  readonly rotation: readonly RotationEntry[]
  readonly notices: readonly string[]
}

export interface Scanner {
  /**
   * Throws {@link Unreadable} where the document cannot be read to its end. Of a big document no more than `most`
   * candidates are kept.
   */
  scan(document: Document, most?: number): Scanned
  /** To be called once, after the last document. */
  judgeRepository(judging: Judging): Promise<Judgement>
}

const none: readonly Candidate[] = []

export function createScanner({ rules, keywords = [], markers = [], onSecret }: ScannerOptions): Scanner {
  const read = documentReader(keywords)
  const fingerprint = fingerprints()
  const facts: Facts = new Map(rules.repository.map((rule) => [rule, new Map<string, unknown>()]))
  const selecting = [...rules.text, ...rules.repository].flatMap((rule) =>
    rule.selects === undefined ? [] : [rule.selects],
  )
  const isSelected = (path: string): boolean => {
    for (const selects of selecting) if (selects(path)) return true
    return false
  }

  function candidatesIn({ text, origin, byPathAlone, again }: Window, document: Document): Candidate[] {
    const regionOf = regionsOf(text.text, origin)
    const located = byPathAlone
      ? scanPlainText(
          text,
          rules.text.filter((rule) => rule.selects?.(text.path) === true),
        )
      : scanText(text, rules.text)
    // Read again as bytes, only credentials count: what is said of a file is said of its text.
    const counted = again ? located.filter(({ hit }) => hit.secret !== undefined) : located
    return counted.flatMap(({ rule, hit }) => {
      const credential = hit.secret !== undefined || hit.secrets !== undefined
      if (document.past === true && !credential) return []
      const finding = findingOf(rule, hit, { document, region: regionOf(hit.start, hit.end), fingerprint })
      if (hit.secret !== undefined) onSecret?.(hit.secret, finding)
      const inline = commentsAt(text.text, hit.start, markers)
      return [{ finding, inline, credential, ...standingOf(document) }]
    })
  }

  return {
    scan(document, most = Infinity) {
      const isFile = document.where === 'file'
      const { bytes, windows } = read(document, isFile && isSelected(document.path))
      if (windows === nothing) return { bytes, candidates: none, further: 0 }
      const found = shortlist(most)
      for (const window of windows) {
        found.add(candidatesIn(window, document), window)
        // Read again as bytes, it is the same file: its facts are those of its text.
        if (isFile && document.past !== true && !window.again) collect(facts, window, found)
      }
      const candidates = found.candidates()
      if (candidates.length > 0) document.confirm?.()
      if (!document.path.includes('ak_')) return { bytes, candidates, further: found.further() }
      const name = nameOf(document)
      found.add(candidatesIn(name, document), name)
      return { bytes, candidates: found.candidates(), further: found.further() }
    },
    async judgeRepository(judging) {
      const judged = await Promise.all(
        rules.repository.map((rule) =>
          judge(rule, { facts: [...(facts.get(rule)?.values() ?? [])], judging, markers }),
        ),
      )
      return {
        candidates: judged.flatMap(({ candidates }) => candidates),
        applied: judged.flatMap(({ applied }) => applied),
        rotation: judged.flatMap(({ rotation }) => rotation),
        notices: judged.flatMap(({ notices }) => notices),
      }
    },
  }
}

interface Hearing {
  readonly facts: readonly unknown[]
  readonly judging: Judging
  readonly markers: readonly ForeignMarker[]
}

async function judge(rule: RepositoryRule, { facts, judging, markers }: Hearing): Promise<Judgement> {
  const applies = (await rule.applies?.(facts, judging)) ?? facts.length > 0
  if (!applies) return { candidates: [], applied: [], rotation: [], notices: [] }
  const { hits, applied = true, rotation = [], notices = [] } = verdictOf(await rule.judge(facts, judging))
  return {
    candidates: hits.map((hit) => ({
      finding: repositoryFinding(rule, hit),
      ...(hit.source && { inline: commentsAt(hit.source.text, hit.source.start, markers) }),
    })),
    applied: applied ? [rule.id] : [],
    rotation,
    notices,
  }
}

function standingOf({ object, past }: Document): Pick<Candidate, 'object' | 'past'> {
  return { ...(object === undefined ? {} : { object }), ...(past === undefined ? {} : { past }) }
}

/** The ignore comments on the line of a finding and alone on the line above. */
function commentsAt(
  text: string,
  start: number,
  markers: readonly ForeignMarker[],
): readonly InlineSuppression[] {
  const lineStart = lineStartBefore(text, start, longestLine + 1)
  const line = firstLine(text.slice(lineStart, start + longestLine + 1))
  const before = lineStart - 1
  const previous =
    text[before] === '\n' ? text.slice(lineStartBefore(text, before, longestLine + 1), before) : ''
  return inlineSuppressions(line, previous, markers)
}

function firstLine(text: string): string {
  const end = text.indexOf('\n')
  return end === -1 ? text : text.slice(0, end)
}

/** By the path that gave each. */
type Facts = ReadonlyMap<RepositoryRule, Map<string, unknown>>

function collect(facts: Facts, { text }: Window, found: Shortlist): void {
  const findings = text.whole ? found.candidates().map(({ finding }) => finding) : []
  for (const [rule, gathered] of facts) {
    const fact = text.whole ? rule.collect(text, findings) : rule.collectPart?.(text)
    if (fact !== undefined) gathered.set(text.path, fact)
    else if (text.whole) gathered.delete(text.path)
  }
}

/** A file may be called after a key. It is reported at the head of the file. */
function nameOf({ path, where }: Document): Window {
  const text = scannedText({ path: '', where, text: path, whole: false })
  return { text, origin: documentStart, byPathAlone: false, again: false }
}
