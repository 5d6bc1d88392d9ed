// Remembers what was read from short texts, for as long as there is room. The texts themselves are kept and compared, so that
// nothing is taken for what it only resembles.

export interface Memory<Item> {
  get(text: string): Item | undefined
  /** The text must hold no longer one alive: see `copyOf` in copy.ts. */
  keep(text: string, item: Item): void
}

interface Kept<Item> {
  readonly text: string
  readonly item: Item
}

/** Room for `most` characters, and for as many again that were asked for before these came. */
export function memoryOf<Item>(most: number): Memory<Item> {
  let young = new Map<number, Kept<Item>>()
  let old = new Map<number, Kept<Item>>()
  let size = 0
  const add = (mark: number, kept: Kept<Item>): void => {
    if (size + kept.text.length > most) [young, old, size] = [new Map(), young, 0]
    young.set(mark, kept)
    size += kept.text.length
  }
  return {
    get(text) {
      const mark = markOf(text)
      const known = young.get(mark)
      if (known?.text === text) return known.item
      const older = old.get(mark)
      if (older?.text !== text) return undefined
      old.delete(mark)
      add(mark, older)
      return older.item
    },
    keep: (text, item) => add(markOf(text), { text, item }),
  }
}

/** Where to look. Of texts with the same mark the last is kept; to hash all characters takes longer than to compare them. */
function markOf(text: string): number {
  let mark = text.length
  for (let at = 0; at < text.length; at += 8) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193)
  return mark
}
