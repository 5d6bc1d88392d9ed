// The texts that were read last, by their path, in memory that is used again and again: strings of megabytes that live for some versions are
// garbage that V8 lets lie long.
import { changeBetween, type Change } from './text-change.ts'

export interface RecentTexts<Item> {
  /** Makes a text the last of its path. */
  add(path: string, text: string): Recent<Item>
}

export interface Recent<Item> {
  /** The text of the path from which the least has changed, of those with something known of them. */
  readonly nearest: { readonly item: Item; readonly change: Change } | undefined
  /** What is known of the text. Without it, it is forgotten. */
  readonly keep: (item: Item) => void
}

/** A branch lives beside others: the text that is nearest to the next one is seldom the last. */
const mostOfPath = 6

/** In bytes, two for each character: the versions of many paths, which come one path after the other as a rule. */
const room = 8_000_000
const width = 2

interface Kept<Item> {
  readonly path: string
  readonly from: number
  readonly to: number
  item?: Item
}

export function recentTexts<Item>(): RecentTexts<Item> {
  let memory: Buffer | undefined
  /** As they came, one behind the other, and from the beginning again where the end is reached. */
  let kept: readonly Kept<Item>[] = []
  let end = 0

  function place(path: string, length: number): Kept<Item> {
    const from = end + length > room ? 0 : end
    const added: Kept<Item> = { path, from, to: from + length }
    // What lay there is gone, and so is what was not kept.
    const others = kept.filter((one) => one.to <= from || one.from >= added.to)
    kept = [...others.filter(({ item }) => item !== undefined), added]
    end = added.to
    return added
  }

  return {
    add(path, text) {
      if (text.length * width > room) return { nearest: undefined, keep: () => {} }
      memory ??= Buffer.allocUnsafeSlow(room)
      const bytes = memory
      const added = place(path, text.length * width)
      bytes.write(text, added.from, 'utf16le')
      const ofPath = kept.filter((one) => one.path === path && one !== added).slice(-mostOfPath)
      let nearest: Recent<Item>['nearest']
      for (const { from, to, item } of ofPath) {
        if (item === undefined) continue
        const change = changeBetween(bytes.subarray(from, to), bytes.subarray(added.from, added.to))
        if (nearest === undefined || sizeOf(change) < sizeOf(nearest.change)) nearest = { item, change }
      }
      return { nearest, keep: (item) => void (added.item = item) }
    },
  }
}

const sizeOf = ({ start, now }: Change): number => now - start
