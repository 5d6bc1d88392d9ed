// Cuts texts to GitHub's limits without cutting a character in two.

/** At most `characters` UTF-16 code units, the last of them an ellipsis where something was cut. */
export function clip(text: string, characters: number): string {
  if (text.length <= characters) return text
  const cut = text.slice(0, characters - 1)
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}
