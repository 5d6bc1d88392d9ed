// A range read through the API alone, from true answers about real repositories: everything that a change brings in is
// seen, and whatever a limit or a fault hides is named.
import { afterEach, describe, expect, it } from '@jest/globals'
import { readBlob } from '../../src/github/blob.ts'
import { GitHubFailure } from '../../src/github/failure.ts'
import { readRange, type RangeRequest, type RestRange } from '../../src/github/range.ts'
import { makeRepository, type TestRepository } from '../source/gitrepo.ts'
import { connectTo } from './connect.ts'
import type { PlannedFault } from './fake/faults.ts'
import { startGitHub, type FakeGitHub } from './fake/server.ts'
import { emptyState, type GitHubState } from './fake/state.ts'

const compare = 'GET /repos/{owner}/{repo}/compare/{basehead}'
const commits = 'GET /repos/{owner}/{repo}/commits/{ref}'
const pulls = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits'
const place = { owner: 'octo-org', repo: 'octo-repo' }

const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

function repository(): TestRepository {
  const made = makeRepository()
  open.push({ close: () => made.remove() })
  return made
}

async function fakeOf(made: TestRepository, given: Partial<GitHubState> = {}): Promise<FakeGitHub> {
  const fake = await startGitHub(emptyState({ repository: made, ...given }))
  open.push(fake)
  return fake
}

interface Asked extends Omit<RangeRequest, 'owner' | 'repo'> {
  readonly faults?: readonly PlannedFault[]
}

async function read(fake: FakeGitHub, { faults = [], ...request }: Asked): Promise<RestRange> {
  for (const fault of faults) fake.fault(fault)
  const { client } = await connectTo(fake)
  const range = await readRange(client, { ...place, ...request })
  expect(fake.violations).toEqual([])
  return range
}

/** `path content` of each blob, as git itself reads them. */
function contents(made: TestRepository, { blobs }: RestRange): readonly string[] {
  return blobs.map(({ path, id }) => `${path} ${made.git('cat-file', 'blob', id)}`).sort()
}

/** Commits with one file each, faster than git commits them. Returns the ends of the range behind the first. */
function manyCommits(made: TestRepository, count: number) {
  const stream = Array.from({ length: count + 1 }, (_, index) =>
    [
      'commit refs/heads/main',
      `committer Ada <ada@example.com> ${1_767_000_000 + index} +0000`,
      'data 1',
      'm',
      `M 100644 inline file${index}.txt`,
      `data ${String(index).length}`,
      `${index}`,
      '',
    ].join('\n'),
  ).join('')
  made.gitWith(stream, 'fast-import', '--quiet')
  return { base: made.git('rev-parse', `main~${count}`), head: made.git('rev-parse', 'main') }
}

/** One commit of many files on top of an empty one. */
function manyFiles(made: TestRepository, count: number) {
  const base = made.commit('empty')
  const files = Array.from(
    { length: count },
    (_, index) => `M 100644 inline d/file${index}.txt\ndata 1\nx\n`,
  ).join('')
  const head = `commit refs/heads/main\ncommitter Ada <ada@example.com> 1767000000 +0000\ndata 1\nm\nfrom ${base}\n${files}`
  made.gitWith(head, 'fast-import', '--quiet')
  return { base, head: made.git('rev-parse', 'main') }
}

