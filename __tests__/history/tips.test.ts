// What a history hangs from: the refs, HEAD in each of its forms, and the HEADs of linked work trees.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { requireGit } from '../../src/source/git.ts'
import { readRefs, resolveTips, type Tips } from '../../src/source/history-tips.ts'
import { locate } from '../../src/source/locate.ts'
import { makeRepository, type TestRepository } from '../source/gitrepo.ts'

let repo: TestRepository
let elsewhere: string
beforeEach(() => {
  repo = makeRepository()
  elsewhere = mkdtempSync(join(tmpdir(), 'linked-'))
})
afterEach(() => {
  repo.remove()
  rmSync(elsewhere, { recursive: true, force: true })
})

async function tipsOf(path = repo.path): Promise<Tips> {
  const place = locate(path)
  if (place === undefined) throw new Error('no repository')
  const git = requireGit(place)
  return resolveTips(git, await readRefs(git, []))
}

const idOf = (name: string): string => repo.git('rev-parse', name)

describe('the tips of all refs', () => {
  test('HEAD is a branch, and not the first of them', async () => {
    repo.commit('one', { 'a.txt': 'a' })
    repo.git('branch', 'earlier')
    repo.commit('two', { 'a.txt': 'b' })
    const tips = await tipsOf()
    expect(tips.head).toBe(idOf('main'))
    expect(tips.commits.toSorted()).toEqual([idOf('main'), idOf('earlier')].sort())
  })

  test('HEAD is a branch, and the first of them', async () => {
    repo.commit('one', { 'a.txt': 'a' })
    repo.git('branch', 'z')
    repo.commit('two', { 'a.txt': 'b' })
    expect((await tipsOf()).head).toBe(idOf('main'))
  })

  test('HEAD is detached, and no ref has its commit', async () => {
    repo.commit('one', { 'a.txt': 'a' })
    repo.git('checkout', '-q', '--detach')
    repo.commit('two', { 'a.txt': 'b' })
    const tips = await tipsOf()
    expect(tips.head).toBe(idOf('HEAD'))
    expect(tips.commits.toSorted()).toEqual([idOf('HEAD'), idOf('main')].sort())
  })

  test('HEAD is a branch that is not born yet', async () => {
    repo.commit('one', { 'a.txt': 'a' })
    repo.git('checkout', '-q', '--orphan', 'new')
    const tips = await tipsOf()
    expect(tips).not.toHaveProperty('head')
    expect(tips.commits).toEqual([idOf('main')])
  })

  test('HEAD is a branch that holds no id', async () => {
    repo.commit('one', { 'a.txt': 'a' })
    repo.git('branch', 'kept')
    writeFileSync(join(repo.path, '.git/refs/heads/main'), 'nothing\n')
    const tips = await tipsOf()
    expect(tips.commits).toEqual([idOf('kept')])
    expect(tips.unread).toEqual([{ path: 'refs/heads/main', reason: 'corrupt-object' }])
  })

  test('there is nothing yet', async () => {
    expect(await tipsOf()).toMatchObject({ commits: [], unread: [] })
  })

  test('linked work trees have HEADs of their own, seen from any of them', async () => {
    repo.commit('one', { 'a.txt': 'a' })
    const linked = ['one', 'two'].map((name) => join(elsewhere, name))
    const own = linked.map((path) => {
      repo.git('worktree', 'add', '-q', '--detach', path)
      repo.git('-C', path, 'commit', '-q', '--allow-empty', '-m', path)
      return repo.git('-C', path, 'rev-parse', 'HEAD')
    })
    const all = [...own, idOf('main')].sort()
    for (const [path, head] of [
      [repo.path, idOf('main')] as const,
      ...linked.map((path, at) => [path, own[at]] as const),
    ]) {
      const tips = await tipsOf(path)
      expect([tips.head, tips.commits.toSorted()]).toEqual([head, all])
    }
  })
})
