// One file of one commit through the API: there, not there, or not to be had, and never one taken for another.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { textsAtCommit } from '../../src/github/file.ts'
import { makeRepository, type TestRepository } from '../source/gitrepo.ts'
import { connectTo } from './connect.ts'
import type { Fault } from './fake/faults.ts'
import { startGitHub, type FakeGitHub } from './fake/server.ts'
import { emptyState } from './fake/state.ts'

let repository: TestRepository
let fake: FakeGitHub
let commit: string
beforeEach(async () => {
  repository = makeRepository()
  commit = repository.commit('one', { '.github/policy.yml': 'exclude: []\n', 'top.txt': 'tôp' })
  repository.commit('two', { '.github/policy.yml': 'changed\n' })
  fake = await startGitHub(emptyState({ repository }))
})
afterEach(async () => {
  await fake.close()
  expect(fake.violations).toEqual([])
  repository.remove()
})

async function read(path: string): Promise<string | undefined> {
  const { client } = await connectTo(fake)
  return textsAtCommit(client, { owner: 'octo-org', repo: 'octo-repo' }, commit)(path)
}

describe('a file of a commit', () => {
  it.each([
    ['.github/policy.yml', 'exclude: []\n'],
    ['top.txt', 'tôp'],
    ['gone.txt', undefined],
    ['.github', undefined],
    ['.github/policy.yml/x', undefined],
    ['gone/policy.yml', undefined],
    ['', undefined],
  ])('is read as that commit has it: %s', async (path, content) => {
    expect(await read(path)).toBe(content)
  })

  it('is not taken for absent where GitHub cuts its folder', async () => {
    fake.state.cutTrees.add(commit)
    await expect(read('top.txt')).rejects.toMatchObject({ facts: { kind: 'bad-answer' } })
  })

  const tree = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'
  const blob = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}'
  it.each<[what: string, operation: string, fault: Fault, rejects: object]>([
    ['refused', tree, { kind: 'status', status: 403 }, { facts: { kind: 'forbidden' } }],
    ['hidden', tree, { kind: 'status', status: 404 }, { facts: { kind: 'not-found' } }],
    ['of another shape', tree, { kind: 'nonsense', body: { tree: [{}] } }, { facts: { kind: 'bad-answer' } }],
    ['lost', blob, { kind: 'status', status: 404 }, { reason: 'missing-object' }],
    [
      'altered',
      blob,
      { kind: 'nonsense', body: { content: 'eA==', encoding: 'base64' } },
      { reason: 'corrupt-object' },
    ],
  ])('is not taken for absent where it is %s', async (_, operation, fault, rejects) => {
    fake.fault({ operation, fault })
    await expect(read('.github/policy.yml')).rejects.toMatchObject(rejects)
  })
})
