// What the pack reader says about commits, against git: which there are, in which order, and which of them moved an object.
import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { ObjectGraph } from '../../src/history/object-pass.ts'
import { passOverObjects } from '../../src/pack/pass.ts'
import {
  cloneOf,
  makeRepository,
  serveLikeGitHub,
  type TestRepository,
  type TestRepositoryOptions,
} from '../source/gitrepo.ts'
import { grow, repositoryWithHistory } from './history.ts'

const made: TestRepository[] = []
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove()
})
const keep = (repository: TestRepository): TestRepository => {
  made.push(repository)
  return repository
}

async function graphOf(repository: TestRepository): Promise<ObjectGraph | undefined> {
  const format = repository.git('rev-parse', '--show-object-format') === 'sha256' ? 'sha256' : 'sha1'
  const objects = repository.git('rev-parse', '--path-format=absolute', '--git-path', 'objects')
  const names = { literals: [], wants: () => false }
  return (await passOverObjects(objects, { format, contents: [], names })).graph
}

const lines = (text: string): readonly string[] => text.split('\n').filter(Boolean)

const tipsOf = (repository: TestRepository): readonly string[] =>
  lines(repository.git('rev-parse', '--all')).flatMap((tip) => repository.git('rev-parse', `${tip}^{commit}`))

/** Every blob that a commit reaches, and the commits that moved it: differ from a parent in it, its path or its mode. */
function movesByGit(repository: TestRepository): ReadonlyMap<string, ReadonlySet<string>> {
  const moves = new Map<string, Set<string>>()
  const commits = repository.git('rev-list', '--all')
  let commit = ''
  const flags = ['-r', '-m', '--raw', '--root', '--always', '--no-renames', '--no-abbrev', '--stdin']
  for (const line of lines(repository.gitWith(`${commits}\n`, 'diff-tree', ...flags))) {
    if (!line.startsWith(':')) commit = line.split(' ')[0] ?? ''
    else {
      const [, , before = '', now = ''] = line.split(' ')
      for (const id of [before, now]) moves.set(id, (moves.get(id) ?? new Set<string>()).add(commit))
    }
  }
  return moves
}

/** Asks about each blob alone, about some together, and about all. */
async function expectLikeGit(repository: TestRepository): Promise<void> {
  const graph = await graphOf(repository)
  const commits = graph?.commits(tipsOf(repository))
  const listed = lines(repository.git('rev-list', '--date-order', '--all'))
  expect(Array.from({ length: commits?.ids.length ?? 0 }, (_, at) => commits?.ids.at(at))).toEqual(listed)
  const moves = movesByGit(repository)
  const blobs = [...moves.keys()].filter(
    (id) => !/^0+$/.test(id) && repository.git('cat-file', '-t', id) === 'blob',
  )
  const tips = tipsOf(repository)
  const blobsIn = new Map(
    tips.map((tip) => [tip, new Set(repository.git('ls-tree', '-r', tip).match(/[0-9a-f]{40,64}(?=\t)/g))]),
  )
  const standing = (asked: readonly string[], among: readonly string[]): readonly string[] =>
    asked.filter((id) => among.some((tip) => blobsIn.get(tip)?.has(id)))
  const questions = [
    ...blobs.slice(0, 40).map((id) => [id]),
    blobs.filter((_, at) => at % 3 === 0),
    blobs,
    [],
  ]
  for (const asked of questions) {
    const expected = new Set(asked.flatMap((id) => [...(moves.get(id) ?? [])]))
    const movements = commits?.movements(new Set(asked))
    expect(movements?.places.map((at) => listed[at])).toEqual(listed.filter((commit) => expected.has(commit)))
    expect(standing(asked, movements?.standingIn(tips) ?? [])).toEqual(standing(asked, tips))
  }
}

