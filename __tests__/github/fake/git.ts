// Answers about commits, trees and blobs, read from a real repository so that they are true.
import { execFileSync } from 'node:child_process'
import { scrubbedEnvironment } from '../../source/gitrepo.ts'
import { attempt, changedFiles, describe, emptyTree, lines, repositoryOf, resolve } from './git-facts.ts'
import type { Answer, Question } from './routes.ts'

/** The limits of the endpoints, as their descriptions state them. */
const limits = { pullCommits: 250, commitFiles: 3000, filesPerPage: 300, comparedFiles: 300 }

export function commit({ path, ...place }: Question): Answer {
  const id = resolve(place, path['ref'])
  if (id === undefined) return undefined
  const [facts] = describe(place, [id])
  const parent = facts?.parents[0]?.sha ?? emptyTree
  const files = changedFiles(place, [parent, id]).slice(0, limits.commitFiles)
  const stats = { total: files.length, additions: files.length, deletions: 0 }
  return {
    body: undefined,
    page: {
      items: files,
      fixedSize: limits.filesPerPage,
      around: (items) => Object.assign({}, facts, { stats, files: items }),
    },
  }
}

export function comparison({ path, query, ...place }: Question): Answer {
  const [from, to] = (path['basehead'] ?? '').split('...')
  const [base, head] = [resolve(place, from), resolve(place, to)]
  if (base === undefined || head === undefined) return undefined
  const fork = attempt(place, 'merge-base', base, head)
  if (fork === undefined) return undefined
  const ids = lines(repositoryOf(place).git('rev-list', '--reverse', '--topo-order', `${base}..${head}`))
  const behind = lines(repositoryOf(place).git('rev-list', `${head}..${base}`)).length
  const [baseFacts, forkFacts, ...commits] = describe(place, [base, fork, ...ids])
  const web = `https://github.com/octo-org/octo-repo/compare/${base}...${head}`
  const around = (items: readonly unknown[], number: number) => ({
    url: `${place.origin}/compare`,
    html_url: web,
    permalink_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    base_commit: baseFacts,
    merge_base_commit: forkFacts,
    status: statusOf(ids.length, behind),
    ahead_by: ids.length,
    behind_by: behind,
    total_commits: ids.length,
    commits: items,
    ...(number === 1 ? { files: changedFiles(place, [fork, head]).slice(0, limits.comparedFiles) } : {}),
  })
  // "When calling this endpoint without any paging parameter, the returned list is limited to 250 commits."
  const unpaged = query['page'] === undefined && query['per_page'] === undefined
  if (unpaged) return { body: around(commits.slice(-250), 1) }
  return { body: undefined, page: { items: commits, around } }
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

export function pullCommits({ path, ...place }: Question): Answer {
  const pull = place.state.pulls.get(Number(path['pull_number']))
  if (pull === undefined) return undefined
  const ids = lines(
    repositoryOf(place).git('rev-list', '--reverse', '--topo-order', `${pull.base}..${pull.head}`),
  )
  const items = describe(place, ids.slice(0, limits.pullCommits))
  return { body: undefined, page: { items, around: (page) => page } }
}

export function tree({ path, query, ...place }: Question): Answer {
  const asked = path['tree_sha'] ?? ''
  const id = attempt(place, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${asked}^{tree}`)
  if (id === undefined) return undefined
  const flags = query['recursive'] === undefined ? [] : ['-r', '-t']
  const listed = repositoryOf(place)
    .git('ls-tree', '-z', '--full-tree', ...flags, id)
    .split('\0')
    .filter(Boolean)
  const entries = listed.map((line) => {
    const [facts = '', name = ''] = line.split('\t')
    const [mode = '', type = '', sha = ''] = facts.split(' ')
    return { path: name, mode, type, sha, url: `${place.origin}/git/${sha}` }
  })
  const truncated = place.state.cutTrees.has(asked)
  return {
    body: {
      sha: id,
      url: `${place.origin}/git/trees/${id}`,
      tree: truncated ? entries.slice(0, 1) : entries,
      truncated,
    },
  }
}

export function blob({ path, ...place }: Question): Answer {
  const id = path['file_sha'] ?? ''
  if (place.state.tooLarge.has(id)) {
    const errors = [{ resource: 'Blob', field: 'data', code: 'too_large' }]
    return { status: 403, body: { message: 'This API returns blobs up to 100 MB in size.', errors } }
  }
  if (attempt(place, 'cat-file', '-t', id) !== 'blob') return undefined
  const bytes = execFileSync('git', ['cat-file', 'blob', id], {
    cwd: repositoryOf(place).path,
    env: scrubbedEnvironment(),
    maxBuffer: 1 << 28,
  })
  // GitHub breaks base64 into lines of 60 characters.
  const content = bytes.toString('base64').replaceAll(/.{1,60}/g, '$&\n')
  const url = `${place.origin}/git/blobs/${id}`
  return { body: { sha: id, node_id: id, size: bytes.length, url, content, encoding: 'base64' } }
}
