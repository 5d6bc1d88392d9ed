// One text and the rules -> hits, each credential once. Decoded pieces are scanned like texts of their own.
import type { Hit, TextRule } from '../rules/rule.ts'
import { encodedPieces, type Piece } from './encoded.ts'
import { scannedText, type ScannedText } from './text.ts'

export interface Located {
  readonly rule: TextRule
  readonly hit: Hit
}

/** Encodings inside encodings that are followed. */
const deepest = 2

export function scanText(text: ScannedText, rules: readonly TextRule[], depth = 0): readonly Located[] {
  const own = resolve(rules.flatMap((rule) => [...rule.find(text)].map((hit) => ({ rule, hit }))))
  if (depth === deepest) return own
  const found: Located[] = [...own]
  for (const piece of encodedPieces(text.text)) {
    const inside = scanText(textOf(piece, text), rules, depth + 1).filter(
      ({ hit }) => hit.secret !== undefined,
    )
    merge(
      found,
      inside.map(({ rule, hit }) => ({ rule, hit: { ...hit, start: piece.start, end: piece.end } })),
      rules,
    )
  }
  return found
}

function textOf(piece: Piece, { path, where, salesloft }: ScannedText): ScannedText {
  return scannedText({ path, where, text: piece.text, whole: false, salesloft })
}

/** Where hits overlap the earlier rule keeps the place. Hits without extent are about the file and overlap nothing. */
function resolve(hits: readonly Located[]): readonly Located[] {
  const kept: Located[] = []
  for (const candidate of hits) if (!kept.some(({ hit }) => overlap(hit, candidate.hit))) kept.push(candidate)
  return kept
}

function overlap(a: Hit, b: Hit): boolean {
  return a.start < b.end && b.start < a.end
}

/**
 * Adds what a decoded piece holds. A hit of the text that reads the same secret, or that took the whole encoded
 * piece for one, is the same credential: the more specific rule of the two reports it.
 */
function merge(found: Located[], inside: readonly Located[], rules: readonly TextRule[]): void {
  for (const candidate of inside) {
    const same = found.findIndex(({ hit }) => overlap(hit, candidate.hit) && isSame(hit, candidate.hit))
    const rival = found[same]
    if (rival === undefined) found.push(candidate)
    else if (rules.indexOf(candidate.rule) < rules.indexOf(rival.rule)) found[same] = candidate
  }
}

function isSame(a: Hit, b: Hit): boolean {
  return (
    a.secret === b.secret ||
    (a.start <= b.start && a.end >= b.end && !(a.start === b.start && a.end === b.end))
  )
}
