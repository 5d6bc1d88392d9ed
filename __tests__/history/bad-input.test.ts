// Repositories that are damaged, cut, or lie about themselves: each is read or named, never a crash and never a gap.
import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model.ts'
import { fake } from '../../src/rules/fake.ts'
import { cloneOf, makeRepository, serveLikeGitHub, type TestRepository } from '../source/gitrepo.ts'
import { facts, scanHistory } from './scan.ts'

const made: TestRepository[] = []
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove()
})

const kept = <Repository extends TestRepository>(repository: Repository): Repository => {
  made.push(repository)
  return repository
}

const key = fake('api-key')
const other = fake('api-key-2')

/** Four commits: a key in `a.txt`, which goes, and another in `dir/b.txt`, which stays. */
function leaky(): TestRepository {
  const repo = kept(makeRepository())
  repo.commit('base', { 'readme.md': 'nothing' })
  repo.commit('leak', { 'a.txt': key })
  repo.commit('gone', { 'a.txt': 'a' })
  repo.commit('stays', { 'dir/b.txt': other })
  return repo
}

const both = ['api-key a.txt:1, by leak, removed by gone, 1x', 'api-key dir/b.txt:1, by stays, in tip, 1x']

function looseFile(repo: TestRepository, id: string): string {
  return join(repo.path, '.git/objects', id.slice(0, 2), id.slice(2))
}

function damage(repo: TestRepository, id: string): void {
  chmodSync(looseFile(repo, id), 0o600)
  writeFileSync(looseFile(repo, id), 'no object')
}

const lost = (report: Report): readonly string[] =>
  report.coverage.unread.map(({ path, reason }) => `${path} ${reason}`)

function expectIncomplete(report: Report): void {
  expect(report.coverage.complete).toBe(false)
  expect(report.summary.conclusion).toBe('failure')
  expect(report.coverage.unread).not.toEqual([])
}

const idOf = (repo: TestRepository, name: string): string => repo.git('rev-parse', name)

describe('objects that are not there', () => {
  test('a blob is named by its path, and everything else is read', async () => {
    const repo = leaky()
    rmSync(looseFile(repo, idOf(repo, 'HEAD~2:a.txt')))
    const report = await scanHistory(repo)
    expectIncomplete(report)
    expect(lost(report)).toEqual(['a.txt missing-object'])
    expect(report.coverage.files).toEqual({ expected: 4, read: 3 })
    expect(facts(repo, report)).toEqual([both[1]])
  })

  test('a tree', async () => {
    const repo = leaky()
    const id = idOf(repo, 'HEAD~2^{tree}')
    rmSync(looseFile(repo, id))
    const report = await scanHistory(repo)
    expectIncomplete(report)
    expect(lost(report)).toEqual([`${id} missing-object`])
    expect(report.coverage.commits).toEqual({ expected: 4, read: 4 })
    expect(report.findings.filter(({ ruleId }) => ruleId === 'api-key')).toHaveLength(2)
  })

  test('a commit', async () => {
    const repo = leaky()
    rmSync(looseFile(repo, idOf(repo, 'HEAD~1')))
    const report = await scanHistory(repo)
    expectIncomplete(report)
    expect(lost(report)).toContain(' range-unavailable')
    expect(report.findings.filter(({ ruleId }) => ruleId === 'api-key')).toHaveLength(2)
  })

  test('nothing at all is there: no report, since it would say that nothing was found', async () => {
    const repo = leaky()
    for (const folder of readdirSync(join(repo.path, '.git/objects')))
      if (folder.length === 2) rmSync(join(repo.path, '.git/objects', folder), { recursive: true })
    await expect(scanHistory(repo)).rejects.toThrow(/^Nothing of the history .* could be read/)
  })

  test('what a ref names', async () => {
    const repo = leaky()
    writeFileSync(join(repo.path, '.git/refs/heads/broken'), `${'1'.repeat(40)}\n`)
    const report = await scanHistory(repo)
    expectIncomplete(report)
    expect(lost(report)).toEqual(['refs/heads/broken missing-object'])
    expect(facts(repo, report)).toEqual(both)
  })

  test('a ref that is no ref', async () => {
    const repo = leaky()
    writeFileSync(join(repo.path, '.git/refs/heads/broken'), 'nonsense\n')
    const report = await scanHistory(repo)
    expectIncomplete(report)
    expect(lost(report)).toEqual(['refs/heads/broken corrupt-object'])
  })

  test('an alternate that has gone', async () => {
    const origin = leaky()
    const borrower = kept(makeRepository())
    writeFileSync(join(borrower.path, '.git/objects/info/alternates'), `${origin.path}/.git/objects\n`)
    borrower.git('fetch', '-q', origin.path, 'main:main', '--update-head-ok')
    borrower.git('reset', '-q', '--hard')
    borrower.commit('own', { 'own.txt': 'own' })
    origin.remove()
    expectIncomplete(await scanHistory(borrower))
  })
})

