// Going down where trees differ finds what git's diffs of the same commits say of the objects of interest.
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import type { Movements } from '../../src/history/object-pass.ts'
import { passOverObjects } from '../../src/pack/pass.ts'
import { requireGit, type Git } from '../../src/source/git.ts'
import { followHistory } from '../../src/source/history-descent.ts'
import { someOf, walkHistory, type Met } from '../../src/source/history-walk.ts'
import { locate } from '../../src/source/locate.ts'
import { repositoryWithHistory } from '../pack/history.ts'
import { makeRepository, type TestRepository, type TestRepositoryOptions } from '../source/gitrepo.ts'

const made: TestRepository[] = []
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove()
})
const keep = (repository: TestRepository): TestRepository => {
  made.push(repository)
  return repository
}

function gitAt(repository: TestRepository): Git {
  const place = locate(repository.path)
  if (place === undefined) throw new Error('no repository')
  return requireGit(place)
}

const lines = (text: string): readonly string[] => text.split('\n').filter(Boolean)

/** In one order, and of each step what is of interest alone: neither side tells of anything else in the same way. */
function ofInterest(met: readonly Met[], wants: (id: string) => boolean): readonly string[] {
  const told = met.flatMap(({ number, step: { path, before, now } }) => {
    const is = now !== undefined && wants(now) ? now : ''
    const was = before.filter(wants).join()
    return is + was === '' ? [] : [`${String(number).padStart(6)} ${path} ${was}>${is}`]
  })
  return told.sort()
}

interface Traced {
  readonly git: Git
  readonly commits: Parameters<typeof followHistory>[1]['commits']
  readonly movements: Movements
  readonly wants: (id: string) => boolean
}

async function traced(repository: TestRepository, asked: readonly string[]): Promise<Traced> {
  const format = repository.git('rev-parse', '--show-object-format') === 'sha256' ? 'sha256' : 'sha1'
  const names = { literals: [], wants: () => false }
  const objects = join(repository.path, '.git/objects')
  const { graph } = await passOverObjects(objects, { format, contents: [], names })
  const commits = graph?.commits()
  const movements = commits?.movements(new Set(asked))
  if (commits === undefined || movements === undefined) throw new Error('There is no graph.')
  return { git: gitAt(repository), commits: commits.ids, movements, wants: (id) => asked.includes(id) }
}

async function expectLikeGit(repository: TestRepository): Promise<void> {
  const blobs = lines(repository.git('cat-file', '--batch-all-objects', '--batch-check'))
    .filter((line) => line.includes(' blob '))
    .map((line) => line.split(' ')[0] ?? '')
  const questions = [...blobs.slice(0, 12).map((id) => [id]), blobs.filter((_, at) => at % 3 === 0), blobs]
  for (const asked of questions) {
    const { git, commits, movements, wants } = await traced(repository, asked)
    // Trees that stand in several portions are read for each.
    const followed = await followHistory(git, { commits, movements, wants, atOnce: 3 })
    const walked = await walkHistory(git, someOf(commits, movements.places), wants)
    expect(walked.met.length).toBeGreaterThan(0)
    const oneSided = await walkHistory(git, someOf(commits, followed?.oneSided ?? []), wants)
    expect(oneSided.met.filter(({ step: { now } }) => now !== undefined && wants(now))).toEqual([])
    const met = [...(followed?.met ?? []), ...oneSided.met]
    expect(ofInterest(met, wants)).toEqual(ofInterest(walked.met, wants))
    expect(followed).toMatchObject({ broken: [], whole: true })
  }
}

/** Renamed, moved with its folder, made runnable, a folder where a file was and back, a link, two beginnings, merges. */
function woven(options?: TestRepositoryOptions): TestRepository {
  const repository = keep(makeRepository(options))
  const at = (path: string): string => join(repository.path, path)
  repository.commit('first', {
    'a.txt': 'one',
    'deep/b/c.txt': 'two',
    'deep/b/d.txt': 'one',
    'deep.txt': 'x',
  })
  renameSync(at('a.txt'), at('deep/a-b.txt'))
  repository.commit('renamed')
  renameSync(at('deep'), at('other'))
  repository.commit('folder renamed')
  chmodSync(at('other/b/c.txt'), 0o755)
  repository.commit('runnable')
  rmSync(at('deep.txt'))
  mkdirSync(at('deep.txt'))
  repository.commit('a folder where a file was', { 'deep.txt/x': 'x', 'deep.txt.y': 'one' })
  rmSync(at('deep.txt'), { recursive: true })
  symlinkSync('two', at('deep.txt'))
  repository.commit('a link where a folder was')
  repository.git('checkout', '-q', '-b', 'side', 'HEAD~3')
  repository.commit('side', { 'deep/b/c.txt': 'three', 'a.txt': 'two', 'side/caf\u00e9\n.txt': 'one' })
  repository.git('checkout', '-q', '--orphan', 'island')
  repository.commit('island', { 'a.txt': 'one', 'island/b.txt': 'three' })
  repository.git('checkout', '-q', 'main')
  repository.git('merge', '-q', '-s', 'ours', '--no-edit', 'side')
  for (const tree of ['main', 'island', 'side']) {
    const parents = ['-p', 'main', '-p', 'island']
    const merge = repository.git('commit-tree', '-m', `as in ${tree}`, `${tree}^{tree}`, ...parents)
    repository.git('update-ref', 'refs/heads/main', merge)
  }
  return repository
}

test.each(['sha1', 'sha256'] as const)(
  'renames, modes, kinds, beginnings and merges: %s',
  async (objectFormat) => {
    await expectLikeGit(woven({ objectFormat }))
  },
)

test('files that grow, shrink and come back', async () => {
  await expectLikeGit(keep(repositoryWithHistory()))
})

test('an ordinary file with an unusual mode is no other', async () => {
  const repository = keep(makeRepository())
  const blob = repository.gitWith('one', 'hash-object', '-w', '--stdin')
  const commitOf = (mode: string, ...parents: readonly string[]): string => {
    const entry = Buffer.from(`${mode} a.txt\0`)
    const content = Buffer.concat([entry, Buffer.from(blob, 'hex')])
    const tree = repository.gitWith(content, 'hash-object', '-w', '-t', 'tree', '--literally', '--stdin')
    return repository.git('commit-tree', '-m', mode, tree, ...parents.flatMap((id) => ['-p', id]))
  }
  const tip = commitOf('100755', commitOf('100644', commitOf('100664')))
  repository.git('update-ref', 'refs/heads/main', tip)
  await expectLikeGit(repository)
})

test('what is deeper than any project, or cannot be read, is left to git', async () => {
  const repository = keep(makeRepository())
  repository.commit('deep', { [`${'d/'.repeat(80)}a.txt`]: 'one' })
  const blob = repository.gitWith('one', 'hash-object', '--stdin')
  const { git, ...asked } = await traced(repository, [blob])
  expect(await followHistory(git, asked)).toBeUndefined()
  const shallow = keep(makeRepository())
  shallow.commit('flat', { 'a/b.txt': 'one' })
  const { git: other, ...question } = await traced(shallow, [blob])
  expect((await followHistory(other, question))?.met.length).toBe(1)
  const tree = shallow.git('rev-parse', 'HEAD:a')
  rmSync(join(shallow.path, '.git/objects', tree.slice(0, 2)), { recursive: true })
  expect(await followHistory(other, question)).toBeUndefined()
})
