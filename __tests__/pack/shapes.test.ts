// Real git makes repositories of every shape that objects are stored in; each object must come out as git prints it.
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { largestObject } from '../../src/pack/memory.ts'
import { passOverObjects } from '../../src/pack/pass.ts'
import { cloneOf, makeRepository, serveLikeGitHub, type TestRepository } from '../source/gitrepo.ts'
import { grow, noise, repositoryWithHistory } from './history.ts'
import { dotenv, needle, passOver, passOverFolder, stored } from './proof.ts'

const made: TestRepository[] = []
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove()
})
const keep = (repository: TestRepository): TestRepository => {
  made.push(repository)
  return repository
}

/** Everything that git stores is made, once, with its own id, and nothing is unsure. */
async function expectEqual(repository: TestRepository): ReturnType<typeof passOver> {
  const passed = await passOver(repository)
  expect(passed.wrong).toEqual([])
  expect(passed.twice).toEqual([])
  expect(passed.unsure).toEqual({})
  expect(passed.unlisted).toEqual([])
  expect(passed.made).toEqual(stored(repository))
  return passed
}

const packs = (repository: TestRepository, suffix: string): readonly string[] =>
  readdirSync(join(repository.path, '.git/objects/pack')).filter((name) => name.endsWith(suffix))

const deepest = (repository: TestRepository): number => {
  const [index = ''] = packs(repository, '.idx')
  const chains = repository
    .git('verify-pack', '-v', join('.git/objects/pack', index))
    .matchAll(/^chain length = (\d+)/gm)
  return Math.max(0, ...Array.from(chains, ([, length]) => Number(length)))
}

describe('one pack', () => {
  test.each([
    ['as fast-import makes it', []],
    ['with deep chains', ['repack', '-adfq', '--depth=250', '--window=60']],
    ['with shallow chains', ['repack', '-adfq', '--depth=1', '--window=10']],
    ['without deltas', ['repack', '-adfq', '--depth=0', '--window=0']],
    [
      'with deltas that name their base by id',
      ['-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq', '--window=50'],
    ],
    ['barely compressed', ['-c', 'pack.compression=0', 'repack', '-adfFq']],
    ['hardly compressed', ['-c', 'pack.compression=1', 'repack', '-adfFq']],
    ['compressed as far as zlib can', ['-c', 'pack.compression=9', 'repack', '-adfFq']],
    ['kept, with a bitmap and a reverse index', ['-c', 'pack.writeReverseIndex=true', 'repack', '-adbq']],
  ])('%s', async (_, args) => {
    const repository = keep(repositoryWithHistory())
    if (args.length > 0) repository.git(...args)
    await expectEqual(repository)
  })

  test('whose chains really are deep', async () => {
    const repository = keep(makeRepository())
    // Each version has one line more of its own, so that its neighbour is the best base.
    const lines = Array.from({ length: 120 }, (_, line) => noise(`line ${line}`, 40).toString('base64'))
    const versions = Array.from({ length: 300 }, (_, at) => {
      lines[(at * 7) % lines.length] = noise(`version ${at}`, 40).toString('base64')
      return `${lines.join('\n')}\n`
    })
    const commits = versions.map(
      (text, at) =>
        `commit refs/heads/main\ncommitter A <a@e.test> ${1_700_000_000 + at} +0000\ndata 1\nx\nM 100644 inline f\ndata ${text.length}\n${text}\n`,
    )
    repository.gitWith(commits.join(''), 'fast-import', '--quiet')
    repository.git('repack', '-adfq', '--depth=4095', '--window=20')
    expect(deepest(repository)).toBeGreaterThan(100)
    await expectEqual(repository)
  })

  test('whose trees give wanted names again and again', async () => {
    const repository = keep(makeRepository())
    const others = Array.from({ length: 80 }, (_, at) => `M 100644 inline file-${at}\ndata 2\n${at % 10}\n`)
    // The literal stands in what a delta copies, and the name is another one all the same.
    const name = (at: number): string => `.env-${'x'.repeat(60)}-${at}`
    const commits = Array.from({ length: 60 }, (_, at) => {
      const files =
        at === 0 ? others.join('') : `D ${name(at - 1)}\nM 100644 inline file-${at}\ndata 3\n${at + 10}\n`
      return `commit refs/heads/main\ncommitter A <a@e.test> ${1_700_000_000 + at} +0000\ndata 1\nx\n${files}M 100644 inline ${name(at)}\ndata 3\n${at + 10}\n`
    })
    repository.gitWith(commits.join(''), 'fast-import', '--quiet')
    repository.git('repack', '-adfq', '--depth=50', '--window=20')
    expect(deepest(repository)).toBeGreaterThan(10)
    const wants = (one: string): boolean => one.endsWith('0') || one.endsWith('7')
    const options = { names: { literals: [dotenv], wants } }
    const { named } = await passOver(repository, options)
    const expected = Array.from({ length: 60 }, (_, at) => name(at)).filter(wants)
    const dotenvs = (entries: typeof named): readonly string[] =>
      entries
        .map((entry) => entry.name)
        .filter((one) => one.startsWith('.'))
        .sort()
    expect(dotenvs(named)).toEqual(expected.sort())
    // Without anybody who looks at every object, as a scan does it.
    const objects = join(repository.path, '.git/objects')
    const plain = await passOverObjects(objects, { format: 'sha1', contents: [needle], ...options })
    expect(plain.named).toEqual(named)
  })

  test('of SHA-256', async () => {
    const repository = keep(repositoryWithHistory({ objectFormat: 'sha256' }))
    repository.git('repack', '-adfq', '--depth=50')
    expect(Object.keys((await expectEqual(repository)).made)[0]).toHaveLength(64)
  })

  test('of SHA-256 with bases by id', async () => {
    const repository = keep(repositoryWithHistory({ objectFormat: 'sha256' }))
    repository.git('-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq', '--depth=50')
    await expectEqual(repository)
  })

  test('of an index that says offsets in 64 bits', async () => {
    const repository = keep(repositoryWithHistory())
    const [pack = ''] = packs(repository, '.pack')
    const path = join('.git/objects/pack', pack)
    const index = join(repository.path, path.replace(/pack$/, 'idx'))
    chmodSync(index, 0o644)
    repository.git('index-pack', '--index-version=2,0x100', '-o', index, path)
    await expectEqual(repository)
  })

  test('of the old index version is left to git', async () => {
    const repository = keep(repositoryWithHistory())
    repository.git('-c', 'pack.indexVersion=1', 'repack', '-adq')
    const passed = await passOver(repository)
    expect(passed.made).toEqual({})
    expect(passed.unlisted).toHaveLength(1)
  })
})

