// The matches of a costly pattern that cannot match without a plain word: only what stands around such words is tried.

/** A word that each match of a pattern holds, and how many characters of a match may stand before it. */
export interface Word {
  /** Cheap to look for, with the flag g. */
  readonly pattern: RegExp
  readonly farthest: number
}

/** The same as `text.matchAll(pattern)`. */
export function* matchesAround(text: string, pattern: RegExp, word: Word): Generator<RegExpExecArray> {
  const words = new RegExp(word.pattern)
  const find = new RegExp(pattern)
  for (let found = words.exec(text); found !== null; found = words.exec(text)) {
    find.lastIndex = Math.max(find.lastIndex, found.index - word.farthest)
    const match = find.exec(text)
    if (match === null) return
    yield match
    words.lastIndex = find.lastIndex
  }
}
