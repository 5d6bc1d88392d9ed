// The pack reader against git's own printing: over repositories of every shape both must find out the same, and a whole
// scan must say the same, whichever of the two it rests on.
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { literals } from '../../src/scan/literals.ts'
import { nameLiterals, namesThatMatter } from '../../src/history/names.ts'
import type { ObjectPass, Passed } from '../../src/history/object-pass.ts'
import type { Search } from '../../src/history/sieve.ts'
import { largestObject } from '../../src/pack/memory.ts'
import { fake } from '../../src/rules/fake.ts'
import { requireGit, type Git } from '../../src/source/git.ts'
import { locate } from '../../src/source/locate.ts'
import { packPass } from '../../src/source/pack-pass.ts'
import { plainPass } from '../../src/source/plain-pass.ts'
import { grow, noise } from '../pack/history.ts'
import {
  cloneOf,
  makeRepository,
  type TestRepository,
  type TestRepositoryOptions,
} from '../source/gitrepo.ts'
import { scanHistory } from './scan.ts'

const made: TestRepository[] = []
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove()
})
const keep = (repository: TestRepository): TestRepository => {
  made.push(repository)
  return repository
}

const search: Search = {
  literals,
  words: [],
  nameLiterals,
  nameMatters: namesThatMatter((segment) => segment.startsWith('.env')),
  names: 'dotenv',
}

const key = (): string => `SALESLOFT_API_KEY=${fake('api-key')}\n`
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a'.repeat(16)}\nsize 12345\n`

/** A long history with one of each thing that a pass looks for; several versions of each, so that deltas are made. */
function varied(options: TestRepositoryOptions = {}): TestRepository {
  const repository = keep(makeRepository(options))
  grow(repository, 0, 40)
  repository.git('reset', '-q', '--hard')
  for (let at = 0; at < 6; at++) {
    repository.commit(at === 3 ? `uses ${key()}` : `commit ${at}`, {
      'config/settings.ini': `${'# nothing here\n'.repeat(50 + at)}${at % 2 === 0 ? key() : ''}${at}\n`,
      'assets/model.bin': pointer.replace('12345', String(10_000 + at)),
      'windows/settings.txt': Buffer.from(`\ufeffversion ${at}\r\n${key()}`, 'utf16le'),
      'salesloft/readme.md': `version ${at}\n`,
      'app/.env': `PORT=${at}\n`,
    })
  }
  repository.git('tag', '-a', 'v1', '-m', `release ${key()}`)
  repository.git('tag', '-a', 'v2', '-m', 'release')
  return repository
}

function gitAt({ path }: Pick<TestRepository, 'path'>): Git {
  const place = locate(path)
  if (place === undefined) throw new Error('no repository')
  return requireGit(place)
}

/** In no order; of the names that trees give an object only one is kept, and either will do. */
const comparable = (passed: Passed): unknown => ({
  ...passed,
  graph: undefined,
  notices: [],
  blobs: [...passed.blobs].sort(),
  commits: [...passed.commits].sort(),
  tags: [...passed.tags].sort(),
  named: { blobs: [...passed.named.blobs.keys()].sort(), trees: [...passed.named.trees.keys()].sort() },
  unread: passed.unread.map(({ id, reason }) => `${id} ${reason}`).sort(),
})

const never: ObjectPass = () => Promise.reject(new Error('git was asked for every object'))

/** What the fast way finds out, equal to what the plain way does. */
async function expectEqual(repository: TestRepository, plain: ObjectPass = never): Promise<Passed> {
  const git = gitAt(repository)
  const fast = await packPass(git, plain)(search)
  expect(comparable(fast)).toEqual(comparable(await plainPass(git)(search)))
  return fast
}

const packFolder = (repository: TestRepository): string => join(repository.path, '.git/objects/pack')

