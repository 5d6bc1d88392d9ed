// How many different characters a text has, as far as anybody asks.

/** Whether a text has so many different characters. A random one shows them at its beginning, and every value is asked. */
export function hasDistinct(text: string, count: number): boolean {
  const seen: string[] = []
  for (const character of text) {
    if (seen.length >= count) break
    if (!seen.includes(character)) seen.push(character)
  }
  return seen.length >= count
}
