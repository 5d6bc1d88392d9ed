// Events × clones: whatever was cloned, the range that an event is about is read whole, or its lack is said.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Event } from '../../src/github/event.ts'
import { openChanges } from '../../src/source/changes.ts'
import { requireGit, type Git } from '../../src/source/git.ts'
import { locate } from '../../src/source/locate.ts'
import { withLookup } from '../../src/source/lookup.ts'
import { requestOf, settle, type RangeRequest, type Settled } from '../../src/source/range.ts'
import { parseRange } from '../../src/source/written-range.ts'
import { collect } from './collect.ts'
import { cloneOf, makeRepository, serveLikeGitHub, type TestRepository } from './gitrepo.ts'

const made: TestRepository[] = []
const keep = (repo: TestRepository): TestRepository => {
  made.push(repo)
  return repo
}
afterAll(() => {
  for (const repository of made) repository.remove()
})

function gitAt(repo: TestRepository): Git {
  const place = locate(repo.path)
  if (place === undefined) throw new Error('no repository')
  return requireGit(place)
}

const zeros = '0'.repeat(40)
const a = 'a'.repeat(40)
const b = 'b'.repeat(40)

describe('what an event asks for', () => {
  const push = {
    kind: 'push',
    ref: 'refs/heads/t',
    created: false,
    deleted: false,
    forced: false,
    commits: 1,
  } as const
  const request = {
    kind: 'pull_request',
    target: false,
    number: 1,
    title: '',
    body: '',
    fork: false,
  } as const
  const asNew = { kind: 'new-ref', head: b, ref: 'refs/heads/t' }
  const cases: readonly (readonly [string, Event, object])[] = [
    ['a pull request', { ...request, base: a, head: b }, { kind: 'between', base: a, head: b }],
    ['a merge group', { kind: 'merge_group', base: a, head: b }, { kind: 'between', base: a, head: b }],
    ['a push', { ...push, before: a, after: b }, { kind: 'between', base: a, head: b }],
    [
      'a forced push',
      { ...push, before: a, after: b, forced: true },
      { kind: 'between', base: a, head: b, orElse: asNew },
    ],
    ['a new branch', { ...push, after: b, created: true }, asNew],
    ['a new tag', { ...push, after: b, ref: 'refs/tags/v1' }, { ...asNew, ref: 'refs/tags/v1' }],
    ['a deleted ref', { ...push, before: a, deleted: true }, { kind: 'nothing' }],
    ['a push of nothing', { ...push, before: a, after: a }, { kind: 'nothing' }],
    ['another event', { kind: 'other', name: 'schedule' }, { kind: 'workspace' }],
  ]
  test.each(cases)('%s', (_, event, expected) => {
    expect(requestOf(event)).toMatchObject(expected)
  })
})

interface Origin {
  readonly repo: TestRepository
  readonly ids: Readonly<Record<string, string>>
}

/**
 * main:   m0 - m1 - … - m30 - merge of topic (refs/pull/1/merge)
 * topic:        \ t1 - t2 (adds .env) - t3 (removes it) - update from m3 - t4
 */