describe('the pack reader and git find out the same', () => {
  test('and it is what there is to be found', async () => {
    const repository = varied()
    const { blobs, commits, tags, named, notices } = await expectEqual(repository)
    const id = (name: string): string => repository.git('rev-parse', name)
    expect(blobs).toEqual(
      expect.arrayContaining(
        ['HEAD~1:config/settings.ini', 'HEAD:assets/model.bin', 'HEAD:windows/settings.txt'].map(id),
      ),
    )
    expect(blobs).not.toContain(id('HEAD:config/settings.ini'))
    expect(commits).toEqual([id('HEAD~2')])
    expect(tags).toEqual([id('v1')])
    expect([...named.blobs.keys()]).toContain(id('HEAD:app/.env'))
    expect([...named.trees.keys()]).toContain(id('HEAD:salesloft'))
    expect(notices ?? []).toEqual([])
  })

  test.each([
    ['one pack', ['repack', '-adfq', '--depth=50', '--window=50']],
    ['one pack without deltas', ['repack', '-adfq', '--depth=0', '--window=0']],
    ['bases by id', ['-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq']],
    ['several packs', ['repack', '-dq']],
    ['a multi-pack index', ['repack', '-dq', '--write-midx']],
    ['everything loose', ['unpack']],
  ])('%s', async (_, args) => {
    const repository = varied()
    if (args[0] === 'unpack') unpack(repository, 'removed')
    else repository.git(...args)
    await expectEqual(repository)
  })

  test('SHA-256, packed and loose', async () => {
    const repository = varied({ objectFormat: 'sha256' })
    await expectEqual(repository)
    repository.git('repack', '-adfq', '--depth=50')
    await expectEqual(repository)
  })

  test('a cruft pack', async () => {
    const repository = varied()
    repository.git('reset', '-q', '--hard', 'HEAD~3')
    repository.git('tag', '-d', 'v1', 'v2')
    repository.git('reflog', 'expire', '--expire=all', '--all')
    repository.git('repack', '--cruft', '-dq')
    expect(readdirSync(packFolder(repository)).some((name) => name.endsWith('.mtimes'))).toBe(true)
    await expectEqual(repository)
  })

  test('alternates, a bare clone and a linked work tree', async () => {
    const origin = varied()
    const borrower = keep(makeRepository())
    mkdirSync(join(borrower.path, '.git/objects/info'), { recursive: true })
    writeFileSync(join(borrower.path, '.git/objects/info/alternates'), `${origin.path}/.git/objects\n`)
    borrower.commit('own', { 'own.ini': key() })
    await expectEqual(borrower)
    await expectEqual(keep(cloneOf(origin, '--bare')))
    const path = `${origin.path}-tree`
    origin.git('worktree', 'add', '-q', '--detach', path)
    await expectEqual({ ...origin, path })
    origin.git('worktree', 'remove', path)
  })

  test('blobs too big for the reader, with a key at the end and without', async () => {
    const repository = varied()
    const big = Buffer.concat([noise('big', largestObject), Buffer.from(`\n${key()}`)])
    repository.commit('big', { 'big.bin': big, 'bigger.bin': noise('bigger', largestObject + 1) })
    const { blobs, notices } = await expectEqual(repository)
    expect(blobs).toContain(repository.git('rev-parse', 'HEAD:big.bin'))
    expect(blobs).not.toContain(repository.git('rev-parse', 'HEAD:bigger.bin'))
    expect(notices ?? []).toEqual([])
  })

  test('an empty repository', async () => void (await expectEqual(keep(makeRepository()))))
})

describe('what the reader cannot be sure of', () => {
  test('a hole in a pack: git is asked for what it made unsure, and that is said', async () => {
    const repository = varied()
    repository.git('repack', '-adfq')
    const [pack = ''] = readdirSync(packFolder(repository)).filter((name) => name.endsWith('.pack'))
    punch(join(packFolder(repository), pack))
    const { unread, notices } = await expectEqual(repository)
    expect(unread).not.toEqual([])
    expect(notices).toEqual([expect.stringMatching(/^\d+ objects are damaged where they are stored/)])
  })

  test('an object that is damaged in one place and whole in another is read there', async () => {
    const repository = varied()
    unpack(repository, 'damaged')
    const { unread, notices } = await expectEqual(repository)
    expect(unread).toEqual([])
    expect(notices).toHaveLength(1)
  })

  test.each([
    ['an index of the old version', ['-c', 'pack.indexVersion=1', 'repack', '-adfq']],
    ['an alternate that has gone', []],
  ])('%s: git is asked for every object, and that is said', async (_, args) => {
    const repository = varied()
    if (args.length > 0) repository.git(...args)
    else writeFileSync(join(repository.path, '.git/objects/info/alternates'), '/nowhere/objects\n')
    const { notices } = await expectEqual(repository, plainPass(gitAt(repository)))
    expect(notices).toEqual([expect.stringContaining('git was asked for every object')])
  })

  test('the report is the same either way', async () => {
    const repository = varied()
    repository.git('repack', '-adfq')
    const fast = await scanHistory(repository)
    repository.git('-c', 'pack.indexVersion=1', 'repack', '-adfq')
    const plain = await scanHistory(repository)
    expect(plain.notices.join()).toContain('git was asked for every object')
    expect(fast.findings.length).toBeGreaterThan(3)
    expect({ ...fast, notices: [] }).toEqual({ ...plain, notices: [] })
  })
})

