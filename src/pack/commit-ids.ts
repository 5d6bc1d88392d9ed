// The ids of commits, by their places in the log: read in one go while the indexes are open, since the graph is asked when they are not.
import type { CommitLog } from './commit-log.ts'
import type { Database } from './database.ts'
import { idLengths } from './object-id.ts'

export function commitIds(
  { format, packs, loose }: Pick<Database, 'format' | 'packs' | 'loose'>,
  log: CommitLog,
): (commit: number) => string {
  const idLength = idLengths[format]
  const ids = Buffer.alloc(log.length * idLength)
  const { ascending } = log
  const numberAt = (rank: number): number => log.number(ascending[rank] ?? 0)
  let next = 0
  for (const { index, first } of packs) {
    const start = next
    while (next < ascending.length && numberAt(next) < first + index.count) next += 1
    const places = Uint32Array.from({ length: next - start }, (_, at) => numberAt(start + at) - first)
    let rank = start
    index.idsAt(places, (bytes, at) => {
      const to = (ascending[rank++] ?? 0) * idLength
      for (let byte = 0; byte < idLength; byte++) ids[to + byte] = bytes[at + byte] ?? 0
    })
  }
  for (const commit of ascending.subarray(next)) {
    const number = log.number(commit)
    const folder = loose.findLast(({ first }) => first <= number)
    ids.write(folder?.ids[number - folder.first] ?? '', commit * idLength, 'hex')
  }
  return (commit) => ids.toString('hex', commit * idLength, (commit + 1) * idLength)
}
