// The rules put to work on documents, one after the other. Holds what one run has to remember: the prefilter's
// memory, what was read from passages of other versions, the names of credentials already met, the facts that repository rules gather.
import type { ForeignMarker } from '../config/policy.ts'
import type { Document, Finding } from '../model.ts'
import type { Judging, RepositoryRule, TextRule } from '../rules/rule.ts'
import { assignmentMemory } from './assignments.ts'
import { mentionMemory } from './context.ts'
import { encodedMemory } from './encoded.ts'
import {
  documentReader,
  givesFacts,
  isNamedLikeKey,
  nothing,
  type DocumentReader,
  type Reading,
  type Window,
} from './document.ts'
import { findingOf } from './findings.ts'
import { fingerprints } from './fingerprint.ts'
import { commentsAt } from './inline.ts'
import { judgementOf, type Judgement } from './judgement.ts'
import type { FactsById } from './ready-rules.ts'
import { documentStart, regionsOf } from './region.ts'
import { scanPlainText, scanText, type Located } from './scan.ts'
import { shortlist, type Keeping, type Shortlist } from './shortlist.ts'
import type { Candidate } from './suppress.ts'
import { scannedText, type ScannedText } from './text.ts'
import { versionsOf } from './versions.ts'

export interface ScannerOptions {
  readonly rules: { readonly text: readonly TextRule[]; readonly repository: readonly RepositoryRule[] }
  /** Words beside the built-in literals without which no rule of the policy can find anything. */
  readonly keywords?: readonly string[]
  /** Ignore comments of other scanners that count. */
  readonly markers?: readonly ForeignMarker[]
  /** Told every credential found and where, for a log's masks and for `--verify`; nothing else ever sees one. */
  readonly onSecret?: (secret: string, finding: Finding) => void
  /** Whoever has looked at documents already lends the memory that it looked with. */
  readonly read?: DocumentReader
  /** What some rules have taken from documents already. */
  readonly gathered?: FactsById
}

export interface Scanned {
  readonly bytes: number
  /** Without those that were handed on before the document ended. */
  readonly candidates: readonly Candidate[]
  /** For how many there was no room. */
  readonly further: number
}

export interface Scanner {
  /**
   * Throws {@link Unreadable} where the document cannot be read to its end; what was handed on by then has been found
   * all the same.
   */
  scan(document: Document, keeping?: Keeping): Scanned
  /** The same for a document that was read just now. */
  judge(document: Document, reading: Reading, keeping?: Keeping): Scanned
  /** To be called once, after the last document. */
  judgeRepository(judging: Judging): Promise<Judgement>
}

const none: readonly Candidate[] = []

/** Of a longer document the memories would have lost the beginning before its next version asks for it. */
const mostRemembered = 4_000_000

/** A window whose text the rules can ask. */
type Seen = Omit<Window, 'text'> & { readonly text: ScannedText }

