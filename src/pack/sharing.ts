// Shares the blobs of a pass between this thread and a second one, where they are so many that it pays. Whatever becomes of the
// second, every blob is gone over: what it had taken is gone over here if it does not say that it is done.
import { goOverBlobs, stretches, type Haul, type Stretch } from './blobs.ts'
import type { Database } from './database.ts'
import type { PassOptions } from './pass.ts'
import type { Second } from './second-thread.ts'
import { takeInTurn } from './take-in-turn.ts'

const [here, there] = [0, 1]

/** The second begins at once; what is returned does this thread's share and answers when both are done. */
export function shareBlobs(
  { packs, memory, format }: Database,
  { onObject }: PassOptions,
  second: Second | undefined,
): () => Promise<readonly Haul[]> {
  const all = stretches(packs)
  const owners = new Uint8Array(new SharedArrayBuffer(all.length))
  const turn = new Int32Array(new SharedArrayBuffer(4))
  const other = second?.share({
    packs: packs.map(({ file, idLength, index, entries, states }) => ({
      file,
      idLength,
      index: { count: index.count, offsets: index.offsets, crcs: index.crcs },
      entries,
      states,
    })),
    owners,
    turn,
    owner: there,
  })
  const go = (take: () => Stretch | undefined): Haul =>
    goOverBlobs({
      packs,
      memory,
      format,
      take,
      ...(onObject && {
        onBlob({ pack, entry, content, id }) {
          const own = packs[pack]?.index.idOf(entry).toString('hex') ?? ''
          if (id === undefined || id === own) onObject(own, 'blob', content)
        },
      }),
    })
  return async () => {
    const own = go(takeInTurn(all, { owners, turn, owner: here }))
    if (other === undefined) return [own]
    const others = await other
    if (others !== undefined) return [own, others]
    const left = all.filter((_, at) => owners[at] === there)[Symbol.iterator]()
    return [own, go(() => left.next().value ?? undefined)]
  }
}
