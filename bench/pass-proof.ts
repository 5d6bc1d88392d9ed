// What the pass over all objects finds out through the pack reader, against what it finds out through git alone.
import { nameLiterals, namesThatMatter } from '../src/history/names.ts'
import type { Passed } from '../src/history/object-pass.ts'
import type { Search } from '../src/history/sieve.ts'
import { literals } from '../src/scan/literals.ts'
import { requireGit } from '../src/source/git.ts'
import { locate, realFolder } from '../src/source/locate.ts'
import { packPass } from '../src/source/pack-pass.ts'
import { plainPass } from '../src/source/plain-pass.ts'

const search: Search = {
  literals,
  words: [],
  nameLiterals,
  nameMatters: namesThatMatter((segment) => segment.startsWith('.env')),
  names: 'proof',
}

export interface Ways {
  readonly line: string
  readonly differences: readonly string[]
}

export async function compareWays(folder: string): Promise<Ways> {
  const place = locate(realFolder(folder))
  if (place === undefined) throw new Error(`${folder} is no repository.`)
  const git = requireGit(place)
  const [fast, fastTime] = await timed(() => packPass(git, plainPass(git))(search))
  const [plain, plainTime] = await timed(() => plainPass(git)(search))
  const differences = [...differing(facts(fast), facts(plain))]
  const { blobs, commits, tags } = fast
  const found = `${blobs.length} blobs, ${commits.length} commits and ${tags.length} tags of interest`
  return { line: `${found}; ${fastTime.toFixed(1)} s, through git ${plainTime.toFixed(1)} s`, differences }
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, seconds: number]> {
  const start = performance.now()
  const result = await work()
  return [result, (performance.now() - start) / 1000]
}

/** Of the names that trees give an object only one is kept, and either will do. */
const facts = ({ counts, bytes, blobs, commits, tags, named, unread }: Passed): ReadonlyMap<string, number> =>
  new Map([
    ...Object.entries(counts).map(([type, count]) => [`number of ${type}s`, count] as const),
    ['bytes', bytes],
    ...[...blobs, ...commits, ...tags].map((id) => [`${id} of interest`, 1] as const),
    ...[...named.blobs.keys(), ...named.trees.keys()].map((id) => [`${id} named`, 1] as const),
    ...unread.map(({ id, reason }) => [`${id} ${reason}`, 1] as const),
  ])

function* differing(
  fast: ReadonlyMap<string, number>,
  plain: ReadonlyMap<string, number>,
): Generator<string> {
  for (const fact of new Set([...fast.keys(), ...plain.keys()])) {
    const [own, git] = [fast.get(fact), plain.get(fact)]
    if (own !== git) yield `${fact}: ${own ?? 'not'} by the reader, ${git ?? 'not'} through git`
  }
}
