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
  const numbers = Uint32Array.from({ length: log.length }, (_, commit) => log.number(commit)).sort()
  let next = 0
  for (const { index, first } of packs) {
    index.eachId((bytes, at, place) => {
      if (numbers[next] !== first + place) return
      bytes.copy(ids, log.find(first + place) * idLength, at, at + idLength)
      next += 1
    })
  }
  for (const number of numbers.subarray(next)) {
    const folder = loose.findLast(({ first }) => first <= number)
    ids.write(folder?.ids[number - folder.first] ?? '', log.find(number) * idLength, 'hex')
  }
  return (commit) => ids.toString('hex', commit * idLength, (commit + 1) * idLength)
}
