// What the pack reader says about commits, against git: which there are, in which order, and which of them moved some blobs.
import { execFileSync, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { GraphCommits, ObjectGraph } from '../src/history/object-pass.ts'
import { requireGit } from '../src/source/git.ts'
import { followHistory } from '../src/source/history-descent.ts'
import { someOf, walkHistory, type Met } from '../src/source/history-walk.ts'
import { locate } from '../src/source/locate.ts'

/** Blobs that are asked about: neighbours in the order of ids have nothing to do with each other. */
const mostBlobs = 2_000
/** Of these, how many are asked about alone as well. */
const mostAlone = 20

export interface GraphProof {
  readonly line: string
  readonly differences: readonly string[]
}

export async function proveGraph(folder: string, graph: ObjectGraph | undefined): Promise<GraphProof> {
  if (graph === undefined) return { line: 'no graph: git is asked', differences: [] }
  const ask = (...args: readonly string[]): readonly string[] =>
    execFileSync('git', ['-C', folder, ...args], { encoding: 'latin1', maxBuffer: 2 ** 30 })
      .split('\n')
      .filter(Boolean)
  const listed = ask('rev-list', '--date-order', '--all')
  const tips = ask('for-each-ref', '--format=%(objecttype) %(objectname) %(*objecttype) %(*objectname)')
  const commits = graph.commits(tips.flatMap((tip) => /commit ([0-9a-f]+)/.exec(tip)?.[1] ?? []))
  if (commits === undefined) return { line: 'no order: git is asked', differences: [] }
  const own = Array.from({ length: commits.ids.length }, (_, at) => commits.ids.at(at))
  const differences = own.join() === listed.join() ? [] : ['the order of commits differs']
  const moves = await movesOf(folder, listed)
  const blobs = [...moves.keys()].sort()
  const step = Math.max(1, Math.floor(blobs.length / mostBlobs))
  const sample = blobs.filter((_, at) => at % step === 0)
  const alone = sample.slice(0, mostAlone).map((id) => [id])
  for (const asked of [sample, ...alone]) differences.push(...differing(commits, moves, { asked, listed }))
  for (const asked of [sample.slice(0, 50), ...alone])
    differences.push(...(await descending(folder, commits, asked)))
  return {
    line: `${listed.length} commits in git's order, ${sample.length} blobs asked about`,
    differences,
  }
}

interface Question {
  readonly asked: readonly string[]
  readonly listed: readonly string[]
}

function* differing(
  commits: GraphCommits,
  moves: ReadonlyMap<string, ReadonlySet<number>>,
  { asked, listed }: Question,
): Generator<string> {
  const own = new Set(commits.movements(new Set(asked))?.places)
  const git = new Set(asked.flatMap((id) => [...(moves.get(id) ?? [])]))
  const of = asked.length === 1 ? asked[0] : `${asked.length} blobs`
  for (const place of new Set([...own, ...git]))
    if (own.has(place) !== git.has(place))
      yield `${listed[place]} moved ${of}: ${own.has(place) ? 'by the reader alone' : 'by git alone'}`
}

/** What commits did with the blobs, by going down their trees, against git's diffs of them. */
async function descending(
  folder: string,
  commits: GraphCommits,
  asked: readonly string[],
): Promise<readonly string[]> {
  const place = locate(folder)
  const movements = commits.movements(new Set(asked))
  if (place === undefined || movements === undefined) return ['no repository']
  const git = requireGit(place)
  const wants = (id: string): boolean => asked.includes(id)
  const followed = await followHistory(git, { commits: commits.ids, movements, wants })
  if (followed === undefined) return []
  const walked = await walkHistory(git, someOf(commits.ids, movements.places), wants)
  const left = await walkHistory(git, someOf(commits.ids, followed.oneSided), wants)
  const arrivals = left.met.filter(({ step: { now } }) => now !== undefined && wants(now))
  if (arrivals.length > 0) return ['a merge that is left out puts something somewhere']
  const [own, its] = [[...followed.met, ...left.met], walked.met].map(
    (met) => new Set(met.flatMap((one) => ofInterest(one, wants))),
  )
  const apart = [...(own ?? []), ...(its ?? [])].filter((step) => own?.has(step) !== its?.has(step))
  return apart.map((step) => `only one of two ways finds ${JSON.stringify(step)}`)
}

function ofInterest({ number, step }: Met, wants: (id: string) => boolean): readonly string[] {
  const { path, before, now } = step
  const is = now !== undefined && wants(now) ? now : ''
  const was = before.filter(wants).join()
  return is + was === '' ? [] : [`${number} ${path} ${was}>${is}`]
}

/** For each blob the places of the commits that differ from a parent in it, in its path or in its mode. */
async function movesOf(
  folder: string,
  listed: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const flags = ['-r', '-m', '--raw', '--root', '--always', '--no-renames', '--no-abbrev', '--stdin']
  const git = spawn('git', ['-C', folder, 'diff-tree', ...flags], { stdio: ['pipe', 'pipe', 'inherit'] })
  git.stdin.end(`${listed.join('\n')}\n`)
  const places = new Map(listed.map((id, place) => [id, place]))
  const moves = new Map<string, Set<number>>()
  let commit = -1
  for await (const line of createInterface({ input: git.stdout.setEncoding('latin1') })) {
    if (!line.startsWith(':')) {
      commit = places.get(line.split(' ')[0] ?? '') ?? commit
      continue
    }
    const [beforeMode = '', nowMode, before = '', now = ''] = line.slice(1).split(' ')
    for (const [mode, id] of [
      [beforeMode, before],
      [nowMode, now],
    ] as const) {
      if (mode === '160000' || /^0+$/.test(id)) continue
      const known = moves.get(id)
      if (known === undefined) moves.set(id, new Set([commit]))
      else known.add(commit)
    }
  }
  return moves
}