function makeOrigin(): Origin {
  const repo = keep(makeRepository())
  const ids: Record<string, string> = {}
  const commit = (name: string, files: Readonly<Record<string, string>>): void => {
    ids[name] = repo.commit(name, files)
  }
  commit('m0', { 'main.txt': '0', 'README.md': 'r' })
  commit('m1', { 'main.txt': '1' })
  repo.git('checkout', '-q', '-b', 'topic')
  commit('t1', { 'topic.txt': '1' })
  commit('t2', { '.env': 'secret' })
  repo.git('rm', '-q', '.env')
  commit('t3', {})
  repo.git('checkout', '-q', 'main')
  for (let n = 2; n <= 3; n += 1) commit(`m${n}`, { 'main.txt': String(n) })
  repo.git('checkout', '-q', 'topic')
  repo.git('merge', '-q', '--no-commit', '--no-ff', 'main')
  commit('update', { 'born.txt': 'in the merge' })
  commit('t4', { 'topic.txt': '4' })
  repo.git('checkout', '-q', 'main')
  for (let n = 4; n <= 30; n += 1) commit(`m${n}`, { 'main.txt': String(n) })
  repo.git('checkout', '-q', '--detach', 'main')
  repo.git('merge', '-q', '--no-ff', '-m', 'test merge', 'topic')
  ids['merge'] = repo.git('rev-parse', 'HEAD')
  repo.git('update-ref', 'refs/pull/1/merge', 'HEAD')
  repo.git('update-ref', 'refs/pull/1/head', 'topic')
  repo.git('tag', 'v1', 'topic')
  repo.git('checkout', '-q', 'main')
  serveLikeGitHub(repo)
  return { repo, ids }
}

const depths = ['--depth=1', '--depth=2', 'full', '--filter=blob:none', '--filter=tree:0'] as const

/** A clone as actions/checkout makes it: one ref, detached. */
function checkoutOf({ repo }: Origin, ref: string, depth: (typeof depths)[number]): TestRepository {
  const clone = keep(makeRepository())
  clone.git('remote', 'add', 'origin', `file://${repo.path}`)
  const cut = depth === 'full' ? [] : [depth]
  const refs = depth.startsWith('--depth')
    ? [`+${ref}:refs/remotes/checked/out`]
    : ['+refs/heads/*:refs/remotes/origin/*', `+${ref}:refs/remotes/checked/out`]
  clone.git('fetch', '-q', '--no-tags', ...cut, 'origin', ...refs)
  clone.git('checkout', '-q', '--detach', 'refs/remotes/checked/out')
  return clone
}

type File = readonly [path: string, content: string]
const inOrder = (files: readonly File[]): readonly File[] =>
  [...files].sort((one, other) => (one.join(' ') < other.join(' ') ? -1 : 1))

const topicFiles: readonly File[] = [
  ['.env', 'secret'],
  ['born.txt', 'in the merge'],
  ['topic.txt', '1'],
  ['topic.txt', '4'],
]
const topicCommits = 5

let origin: Origin
beforeAll(() => {
  origin = makeOrigin()
})

async function settled(clone: TestRepository, request: RangeRequest): Promise<Settled> {
  if (request.kind !== 'between' && request.kind !== 'new-ref') throw new Error(request.kind)
  return settle(gitAt(clone), request, { defaultBranch: 'main', signal: AbortSignal.timeout(30_000) })
}

async function readRange(clone: TestRepository, outcome: Settled) {
  if (outcome.kind !== 'range') throw new Error(outcome.why)
  const changes = openChanges(gitAt(clone), outcome.range)
  const { read, unread, documents } = await collect(changes.documents())
  const files = read.filter((_, at) => documents[at]?.where === 'file')
  return { files: inOrder(files), unread, commits: changes.commits }
}

const between = (base: string, head: string): RangeRequest => ({
  kind: 'between',
  base: origin.ids[base] ?? base,
  head: origin.ids[head] ?? head,
})