describe('a range', () => {
  it('holds what came and went inside it, each blob under its commit', async () => {
    const made = repository()
    const base = made.commit('base', {
      'old.txt': 'old',
      'moved.txt': 'a text that is long enough to be the same',
      'gone.txt': 'before',
    })
    const added = made.commit('add', { '.env': 'KEY=1' })
    made.git('rm', '-q', '.env', 'gone.txt')
    made.git('mv', 'moved.txt', 'new place.txt')
    const head = made.commit('remove', { 'old.txt': 'changed' })
    const range = await read(await fakeOf(made), { base, head })

    expect(contents(made, range)).toEqual([
      '.env KEY=1',
      'new place.txt a text that is long enough to be the same',
      'old.txt changed',
    ])
    expect(range.blobs[0]).toMatchObject({ path: '.env', commit: { id: added } })
    expect(range.commits).toMatchObject([
      { id: added, author: 'Ada Example', date: '2026-01-02T03:02:05Z', message: 'add' },
      { id: head, message: 'remove' },
    ])
    expect(range).toMatchObject({ expected: 2, read: 2, missing: [] })
  })

  it('holds what a merge wrote and not what it took over from the base', async () => {
    const made = repository()
    const base = made.commit('base', { 'a.txt': 'a', 'c.txt': 'c' })
    made.git('checkout', '-q', '-b', 'feature')
    made.commit('feature', { 'f.txt': 'f' })
    made.git('checkout', '-q', 'main')
    const later = made.commit('later', { 'b.txt': 'b' })
    made.git('checkout', '-q', 'feature')
    made.git('merge', '-q', '--no-commit', '--no-ff', 'main')
    const head = made.commit('merge', { 'evil.txt': 'born in the merge', 'c.txt': 'and changed' })
    const fake = await fakeOf(made)
    const written = ['c.txt and changed', 'evil.txt born in the merge']

    expect(contents(made, await read(fake, { base: later, head }))).toEqual([...written, 'f.txt f'])
    expect(contents(made, await read(fake, { base, head }))).toContain('b.txt b')

    // Without whole trees the merge is held against its first parent: too much, and nothing missing.
    fake.state.cutTrees.add(head)
    const wide = await read(fake, { base: later, head })
    expect(contents(made, wide)).toEqual(['b.txt b', ...written, 'f.txt f'])
    expect(wide.missing).toEqual([])
  })

  it('gives what came twice to the commit that brought it first', async () => {
    const made = repository()
    const base = made.commit('base')
    const first = made.commit('one', { 'x.txt': '1' })
    made.commit('two', { 'x.txt': '2' })
    const head = made.commit('one again', { 'x.txt': '1' })
    const range = await read(await fakeOf(made), { base, head })
    expect(contents(made, range)).toEqual(['x.txt 1', 'x.txt 2'])
    expect(range.blobs[0]?.commit.id).toBe(first)
  })

  it('reads a first commit, and leaves submodules to their own repository', async () => {
    const made = repository()
    const elsewhere = 'c'.repeat(40)
    const base = made.commit('base')
    made.git('checkout', '-q', '--orphan', 'other')
    made.git('update-index', '--add', '--cacheinfo', `160000,${elsewhere},module`)
    made.write('x.txt', 'x')
    made.git('add', 'x.txt')
    made.git('commit', '-q', '-m', 'root')
    made.git('merge', '-q', '--allow-unrelated-histories', '-m', 'join', base)
    const range = await read(await fakeOf(made), { base, head: made.git('rev-parse', 'HEAD') })
    expect(contents(made, range)).toEqual(['x.txt x'])
  })

  it('is empty where the head is in the base', async () => {
    const made = repository()
    const base = made.commit('base')
    const fake = await fakeOf(made)
    expect(await read(fake, { base, head: base })).toMatchObject({
      commits: [],
      blobs: [],
      expected: 0,
      missing: [],
    })
  })

  it('pages past 250 commits', async () => {
    const made = repository()
    const range = await read(await fakeOf(made), manyCommits(made, 260))
    expect(range).toMatchObject({ expected: 260, read: 260, missing: [] })
    expect(range.blobs).toHaveLength(260)
  })

  it('pages past 300 files of a commit', async () => {
    const made = repository()
    const fake = await fakeOf(made)
    const range = await read(fake, manyFiles(made, 650))
    expect(range.blobs).toHaveLength(650)
    expect(fake.requests.filter((request) => /\/commits\/[0-9a-f]{40}/.test(request))).toHaveLength(3)
  })

  it('reads a commit past 3,000 files from its tree', async () => {
    const made = repository()
    const range = await read(await fakeOf(made), manyFiles(made, 3050))
    expect(range.blobs).toHaveLength(3050)
    expect(range.missing).toEqual([])
  })
})

