// Stretches of a text that do not overlap, in order, so that the one at a place is found without asking all of them.

export interface Span {
  readonly start: number
  readonly end: number
}

export interface Spans<Item extends Span> {
  /** The first item, in the order of the text, that shares a character with `span`. */
  overlapping(span: Span): Item | undefined
  /** Call only with an item that overlaps none. */
  add(item: Item): void
}

export function spans<Item extends Span>(): Spans<Item> {
  const items: Item[] = []
  return {
    overlapping({ start, end }) {
      const item = items[firstEndingAfter(items, start)]
      return item !== undefined && item.start < end ? item : undefined
    },
    add(item) {
      const last = items.at(-1)
      if (last === undefined || last.end <= item.start) items.push(item)
      else items.splice(firstEndingAfter(items, item.start), 0, item)
    },
  }
}

function firstEndingAfter(items: readonly Span[], place: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.end ?? Infinity) > place) high = middle
    else low = middle + 1
  }
  return low
}
