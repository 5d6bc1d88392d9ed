// A run that reads nothing proves nothing, so it fails.
import type { Tally } from './coverage.ts'
import { UsageError } from './errors.ts'
import type { Source } from './model.ts'

/** Throws where nothing was read that should have been. */
export function refuseIfUnread(source: Source, count: Tally): void {
  const told = hasReadNothing(source, count) ? explained[source.facts.kind] : undefined
  if (told === undefined) return
  const [what, advice] = told(source.facts.root)
  throw new UsageError(`${what} A run that reads nothing proves nothing, so it fails. ${advice}`)
}

/** One part of a small repository may well be empty, and so may a history of which nothing was left out. */
function hasReadNothing({ facts, commits, volume }: Source, count: Tally): boolean {
  if (facts.shard !== undefined) return false
  if (facts.kind === 'workspace') return count.files() === 0
  const { complete, files } = count.coverage(commits, volume)
  return !complete && files.read === 0 && commits?.read === 0
}

type Explained = (root: string) => readonly [what: string, advice: string]

const explained: Readonly<Partial<Record<Source['facts']['kind'], Explained>>> = {
  workspace: (root) => [
    `Nothing was read under ${root}: git tracks no file there, none of them is on disk, or every file was left out.`,
    'Check the folder, that the repository is checked out, and the include and exclude patterns.',
  ],
  history: (root) => [
    `Nothing of the history of ${root} could be read: its refs name objects that git does not find.`,
    'Run git fsck there, and fetch or clone the repository anew.',
  ],
}
