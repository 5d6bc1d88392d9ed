// A file of a commit through the API: what the base says, whatever the checkout holds.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { textsAtCommit } from '../../src/github/file.ts'
import { makeRepository, type TestRepository } from '../source/gitrepo.ts'
import { connectTo } from './connect.ts'
import type { Fault } from './fake/faults.ts'
import { startGitHub, type FakeGitHub } from './fake/server.ts'
import { emptyState } from './fake/state.ts'

const trees = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'
const blobs = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}'
const policy = '.github/salesloft-guard.yml'

let made: TestRepository
let fake: FakeGitHub
let base: string
beforeEach(async () => {
  made = makeRepository()
  made.git(
    'update-index',
    '--add',
    '--cacheinfo',
    `120000,${made.gitWith(policy, 'hash-object', '-w', '--stdin')},link`,
  )
  made.git('update-index', '--add', '--cacheinfo', `160000,${'c'.repeat(40)},module`)
  made.git('commit', '-q', '-m', 'odd')
  made.write(policy, 'fail-on: error\n')
  made.git('add', policy)
  made.git('commit', '-q', '-m', 'base')
  base = made.git('rev-parse', 'HEAD')
  made.write(policy, 'exclude: ["**"]\n')
  made.git('commit', '-q', '-m', 'head', policy)
  fake = await startGitHub(emptyState({ repository: made }))
})
afterEach(async () => {
  await fake.close()
  made.remove()
})

async function read(path: string): Promise<string | undefined> {
  const { client } = await connectTo(fake)
  return await textsAtCommit(client, { owner: 'octo-org', repo: 'octo-repo' }, base)(path)
}

describe('a file of a commit', () => {
  it('is what that commit has', async () => {
    expect(await read(policy)).toBe('fail-on: error\n')
    expect(fake.violations).toEqual([])
  })

  it.each(['.github', 'none.yml', '.github/none.yml', `${policy}/x`, 'link', 'module', '../x', ''])(
    'is not there: %j',
    async (path) => {
      expect(await read(path)).toBeUndefined()
    },
  )

  it('is not taken for missing where GitHub cuts its folder', async () => {
    fake.state.cutTrees.add(base)
    await expect(read(policy)).rejects.toMatchObject({ facts: { kind: 'bad-answer' } })
  })

  const altered = { content: 'eA==', encoding: 'base64' }
  it.each<[what: string, operation: string, fault: Fault, rejects: object]>([
    ['refused', trees, { kind: 'status', status: 403 }, { facts: { kind: 'forbidden' } }],
    ['hidden', trees, { kind: 'status', status: 404 }, { facts: { kind: 'not-found' } }],
    ['listed in another shape', trees, { kind: 'nonsense', body: {} }, { facts: { kind: 'bad-answer' } }],
    ['lost', blobs, { kind: 'status', status: 404 }, { reason: 'missing-object' }],
    ['altered', blobs, { kind: 'nonsense', body: altered }, { reason: 'corrupt-object' }],
  ])('is not taken for missing where it is %s', async (_, operation, fault, rejects) => {
    fake.fault({ operation, fault })
    await expect(read(policy)).rejects.toMatchObject(rejects)
  })
})
