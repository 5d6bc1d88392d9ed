// A list that is read while it grows, by any number of readers, each from its beginning.

export interface Growing<T> {
  add(item: T): void
  /** With an error the readers fail when they have read the rest. */
  end(error?: Error): void
  /** What has come since, as one list. */
  readonly lists: AsyncIterable<readonly T[]>
}

export function growing<T>(): Growing<T> {
  const items: T[] = []
  let ended = false
  let failure: Error | undefined
  let wake = (): void => {}
  let changed: Promise<void> | undefined
  const tell = (): void => {
    wake()
    changed = undefined
  }
  async function* lists(): AsyncGenerator<readonly T[]> {
    for (let at = 0; ;) {
      // Together with what comes in the same turn.
      await new Promise((settle) => void setImmediate(settle))
      if (at < items.length) {
        const next = items.slice(at)
        at = items.length
        yield next
      } else if (failure !== undefined) throw failure
      else if (ended) return
      else await (changed ??= new Promise((settle) => void (wake = settle)))
    }
  }
  return {
    add(item) {
      items.push(item)
      if (changed !== undefined) tell()
    },
    end(error) {
      ended = true
      failure = error
      tell()
    },
    lists: { [Symbol.asyncIterator]: lists },
  }
}
