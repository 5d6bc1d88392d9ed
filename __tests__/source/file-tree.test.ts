import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { diskTree } from '../../src/source/disk-tree.ts'
import { requireGit } from '../../src/source/git.ts'
import { locate } from '../../src/source/locate.ts'
import { commitTree, indexTree } from '../../src/source/object-tree.ts'
import { selection } from '../../src/source/selection.ts'
import { makeFolder, makeRepository, writeFile, type TestRepository } from './gitrepo.ts'

let repo: TestRepository
let outside: string
let commit: string
beforeEach(() => {
  repo = makeRepository()
  outside = makeFolder()
  writeFile(outside, 'secret.ts', 'outside')
  commit = repo.commit('one', {
    'src/a.ts': 'committed',
    'src/ü.ts': 'umlaut',
    'src/wide.ts': Buffer.from('\uFEFFwide', 'utf16le'),
    'src/big.ts': 'x'.repeat(1_000_001),
    'src/gone.ts': 'gone',
    'vendor/v.ts': 'vendor',
  })
})
afterEach(() => {
  repo.remove()
  rmSync(outside, { recursive: true })
})

const git = () => {
  const place = locate(repo.path)
  if (place === undefined) throw new Error('no repository')
  return requireGit(place)
}

describe('the tree of a folder', () => {
  test('holds what git tracks, as it stands on disk', async () => {
    repo.write('src/a.ts', 'edited')
    repo.write('untracked.ts', 'untracked')
    rmSync(join(repo.path, 'src/gone.ts'))
    const tree = diskTree(repo.path, { excludes: ['vendor/**'] })
    expect([...(await tree.paths())].sort()).toEqual(
      ['src/a.ts', 'src/big.ts', 'src/gone.ts', 'src/wide.ts', 'src/ü.ts'].sort(),
    )
    expect(await tree.text('src/a.ts')).toBe('edited')
    expect(await tree.text('src/ü.ts')).toBe('umlaut')
    expect(await tree.text('src/wide.ts')).toBe('wide')
    for (const none of [
      'src/big.ts',
      'src/gone.ts',
      'untracked.ts',
      'vendor/v.ts',
      'no.ts',
      '../x',
      '/etc/hosts',
    ])
      expect([none, await tree.text(none)]).toEqual([none, undefined])
  })

  test('never reads through a link, wherever it stands', async () => {
    rmSync(join(repo.path, 'src'), { recursive: true })
    symlinkSync(outside, join(repo.path, 'src'))
    writeFile(outside, 'a.ts', 'outside')
    symlinkSync(join(outside, 'secret.ts'), join(repo.path, 'link.ts'))
    const tree = diskTree(repo.path)
    expect(await tree.text('src/a.ts')).toBeUndefined()
    repo.git('add', 'link.ts')
    const again = diskTree(repo.path)
    expect(await again.text('link.ts')).toBeUndefined()
  })

  test('holds every file where there is no git, and of a folder that git knows nothing of', async () => {
    expect(await diskTree(outside).text('secret.ts')).toBe('outside')
    mkdirSync(join(repo.path, 'out'))
    repo.write('out/x.ts', 'built')
    expect(await diskTree(join(repo.path, 'out')).text('x.ts')).toBe('built')
    expect(await diskTree(join(repo.path, 'src')).paths()).toContain('a.ts')
  })
})

describe('the tree of a commit', () => {
  test('is read from objects, relative to the scanned folder', async () => {
    repo.write('src/a.ts', 'edited')
    const choose = await selection({ excludes: ['wide.ts'] })
    const tree = commitTree(git(), commit, { prefix: 'src/', choose })
    expect(await tree.paths()).toEqual(['a.ts', 'big.ts', 'gone.ts', 'ü.ts'])
    const asked = ['a.ts', 'ü.ts', 'big.ts', 'wide.ts', 'v.ts', 'a.ts']
    expect(await Promise.all(asked.map((path) => tree.text(path)))).toEqual([
      'committed',
      'umlaut',
      undefined,
      undefined,
      undefined,
      'committed',
    ])
    expect(await tree.text('gone.ts')).toBe('gone')
  })

  test('asks git once for what is asked for at once, and not before', async () => {
    const asked: string[] = []
    const own = git()
    const watched = {
      ...own,
      start: (args: readonly string[], options = {}) => (
        asked.push(args.join(' ')),
        own.start(args, options)
      ),
    }
    const tree = commitTree(watched, commit, { prefix: '', choose: () => 'wanted' })
    expect(asked).toEqual([])
    await Promise.all(['src/a.ts', 'src/gone.ts', 'vendor/v.ts'].map((path) => tree.text(path)))
    expect(asked).toEqual(['cat-file --batch --buffer'])
  })

  test('has nothing to say of an object that is missing', async () => {
    const id = repo.git('rev-parse', 'HEAD:src/a.ts')
    rmSync(join(repo.path, '.git/objects', id.slice(0, 2), id.slice(2)))
    const tree = commitTree(git(), commit, { prefix: '', choose: () => 'wanted' })
    expect(await Promise.all(['src/a.ts', 'vendor/v.ts'].map((path) => tree.text(path)))).toEqual([
      undefined,
      'vendor',
    ])
  })
})

test('the tree of the index holds what the next commit would', async () => {
  repo.write('src/a.ts', 'staged')
  repo.git('add', 'src/a.ts')
  repo.write('src/a.ts', 'edited again')
  repo.git('rm', '-q', '--cached', 'src/gone.ts')
  const tree = indexTree(git())
  expect(await tree.text('src/a.ts')).toBe('staged')
  expect(await tree.paths()).not.toContain('src/gone.ts')
})
