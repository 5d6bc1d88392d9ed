import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { UsageError } from '../../src/errors.ts'
import type { Document, Documents, Source, Unread } from '../../src/model.ts'
import { openWorkspace } from '../../src/source/workspace.ts'
import { collect, contentOf, type Collected } from './collect.ts'
import { cloneOf, makeFolder, makeRepository, writeFile, type TestRepository } from './gitrepo.ts'

const made: string[] = []
const folder = (): string => made[made.push(makeFolder()) - 1] ?? ''
const repository = (options?: Parameters<typeof makeRepository>[0]): TestRepository => {
  const repo = makeRepository(options)
  made.push(repo.path)
  return repo
}
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true })
})

const read = async (path: string, globs: Parameters<typeof openWorkspace>[1] = {}): Promise<Collected> =>
  collect((await openWorkspace(path, globs)).documents())

const isRoot = process.getuid?.() === 0

describe('what git tracks', () => {
  test.each(['sha1', 'sha256'] as const)(
    'is read as it stands on disk, and nothing else (%s)',
    async (objectFormat) => {
      const repo = repository({ objectFormat })
      repo.commit('all', { 'a.txt': 'one', 'b/.env': 'two', empty: '', '.gitignore': '*.log' })
      repo.write('kept.log', 'forced')
      repo.git('add', '-f', 'kept.log')
      repo.write('a.txt', 'changed')
      repo.write('untracked.txt', 'no')
      const { read: documents, unread } = await read(repo.path)
      expect(documents).toEqual([
        ['.gitignore', '*.log'],
        ['a.txt', 'changed'],
        ['b/.env', 'two'],
        ['empty', ''],
        ['kept.log', 'forced'],
      ])
      expect(unread).toEqual([])
    },
  )

  test('is listed relative to the scanned folder', async () => {
    const repo = repository()
    repo.commit('all', { 'top.txt': '', 'packages/a/x.txt': '1', 'packages/b/y.txt': '2' })
    const source = await openWorkspace(join(repo.path, 'packages'))
    expect(source.facts).toEqual({ kind: 'workspace', root: join(repo.path, 'packages') })
    expect((await collect(source.documents())).read.map(([path]) => path)).toEqual(['a/x.txt', 'b/y.txt'])
  })

  test('has names of any bytes', async () => {
    const repo = repository()
    const names = [
      'new\nline',
      'tab\tquote"',
      '::error::x',
      'ünï',
      '-dash',
      ' space',
      ':(top)x',
      'back\\slash',
    ]
    for (const name of names) repo.write(name, name)
    writeFileSync(Buffer.concat([Buffer.from(`${repo.path}/`), Buffer.from([0x66, 0xff, 0xe4])]), 'bytes')
    repo.commit('names')
    const { read: documents, unread } = await read(repo.path)
    expect(new Map(documents)).toEqual(
      new Map([
        ...names.map((name) => [name, Buffer.from(name).toString('latin1')] as const),
        ['f\\xFF\\xE4', 'bytes'],
      ]),
    )
    expect(unread).toEqual([])
  })

  test('is what a commit would hold, whatever attributes say', async () => {
    const repo = repository()
    repo.commit('all', {
      '.gitattributes': '* -diff -text filter=x linguist-generated\n',
      'x.bin': Buffer.from([0, 1, 2]),
    })
    expect((await read(repo.path)).read.map(([path]) => path)).toEqual(['.gitattributes', 'x.bin'])
  })

  test('comes once while it is in conflict', async () => {
    const repo = repository()
    repo.commit('base', { 'a.txt': 'base' })
    repo.git('checkout', '-q', '-b', 'other')
    repo.commit('other', { 'a.txt': 'other' })
    repo.git('checkout', '-q', 'main')
    repo.commit('ours', { 'a.txt': 'ours' })
    expect(() => repo.git('merge', '-q', 'other')).toThrow()
    const { read: documents } = await read(repo.path)
    expect(documents).toHaveLength(1)
    expect(documents[0]?.[1]).toContain('<<<<<<<')
  })

  test('is read from the object database where a sparse checkout left it out', async () => {
    const repo = repository()
    repo.commit('all', { 'a/x.txt': 'x', 'b/y.txt': 'y', 'top.txt': 't' })
    repo.git('sparse-checkout', 'set', '--cone', 'a')
    expect(new Map((await read(repo.path)).read)).toEqual(
      new Map([
        ['a/x.txt', 'x'],
        ['top.txt', 't'],
        ['b/y.txt', 'y'],
      ]),
    )
  })

  test('yields nothing in a repository without commits or files', async () => {
    const repo = repository()
    repo.write('untracked.txt', 'no')
    expect(await read(repo.path)).toEqual({ read: [], unread: [], documents: [] })
  })

  test('does not hide a folder that the repository knows nothing of', async () => {
    const repo = repository()
    repo.commit('all', { '.gitignore': 'out/\n' })
    repo.write('out/made.js', 'made')
    expect((await read(join(repo.path, 'out'))).read).toEqual([['made.js', 'made']])
  })

  test('is found through a linked work tree', async () => {
    const repo = repository()
    repo.commit('all', { 'a.txt': '1' })
    const linked = folder()
    repo.git('worktree', 'add', '-q', join(linked, 'tree'), '-b', 'side')
    expect((await read(join(linked, 'tree'))).read).toEqual([['a.txt', '1']])
  })
})