export function createScanner({
  rules,
  keywords = [],
  markers = [],
  onSecret,
  read = documentReader(keywords),
  gathered: before,
}: ScannerOptions): Scanner {
  const fingerprint = fingerprints()
  const memories = { assignments: assignmentMemory(), mentions: mentionMemory(), encoded: encodedMemory() }
  const facts: Facts = new Map(rules.repository.map((rule) => [rule, new Map(before?.get(rule.id))]))
  const selecting = [...rules.text, ...rules.repository].flatMap((rule) =>
    rule.selects === undefined ? [] : [rule.selects],
  )
  const isSelected = (path: string): boolean => {
    for (const selects of selecting) if (selects(path)) return true
    return false
  }

  const few = findingCredentials(rules.text)
  const versions = versionsOf(credentialsIn)
  /** Whether rules say of a place what follows from what stands around it. */
  const areNearSighted = few.every(({ isFarSighted }) => isFarSighted !== true)
  const isForItsPath = (path: string): boolean => few.some((rule) => rule.selects?.(path) === true)

  function locatedIn(text: ScannedText, { past }: Document): readonly Located[] {
    if (past !== true) return scanText(text, rules.text)
    const isVersion = text.whole && areNearSighted && !isForItsPath(text.path)
    return isVersion ? versions.locatedIn(text) : credentialsIn(text)
  }

  function credentialsIn(text: ScannedText): readonly Located[] {
    if (few.length === rules.text.length) return scanText(text, rules.text)
    const located = scanText(text, few)
    // What is decoded takes its place in the order from the hit around it, which may be one of a rule that was left out.
    const asWritten = ({ hit: { secret, start, end } }: Located): boolean =>
      secret === undefined || secret === text.text.slice(start, end)
    return located.every(asWritten) ? located : scanText(text, rules.text)
  }

  /** Made when asked for, since most of a text full of credentials is counted and not kept. */
  function* candidatesIn(
    { text, origin, byPathAlone, again }: Seen,
    document: Document,
  ): Generator<Candidate> {
    const regionOf = regionsOf(text.text, origin)
    const located = byPathAlone
      ? scanPlainText(
          text,
          rules.text.filter((rule) => rule.selects?.(text.path) === true),
        )
      : locatedIn(text, document)
    for (const { rule, hit } of located) {
      // Read again as bytes, only credentials count: what is said of a file is said of its text.
      if (again && hit.secret === undefined) continue
      const credential = hit.secret !== undefined || hit.secrets !== undefined
      if (document.past === true && !credential) continue
      const finding = findingOf(rule, hit, { document, region: regionOf(hit.start, hit.end), fingerprint })
      if (hit.secret !== undefined) onSecret?.(hit.secret, finding)
      const inline = commentsAt(text.text, hit.start, markers)
      const { object, past } = document
      // Of the present most have neither, and there may be tens of thousands.
      yield object === undefined && past === undefined
        ? { finding, inline, credential }
        : { finding, inline, credential, ...standingOf(document) }
    }
  }

  function judge(
    document: Document,
    { bytes, windows, twice = false }: Reading,
    { most, into }: Keeping = {},
  ): Scanned {
    const isSearchedName = isNamedLikeKey(document.path)
    const found = shortlist({
      twice,
      nameLength: isSearchedName ? document.path.length : 0,
      ...(most !== undefined && { most }),
      // What has to be confirmed first cannot be handed on before.
      ...(into && document.confirm === undefined && { into }),
    })
    const remembered = isVersion(document) && bytes <= mostRemembered ? memories : undefined
    for (const window of windows) {
      const seen = { ...window, text: scannedText(window.text, remembered) }
      found.add(candidatesIn(seen, document), seen)
      // Read again as bytes, it is the same file: its facts are those of its text.
      if (givesFacts(document) && !window.again) collect(facts, seen.text, found)
    }
    const candidates = found.candidates()
    if (candidates.length > 0) document.confirm?.()
    if (!isSearchedName) return { bytes, candidates, further: found.further() }
    found.add(candidatesIn(nameOf(document), document), { again: false, name: true })
    return { bytes, candidates: found.candidates(), further: found.further() }
  }

  return {
    scan(document, keeping) {
      const reading = read(document, document.where === 'file' && isSelected(document.path))
      if (reading.windows === nothing) return { bytes: reading.bytes, candidates: none, further: 0 }
      return judge(document, reading, keeping)
    },
    judge,
    async judgeRepository(judging) {
      const gathered = new Map([...facts].map(([rule, byPath]) => [rule, [...byPath.values()]]))
      return judgementOf(rules.repository, { gathered, judging, markers })
    },
  }
}

/**
 * Of a past version only credentials count. A rule about code finds none, but may hold the place against a later rule, so
 * it is left out only where those behind it find none either, or claim no place.
 */
function findingCredentials(rules: readonly TextRule[]): readonly TextRule[] {
  const last = rules.findLastIndex(({ about }) => about === undefined)
  return rules.filter(({ about }, at) => about !== 'code' || at < last)
}

/** One of several that have most of their passages in common; a file of the disk stands there once. */
function isVersion({ object, introduced }: Document): boolean {
  return object !== undefined || introduced !== null
}

function standingOf({ object, past }: Document): Pick<Candidate, 'object' | 'past'> {
  return { ...(object === undefined ? {} : { object }), ...(past === undefined ? {} : { past }) }
}

/** By the path that gave each. */
type Facts = ReadonlyMap<RepositoryRule, Map<string, unknown>>

function collect(facts: Facts, text: ScannedText, found: Shortlist): void {
  const findings = text.whole ? found.candidates().map(({ finding }) => finding) : []
  for (const [rule, gathered] of facts) {
    const fact = text.whole ? rule.collect(text, findings) : rule.collectPart?.(text)
    if (fact !== undefined) gathered.set(text.path, fact)
    else if (text.whole) gathered.delete(text.path)
  }
}

/** A file may be called after a key. It is reported at the head of the file. */
function nameOf({ path, where }: Document): Seen {
  const text = scannedText({ path: '', where, text: path, whole: false })
  return { text, origin: documentStart, byPathAlone: false, again: false }
}