describe.each(depths)('in a clone with %s', (depth) => {
  const asNew = (ref: string) => (): RangeRequest => ({ kind: 'new-ref', ref, head: origin.ids['t4'] ?? '' })
  const whole = { files: topicFiles, commits: topicCommits }
  // The update brought m2 and m3, which the branch had not had before.
  const pushed: readonly File[] = [
    ...topicFiles.filter(([, text]) => text !== '1'),
    ['main.txt', '2'],
    ['main.txt', '3'],
  ]
  // A tag of a commit that another branch of the clone holds brings nothing that was not judged there.
  const tagged = depth.startsWith('--depth') ? whole : { files: [], commits: 0 }
  const events = [
    { event: 'pull_request', ref: 'refs/pull/1/merge', request: () => between('m30', 't4'), ...whole },
    { event: 'pull_request_target', ref: 'refs/heads/main', request: () => between('m30', 't4'), ...whole },
    {
      event: 'merge_group',
      ref: 'refs/pull/1/merge',
      request: () => between('m30', 'merge'),
      files: topicFiles,
      commits: topicCommits + 1,
    },
    { event: 'push', ref: 'refs/heads/topic', request: () => between('t1', 't4'), files: pushed, commits: 6 },
    { event: 'push of a new branch', ref: 'refs/heads/topic', request: asNew('refs/heads/topic'), ...whole },
    { event: 'push of a tag', ref: 'refs/tags/v1', request: asNew('refs/tags/v1'), ...tagged },
  ]
  test.each(events)('$event is read whole', async ({ ref, request, files, commits }) => {
    const clone = checkoutOf(origin, ref, depth)
    const outcome = await readRange(clone, await settled(clone, request()))
    expect(outcome).toEqual({
      files: inOrder(files),
      unread: [],
      commits: { expected: commits, read: commits },
    })
  })

  test('a forced push is read, whether the commit before it is to be had or not', async () => {
    const clone = checkoutOf(origin, 'refs/heads/topic', depth)
    const forced = requestOf({
      kind: 'push',
      ref: 'refs/heads/topic',
      before: 'd'.repeat(40),
      after: origin.ids['t4'] ?? '',
      created: false,
      deleted: false,
      forced: true,
      commits: 0,
    })
    const outcome = await settled(clone, forced)
    expect(outcome).toMatchObject({
      kind: 'range',
      notices: [expect.stringContaining('judged as a new one')],
    })
    expect((await readRange(clone, outcome)).files).toEqual(topicFiles)
  })

  test('no branch of the clone is moved', async () => {
    const clone = checkoutOf(origin, 'refs/pull/1/merge', depth)
    const refs = clone.git('for-each-ref')
    const config = clone.git('config', '--local', '--list')
    await settled(clone, between('m30', 't4'))
    expect(clone.git('for-each-ref')).toBe(refs)
    expect(clone.git('config', '--local', '--list')).toBe(config)
    expect(clone.git('status', '--porcelain')).toBe('')
  })
})

describe('what is lacking is said', () => {
  test('when the remote is gone', async () => {
    const clone = checkoutOf(origin, 'refs/pull/1/merge', '--depth=1')
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all')
    const outcome = await settled(clone, between('m30', 't4'))
    expect(outcome).toMatchObject({
      kind: 'unavailable',
      why: expect.stringMatching(/is not in this clone\. git fetch failed/),
    })
  })

  test('when the remote is gone and the ends are there', async () => {
    const clone = checkoutOf(origin, 'refs/pull/1/merge', '--depth=2')
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all')
    const outcome = await settled(clone, between('m30', 't4'))
    expect(outcome).toMatchObject({
      kind: 'unavailable',
      why: expect.stringContaining('ends inside the change'),
    })
  })

  test('when there is no remote', async () => {
    const clone = checkoutOf(origin, 'refs/pull/1/merge', '--depth=1')
    clone.git('remote', 'remove', 'origin')
    expect(await settled(clone, between('m30', 't4'))).toMatchObject({
      why: expect.stringContaining('no remote'),
    })
  })

  test('when the time is up', async () => {
    const clone = checkoutOf(origin, 'refs/pull/1/merge', '--depth=1')
    const request = between('m30', 't4')
    if (request.kind !== 'between') throw new Error('between')
    const outcome = await settle(gitAt(clone), request, { signal: AbortSignal.abort() })
    expect(outcome).toMatchObject({ kind: 'unavailable' })
  })

  test('when a partial clone cannot get its blobs', async () => {
    const clone = checkoutOf(origin, 'refs/pull/1/merge', '--filter=blob:none')
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all')
    const { unread } = await readRange(clone, await settled(clone, between('m30', 't4')))
    expect(unread).toContainEqual({ path: '.env', reason: 'missing-object' })
  })
})

