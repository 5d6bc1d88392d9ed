// Where a text keeps to one alphabet for long enough. Most texts nowhere do, and to learn that one character in `least` is
// looked at, where a pattern would try each of them.

/** By code unit, 1 for a member; of those beyond ASCII all belong to it or none, and the last place says which. */
export interface Alphabet {
  readonly members: Uint8Array
}

const beyond = 128

export function alphabetOf(characters: string, andBeyondAscii = false): Alphabet {
  const members = new Uint8Array(beyond + 1)
  for (const character of characters) members[character.charCodeAt(0)] = 1
  if (andBeyondAscii) members[beyond] = 1
  return { members }
}

export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface Asked {
  readonly least: number
  /** Stretches that begin between these, where one may not begin before. Without them, all. */
  readonly start?: number
  readonly end?: number
}

/** Every stretch of at least `least` characters of the alphabet, each as long as it goes on. */
export function* stretches(
  text: string,
  { members }: Alphabet,
  { least, start: first = 0, end: last = text.length }: Asked,
): Generator<Stretch> {
  // No stretch reaches over `from`, so that the next one that is long enough holds this character or begins behind it.
  for (
    let from = first, probe = from + least - 1;
    from < last && probe < text.length;
    probe = from + least - 1
  ) {
    let start = probe + 1
    while (start > from && members[Math.min(text.charCodeAt(start - 1), beyond)] === 1) start--
    let end = probe + 1
    if (start <= probe)
      while (end < text.length && members[Math.min(text.charCodeAt(end), beyond)] === 1) end++
    if (end - start >= least && start < last) yield { start, end }
    from = end
  }
}