/** Merges, of two and of three, a second root, moves, a change of mode, the same blob twice, a submodule. */
function woven(options: TestRepositoryOptions = {}): TestRepository {
  const repository = keep(makeRepository(options))
  const git = (...args: readonly string[]): string => repository.git(...args)
  const commit = (message: string, files?: Readonly<Record<string, string>>): string =>
    repository.commit(message, files)
  const merge = (...args: readonly string[]): void => {
    git('merge', '-q', '--no-ff', '--no-commit', ...args)
    commit(`merge ${args.join(' ')}`)
  }
  commit('start', { 'a/one.txt': 'one', 'a/b/two.txt': 'two', 'same.txt': 'one' })
  git('branch', 'left')
  git('branch', 'right')
  commit('again', { 'a/b/two.txt': 'two again' })
  git('checkout', '-q', 'left')
  commit('left', { 'left.txt': 'left' })
  git('mv', 'a/one.txt', 'a/uno.txt')
  commit('move')
  chmodSync(join(repository.path, 'left.txt'), 0o755)
  commit('mode')
  git('checkout', '-q', 'right')
  commit('right', { 'right.txt': 'right', 'a/b/c/deep.txt': 'one' })
  git('checkout', '-q', 'main')
  merge('left', 'right')
  git('checkout', '-q', 'right')
  commit('dropped', { 'dropped.txt': 'dropped' })
  git('checkout', '-q', '--orphan', 'other')
  git('rm', '-q', '-rf', '.')
  commit('other root', { 'other.txt': 'other' })
  git('checkout', '-q', 'main')
  merge('--allow-unrelated-histories', 'other')
  merge('-s', 'ours', 'right')
  mkdirSync(join(repository.path, 'module'))
  git('update-index', '--add', '--cacheinfo', `160000,${git('rev-parse', 'left')},module`)
  commit('submodule')
  return repository
}

