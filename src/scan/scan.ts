// One text and the rules -> hits, each credential once. Decoded pieces are scanned like texts of their own.
import type { Hit, TextRule } from '../rules/rule.ts'
import { spans, type Span, type Spans } from './spans.ts'
import { scannedText, type ScannedText } from './text.ts'

export interface Located {
  readonly rule: TextRule
  readonly hit: Hit
}

/** Encodings inside encodings that are followed. */
const deepest = 2

/** What the rules say of a text whose bytes hold nothing that could be decoded to a credential. */
export function scanPlainText(text: ScannedText, rules: readonly TextRule[]): readonly Located[] {
  return scanText(text, rules, deepest)
}

export function scanText(text: ScannedText, rules: readonly TextRule[], depth = 0): readonly Located[] {
  const own = hitsOf(text, rules)
  if (depth === deepest) return own
  // Nearly no piece holds a credential, and a text may hold tens of thousands.
  let found: ReturnType<typeof collected> | undefined
  for (const { start, end, text: decoded } of text.encoded()) {
    for (const { rule, hit } of scanText(textOf(decoded, text), rules, depth + 1)) {
      if (hit.secret === undefined) continue
      found ??= collected(own, rules)
      found.add({ rule, hit: { ...hit, start, end } })
    }
  }
  return found?.all ?? own
}

function textOf(text: string, { path, where, salesloft }: ScannedText): ScannedText {
  return scannedText({ path, where, text, whole: false, salesloft })
}

/** Where hits overlap the earlier rule keeps the place. Hits without extent are about the file and overlap nothing. */
function hitsOf(text: ScannedText, rules: readonly TextRule[]): readonly Located[] {
  const taken = spans<Hit>()
  const kept: Located[] = []
  for (const rule of rules)
    for (const hit of rule.find(text)) {
      if (taken.overlapping(hit) !== undefined) continue
      if (hit.end > hit.start) taken.add(hit)
      kept.push({ rule, hit })
    }
  return kept
}

/** Where in the result a credential stands. */
interface Numbered extends Span {
  readonly index: number
}

/**
 * Adds what decoded pieces hold. A hit of the text that reads the same secret, or that took the whole encoded
 * piece for one, is the same credential: the more specific rule of the two reports it.
 */
function collected(own: readonly Located[], rules: readonly TextRule[]) {
  const all = [...own]
  const written = spans<Numbered>()
  const bySecret = new Map<string, Spans<Numbered>>()
  const number = (into: Spans<Numbered>, { start, end }: Hit, index: number): void => {
    if (end > start) into.add({ start, end, index })
  }
  const reading = (secret = ''): Spans<Numbered> => {
    const known = bySecret.get(secret) ?? spans<Numbered>()
    bySecret.set(secret, known)
    return known
  }
  /** The hit of the text that took more than the piece for one credential, unless a part of the piece replaced it. */
  const around = (hit: Hit): Numbered | undefined => {
    const found = written.overlapping(hit)
    return found !== undefined && isInside(hit, found) && all[found.index] === own[found.index]
      ? found
      : undefined
  }
  for (const [index, { hit }] of own.entries()) {
    number(written, hit, index)
    if (hit.secret !== undefined) number(reading(hit.secret), hit, index)
  }
  return {
    all,
    add(candidate: Located): void {
      const { hit, rule } = candidate
      const alike = reading(hit.secret)
      const same = alike.overlapping(hit)
      const rival = same ?? around(hit)
      const by = all[rival?.index ?? -1]
      if (rival === undefined || by === undefined) number(alike, hit, all.push(candidate) - 1)
      else if (rules.indexOf(rule) < rules.indexOf(by.rule)) {
        all[rival.index] = candidate
        if (same === undefined) number(alike, hit, rival.index)
      }
    },
  }
}

function isInside(inner: Span, outer: Span): boolean {
  return (
    outer.start <= inner.start &&
    outer.end >= inner.end &&
    !(outer.start === inner.start && outer.end === inner.end)
  )
}