describe('what is not read is named', () => {
  test('links, submodules, pointers', async () => {
    const inner = repository()
    inner.commit('inner', { 'i.txt': '' })
    const repo = repository()
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n'
    symlinkSync('/etc/hostname', join(repo.path, 'link'))
    repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.path, 'sub')
    repo.commit('all', { 'big.bin': pointer, 'not-a-pointer.txt': `${pointer}${'x'.repeat(1024)}` })
    const { read: documents, unread } = await read(repo.path)
    expect(documents.map(([path]) => path)).toEqual(['.gitmodules', 'big.bin', 'not-a-pointer.txt'])
    expect(unread).toEqual([
      { path: 'big.bin', reason: 'lfs-pointer' },
      { path: 'link', reason: 'symbolic-link' },
      { path: 'sub', reason: 'submodule' },
    ])
  })

  test('files that became something else', async () => {
    const repo = repository()
    const outside = folder()
    writeFile(outside, 'secret.txt', 'outside')
    const names = ['dir/secret.txt', 'fifo', 'folder', 'gone', 'link', 'socket']
    repo.commit('all', Object.fromEntries(names.map((name) => [name, name])))
    for (const name of [...names, 'dir']) rmSync(join(repo.path, name), { recursive: true })
    symlinkSync(outside, join(repo.path, 'dir'))
    symlinkSync(join(outside, 'secret.txt'), join(repo.path, 'link'))
    execFileSync('mkfifo', [join(repo.path, 'fifo')])
    mkdirSync(join(repo.path, 'folder'))
    const server = createServer().listen(join(repo.path, 'socket'))
    try {
      const { read: documents, unread } = await read(repo.path)
      expect(documents).toEqual([])
      expect(unread).toEqual([
        { path: 'dir/secret.txt', reason: 'symbolic-link' },
        { path: 'fifo', reason: 'vanished' },
        { path: 'folder', reason: 'vanished' },
        { path: 'gone', reason: 'vanished' },
        { path: 'link', reason: 'symbolic-link' },
        { path: 'socket', reason: 'vanished' },
      ])
    } finally {
      server.close()
    }
  })

  test('a path that a forged index leads out of the folder', async () => {
    const repo = repository()
    const id = repo.gitWith('x', 'hash-object', '-w', '--stdin')
    repo.git('update-index', '--add', '--cacheinfo', `100644,${id},sub/aa/aa/etc/hostname`)
    const index = join(repo.path, '.git', 'index')
    execFileSync('sed', ['-i', 's|sub/aa/aa/etc|sub/../../etc|', index])
    repo.git('config', 'index.skipHash', 'true')
    const outcome = await read(repo.path).then(
      ({ unread, read: documents }) => ({ documents, unread }),
      (error: unknown) => error,
    )
    if (!(outcome instanceof UsageError)) {
      expect(outcome).toEqual({
        documents: [],
        unread: [{ path: 'sub/../../etc/hostname', reason: 'io-error' }],
      })
    }
  })

  const asUser = isRoot ? test.skip : test
  asUser('files without permission', async () => {
    const repo = repository()
    repo.commit('all', { 'a.txt': '1' })
    chmodSync(join(repo.path, 'a.txt'), 0)
    expect((await read(repo.path)).unread).toEqual([{ path: 'a.txt', reason: 'permission-denied' }])
  })

  test('a file that shrinks or grows while it is read ends where it ends', async () => {
    const repo = repository()
    repo.commit('all', { 'a.txt': 'x'.repeat(100) })
    const into = new Uint8Array(64)
    for await (const item of (await openWorkspace(repo.path)).documents()) {
      if ('reason' in item) throw new Error('unread')
      const reader = item.open()
      expect(reader.read(into, 0, 64)).toBe(64)
      truncateSync(join(repo.path, 'a.txt'), 10)
      expect(reader.read(into, 0, 64)).toBe(0)
      truncateSync(join(repo.path, 'a.txt'), 70)
      expect(reader.read(into, 0, 64)).toBe(6)
      reader.close()
    }
  })
})

