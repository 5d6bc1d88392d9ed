// One part of a source that was opened whole. Files are told apart by path and not by object id, so that all versions
// of a file in a range of commits fall to one part: which of them stands last is decided there.
import type { Document, Source, Unread } from '../model.ts'
import { holds, showShard, type Shard } from '../shard.ts'
import type { Ground } from './ground.ts'

type Item = Document | Unread

/**
 * Rules about the repository as a whole are judged by the first part, which therefore reads everything; what it reads
 * of the other parts is marked as {@link Document.aside}. The other parts leave those rules out.
 */
export function sharded(ground: Ground, shard: Shard): Ground {
  const isFirst = shard.index === 1
  return {
    ...ground,
    rules: isFirst ? ground.rules : { ...ground.rules, repository: [] },
    source: partOf(ground.source, shard, isFirst),
  }
}

function partOf(source: Source, shard: Shard, withOthers: boolean): Source {
  const own = source.part?.({ holds: (key) => holds(shard, key), judging: withOthers })
  if (own !== undefined) return { ...own, facts: { ...own.facts, shard: showShard(shard) } }
  async function* documents(): AsyncGenerator<Item> {
    for await (const item of source.documents()) {
      if (holds(shard, keyOf(item))) yield item
      else if (withOthers && !('reason' in item)) yield { ...item, aside: true }
    }
  }
  return { ...source, facts: { ...source.facts, shard: showShard(shard) }, documents }
}

function keyOf(item: Item): string {
  if (item.path !== '' || 'reason' in item) return item.path
  return item.commit?.id ?? item.where
}