describe('objects that are damaged', () => {
  test('a blob is named by its path, and everything else is read', async () => {
    const repo = leaky()
    damage(repo, idOf(repo, 'HEAD~2:a.txt'))
    const report = await scanHistory(repo)
    expectIncomplete(report)
    expect(lost(report)).toEqual(['a.txt corrupt-object'])
    expect(report.coverage.files).toEqual({ expected: 4, read: 3 })
    expect(facts(repo, report)).toEqual([both[1]])
  })

  test.each(['HEAD~2^{tree}', 'HEAD~1^{commit}', 'HEAD^{commit}'])('%s', async (name) => {
    const repo = leaky()
    damage(repo, idOf(repo, name))
    const report = await scanHistory(repo)
    expectIncomplete(report)
    expect(report.findings.filter(({ ruleId }) => ruleId === 'api-key')).toHaveLength(2)
  })

  test('a pack with a hole', async () => {
    const repo = leaky()
    repo.git('repack', '-q', '-a', '-d')
    const folder = join(repo.path, '.git/objects/pack')
    const pack = readdirSync(folder).find((name) => name.endsWith('.pack')) ?? ''
    chmodSync(join(folder, pack), 0o600)
    execFileSync(
      'dd',
      ['if=/dev/zero', `of=${join(folder, pack)}`, 'bs=1', 'seek=60', 'count=24', 'conv=notrunc'],
      {
        stdio: 'pipe',
      },
    )
    expectIncomplete(await scanHistory(repo))
  })

  test('one that nothing leads to is no gap', async () => {
    const repo = leaky()
    damage(repo, repo.gitWith('dangling', 'hash-object', '-w', '--stdin'))
    const report = await scanHistory(repo)
    expect(report.coverage.complete).toBe(true)
    expectIncomplete(await scanHistory(repo, { allObjects: true }))
  })
})

describe('clones that are not whole', () => {
  test('a shallow one says so', async () => {
    const clone = kept(cloneOf(leaky(), '--depth=1'))
    const report = await scanHistory(clone)
    expectIncomplete(report)
    expect(lost(report)).toEqual([' range-unavailable'])
    expect(report.notices.join()).toContain('shallow')
    expect(facts(clone, report)).toEqual([both[1]])
  })

  test.each(['blob:none', 'tree:0'])(
    'one with --filter=%s names what is missing, and fetches nothing',
    async (filter) => {
      const origin = leaky()
      serveLikeGitHub(origin)
      const clone = kept(cloneOf(origin, `--filter=${filter}`, '--no-checkout'))
      const before = clone.git('count-objects', '-v')
      const report = await scanHistory(clone)
      expectIncomplete(report)
      expect(clone.git('count-objects', '-v')).toBe(before)
      if (filter === 'blob:none') {
        expect(lost(report)).toEqual(
          expect.arrayContaining([
            'a.txt missing-object',
            'dir/b.txt missing-object',
            'readme.md missing-object',
          ]),
        )
        expect(report.coverage.files).toEqual({ expected: 4, read: 0 })
      } else expect(lost(report)).toContain(`${idOf(clone, 'HEAD^{tree}')} missing-object`)
    },
  )
})

describe('repositories that lie', () => {
  test('a replaced blob, and a replaced commit', async () => {
    const repo = leaky()
    const clean = repo.gitWith('clean', 'hash-object', '-w', '--stdin')
    repo.git('replace', idOf(repo, 'HEAD~2:a.txt'), clean)
    repo.git('replace', '--graft', 'HEAD')
    const report = await scanHistory(repo)
    expect(facts(repo, report)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('api-key a.txt:1'),
        expect.stringContaining('api-key dir/b.txt:1'),
      ]),
    )
  })

  test('a graft', async () => {
    const repo = leaky()
    writeFileSync(join(repo.path, '.git/info/grafts'), `${idOf(repo, 'HEAD')}\n`)
    expect(facts(repo, await scanHistory(repo))).toEqual(both)
  })

  test('settings that hide diffs', async () => {
    const repo = leaky()
    for (const [name, value] of [
      ['log.showRoot', 'false'],
      ['diff.renames', 'copies'],
      ['log.diffMerges', 'off'],
      ['diff.ignoreSubmodules', 'all'],
      ['core.commentChar', 'a'],
    ] as const)
      repo.git('config', name, value)
    expect(facts(repo, await scanHistory(repo))).toEqual(both)
  })
})

describe('sizes and hurry', () => {
  test('a big blob with a key at its end, and a key across the edge of the reader’s memory', async () => {
    const repo = kept(makeRepository())
    const big = Buffer.alloc(20_000_000, 'x\n')
    big.write(`\n${key}\n`, big.length - 100)
    const edge = Buffer.alloc(3_000_000, 'y\n')
    edge.write(`\n${other}\n`, (1 << 20) + 4096 - 40)
    repo.commit('big', { 'big.txt': big, 'edge.txt': edge })
    repo.commit('gone', { 'big.txt': '', 'edge.txt': '' })
    expect(facts(repo, await scanHistory(repo))).toEqual([
      expect.stringMatching(/^api-key big\.txt:\d+, by big, removed by gone, 1x$/),
      expect.stringMatching(/^api-key edge\.txt:\d+, by big, removed by gone, 1x$/),
    ])
  })

  test('a gc while it reads', async () => {
    const repo = leaky()
    for (let round = 0; round < 5; round++) {
      repo.commit(`round ${round}`, { [`${round}.txt`]: String(round) })
      const scan = scanHistory(repo)
      execFileSync('git', ['-C', repo.path, 'gc', '-q', '--prune=now'], { stdio: 'pipe' })
      expect(facts(repo, await scan)).toEqual(both)
    }
  })
})
