// Asks git what kind of repository it is: the facts that decide how objects are named and whether all are there.
import type { Git } from './git.ts'

export interface RepositoryFacts {
  readonly objectFormat: 'sha1' | 'sha256'
  /** History was cut: some commits stand without their parents. */
  readonly shallow: boolean
  /** Objects were filtered out of the clone and may have to be fetched. */
  readonly partial: boolean
}

/** Throws `GitError` where git cannot read the repository. */
export async function repositoryFacts(git: Git): Promise<RepositoryFacts> {
  const [parsed, promisors] = await Promise.all([
    git.read(['rev-parse', '--is-shallow-repository', '--show-object-format']),
    // Exit code 1 says that no such setting exists.
    git.read(['config', '-z', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$'], {
      accept: [1],
    }),
  ])
  const [shallow, format] = parsed.toString('latin1').split('\n')
  return {
    objectFormat: format === 'sha256' ? 'sha256' : 'sha1',
    shallow: shallow === 'true',
    partial: promisors.length > 0,
  }
}