describe('what cannot be seen', () => {
  it('is named: a commit past 3,000 files whose tree is cut', async () => {
    const made = repository()
    const ends = manyFiles(made, 3050)
    const range = await read(await fakeOf(made, { cutTrees: new Set([ends.head]) }), ends)
    expect(range).toMatchObject({ expected: 1, read: 0 })
    expect(range.blobs).toHaveLength(3000)
    expect(range.missing).toEqual([
      `commit ${ends.head.slice(0, 12)}: GitHub lists its first 3000 files only`,
    ])
  })

  it('is named: a file without an object id, unless the tree knows it', async () => {
    const made = repository()
    const base = made.commit('base')
    const head = made.commit('one', { 'a.txt': 'a', 'b.txt': 'b' })
    const fake = await fakeOf(made, { namelessPaths: new Set(['a.txt']) })
    expect(contents(made, await read(fake, { base, head }))).toEqual(['a.txt a', 'b.txt b'])

    fake.state.cutTrees.add(base)
    const range = await read(fake, { base, head })
    expect(contents(made, range)).toEqual(['b.txt b'])
    expect(range.missing).toEqual([`commit ${head.slice(0, 12)}: GitHub names no content for a.txt`])
  })

  it('is named: commits on pages that never came', async () => {
    const made = repository()
    const ends = manyCommits(made, 120)
    const faults = [{ operation: compare, fault: { kind: 'last-page' } }] as const
    const range = await read(await fakeOf(made), { ...ends, faults })
    expect(range).toMatchObject({ expected: 120, read: 100 })
    expect(range.missing).toEqual(['GitHub listed 100 of the 120 commits'])
  })

  it('is named: one commit that GitHub does not show, and the others are read', async () => {
    const made = repository()
    const ends = manyCommits(made, 3)
    const hidden = made.git('rev-parse', 'main~1')
    const faults = [{ operation: commits, about: hidden, fault: { kind: 'status', status: 404 } }] as const
    const range = await read(await fakeOf(made), { ...ends, faults })
    expect(contents(made, range)).toEqual(['file1.txt 1', 'file3.txt 3'])
    expect(range).toMatchObject({ expected: 3, read: 2 })
    expect(range.missing).toEqual([`commit ${hidden.slice(0, 12)}: GitHub answered 404: A planned fault`])
  })

  it('is named: everything after a limit that does not end', async () => {
    const made = repository()
    const ends = manyCommits(made, 5)
    const fault = { kind: 'status', status: 429, headers: { 'retry-after': '3600' } } as const
    const faults = [{ operation: commits, fault, after: 2, times: 9 }]
    const fake = await fakeOf(made)
    const range = await read(fake, { ...ends, faults })
    expect(range).toMatchObject({ expected: 5, read: 2 })
    expect(range.missing).toHaveLength(2)
    expect(range.missing[1]).toBe('2 commits after it were not asked for')
    expect(fake.requests).toHaveLength(4)
  })

  it('is named: an answer of another shape', async () => {
    const made = repository()
    const ends = manyCommits(made, 1)
    const faults = [{ operation: commits, fault: { kind: 'nonsense', body: { files: [{}] } } }] as const
    const range = await read(await fakeOf(made), { ...ends, faults })
    expect(range.read).toBe(0)
    expect(range.missing[0]).toMatch(/could not be understood/)
  })
})

