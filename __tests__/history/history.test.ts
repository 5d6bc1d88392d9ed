import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { fake } from '../../src/rules/fake.ts'
import { cloneOf, makeFolder, makeRepository, type TestRepository } from '../source/gitrepo.ts'
import { facts, scanHistory } from './scan.ts'

const made: TestRepository[] = []
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove()
})

function repository(options: Parameters<typeof makeRepository>[0] = {}): TestRepository {
  const repo = makeRepository(options)
  made.push(repo)
  return repo
}

const key = fake('api-key')
const other = fake('api-key-2')

describe.each(['sha1', 'sha256'] as const)('a history (%s)', (objectFormat) => {
  test('shows a key once, with the commits that brought it in and took it away', async () => {
    const repo = repository({ objectFormat })
    repo.commit('base', { 'readme.md': 'nothing' })
    const brought = repo.commit('leak', { 'a.py': `# one\nkey = "${key}"\n` })
    repo.commit('edit', { 'a.py': `# one\n# two\nkey = "${key}"\n` })
    const removed = repo.commit('oops', { 'a.py': '# one\n' })
    const report = await scanHistory(repo)
    expect(facts(repo, report)).toEqual(['api-key a.py:2, by leak, removed by oops, 2x, last a.py:3'])
    const [finding] = report.findings.filter(({ ruleId }) => ruleId === 'api-key')
    expect(finding).toMatchObject({
      introduced: null,
      inTip: false,
      commit: { id: brought, author: 'Ada Example', date: '2026-01-02T03:02:05+00:00' },
      removedBy: { id: removed, author: 'Ada Example', date: '2026-01-02T03:04:05+00:00' },
    })
    expect(report.coverage).toEqual({
      complete: true,
      files: { expected: 4, read: 4 },
      bytes: 7 + 2 * `# one\nkey = "${key}"\n`.length + 6 + 6,
      commits: { expected: 4, read: 4 },
      unread: [],
    })
    expect(report.source).toEqual({ kind: 'history', root: repo.path, head: repo.git('rev-parse', 'HEAD') })
  })

  test('follows it through renames and copies', async () => {
    const repo = repository({ objectFormat })
    repo.commit('leak', { 'old/a.py': key })
    repo.git('mv', 'old', 'new')
    repo.commit('move')
    expect(facts(repo, await scanHistory(repo))).toEqual([
      'api-key old/a.py:1, by leak, in tip, 2x, last new/a.py:1',
    ])
    repo.git('rm', '-q', '-r', 'new')
    repo.commit('gone')
    expect(facts(repo, await scanHistory(repo))).toEqual([
      'api-key old/a.py:1, by leak, removed by gone, 2x, last new/a.py:1',
    ])
  })
})