describe('a search for only some objects', () => {
  const inShare = (id: string): boolean => Number.parseInt(id.slice(0, 2), 16) % 3 === 1

  /** A part looks only at what is its own; the reader may hand on more. */
  const ownOf = (passed: Passed): unknown => {
    const { blobs, commits, tags, counts, bytes, unread } = passed
    return {
      counts,
      bytes,
      unread,
      blobs: blobs.filter(inShare).sort(),
      messages: [...commits, ...tags].filter(inShare).sort(),
    }
  }

  test.each([
    ['packed', ['repack', '-adfq', '--depth=50', '--window=50']],
    ['in several packs', ['repack', '-dq']],
    ['loose', []],
  ])('reads a share of it, %s', async (_, args) => {
    const repository = varied()
    if (args.length > 0) repository.git(...args)
    const git = gitAt(repository)
    const other = { ...search, share: inShare, counted: inShare }
    const [fast, plain] = [await packPass(git, never)(other), await plainPass(git)(other)]
    expect(ownOf(fast)).toEqual(ownOf(plain))
    expect(fast.blobs.filter(inShare).length).toBeGreaterThan(0)
    // What a blob is built on is made though it is another part's; git is not asked.
    expect(fast.notices ?? []).toEqual([])
  })

  test('reads what others count, too', async () => {
    const repository = varied()
    repository.git('repack', '-adfq')
    const git = gitAt(repository)
    const other = { ...search, share: () => true, counted: inShare }
    const [fast, plain] = [await packPass(git, never)(other), await plainPass(git)(other)]
    expect(comparable(fast)).toEqual(comparable(plain))
  })

  test('reads only what is not known to be clean, and names what is', async () => {
    const repository = varied()
    repository.git('repack', '-adfq', '--depth=50', '--window=50')
    const git = gitAt(repository)
    const clean = new Set<string>()
    const first = await packPass(git, never)({ ...search, onClean: (id) => void clean.add(id) })
    const plainly = new Set<string>()
    await plainPass(git)({ ...search, onClean: (id) => void plainly.add(id) })
    const isBlob = (id: string): boolean => repository.git('cat-file', '-t', id) === 'blob'
    expect([...clean].sort()).toEqual([...plainly].filter(isBlob).sort())
    const again = { ...search, clean: { size: clean.size, has: (id: string) => clean.has(id) } }
    const read: string[] = []
    const second = await packPass(git, never)({ ...again, onClean: (id) => void read.push(id) })
    expect(read).toEqual([])
    expect(comparable({ ...second, bytes: 0 })).toEqual(comparable({ ...first, bytes: 0 }))
    expect(second.bytes).toBeLessThan(first.bytes / 4)
  })
})

/** Every object as a file of its own; without a pack, or with one whose middle is damaged. */
function unpack(repository: TestRepository, pack: 'removed' | 'damaged'): void {
  repository.git('repack', '-adfq')
  const folder = packFolder(repository)
  const aside = `${folder}-aside`
  renameSync(folder, aside)
  const [name = ''] = readdirSync(aside).filter((one) => one.endsWith('.pack'))
  repository.gitWith(readFileSync(join(aside, name)), 'unpack-objects', '-q')
  rmSync(folder, { recursive: true, force: true })
  if (pack === 'removed') return rmSync(aside, { recursive: true })
  renameSync(aside, folder)
  punch(join(folder, name))
}

function punch(path: string): void {
  chmodSync(path, 0o600)
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(24), 0, 24, 400)
  closeSync(file)
}