describe('batches', () => {
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n'

  test.each(['tracked', 'walked'])(
    'say the same as single documents, in the same order (%s)',
    async (how) => {
      const repo = repository()
      repo.commit('all', { 'a.txt': '1', 'big.bin': pointer, 'c/d.txt': '2', 'e.txt': '3' })
      symlinkSync('a.txt', join(repo.path, 'link'))
      if (how === 'tracked') repo.commit('link', {})
      else rmSync(join(repo.path, '.git'), { recursive: true })
      const open = (): Promise<Source> => openWorkspace(repo.path, { excludes: ['e.txt'] })
      expect(await inOrder(one((await open()).documents().batches?.()))).toEqual(
        await inOrder((await open()).documents()),
      )
      expect(await inOrder((await open()).documents())).toEqual([
        'a.txt',
        'big.bin',
        'big.bin: lfs-pointer',
        'c/d.txt',
        'e.txt: excluded',
        'link: symbolic-link',
      ])
    },
  )

  async function* one(
    batches: ReturnType<NonNullable<Documents['batches']>> = none(),
  ): AsyncGenerator<Document | Unread> {
    for await (const batch of batches) {
      for (const item of batch) {
        if ('bytes' in item) throw new Error('Nobody else has read it.')
        yield item
      }
    }
  }

  async function* none(): AsyncGenerator<never> {}

  async function inOrder(items: Documents): Promise<readonly string[]> {
    const told: string[] = []
    for await (const item of items) {
      if (!('reason' in item)) contentOf(item.open())
      told.push('reason' in item ? `${item.path}: ${item.reason}` : item.path)
    }
    return told
  }
})

describe('globs', () => {
  const files = { '.env': '1', 'a/.env': '2', 'a/b.js': '3', '#x': '4', '!y': '5' }
  const cases: readonly [Parameters<typeof openWorkspace>[1], readonly string[], readonly string[]][] = [
    [{ excludes: ['**/.env'] }, ['!y', '#x', 'a/b.js'], ['.env', 'a/.env']],
    [{ includes: ['a/**'] }, ['a/.env', 'a/b.js'], []],
    [{ includes: ['a/**'], excludes: ['**/*.js'] }, ['a/.env'], ['a/b.js']],
    [{ includes: ['#x', '!y'] }, ['!y', '#x'], []],
  ]
  test.each(cases)('%j', async (globs, expected, excluded) => {
    const repo = repository()
    repo.commit('all', files)
    const plain = folder()
    for (const [path, content] of Object.entries(files)) writeFile(plain, path, content)
    for (const root of [repo.path, plain]) {
      const { read: documents, unread } = await read(root, globs)
      expect(documents.map(([path]) => path)).toEqual(expected)
      expect(unread).toEqual(excluded.map((path) => ({ path, reason: 'excluded' })))
    }
  })
})

