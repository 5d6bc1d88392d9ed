// What the fake GitHub reads from its repository, and the shapes in which GitHub tells it.
import type { TestRepository } from '../../source/gitrepo.ts'
import type { Question } from './routes.ts'
import type { GitHubState } from './state.ts'

export type Place = Pick<Question, 'state' | 'origin'>

export function repositoryOf({ state }: Place): TestRepository {
  if (state.repository === undefined) throw new Error('This fake GitHub was started without a repository')
  return state.repository
}

const knownCommits = new WeakMap<GitHubState, Map<string, CommitAnswer>>()

/** A commit never changes, so what was described once needs no process to be found again. */
function known({ state }: Place): Map<string, CommitAnswer> {
  const found = knownCommits.get(state) ?? new Map()
  knownCommits.set(state, found)
  return found
}

export function attempt(place: Place, ...args: readonly string[]): string | undefined {
  try {
    return repositoryOf(place).git(...args)
  } catch {
    return undefined
  }
}

export function resolve(place: Place, name: string | undefined): string | undefined {
  if (name !== undefined && known(place).has(name)) return name
  return attempt(place, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name ?? ''}^{commit}`)
}

/** What a first commit is compared with; git knows this id in every SHA-1 repository. */
export const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

export function lines(printed: string): readonly string[] {
  return printed.split('\n').filter(Boolean)
}

const fields = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00')

export function describe(place: Place, ids: readonly string[]): readonly (CommitAnswer | undefined)[] {
  const found = known(place)
  const fresh = ids.filter((id) => !found.has(id))
  if (fresh.length > 0) for (const answer of read(place, fresh)) found.set(answer.sha, answer)
  return ids.map((id) => found.get(id))
}

function read(place: Place, ids: readonly string[]): readonly CommitAnswer[] {
  const format = ['--no-walk=unsorted', '--stdin', '-z', `--format=${fields}`]
  const printed = repositoryOf(place).gitWith(`${ids.join('\n')}\n`, 'log', ...format)
  const values = printed.split('\0')
  return Array.from({ length: Math.floor(values.length / 10) }, (_, index) => {
    return commitAnswer(place, values.slice(index * 10, index * 10 + 10))
  })
}

type CommitAnswer = ReturnType<typeof commitAnswer>

function commitAnswer({ origin, state }: Place, values: readonly string[]) {
  const [sha = '', treeId = '', parents = '', ...people] = values
  const [name = '', email = '', date = '', byName = '', byEmail = '', byDate = '', message = ''] = people
  const url = `${origin}/repos/${state.owner}/${state.repo}/commits`
  const link = (id: string) => ({ sha: id, url: `${url}/${id}`, html_url: `${url}/${id}` })
  return {
    ...link(sha),
    node_id: sha,
    comments_url: `${url}/${sha}/comments`,
    commit: {
      url: `${url}/${sha}`,
      author: { name, email, date: inUtc(date) },
      committer: { name: byName, email: byEmail, date: inUtc(byDate) },
      message: message.replace(/\n$/, ''),
      comment_count: 0,
      tree: { sha: treeId, url: `${url}/${treeId}` },
      verification: {
        verified: false,
        reason: 'unsigned',
        signature: null,
        payload: null,
        verified_at: null,
      },
    },
    author: null,
    committer: null,
    parents: parents.split(' ').filter(Boolean).map(link),
  }
}

function inUtc(date: string): string {
  return new Date(date).toISOString().replace('.000Z', 'Z')
}

const statusNames: Readonly<Record<string, string>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  T: 'changed',
  R: 'renamed',
  C: 'copied',
}

export function changedFiles(place: Place, [from, to]: readonly [string, string]): readonly unknown[] {
  const parts = repositoryOf(place)
    .git('diff-tree', '-r', '-z', '-M', '--raw', '--no-commit-id', from, to)
    .split('\0')
  const files: unknown[] = []
  for (let at = 0; at + 1 < parts.length;) {
    const [, mode = '', oldId = '', id = '', letter = ''] = (parts[at] ?? '').split(' ')
    const status = statusNames[letter[0] ?? ''] ?? 'changed'
    const moved = status === 'renamed' || status === 'copied'
    const filename = parts[at + (moved ? 2 : 1)] ?? ''
    files.push(fileAnswer(place, { filename, status, mode, id: status === 'removed' ? oldId : id }))
    at += moved ? 3 : 2
  }
  return files
}

interface File {
  readonly filename: string
  readonly status: string
  readonly mode: string
  readonly id: string
}

function fileAnswer({ origin, state }: Place, { filename, status, mode, id }: File) {
  const url = `${origin}/contents/${encodeURIComponent(filename)}`
  const submodule = mode === '160000' ? { patch: `@@ -0,0 +1 @@\n+Subproject commit ${id}` } : {}
  return {
    sha: state.namelessPaths.has(filename) ? null : id,
    filename,
    status,
    additions: 1,
    deletions: 0,
    changes: 1,
    blob_url: url,
    raw_url: url,
    contents_url: url,
    ...submodule,
  }
}
