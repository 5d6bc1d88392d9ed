// Runs ahead of whoever takes time over each item.

/** Hands on what `items` gives, and has up to `most` of it before that is asked for, by what each weighs. */
export async function* ahead<T>(
  items: AsyncIterable<T>,
  most: number,
  weightOf: (item: T) => number = () => 1,
): AsyncGenerator<T> {
  const held: T[] = []
  let weight = 0
  let ended = false
  let wake = (): void => {}
  const changed = (): Promise<void> => new Promise((settle) => void (wake = settle))
  const isFull = (): boolean => weight >= most && !ended
  const pull = async (): Promise<void> => {
    try {
      for await (const item of items) {
        held.push(item)
        weight += weightOf(item)
        wake()
        while (isFull()) await changed()
        if (ended) return
      }
    } finally {
      ended = true
      wake()
    }
  }
  const pulled = pull()
  // Told below, behind what came before it.
  pulled.catch(() => {})
  try {
    for (;;) {
      // What has arrived meanwhile comes in with the next turn of the event loop, and with no promise before that.
      await new Promise((settle) => void setImmediate(settle))
      const item = held.shift()
      if (item !== undefined) {
        weight -= weightOf(item)
        wake()
        yield item
      } else if (ended) break
      else await changed()
    }
    await pulled
  } finally {
    ended = true
    wake()
  }
}
