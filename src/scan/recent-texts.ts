// The texts that were read last under each path.

interface Text {
  readonly path: string
  readonly text: string
}

export interface RecentTexts<Item extends Text> {
  of(path: string): readonly Item[]
  add(item: Item): void
}

/** A branch lives beside others: the text that is nearest to the next one is seldom the last. */
const mostOfPath = 6

/** In characters: the versions of many paths, which come one path after the other as a rule. */
const room = 4_000_000

export function recentTexts<Item extends Text>(): RecentTexts<Item> {
  /** The oldest first. */
  let kept: readonly Item[] = []
  const of = (path: string): readonly Item[] => kept.filter((item) => item.path === path)
  return {
    of,
    add(item) {
      const alike = of(item.path)
      const surplus = alike.length < mostOfPath ? undefined : alike[0]
      kept = lastWithin(room, [...kept.filter((one) => one !== surplus), item])
    },
  }
}

function lastWithin<Item extends Text>(most: number, items: readonly Item[]): readonly Item[] {
  let size = 0
  const tooOld = items.findLastIndex(({ text }) => (size += text.length) > most)
  return items.slice(tooOld + 1)
}