describe('where commits cannot be compared', () => {
  const refused: PlannedFault = { operation: compare, fault: { kind: 'status', status: 404 }, times: 9 }

  it('a pull request lists them', async () => {
    const made = repository()
    const ends = manyCommits(made, 120)
    const fake = await fakeOf(made, { pulls: new Map([[7, ends]]) })
    const range = await read(fake, { ...ends, pullRequest: { number: 7, commits: 120 }, faults: [refused] })
    expect(range).toMatchObject({ expected: 120, read: 120, missing: [] })
    expect(fake.requests.filter((request) => request.includes('/pulls/7/commits'))).toHaveLength(2)
  })

  it.each([
    ['by the event', 260, 260, '260'],
    ['by the head', 260, undefined, '251'],
    ['by the limit', 250, undefined, '251'],
  ])('a list that ends at 250 is known as cut, %s', async (_, count, counted, expected) => {
    const made = repository()
    const ends = manyCommits(made, count)
    const fake = await fakeOf(made, { pulls: new Map([[7, ends]]) })
    const pullRequest = { number: 7, ...(counted === undefined ? {} : { commits: counted }) }
    // The commits themselves are of no interest here, and there are many.
    const unread: PlannedFault = { operation: commits, fault: { kind: 'status', status: 403 } }
    const range = await read(fake, { ...ends, pullRequest, faults: [refused, unread] })
    expect(range.missing).toContain(`GitHub listed 250 of the ${expected} commits`)
  })

  it('a list without the head is known as another state of the pull request', async () => {
    const made = repository()
    const ends = manyCommits(made, 5)
    const fake = await fakeOf(made, {
      pulls: new Map([[7, { ...ends, head: made.git('rev-parse', 'main~1') }]]),
    })
    const range = await read(fake, { ...ends, pullRequest: { number: 7 }, faults: [refused] })
    expect(range.missing).toEqual(['GitHub listed 4 of the 5 commits'])
  })

  it('a push has nothing else to ask', async () => {
    const made = repository()
    const ends = manyCommits(made, 1)
    await expect(read(await fakeOf(made), { ...ends, faults: [refused] })).rejects.toThrow(GitHubFailure)
  })

  it('a pull request that cannot be listed either is a failure', async () => {
    const made = repository()
    const ends = manyCommits(made, 1)
    const faults = [refused, { operation: pulls, fault: { kind: 'status', status: 403 } } as const]
    const request = read(await fakeOf(made), { ...ends, pullRequest: { number: 7 }, faults })
    await expect(request).rejects.toMatchObject({ facts: { kind: 'forbidden' } })
  })
})

describe('a blob', () => {
  const blobs = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}'

  async function blobOf(content: Uint8Array | string) {
    const made = repository()
    made.commit('one', { file: content })
    const fake = await fakeOf(made)
    const { client } = await connectTo(fake)
    const id = made.git('rev-parse', 'HEAD:file')
    return { fake, id, read: () => readBlob(client, place, id) }
  }

  const everyByte = Uint8Array.from({ length: 5000 }, (_, index) => index % 256)

  it.each([
    ['text', 'KEY=1\n'],
    ['nothing', ''],
    ['bytes of every value', everyByte],
  ])('arrives as it is: %s', async (_, content) => {
    const { fake, read } = await blobOf(content)
    expect(Buffer.from(await read())).toEqual(Buffer.from(content))
    expect(fake.violations).toEqual([])
  })

  it('over 100 MB is unread', async () => {
    const { fake, id, read } = await blobOf('x')
    fake.state.tooLarge.add(id)
    await expect(read()).rejects.toMatchObject({ name: 'Unreadable', reason: 'range-unavailable' })
  })

  it.each([
    ['GitHub does not know it', { kind: 'status', status: 404 }, 'missing-object'],
    ['GitHub is down', { kind: 'status', status: 500 }, 'range-unavailable'],
    ['it was altered', { kind: 'nonsense', body: { content: 'eQ==', encoding: 'base64' } }, 'corrupt-object'],
    [
      'it is encoded otherwise',
      { kind: 'nonsense', body: { content: 'x', encoding: 'x' } },
      'corrupt-object',
    ],
  ] as const)('is unread where %s', async (_, fault, reason) => {
    const { fake, read } = await blobOf('x')
    fake.fault({ operation: blobs, fault, times: 9 })
    await expect(read()).rejects.toMatchObject({ name: 'Unreadable', reason })
  })
})
