// The reusable workflow of a sharded scan, job by job, over a real repository and the bundle that ships.
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals'
import { resolve } from 'node:path'
import { fake } from '../../src/rules/fake.ts'
import { makeRepository, type TestRepository } from '../source/gitrepo.ts'
import { callWorkflow, type Call, type Ran } from './runner.ts'

let leaky: TestRepository
let clean: TestRepository
let ran: Ran | undefined

beforeAll(() => {
  // Of today: an old key is a finding by itself.
  leaky = makeRepository({ recent: true })
  leaky.commit('Start', { '.gitignore': '.env\n.env.*\n', 'README.md': 'x' })
  leaky.commit('Leak', { 'settings.ini': `SALESLOFT_API_KEY=${fake('api-key')}\n` })
  for (const at of [1, 2, 3, 4, 5, 6, 7]) leaky.commit(`More ${at}`, { [`file-${at}.txt`]: `${at}` })
  clean = makeRepository()
  clean.commit('Start', { '.gitignore': '.env\n.env.*\n', 'README.md': 'x' })
})

afterEach(() => ran?.remove())
afterAll(() => {
  leaky.remove()
  clean.remove()
})

async function call(repository: TestRepository, changes: Partial<Call> = {}): Promise<Ran> {
  ran = await callWorkflow({
    file: '.github/workflows/scan-sharded.yml',
    repositories: { '': repository.path, 'salesloft-guard/salesloft-guard': resolve('.') },
    ...changes,
    inputs: { shards: 3, scan: 'workspace', ...changes.inputs },
  })
  return ran
}

it('is green on a clean repository', async () => {
  const { jobs, artifact } = await call(clean)
  expect(jobs['gate']).toMatchObject({ result: 'success', outputs: { conclusion: 'success' } })
  expect(JSON.parse(artifact('salesloft-guard-report', 'report.json'))).toMatchObject({
    coverage: { complete: true, files: { expected: 2, read: 2 } },
  })
})

it('is red on a key, whichever part found it, and shows it once', async () => {
  const { jobs, artifact } = await call(leaky)
  expect(jobs['scan']?.result).toBe('success')
  expect(jobs['gate']).toMatchObject({ result: 'failure', outputs: { conclusion: 'failure' } })
  expect(jobs['gate']?.summary).toContain('`settings.ini:1:19`')
  const report = JSON.parse(artifact('salesloft-guard-report', 'report.json'))
  expect(report.summary).toMatchObject({ errors: 1, conclusion: 'failure' })
  expect(JSON.parse(artifact('salesloft-guard-report', 'report.sarif')).runs[0].results).toHaveLength(1)
})

it('lets a key pass where the caller says so', async () => {
  const { jobs } = await call(leaky, { inputs: { 'fail-on': 'never' } })
  expect(jobs['gate']?.result).toBe('success')
})

it.each([1, 3])('is red where the machine of part %i dies', async (dying) => {
  const { jobs } = await call(clean, {
    before: (job, matrix) => {
      if (job === 'scan' && matrix['shard'] === dying) throw new Error('lost')
    },
  })
  expect(jobs['scan']?.result).toBe('failure')
  expect(jobs['gate']).toMatchObject({ result: 'failure', outputs: { conclusion: 'failure' } })
  expect(jobs['gate']?.log).toContain(`missing: ${dying}`)
})

it.each([
  [{ shards: 0 }, 'plan'],
  [{ shards: 257 }, 'plan'],
  [{ shards: '$(touch x)' }, 'plan'],
  [{ scan: 'moon' }, 'scan'],
  [{ scan: 'history --output /etc/passwd' }, 'scan'],
])('is red where the inputs are %j', async (inputs, job) => {
  const { jobs } = await call(clean, { inputs })
  expect(jobs[job]?.result).toBe('failure')
  expect(jobs['gate']?.result).toBe('failure')
})