describe('several packs', () => {
  const severalPacks = (): TestRepository => {
    const repository = keep(repositoryWithHistory())
    for (const [from, to] of [
      [60, 66],
      [66, 71],
      [71, 80],
    ] as const) {
      grow(repository, from, to)
      repository.git('repack', '-dq')
    }
    expect(packs(repository, '.pack').length).toBeGreaterThan(2)
    return repository
  }

  test('beside each other', async () => void (await expectEqual(severalPacks())))

  test('under a multi-pack index', async () => {
    const repository = severalPacks()
    repository.git('multi-pack-index', 'write')
    expect(packs(repository, 'multi-pack-index')).toHaveLength(1)
    await expectEqual(repository)
  })

  test('that hold the same objects', async () => {
    const repository = severalPacks()
    // Another pack of everything, while the others stay.
    repository.gitWith(
      repository.git('rev-list', '--objects', '--all'),
      'pack-objects',
      '-q',
      '.git/objects/pack/pack',
    )
    await expectEqual(repository)
  })

  test('one of which is kept and one cruft', async () => {
    const repository = severalPacks()
    const [first = ''] = packs(repository, '.pack')
    writeFileSync(join(repository.path, '.git/objects/pack', first.replace(/pack$/, 'keep')), '')
    repository.git('hash-object', '-w', '--stdin')
    repository.git('update-ref', 'refs/heads/main', 'refs/heads/main~10')
    repository.git('reflog', 'expire', '--expire=all', '--all')
    repository.git('repack', '--cruft', '-dq')
    expect(packs(repository, '.mtimes')).toHaveLength(1)
    await expectEqual(repository)
  })
})