describe('what is found', () => {
  test('a .env file that was removed, whatever its values are called', async () => {
    const repo = repository()
    repo.commit('base', { 'a.txt': 'a' })
    repo.commit('env', { 'api/.env': `DATABASE_PASSWORD=${fake('password')}\n` })
    repo.git('rm', '-q', 'api/.env')
    repo.commit('oops')
    expect(facts(repo, await scanHistory(repo))).toEqual([
      'dotenv-committed api/.env:1, by env, removed by oops, 1x',
    ])
  })

  test('a .env file whose content stands elsewhere too, under a name that says nothing', async () => {
    const repo = repository()
    const content = `DATABASE_PASSWORD=${fake('password')}\n`
    repo.commit('other', { 'notes.txt': content })
    repo.commit('env', { '.env': content })
    expect(facts(repo, await scanHistory(repo))).toEqual(['dotenv-committed .env:1, by env, in tip, 1x'])
  })

  test('a setting that is Salesloft’s by the name of a folder alone', async () => {
    const repo = repository()
    repo.commit('leak', { 'sales/loft/deep/er/settings.ini': `api_key = ${fake('token')}\n` })
    repo.commit('gone', { 'sales/loft/deep/er/settings.ini': 'api_key =\n' })
    expect(facts(repo, await scanHistory(repo))).toEqual([
      'credential-assignment sales/loft/deep/er/settings.ini:1, by leak, removed by gone, 1x',
    ])
  })

  test('UTF-16, base64, a message, and the message of a tag', async () => {
    const repo = repository()
    repo.commit('wide', { 'a.txt': Buffer.from(`\ufeffkey ${key}`, 'utf16le') })
    repo.commit('gone', { 'a.txt': 'a' })
    repo.commit('encoded', { 'b.txt': fake('api-key-base64') })
    repo.commit(`use ${other}`)
    repo.git('tag', '-a', '-m', `with ${fake('legacy-api-key')}`, 'v1')
    const report = await scanHistory(repo)
    expect(facts(repo, report)).toEqual([
      'api-key a.txt:1, by wide, in tip, 2x, last b.txt:1',
      `api-key commit-message, by use ${other}, in tip, 1x`,
      `api-key commit-message, by use ${other}, in tip, 1x`,
    ])
    expect(report.findings.find(({ evidence }) => evidence.startsWith('ak_'))?.commit).toMatchObject({
      id: repo.git('rev-parse', 'v1'),
      author: 'Ada Example',
    })
  })

  test('what was born in a merge, and what only one side ever had', async () => {
    const repo = repository()
    repo.commit('base', { 'a.txt': 'a' })
    repo.git('checkout', '-q', '-b', 'side')
    repo.commit('side', { 'side.txt': key })
    repo.git('checkout', '-q', 'main')
    repo.commit('main', { 'a.txt': 'b' })
    repo.git('merge', '-q', '--no-commit', '--no-ff', 'side')
    repo.write('evil.txt', other)
    repo.commit('merge')
    repo.git('rm', '-q', 'side.txt', 'evil.txt')
    repo.commit('gone')
    repo.git('branch', '-q', '-D', 'side')
    expect(facts(repo, await scanHistory(repo))).toEqual([
      'api-key evil.txt:1, by merge, removed by gone, 1x',
      'api-key side.txt:1, by side, removed by gone, 1x',
    ])
  })

  test('what a merge dropped that took over the other side', async () => {
    const repo = repository()
    repo.commit('base', { 'a.txt': 'a' })
    repo.git('checkout', '-q', '-b', 'side')
    repo.commit('leak', { 'b.txt': key })
    repo.git('checkout', '-q', 'main')
    repo.commit('main', { 'a.txt': 'b' })
    repo.git('merge', '-q', '-s', 'ours', '-m', 'ours', 'side')
    repo.git('branch', '-q', '-D', 'side')
    expect(facts(repo, await scanHistory(repo))).toEqual(['api-key b.txt:1, by leak, removed by ours, 1x'])
  })

  test('a merge that put something else in its place is the newest removal', async () => {
    const repo = repository()
    repo.commit('base', { 'a.txt': 'a' })
    repo.git('checkout', '-q', '-b', 'side')
    repo.commit('leak', { 'a.txt': key })
    repo.git('checkout', '-q', '-b', 'early')
    repo.commit('gone early', { 'a.txt': 'z' })
    repo.git('checkout', '-q', 'main')
    repo.commit('main', { 'a.txt': 'b' })
    repo.git('merge', '-q', '-s', 'ours', '-m', 'ours', 'early')
    const tree = repo.gitWith(
      `100644 blob ${repo.gitWith('c', 'hash-object', '-w', '--stdin')}\ta.txt\n`,
      'mktree',
    )
    const merge = repo.git('commit-tree', '-m', 'resolved', '-p', 'main', '-p', 'side', tree)
    repo.git('update-ref', 'refs/heads/main', merge)
    repo.git('branch', '-q', '-D', 'side', 'early')
    expect(facts(repo, await scanHistory(repo))).toEqual([
      'api-key a.txt:1, by leak, removed by resolved, 1x',
    ])
  })

  test('a key that another branch still has is in a tip', async () => {
    const repo = repository()
    repo.commit('leak', { 'a.txt': key })
    repo.git('branch', 'old')
    repo.commit('gone', { 'a.txt': 'a' })
    expect(facts(repo, await scanHistory(repo))).toEqual(['api-key a.txt:1, by leak, in tip, 1x'])
    expect(facts(repo, await scanHistory(repo, { refs: ['main'] }))).toEqual([
      'api-key a.txt:1, by leak, removed by gone, 1x',
    ])
  })

  test('only what the given refs reach', async () => {
    const repo = repository()
    repo.commit('base', { 'a.txt': 'a' })
    repo.git('checkout', '-q', '-b', 'side')
    repo.commit(`side ${other}`, { 'b.txt': key })
    repo.git('tag', '-a', '-m', fake('legacy-api-key'), 'v1')
    expect(facts(repo, await scanHistory(repo, { refs: ['main'] }))).toEqual([])
    expect((await scanHistory(repo, { refs: ['main'] })).coverage.commits).toEqual({ expected: 1, read: 1 })
    expect(facts(repo, await scanHistory(repo, { refs: ['main', 'v1'] }))).toHaveLength(3)
    await expect(scanHistory(repo, { refs: ['nowhere'] })).rejects.toThrow('There is no ref "nowhere"')
    await expect(scanHistory(repo, { refs: ['--all'] })).rejects.toThrow('There is no ref "--all"')
  })

  test('the same as in the workspace, where nothing ever changed', async () => {
    const repo = repository()
    repo.commit('all', { 'a.txt': key, '.env': `TOKEN=${fake('token')}\n`, 'package.json': '{}' })
    const report = await scanHistory(repo)
    expect(report.findings.map(({ ruleId, path }) => `${ruleId} ${path ?? ''}`)).toEqual([
      'dotenv-committed .env',
      'dotenv-not-ignored .gitignore',
      'api-key a.txt',
    ])
  })
})

