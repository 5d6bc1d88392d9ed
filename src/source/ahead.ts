// Runs ahead of whoever takes time over each item.

/** Hands on what `items` gives, and has up to `most` of it before that is asked for. */
export async function* ahead<T>(items: AsyncIterable<T>, most: number): AsyncGenerator<T> {
  const held: T[] = []
  let ended = false
  let wake = (): void => {}
  const changed = (): Promise<void> => new Promise((settle) => void (wake = settle))
  const isFull = (): boolean => held.length >= most && !ended
  const pull = async (): Promise<void> => {
    try {
      for await (const item of items) {
        held.push(item)
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
