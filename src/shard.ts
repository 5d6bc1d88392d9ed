// Splits one scan over several machines. Which part a thing belongs to follows from its name alone, so the parts need
// not speak to each other: every thing is in one part, whoever counts.
import { UsageError } from './errors.ts'

/** The `index`th (from 1) of `count` parts. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** GitHub starts no more than 256 jobs of a matrix: https://docs.github.com/en/actions/reference/limits */
export const mostShards = 256

/** Reads `2/8`. Throws {@link UsageError}. */
export function parseShard(text: string): Shard {
  const [, index, count] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text.trim()) ?? []).map(Number)
  if (index === undefined || count === undefined || index < 1 || index > count || count > mostShards) {
    throw new UsageError(
      `A shard is written i/n, such as 2/8: the second of eight parts, of ${mostShards} at most. It was "${text.slice(0, 40)}".`,
    )
  }
  return { index, count }
}

export function showShard({ index, count }: Shard): string {
  return `${index}/${count}`
}

/** Whether the part is the one that `key` belongs to: an object's id, or a path where there is no id. */
export function holds({ index, count }: Shard, key: string): boolean {
  return hash(key) % count === index - 1
}

/** FNV-1a over UTF-16 code units, 32 bits, mixed once more: ids and paths that differ in one place part well. */
function hash(key: string): number {
  let state = 0x811c9dc5
  for (let at = 0; at < key.length; at++) state = Math.imul(state ^ key.charCodeAt(at), 0x01000193)
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  return (state ^ (state >>> 13)) >>> 0
}