describe('what is not', () => {
  test('a setting of the repository that was mended', async () => {
    const repo = repository()
    const bad =
      'fetch("http://api.salesloft.com/v2/me", { headers: { authorization: `Bearer ${process.env.K}` } })\n'
    repo.commit('bad', { 'a.js': bad, '.gitignore': '.env*\n' })
    expect((await scanHistory(repo)).findings.map(({ ruleId }) => ruleId)).toContain('insecure-transport')
    repo.commit('good', { 'a.js': bad.replace('http:', 'https:') })
    expect((await scanHistory(repo)).findings.map(({ ruleId }) => ruleId)).not.toContain('insecure-transport')
  })

  test('what no ref reaches, unless all objects are asked for', async () => {
    const repo = repository()
    repo.commit('base', { 'a.txt': 'a' })
    repo.commit('leak', { 'amended.txt': key })
    repo.git('reset', '-q', '--hard', 'HEAD~1')
    repo.write('a.txt', other)
    repo.git('stash', '-q')
    const dangling = repo.gitWith(fake('legacy-api-key'), 'hash-object', '-w', '--stdin')
    expect(facts(repo, await scanHistory(repo))).toEqual([])
    const told = facts(repo, await scanHistory(repo, { allObjects: true }))
    expect(told).toEqual([
      `api-key ${dangling}:1, by -, removed by -, 1x`,
      expect.stringMatching(/^api-key a\.txt:1, by WIP on main: /),
      'api-key amended.txt:1, by leak, removed by -, 1x',
    ])
  })

  test('what the policy excludes, and what lies outside of the folder', async () => {
    const repo = repository()
    repo.commit('both', { 'in/a.txt': key, 'out/b.txt': other })
    const inside = await scanHistory(repo, { folder: 'in' })
    expect(facts(repo, inside)).toEqual(['api-key a.txt:1, by both, in tip, 1x'])
    const excluded = await scanHistory(repo, { exclude: ['in/**'] })
    expect(facts(repo, excluded)).toEqual(['api-key out/b.txt:1, by both, in tip, 1x'])
    expect(excluded.coverage).toMatchObject({
      complete: true,
      unread: [{ path: 'in/a.txt', reason: 'excluded' }],
    })
  })

  test('what a comment by its last version, the policy or the baseline suppresses', async () => {
    const repo = repository()
    repo.commit('leak', { 'a.py': `key = "${key}"\n` })
    repo.commit('excused', {
      'a.py': `key = "${key}"  # salesloft-guard:ignore api-key -- revoked in March\n`,
    })
    const [finding] = (await scanHistory(repo)).findings.filter(({ ruleId }) => ruleId === 'api-key')
    expect(finding?.suppressed).toEqual({ by: 'salesloft-guard:ignore', reason: 'revoked in March' })
    repo.commit('again', { 'a.py': `key = "${key}"\n` })
    const [again] = (await scanHistory(repo)).findings.filter(({ ruleId }) => ruleId === 'api-key')
    expect(again?.suppressed).toBeUndefined()
    repo.commit('policy', {
      '.github/salesloft-guard.yml': `suppressions:\n  - fingerprint: ${again?.fingerprint ?? ''}\n    reason: revoked\n    owner: crm\n    expires: 2026-12-01\n`,
    })
    const [policed] = (await scanHistory(repo)).findings.filter(({ ruleId }) => ruleId === 'api-key')
    expect(policed?.suppressed).toMatchObject({ by: 'fingerprint', reason: 'revoked' })
  })
})

