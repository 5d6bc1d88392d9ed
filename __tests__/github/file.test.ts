// A file of a commit through the API: what the base says, whatever the checkout holds.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { filesAt } from '../../src/github/file.ts'
import { makeRepository, type TestRepository } from '../source/gitrepo.ts'
import { connectTo } from './connect.ts'
import { startGitHub, type FakeGitHub } from './fake/server.ts'
import { emptyState } from './fake/state.ts'

const trees = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'
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
  return await filesAt(client, { owner: 'octo-org', repo: 'octo-repo' }, base)(path)
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

  it('is a failure, and not missing, where GitHub does not tell', async () => {
    fake.fault({ operation: trees, fault: { kind: 'status', status: 403 } })
    await expect(read(policy)).rejects.toMatchObject({ facts: { kind: 'forbidden' } })
    fake.state.cutTrees.add(base)
    await expect(read(policy)).rejects.toMatchObject({ facts: { kind: 'bad-answer' } })
  })
})
