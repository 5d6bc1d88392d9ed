// The index in place of git's listing of a tree: the same where it holds that tree, and nothing where it does not.
import { readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { defaultPolicy } from '../../src/config/policy.ts'
import { enabledRules, selectedBy } from '../../src/rules/enabled.ts'
import { requireGit } from '../../src/source/git.ts'
import { entryOf, visitEntries } from '../../src/source/index-file.ts'
import { locate, type Place } from '../../src/source/locate.ts'
import { selectedOfIndex } from '../../src/source/selected-index.ts'
import { treeBlobs, type TreeBlobs } from '../../src/source/tree.ts'
import { makeRepository, type TestRepository } from './gitrepo.ts'

const made: TestRepository[] = []
afterEach(() => {
  for (const repo of made.splice(0)) repo.remove()
})

function repository(objectFormat: 'sha1' | 'sha256' = 'sha1'): TestRepository {
  const repo = makeRepository({ objectFormat })
  made.push(repo)
  return repo
}

const selected = selectedBy(enabledRules(defaultPolicy))

function placeOf(repo: TestRepository): Place {
  const place = locate(repo.path)
  if (place === undefined) throw new Error('no repository')
  return place
}

/** Settled as after a checkout: git writes into the index which tree it holds. */
function checkedOut(repo: TestRepository): void {
  repo.git('reset', '-q', '--hard')
}

const treeOf = (repo: TestRepository, name = 'HEAD'): string => repo.git('rev-parse', `${name}^{tree}`)
const indexed = async (repo: TestRepository, tree = treeOf(repo)): Promise<TreeBlobs | undefined> =>
  selectedOfIndex(placeOf(repo), tree, selected)

async function expectAsListed(repo: TestRepository): Promise<void> {
  const listed = await treeBlobs(requireGit(placeOf(repo)), 'HEAD', selected)
  const found = await indexed(repo)
  expect([...(found?.blobs ?? [])]).toEqual([...listed.blobs])
  expect(found?.unread).toEqual(listed.unread)
}

test.each(['sha1', 'sha256'] as const)('tells of the tree what git does (%s)', async (format) => {
  const repo = repository(format)
  const long = 'deep/'.repeat(900)
  const many = Array.from({ length: 20_000 }, (_, at) => [`d${at % 100}/f${at}.js`, `${at % 50}`] as const)
  const id = repo.gitWith('{}', 'hash-object', '-w', '--stdin')
  const entries = [
    ...many.map(([path]) => `100644 ${id}\t${path}`),
    ...many.filter((_, at) => at % 70 === 0).map(([, n], at) => `100755 ${id}\tp${n}/${at}/package.json`),
    `100644 ${id}\té/.env`,
    `100644 ${id}\t${long}.env.local`,
    `100644 ${id}\t${'x'.repeat(4094)}.env`,
    `100644 ${id}\t${'x'.repeat(4095)}.env`,
    `120000 ${id}\tlink`,
    `120000 ${id}\tz.env`,
    `160000 ${id}\tmodule`,
  ]
  repo.gitWith(`${entries.join('\n')}\n`, 'update-index', '--add', '--index-info')
  const head = repo.git('commit-tree', repo.git('write-tree'), '-m', 'all')
  repo.git('update-ref', 'HEAD', head)
  await expectAsListed(repo)
  expect((await indexed(repo))?.blobs.get(id)?.length).toBeGreaterThan(280)
  repo.git('update-index', '--skip-worktree', 'é/.env')
  repo.git('update-index', '--assume-unchanged', 'd1/f1.js')
  expect(await indexed(repo)).toBeUndefined()
  repo.git('write-tree')
  await expectAsListed(repo)
})

test('is no listing of any other tree', async () => {
  const repo = repository()
  repo.commit('first', { '.env': 'A=1', 'a.txt': 'a', 'd/package.json': '{}' })
  repo.commit('second', { 'b.txt': 'b' })
  checkedOut(repo)
  expect(await indexed(repo)).toBeDefined()
  expect(await indexed(repo, treeOf(repo, 'HEAD~1'))).toBeUndefined()
  repo.write('a.txt', 'staged')
  repo.git('add', 'a.txt')
  expect(await indexed(repo)).toBeUndefined()
  checkedOut(repo)
  repo.write('new.env', '')
  repo.git('add', '-N', 'new.env')
  expect(await indexed(repo)).toBeUndefined()
  checkedOut(repo)
  rmSync(join(repo.path, '.git/index'))
  expect(await indexed(repo)).toBeUndefined()
})

/** The paths in an index, read into memory of that many bytes. */
async function pathsIn(bytes: Buffer, tree: string, capacity = 4096): Promise<readonly string[] | undefined> {
  const paths: string[] = []
  const holds = await visitEntries(
    { size: bytes.length, read: (into, { start, length }, at) => bytes.copy(into, start, at, at + length) },
    tree,
    {
      room: { buffer: Buffer.alloc(capacity + 8, 0xff), base: 8, capacity },
      visit: (piece) =>
        void paths.push(...[...piece.starts.keys()].slice(1).map((end) => entryOf(piece, end - 1).path)),
    },
  )
  return holds ? paths : undefined
}

test('is read in pieces of any size that hold an entry', async () => {
  const repo = repository()
  const names = Array.from({ length: 60 }, (_, at) => `${'n'.repeat(1 + ((at * 7) % 40))}${at}`)
  repo.commit('all', Object.fromEntries(names.map((name) => [name, ''])))
  checkedOut(repo)
  const bytes = readFileSync(join(repo.path, '.git/index'))
  const listed = repo.git('ls-files').split('\n')
  for (let capacity = 112; capacity < 1000; capacity += 1)
    expect([capacity, await pathsIn(bytes, treeOf(repo), capacity)]).toEqual([capacity, listed])
  expect(await pathsIn(bytes, treeOf(repo), 64)).toBeUndefined()
})

test('counts the entries that make the tree, and stands no damage', async () => {
  const repo = repository()
  repo.commit('first', { '.env': 'A=1', 'a/b': 'a', 'd/package.json': '{}' })
  checkedOut(repo)
  const bytes = readFileSync(join(repo.path, '.git/index'))
  const tree = treeOf(repo)
  expect(await pathsIn(bytes, tree)).toEqual(['.env', 'a/b', 'd/package.json'])
  const fewer = Buffer.from(bytes)
  fewer.write('2', bytes.lastIndexOf('\x003 2\n') + 1)
  expect(await pathsIn(fewer, tree)).toBeUndefined()
  for (let length = 0; length < bytes.length; length += 3)
    expect(await pathsIn(bytes.subarray(0, length), tree)).toBeUndefined()
})

test('is left to git where it is of another making', async () => {
  const repo = repository()
  repo.commit('first', { '.env': 'A=1', 'a/b': 'a', 'd/package.json': '{}' })
  for (const [name, how] of [
    ['version 4', () => repo.git('update-index', '--index-version', '4')],
    ['split', () => repo.git('update-index', '--split-index')],
    ['sparse', () => repo.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'a')],
  ] as const) {
    checkedOut(repo)
    how()
    expect([name, await indexed(repo)]).toEqual([name, undefined])
    repo.git('update-index', '--no-split-index')
    repo.git('update-index', '--index-version', '2')
  }
  const place = placeOf(repo)
  symlinkSync('nowhere', join(repo.path, 'linked'))
  expect(
    await selectedOfIndex({ ...place, gitDir: join(repo.path, 'linked') }, treeOf(repo), selected),
  ).toBeUndefined()
})
