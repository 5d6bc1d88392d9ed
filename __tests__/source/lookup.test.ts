// Questions to one process of git, and what a base commit's policy is read through.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { requireGit, type Git } from '../../src/source/git.ts'
import { locate } from '../../src/source/locate.ts'
import { withLookup } from '../../src/source/lookup.ts'
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