describe('what leads to what is what git says', () => {
  test.each([
    ['loose objects', []],
    ['one pack', ['repack', '-adfq', '--depth=50', '--window=50']],
    ['bases by id', ['-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq']],
  ])('%s', async (_, args) => {
    const repository = woven()
    if (args.length > 0) repository.git(...args)
    await expectLikeGit(repository)
  })

  test('SHA-256', async () => {
    const repository = woven({ objectFormat: 'sha256' })
    repository.git('repack', '-adfq')
    await expectLikeGit(repository)
  })

  test('several packs that share objects, and loose ones', async () => {
    const repository = keep(repositoryWithHistory())
    repository.git('repack', '-dq')
    grow(repository, 60, 75)
    repository.git('repack', '-dq')
    const everything = repository.git('rev-list', '--objects', '--all')
    repository.gitWith(everything, 'pack-objects', '-q', '.git/objects/pack/pack')
    repository.git('reset', '-q', '--hard')
    repository.commit('loose', { 'loose.txt': 'loose' })
    await expectLikeGit(repository)
  })

  test('a tree that writes the mode of a folder with a zero before it', async () => {
    const repository = keep(makeRepository())
    repository.commit('plain', { 'a/one.txt': 'one' })
    const entry = Buffer.concat([
      Buffer.from('040000 a\0'),
      Buffer.from(repository.git('rev-parse', 'main:a'), 'hex'),
    ])
    const tree = repository.gitWith(entry, 'hash-object', '-w', '-t', 'tree', '--literally', '--stdin')
    const padded = repository.git('commit-tree', '-p', 'main', '-m', 'padded', tree)
    repository.git('reset', '-q', '--hard', padded)
    repository.commit('more', { 'two.txt': 'two' })
    await expectLikeGit(repository)
  })

  test('any history', async () => {
    const files = fc.dictionary(fc.constantFrom('a', 'b', 'd/a', 'd/b', 'd/e/a', 'f'), fc.nat(3), {
      maxKeys: 5,
    })
    const commits = fc.array(fc.record({ files, parents: fc.array(fc.nat(6), { maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(commits, fc.boolean(), async (history, packed) => {
        const repository = makeRepository()
        const stream = history.map(({ files: own, parents }, at) => {
          const from = [...new Set(parents.filter((back) => back < at).map((back) => at - back))]
          const head = `commit refs/heads/c${at}\nmark :${at + 1}\ncommitter A <a@e.test> ${1_700_000_000 + at * 60} +0000\ndata 1\nx\n`
          const links = from.map((mark, first) => `${first === 0 ? 'from' : 'merge'} :${mark}\n`).join('')
          const body = Object.entries(own).map(([path, text]) => `M 100644 inline ${path}\ndata 1\n${text}\n`)
          return `${head}${links}deleteall\n${body.join('')}\n`
        })
        repository.gitWith(stream.join(''), 'fast-import', '--quiet')
        if (packed) repository.git('repack', '-adfq', '--window=50')
        try {
          await expectLikeGit(repository)
        } finally {
          repository.remove()
        }
      }),
      { numRuns: 12 },
    )
  })
})

describe('what is not there', () => {
  test('a blob is named, and the commits that moved it are known', async () => {
    const repository = woven()
    const id = repository.git('rev-parse', 'right:right.txt')
    rmSync(join(repository.path, '.git/objects', id.slice(0, 2), id.slice(2)))
    const graph = await graphOf(repository)
    expect(graph?.missing).toEqual([id])
    const commits = graph?.commits(tipsOf(repository))
    const moved = commits?.movements(new Set([id]))?.places.map((at) => commits.ids.at(at))
    expect(moved).toEqual(expect.arrayContaining([repository.git('rev-parse', 'right~1')]))
  })

  test.each([
    ['a tree', 'right:a'],
    ['a commit', 'left~1'],
  ])('%s: then nothing is said', async (_, name) => {
    const repository = woven()
    const id = repository.git('rev-parse', name)
    rmSync(join(repository.path, '.git/objects', id.slice(0, 2), id.slice(2)))
    expect(await graphOf(repository)).toBeUndefined()
  })

  test('more than a few blobs: then nothing is said', async () => {
    const origin = keep(makeRepository())
    const many = Object.fromEntries(Array.from({ length: 1100 }, (_, at) => [`f${at}`, `text ${at}`]))
    origin.commit('many', many)
    serveLikeGitHub(origin)
    const clone = keep(cloneOf(origin, '--filter=blob:none', '--no-checkout'))
    expect(await graphOf(clone)).toBeUndefined()
  })

  test('a tip that is no commit, or unknown: then nothing is said of its commits', async () => {
    const repository = woven()
    const graph = await graphOf(repository)
    expect(graph?.commits([repository.git('rev-parse', 'HEAD^{tree}')])).toBeUndefined()
    expect(graph?.commits(['1'.repeat(40)])).toBeUndefined()
    expect(graph?.commits()?.ids.length).toBe(lines(repository.git('rev-list', '--all')).length)
  })

  test('blobs of a partial clone, under trees that are built on each other', async () => {
    const origin = keep(repositoryWithHistory())
    origin.git('repack', '-adfq', '--window=50')
    serveLikeGitHub(origin)
    const clone = keep(cloneOf(origin, '--filter=blob:limit=30k', '--no-checkout'))
    const graph = await graphOf(clone)
    const sizes = lines(origin.git('cat-file', '--batch-all-objects', '--batch-check'))
    const large = sizes.filter((line) => / blob (?:3\d{4}|[4-9]\d{4}|\d{6,})$/.test(line))
    const missing = large.map((line) => line.slice(0, 40)).filter((id) => graph?.missing.includes(id))
    expect(missing.length).toBeGreaterThan(50)
    expect([...(graph?.missing ?? [])].sort()).toEqual(missing.sort())
    const commits = graph?.commits(tipsOf(clone))
    const moves = movesByGit(origin)
    for (const asked of [...missing.slice(0, 20).map((id) => [id]), missing]) {
      const expected = new Set(asked.flatMap((id) => [...(moves.get(id) ?? [])]))
      const found = commits?.movements(new Set(asked))?.places.map((at) => commits.ids.at(at))
      expect(new Set(found)).toEqual(expected)
    }
  })

  test('no file of a pack stays open', async () => {
    const repository = woven()
    repository.git('repack', '-adfq')
    const open = (): number => readdirSync('/proc/self/fd').length
    const before = open()
    await graphOf(repository)
    expect(open()).toBe(before)
  })
})