describe('other places', () => {
  test('loose objects only', async () => {
    const repository = keep(makeRepository())
    for (let at = 0; at < 12; at++)
      repository.commit(`commit ${at}`, { [`f${at % 4}`]: `text ${at}\n`.repeat(at * 30), '.env': `A=${at}` })
    repository.git('tag', '-a', 'v1', '-m', 'one')
    expect(packs(repository, '.pack')).toEqual([])
    const { flagged, named } = await expectEqual(repository)
    expect(flagged).toEqual([])
    expect(named).toHaveLength(12)
  })

  test('loose objects of SHA-256', async () => {
    const repository = keep(makeRepository({ objectFormat: 'sha256' }))
    repository.commit('one', { a: 'a', b: 'needle' })
    expect((await expectEqual(repository)).flagged).toHaveLength(1)
  })

  test('loose and packed, some both', async () => {
    const repository = keep(repositoryWithHistory())
    repository.git('reset', '-q', '--hard')
    repository.commit('on top', { 'src/new.txt': 'new' })
    repository.git('repack', '-q')
    repository.commit('more', { 'src/newer.txt': 'newer' })
    await expectEqual(repository)
  })

  test('alternates of alternates', async () => {
    const origin = keep(repositoryWithHistory())
    const first = keep(cloneOf(origin, '--shared'))
    const second = keep(cloneOf(first, '--shared', '--bare'))
    // cloneOf speaks a transport that shares nothing, so the borrowing is written down by hand.
    for (const [clone, from, objects] of [
      [first, origin, '.git/objects'],
      [second, first, 'objects'],
    ] as const) {
      for (const name of readdirSync(join(clone.path, objects, 'pack'))) {
        renameSync(join(clone.path, objects, 'pack', name), join(origin.path, '.git/objects/pack', name))
      }
      mkdirSync(join(clone.path, objects, 'info'), { recursive: true })
      writeFileSync(join(clone.path, objects, 'info/alternates'), `# borrowed\n${from.path}/.git/objects\n`)
    }
    expect(Object.keys((await expectEqual(second)).made).length).toBeGreaterThan(300)
  })

  test('an alternate that is missing, and one that is its own', async () => {
    const repository = keep(makeRepository())
    repository.commit('one', { a: 'a' })
    writeFileSync(join(repository.path, '.git/objects/info/alternates'), '../objects\n/nowhere/objects\n')
    const passed = await passOver(repository)
    expect(passed.made).toEqual({})
    expect(passed.unlisted).toEqual(['info/alternates'])
  })

  test('an alternate whose path only git can read', async () => {
    const repository = keep(makeRepository())
    repository.commit('one', { a: 'a' })
    writeFileSync(join(repository.path, '.git/objects/info/alternates'), '"/some\\011where"\n')
    expect((await passOver(repository)).unlisted).toEqual(['info/alternates'])
  })

  test('a fetched pack, completed with the bases it lacked', async () => {
    const origin = keep(repositoryWithHistory())
    const clone = keep(cloneOf(origin))
    grow(origin, 60, 75)
    clone.git('-c', 'fetch.unpackLimit=1', '-c', 'transfer.unpackLimit=1', 'fetch', '-q')
    expect(packs(clone, '.pack')).toHaveLength(2)
    await expectEqual(clone)
  })

  test('a partial clone: what is there is read, what was left behind is not missed', async () => {
    const origin = keep(repositoryWithHistory())
    serveLikeGitHub(origin)
    const clone = keep(cloneOf(origin, '--filter=blob:none', '--no-checkout'))
    expect(packs(clone, '.promisor').length).toBeGreaterThan(0)
    await expectEqual(clone)
  })

  test('a shallow clone', async () =>
    void (await expectEqual(keep(cloneOf(keep(repositoryWithHistory()), '--depth=3')))))

  test('an empty repository, and a folder that is none', async () => {
    await expectEqual(keep(makeRepository()))
    expect((await passOverFolder('/nowhere/at/all')).unlisted).toEqual(['info/alternates'])
  })

  test('a linked work tree', async () => {
    const repository = keep(repositoryWithHistory())
    const path = `${repository.path}-tree`
    repository.git('worktree', 'add', '-q', '--detach', path, 'main')
    const passed = await passOver(repository)
    const there = repository.git('-C', path, 'rev-parse', '--path-format=absolute', '--git-path', 'objects')
    expect((await passOverFolder(there)).made).toEqual(passed.made)
    repository.git('worktree', 'remove', path)
  })
})

describe('what does not fit', () => {
  const repository = makeRepository()
  afterAll(() => repository.remove())

  test('is left to git by its id, with the deltas on it, and nothing else is', async () => {
    const big = Buffer.concat([noise('big', largestObject), Buffer.from('big')])
    const ids = [big, Buffer.concat([big, Buffer.from('ger')])].map((bytes) =>
      repository.gitWith(bytes, 'hash-object', '-w', '--stdin'),
    )
    const zeros = repository.gitWith(Buffer.alloc(largestObject + 1), 'hash-object', '-w', '--stdin')
    const small = repository.commit('small', { a: 'needle' })
    const expected = Object.fromEntries([...ids, zeros].map((id) => [id, 'too-large']))
    expect((await passOver(repository)).unsure).toEqual(expected)
    repository.gitWith(`${ids.join('\n')}\n${zeros}\n`, 'pack-objects', '-q', '.git/objects/pack/pack')
    repository.git('repack', '-adq', '--keep-unreachable')
    expect(packs(repository, '.pack')).toHaveLength(1)
    const passed = await passOver(repository)
    expect(passed.unsure).toEqual(expected)
    expect(passed.made[small]).toMatch(/^commit/)
    expect(existsSync(repository.path)).toBe(true)
  })
})