test('clocks that ran wrong do not make an old commit new', async () => {
  const repo = keep(makeRepository())
  const tree = repo.gitWith('', 'mktree')
  const commit = (subject: string, seconds: number, parent?: string): string => {
    const person = `A <a@b> ${seconds} +0000`
    const parents = parent === undefined ? '' : `parent ${parent}\n`
    const raw = `tree ${tree}\n${parents}author ${person}\ncommitter ${person}\n\n${subject}\n`
    return repo.gitWith(raw, 'hash-object', '-t', 'commit', '-w', '--stdin')
  }
  const root = commit('root', 1000)
  let tip = root
  // The first four claim to be older than their root; git itself bears with no more than that.
  for (let n = 1; n <= 20; n += 1) tip = commit(`m${n}`, n <= 4 ? 10 : 1500 + n, tip)
  const topic = commit('topic', 2000, root)
  repo.git('update-ref', 'refs/heads/main', tip)
  repo.git('update-ref', 'refs/heads/topic', topic)
  serveLikeGitHub(repo)
  const clone = checkoutOf({ repo, ids: {} }, 'refs/heads/topic', '--depth=1')
  const outcome = await settled(clone, { kind: 'between', base: tip, head: topic })
  expect(await readRange(clone, outcome)).toMatchObject({ commits: { expected: 1, read: 1 } })
})

test.each(['--depth=1', 'full'] as const)('an annotated tag stands for its commit (%s)', async (depth) => {
  const other = makeOrigin()
  other.repo.git('checkout', '-q', '-b', 'release', 'main')
  other.repo.commit('release', { 'release.txt': 'r' })
  other.repo.git('tag', '-a', '-m', 'release', 'v2')
  other.repo.git('checkout', '-q', 'main')
  other.repo.git('branch', '-q', '-D', 'release')
  const clone = checkoutOf(other, 'refs/tags/v2', depth)
  const head = other.repo.git('rev-parse', 'v2')
  const outcome = await settled(clone, { kind: 'new-ref', ref: 'refs/tags/v2', head })
  expect(await readRange(clone, outcome)).toEqual({
    files: [['release.txt', 'r']],
    unread: [],
    commits: { expected: 1, read: 1 },
  })
})

test('the first push of the default branch is all of it', async () => {
  const clone = checkoutOf(origin, 'refs/heads/main', '--depth=1')
  const request = { kind: 'new-ref', ref: 'refs/heads/main', head: origin.ids['m30'] ?? '' } as const
  expect(await readRange(clone, await settled(clone, request))).toMatchObject({
    commits: { expected: 31, read: 31 },
  })
})

describe('a range that a person writes', () => {
  const at = (name: string): string => origin.ids[name] ?? ''
  test.each([
    ['main..topic', 'm30', 't4'],
    ['main...topic', 'm30', 't4'],
    ['topic', 't4', 'm30'],
    [undefined, 'm30', 'm30'],
  ])('%s', async (text, base, head) => {
    expect(await withLookup(gitAt(origin.repo), (lookup) => parseRange(lookup, text))).toEqual({
      head: at(head),
      not: [at(base)],
    })
  })

  test.each(['nowhere..topic', 'main..nowhere', '--all..topic', `${zeros}..main`, '$(id)', 'main..--help'])(
    'that is none: %s',
    async (text) => {
      await expect(withLookup(gitAt(origin.repo), (lookup) => parseRange(lookup, text))).rejects.toThrow(
        /No commit called/,
      )
    },
  )

  test('is what the branch will bring to its base where nothing is written', async () => {
    const clone = keep(cloneOf(origin.repo))
    const mine = clone.commit('mine', { 'mine.txt': '' })
    expect(await withLookup(gitAt(clone), (lookup) => parseRange(lookup))).toEqual({
      head: mine,
      not: [at('m30')],
    })
  })
})
