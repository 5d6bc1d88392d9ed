import { chmodSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { requireGit, type Git } from '../../src/source/git.ts'
import { locate } from '../../src/source/locate.ts'
import { openStaged } from '../../src/source/staged.ts'
import { collect, type Collected } from './collect.ts'
import { makeRepository, type TestRepository } from './gitrepo.ts'

const made: TestRepository[] = []
afterEach(() => {
  delete process.env['GIT_INDEX_FILE']
  for (const repository of made.splice(0)) repository.remove()
})

function repository(objectFormat: 'sha1' | 'sha256' = 'sha1'): TestRepository {
  const repo = makeRepository({ objectFormat })
  made.push(repo)
  return repo
}

function gitAt(folder: string): Git {
  const place = locate(folder)
  if (place === undefined) throw new Error('no repository')
  return requireGit(place)
}

const read = (folder: string): Promise<Collected> => collect(openStaged(gitAt(folder)).documents())

describe.each(['sha1', 'sha256'] as const)('what is staged (%s)', (format) => {
  test('before the first commit is all of the index', async () => {
    const repo = repository(format)
    repo.write('a.txt', 'staged')
    repo.git('add', 'a.txt')
    repo.write('a.txt', 'on disk')
    repo.write('b.txt', 'untracked')
    expect((await read(repo.path)).read).toEqual([['a.txt', 'staged']])
  })

  test('is new, changed, renamed or linked, and not what is taken away', async () => {
    const repo = repository(format)
    repo.commit('base', { 'same.txt': 's', 'changed.txt': '1', 'moved.txt': 'm', 'gone.txt': 'g' })
    repo.git('mv', 'moved.txt', '.env')
    repo.git('rm', '-q', 'gone.txt')
    repo.write('changed.txt', '2')
    symlinkSync('target', join(repo.path, 'link'))
    repo.git('add', '--all')
    const { read: documents, unread, documents: all } = await read(repo.path)
    expect(documents).toEqual([
      ['.env', 'm'],
      ['changed.txt', '2'],
      ['link', 'target'],
    ])
    expect(unread).toEqual([{ path: 'link', reason: 'symbolic-link' }])
    expect(all.every(({ introduced }) => introduced === true)).toBe(true)
  })
})

test('a submodule is named though .gitmodules would hide it', async () => {
  const repo = repository()
  const base = repo.commit('base', {
    '.gitmodules': '[submodule "sub"]\n\tpath = sub\n\turl = ../sub\n\tignore = all\n',
  })
  repo.git('update-index', '--add', '--cacheinfo', `160000,${base},sub`)
  expect((await read(repo.path)).unread).toEqual([{ path: 'sub', reason: 'submodule' }])
})

test('a folder of the repository stands for what is staged below it', async () => {
  const repo = repository()
  repo.commit('base')
  repo.write('a.txt', 'a')
  repo.write('sub/b.txt', 'b')
  repo.git('add', '--all')
  expect((await read(join(repo.path, 'sub'))).read).toEqual([['b.txt', 'b']])
})

test('a hook of `git commit --all` sees the index that will be committed', async () => {
  const repo = repository()
  repo.commit('base', { 'a.txt': '1' })
  repo.write('a.txt', '2')
  const hook = join(repo.path, '.git', 'hooks', 'pre-commit')
  repo.write(
    '.git/hooks/pre-commit',
    '#!/bin/sh\nprintf %s "$GIT_INDEX_FILE" > .git/named\ncp "$GIT_INDEX_FILE" .git/seen\nexit 1\n',
  )
  chmodSync(hook, 0o755)
  expect(() => repo.git('commit', '--all', '-m', 'next')).toThrow()
  expect(readFileSync(join(repo.path, '.git', 'named'), 'utf8')).toContain('index')
  expect((await read(repo.path)).read).toEqual([])
  process.env['GIT_INDEX_FILE'] = join(repo.path, '.git', 'seen')
  expect((await read(repo.path)).read).toEqual([['a.txt', '2']])
})

test('a damaged index is an error', async () => {
  const repo = repository()
  repo.commit('base', { 'a.txt': '1' })
  repo.write('.git/index', 'DIRC garbage')
  await expect(read(repo.path)).rejects.toMatchObject({ problem: 'corrupt' })
})
