// Finds where things stand in JSON that is already known to be valid; the parser itself tells no places. Walks
// character by character, because a regular expression runs out of stack on a string of many megabytes.

/** Where each entry of the list inside the outer object begins, in order. */
export function entryOffsets(text: string): readonly number[] {
  const offsets: number[] = []
  let depth = 0
  let entryDue = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (/\s/.test(character)) continue
    if (entryDue && character !== ']') offsets.push(at)
    if (character === '[' || character === '{') depth++
    if (character === ']' || character === '}') depth--
    entryDue = depth === 2 && (character === ',' || character === '[')
    if (character === '"') at = stringEnd(text, at)
  }
  return offsets
}

/** The closing quote of the string that opens at `start`. */
function stringEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1
  return at
}

/** 1-based. */
export function lineAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