describe('a folder without git', () => {
  test('is walked in the order of the bytes, links not followed, `.git` left out', async () => {
    const root = folder()
    for (const path of ['a.b', 'a/x', 'a0', '.env', 'n/.git/config', 'n/y']) writeFile(root, path, path)
    writeFileSync(Buffer.concat([Buffer.from(`${root}/n/`), Buffer.from([0xe9])]), 'latin')
    symlinkSync(root, join(root, 'loop'))
    execFileSync('mkfifo', [join(root, 'pipe')])
    const { read: documents, unread } = await read(root)
    expect(documents.map(([path]) => path)).toEqual(['.env', 'a.b', 'a/x', 'a0', 'n/y', 'n/\\xE9'])
    expect(unread).toEqual([
      { path: 'loop', reason: 'symbolic-link' },
      { path: 'pipe', reason: 'not-a-file' },
    ])
  })

  test('may be deeper than the stack of a program', async () => {
    const root = folder()
    const deep = Array.from({ length: 900 }, () => 'd').join('/')
    writeFile(root, `${deep}/x`, 'deep')
    expect((await read(root)).read).toEqual([[`${deep}/x`, 'deep']])
  })

  test('is what remains of a repository where git is not installed, and that is said', async () => {
    const repo = repository()
    repo.commit('all', { 'a.txt': '1' })
    repo.write('untracked.txt', '2')
    const path = process.env['PATH']
    process.env['PATH'] = folder()
    try {
      const source: Source = await openWorkspace(repo.path)
      expect(source.notices).toHaveLength(1)
      expect((await collect(source.documents())).read.map(([name]) => name)).toEqual([
        'a.txt',
        'untracked.txt',
      ])
    } finally {
      process.env['PATH'] = path
    }
  })
})

describe('what cannot be scanned is an error and never an empty success', () => {
  test.each(['missing', 'file.txt'])('no folder: %s', async (name) => {
    const root = folder()
    writeFile(root, 'file.txt', '')
    await expect(openWorkspace(join(root, name))).rejects.toThrow(UsageError)
  })

  test('a bare repository', async () => {
    await expect(openWorkspace(repository({ bare: true }).path)).rejects.toThrow(/bare repository/)
  })

  const damage: readonly [string, (repo: TestRepository) => void, string][] = [
    ['a damaged index', (repo) => repo.write('.git/index', 'DIRC garbage'), 'corrupt'],
    ['a repository without its HEAD', (repo) => rmSync(join(repo.path, '.git/HEAD')), 'not-a-repository'],
    ['an unknown format', (repo) => repo.git('config', 'core.repositoryformatversion', '99'), 'failed'],
  ]
  test.each(damage)('%s', async (_, damaged, problem) => {
    const repo = repository()
    repo.commit('all', { 'a.txt': '1' })
    damaged(repo)
    await expect(read(repo.path)).rejects.toMatchObject({ name: 'UsageError', problem })
  })

  test('a clone whose sparse files were not fetched', async () => {
    const origin = repository()
    origin.commit('all', { 'a/x.txt': 'x', 'b/y.txt': 'y' })
    origin.git('config', 'uploadpack.allowFilter', 'true')
    const clone = cloneOf(origin, '--filter=blob:none', '--sparse')
    made.push(clone.path)
    expect((await read(clone.path)).unread).toEqual([
      { path: 'a/x.txt', reason: 'missing-object' },
      { path: 'b/y.txt', reason: 'missing-object' },
    ])
  })
})
