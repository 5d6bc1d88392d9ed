// The order of a change's documents, and what happens to git where nobody wants the rest of them.
import { afterEach, expect, test } from '@jest/globals'
import type { Document, Source, Unread } from '../../src/model.ts'
import { openChangeGround } from '../../src/source/change-ground.ts'
import { requireGit, type Git } from '../../src/source/git.ts'
import { locate } from '../../src/source/locate.ts'
import { makeRepository, type TestRepository } from './gitrepo.ts'

const made: TestRepository[] = []
afterEach(() => {
  for (const repo of made.splice(0)) repo.remove()
})

/** A change beside files that rules select by their path, large enough to fill every pipe. */
async function opened(watch: (git: Git) => Git, title?: string): Promise<Source> {
  const repo = makeRepository()
  made.push(repo)
  const packages = Array.from({ length: 40 }, (_, at) => [`p${at}/package.json`, 'x'.repeat(20_000 + at)])
  const base = repo.commit('base', Object.fromEntries(packages))
  const head = repo.commit('next', { 'a.txt': 'a', 'b/package.json': '{}' })
  const place = locate(repo.path)
  if (place === undefined) throw new Error('no repository')
  const asked = { folder: repo.path, include: [], exclude: [], config: undefined, baseline: undefined }
  const judged = { range: { head, not: [base] }, trust: 'base', existing: 'selected' } as const
  const pullRequest = title === undefined ? undefined : { title, body: '' }
  const git = watch(requireGit(place))
  const { source } = await openChangeGround({ ...asked, failOn: undefined }, { ...judged, git, pullRequest })
  return source
}

const named = (item: Document | Unread): string => ('reason' in item ? item.reason : item.path || item.where)

test('the messages come first, then what the change brings, its text, and what it leaves alone', async () => {
  const source = await opened((git) => git, 'A title')
  const names: string[] = []
  for await (const item of source.documents()) names.push(named(item))
  expect(names.slice(0, 5)).toEqual([
    'commit-message',
    'a.txt',
    'b/package.json',
    'pull-request',
    'p0/package.json',
  ])
  expect(names).toHaveLength(4 + 40)
})

test('no git is left behind where the rest is not wanted', async () => {
  const ends: Promise<unknown>[] = []
  const source = await opened((git) => ({
    ...git,
    start(args, options) {
      const talk = git.start(args, options)
      ends.push(talk.ended)
      return talk
    },
  }))
  for await (const item of source.documents()) {
    expect(named(item)).toBe('commit-message')
    break
  }
  await Promise.all(ends)
  expect(ends.length).toBeGreaterThan(0)
})