describe('repositories of every kind', () => {
  test('a bare one, with its policy at HEAD', async () => {
    const origin = repository()
    origin.commit('leak', {
      'a.txt': key,
      'b.txt': other,
      '.github/salesloft-guard.yml': 'exclude: [b.txt]\n',
    })
    origin.commit('gone', { 'a.txt': '' })
    const bare = cloneOf(origin, '--bare')
    made.push(bare)
    expect(facts(bare, await scanHistory(bare))).toEqual(['api-key a.txt:1, by leak, removed by gone, 1x'])
  })

  test('a linked work tree, and what only its detached HEAD has', async () => {
    const repo = repository()
    repo.commit('base', { 'a.txt': 'a' })
    const folder = makeFolder()
    repo.git('worktree', 'add', '-q', '--detach', folder)
    writeFileSync(join(folder, 'b.txt'), key)
    repo.git('-C', folder, 'add', '--all')
    repo.git('-C', folder, 'commit', '-q', '-m', 'detached')
    for (const path of [repo.path, folder]) {
      expect(facts(repo, await scanHistory({ path }))).toEqual(['api-key b.txt:1, by detached, in tip, 1x'])
    }
    repo.git('worktree', 'remove', folder)
  })

  test('an empty one', async () => {
    const report = await scanHistory(repository())
    expect(report.coverage).toMatchObject({ complete: true, files: { expected: 0, read: 0 } })
    expect(report.notices).toEqual(['The repository has no commits.'])
  })

  test('a bare one that is empty', async () => {
    const report = await scanHistory(repository({ bare: true }))
    expect(report.coverage).toMatchObject({ complete: true, commits: { expected: 0, read: 0 } })
  })

  test('one with loose objects, several packs, and an alternate', async () => {
    const origin = repository()
    origin.commit('leak', { 'a.txt': key })
    origin.git('repack', '-q', '-d')
    origin.commit('more', { 'a.txt': other })
    origin.git('repack', '-q', '-d')
    const borrower = repository()
    writeFileSync(join(borrower.path, '.git/objects/info/alternates'), `${origin.path}/.git/objects\n`)
    borrower.git('fetch', '-q', origin.path, 'main:main', '--update-head-ok')
    borrower.git('reset', '-q', '--hard')
    borrower.commit('gone', { 'a.txt': '' })
    const report = await scanHistory(borrower)
    expect(facts(borrower, report)).toEqual([
      'api-key a.txt:1, by leak, removed by more, 1x',
      'api-key a.txt:1, by more, removed by gone, 1x',
    ])
    expect(report.coverage).toMatchObject({ complete: true, commits: { expected: 3, read: 3 } })
  })

  test('refs that name a blob or a tree outright', async () => {
    const repo = repository()
    repo.commit('base', { 'a.txt': 'a' })
    const blob = repo.gitWith(key, 'hash-object', '-w', '--stdin')
    repo.git('tag', 'a-blob', blob)
    const inner = repo.gitWith(other, 'hash-object', '-w', '--stdin')
    repo.git('tag', 'a-tree', repo.gitWith(`100644 blob ${inner}\tdeep.txt\n`, 'mktree'))
    expect(facts(repo, await scanHistory(repo))).toEqual([
      'api-key deep.txt:1, by -, in tip, 1x',
      'api-key refs/tags/a-blob:1, by -, in tip, 1x',
    ])
  })

  test('names with a line feed, a tab, quotes, and bytes that are no UTF-8', async () => {
    const repo = repository()
    const blob = repo.gitWith(key, 'hash-object', '-w', '--stdin')
    const name = Buffer.concat([Buffer.from('a\nb\t"c\' :(glob)*'), Buffer.from([0xff])])
    const line = Buffer.concat([Buffer.from(`100644 blob ${blob}\t`), name, Buffer.from('\0')])
    const tree = repo.gitWith(line, 'mktree', '-z')
    repo.git('update-ref', 'refs/heads/main', repo.git('commit-tree', '-m', 'odd', tree))
    expect(facts(repo, await scanHistory(repo))).toEqual([
      'api-key a\nb\t"c\' :(glob)*\\xFF:1, by odd, in tip, 1x',
    ])
  })
})

test('a key in five hundred versions is one finding, with its first and last place', async () => {
  const repo = repository()
  const versions = Array.from(
    { length: 500 },
    (_, at) => `# ${at}\n`.repeat((at % 5) + 1) + `key = "${key}"\n`,
  )
  const commits = [...versions, 'gone\n'].map((text, at) => {
    const path = at < 250 ? 'old.py' : 'new.py'
    const body = `deleteall\nM 100644 inline ${path}\ndata ${text.length}\n${text}`
    return `commit refs/heads/main\ncommitter A <a@e.test> ${1_700_000_000 + at * 60} +0000\ndata ${String(at).length}\n${at}\n${body}\n`
  })
  repo.gitWith(commits.join(''), 'fast-import', '--quiet')
  expect(facts(repo, await scanHistory(repo))).toEqual([
    'api-key old.py:2, by 0, removed by 500, 500x, last new.py:6',
  ])
})

test('versions that come back again and again have the first commit of all and the last', async () => {
  const repo = repository()
  const commits = Array.from({ length: 460 }, (_, at) => {
    const text = `${'#\n'.repeat(1 + (at % 2))}key = "${key}"\n`
    return `commit refs/heads/main\ncommitter A <a@e.test> ${1_700_000_000 + at * 60} +0000\ndata ${String(at).length}\n${at}\nM 100644 inline a.py\ndata ${text.length}\n${text}\n`
  })
  repo.gitWith(commits.join(''), 'fast-import', '--quiet')
  expect(facts(repo, await scanHistory(repo))).toEqual(['api-key a.py:2, by 0, in tip, 2x, last a.py:3'])
})
