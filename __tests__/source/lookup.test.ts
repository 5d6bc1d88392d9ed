// Questions to one process of git, and what a base commit's policy is read through.
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { requireGit, type Git } from '../../src/source/git.ts'
import { locate } from '../../src/source/locate.ts'
import { openLookup, withLookup } from '../../src/source/lookup.ts'
import { readInBatches } from '../../src/source/objects.ts'
import { textsAt } from '../../src/source/commit-texts.ts'
import { cloneOf, makeRepository, serveLikeGitHub, type TestRepository } from './gitrepo.ts'

const made: TestRepository[] = []
afterEach(() => {
  for (const repo of made.splice(0)) repo.remove()
})

function repository(objectFormat: 'sha1' | 'sha256' = 'sha1'): TestRepository {
  const repo = makeRepository({ objectFormat })
  made.push(repo)
  return repo
}

function gitAt(repo: TestRepository): Git {
  const place = locate(repo.path)
  if (place === undefined) throw new Error('no repository')
  return requireGit(place)
}

test('answers come to whoever asked, the large and the missing too', async () => {
  const repo = repository()
  const large = 'large '.repeat(60_000)
  const head = repo.commit('all', { large, small: 'small\n', empty: '' })
  const names = [
    'HEAD:small',
    'HEAD:large',
    'no such@{2 days ago}',
    'a\nb',
    'HEAD:empty',
    'HEAD^{commit}',
    '',
  ]
  const found = await withLookup(gitAt(repo), async (lookup) =>
    Promise.all(names.map(async (name) => lookup.ask(name))),
  )
  const texts = found.map((one) => one?.bytes.toString())
  expect(texts.slice(0, 5)).toEqual(['small\n', large, undefined, undefined, ''])
  expect([found[5]?.id, found[5]?.type, texts[6]]).toEqual([head, 'commit', undefined])
})

/** As git before 2.36 is. */
const older = (git: Git): Git => ({
  ...git,
  start: (args, options) =>
    git.start(args.includes('--batch-command') ? ['cat-file', '--no-such-option'] : args, options),
})

test('an older git is asked the older way', async () => {
  const repo = repository()
  const head = repo.commit('all', { a: 'a', b: 'b' })
  await withLookup(older(gitAt(repo)), async (lookup) => {
    const found = await Promise.all(['HEAD', 'HEAD:a', 'HEAD:c', 'HEAD:b'].map(lookup.ask))
    expect(found.map((one) => one?.bytes.length)).toEqual([expect.any(Number), 1, undefined, 1])
    expect((await lookup.ask('HEAD^{commit}'))?.id).toBe(head)
  })
})

test('a git that answers no question at all is told of', async () => {
  const repo = repository()
  const git = gitAt(repo)
  const start: Git['start'] = (_args, options) => git.start(['cat-file', '--no-such-option'], options)
  await withLookup({ ...git, start }, async (lookup) => {
    await expect(lookup.ask('HEAD')).rejects.toThrow(/git cat-file failed/)
  })
})

test.each([
  ['newer', 1, (git: Git) => git],
  ['older', 3, older],
])('objects are read by the process that names were looked up by (%s git)', async (_which, most, as) => {
  const repo = repository()
  repo.commit('all', { a: 'first', b: 'x'.repeat(300_000), c: '' })
  const plain = as(gitAt(repo))
  let starts = 0
  const git: Git = {
    ...plain,
    start(args, options) {
      starts += 1
      return plain.start(args, options)
    },
  }
  const lookup = openLookup(git)
  const ids = ['a', 'b', 'c'].map((path) => repo.git('rev-parse', `HEAD:${path}`))
  await lookup.ask('HEAD')
  // Not answered yet when the process is handed over.
  const asked = lookup.ask('HEAD:b')
  const missing = '1'.repeat(40)
  const read: string[] = []
  const lists = [ids.slice(0, 1), Promise.resolve([missing]), [], ids.slice(1)]
  for await (const batch of readInBatches(git, lists, lookup.handOver))
    for (const stored of batch) read.push('unread' in stored ? stored.unread : `${stored.body.size}`)
  lookup.end()
  expect(read).toEqual(['5', 'missing-object', '300000', '0'])
  expect((await asked)?.bytes).toHaveLength(300_000)
  expect(starts).toBe(most)
})

test('a damaged object ends what was handed over, and not the reading', async () => {
  const repo = repository()
  repo.commit('all', { a: 'first', b: 'second', c: 'third' })
  const ids = ['a', 'b', 'c'].map((path) => repo.git('rev-parse', `HEAD:${path}`))
  const path = join(repo.path, '.git/objects', ids[1]?.slice(0, 2) ?? '', ids[1]?.slice(2) ?? '')
  chmodSync(path, 0o644)
  writeFileSync(path, readFileSync(path).fill(0x55, 12))
  const lookup = openLookup(gitAt(repo))
  await lookup.ask('HEAD')
  const read: string[] = []
  for await (const batch of readInBatches(gitAt(repo), [ids], lookup.handOver))
    for (const stored of batch) read.push('unread' in stored ? stored.unread : stored.id)
  lookup.end()
  expect(read).toEqual([ids[0], 'corrupt-object', ids[2]])
})

test('a question that git ends at is the failure of its own alone', async () => {
  const repo = repository()
  const head = repo.commit('all', { a: 'a' })
  repo.git('checkout', '-q', '--detach')
  await withLookup(gitAt(repo), async (lookup) => {
    await expect(lookup.ask('@{upstream}')).rejects.toMatchObject({ name: 'UsageError' })
    expect((await lookup.ask('HEAD'))?.id).toBe(head)
  })
})

test.each(['sha1', 'sha256'] as const)('files of a commit, and nothing else (%s)', async (format) => {
  const repo = repository(format)
  const commit = repo.commit('all', { 'a/b/é.yml': 'text', 'a/b.yml': 'beside', c: 'c' })
  repo.commit('later', { 'a/b/é.yml': 'changed', d: 'd' })
  const paths = ['b/é.yml', 'b.yml', 'b', 'b/c', 'b.yml/c', '', './b.yml', '../c', 'd']
  const texts = await withLookup(gitAt(repo), async (lookup) => {
    const read = textsAt(gitAt(repo), lookup, commit, 'a/')
    return Promise.all(paths.map(async (path) => read(path)))
  })
  expect(texts).toEqual(['text', 'beside', ...paths.slice(2).map(() => undefined)])
})

test('what this clone has not got is not taken for what the commit has not got', async () => {
  const origin = repository()
  const commit = origin.commit('all', { 'a/policy.yml': 'text' })
  const read = (repo: TestRepository): Promise<string | undefined> =>
    withLookup(gitAt(repo), async (lookup) => textsAt(gitAt(repo), lookup, commit, '')('a/policy.yml'))
  serveLikeGitHub(origin)
  const clone = cloneOf(origin, '--filter=blob:none', '--no-checkout')
  made.push(clone)
  await expect(read(clone)).rejects.toThrow(
    /policy\.yml of the base commit could not be read \(missing-object/,
  )
  const tree = origin.git('rev-parse', `${commit}:a`)
  rmSync(join(origin.path, '.git/objects', tree.slice(0, 2), tree.slice(2)))
  await expect(read(origin)).rejects.toThrow(/of the base commit could not be read/)
})
