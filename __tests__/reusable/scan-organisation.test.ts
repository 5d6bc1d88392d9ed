// The reusable workflow of an organisation: its list from the fake GitHub, its repositories bare on this disk, every
// step run by the bundle that ships.
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fake as fakeKey } from '../../src/rules/fake.ts'
import { startGitHub, type FakeGitHub } from '../github/fake/server.ts'
import { emptyState, testToken } from '../github/fake/state.ts'
import { makeFolder, makeRepository } from '../source/gitrepo.ts'
import { callWorkflow, type Call, type Ran } from './runner.ts'

/** What each repository has had, commit by commit. */
const histories: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  clean: [{ 'README.md': 'x', '.gitignore': '.env\n.env.*\n' }],
  // The key is gone from the tip and works on.
  mended: [{ 'settings.ini': `SALESLOFT_API_KEY=${fakeKey('api-key')}\n` }, { 'settings.ini': 'removed\n' }],
  '.github': [{ 'profile/README.md': 'hidden files are files' }],
  suppressed: [
    { '.github/salesloft-guard.yml': 'rules:\n  api-key: off\n', 'a.ini': `KEY=${fakeKey('api-key')}\n` },
  ],
}

let github: FakeGitHub
let server: string
let ran: Ran | undefined

beforeAll(() => {
  server = makeFolder()
  for (const [name, commits] of Object.entries(histories)) {
    const repository = makeRepository()
    for (const files of commits) repository.commit('A change', files)
    repository.git('clone', '-q', '--bare', repository.path, join(server, 'octo-org', `${name}.git`))
    repository.remove()
  }
})
beforeEach(async () => {
  github = await startGitHub(emptyState())
})
afterEach(async () => {
  ran?.remove()
  await github.close()
})
afterAll(() => rmSync(server, { recursive: true }))

async function call(names: readonly string[], changes: Partial<Call> = {}): Promise<Ran> {
  for (const [at, name] of names.entries()) github.state.repositories.set(name, at * 1000)
  ran = await callWorkflow({
    file: '.github/workflows/scan-organisation.yml',
    secrets: { token: testToken },
    repositories: { 'salesloft-guard/salesloft-guard': resolve('.') },
    env: { GITHUB_API_URL: github.url, GITHUB_SERVER_URL: `file://${server}`, TMPDIR: makeFolder() },
    ...changes,
    inputs: { organisation: 'octo-org', chunks: 2, ...changes.inputs },
  })
  expect(github.violations).toEqual([])
  return ran
}

const reportOf = (result: Ran): Record<string, never> =>
  JSON.parse(result.artifact('salesloft-guard-report', 'report.json'))

it('is green where no repository ever held a key, and names each of them', async () => {
  const result = await call(['clean', '.github', 'suppressed'])
  expect(result.jobs['gate']).toMatchObject({ result: 'success', outputs: { conclusion: 'success' } })
  expect(reportOf(result)).toMatchObject({
    source: { kind: 'history' },
    coverage: { complete: true },
    repositories: ['.github', 'clean', 'suppressed'].map((name) => ({
      name: `octo-org/${name}`,
      complete: true,
    })),
  })
})

it('is red on a key that only the past holds, and says which repository', async () => {
  const result = await call(['clean', 'mended', '.github'])
  expect(result.jobs['scan']?.result).toBe('success')
  expect(result.jobs['gate']).toMatchObject({ result: 'failure', outputs: { conclusion: 'failure' } })
  expect(result.jobs['gate']?.summary).toContain('octo-org/mended/settings.ini:1:19')
  expect(reportOf(result)).toMatchObject({
    findings: [{ ruleId: 'api-key', path: 'octo-org/mended/settings.ini', inTip: false }],
    summary: { errors: 1 },
  })
})

it('is red where a repository cannot be cloned, and tells why', async () => {
  const result = await call(['clean', 'nowhere'])
  expect(result.jobs['gate']?.result).toBe('failure')
  expect(result.jobs['gate']?.summary).toContain('octo-org/nowhere')
  expect(reportOf(result)).toMatchObject({ coverage: { complete: false } })
})

it('is red where a machine dies, and names what it was to read', async () => {
  const result = await call(['clean', '.github', 'suppressed'], {
    before: (job, matrix) => {
      if (job === 'scan' && matrix['chunk'] === 2) throw new Error('lost')
    },
  })
  expect(result.jobs['gate']).toMatchObject({ result: 'failure', outputs: { conclusion: 'failure' } })
  expect(result.jobs['gate']?.log).toMatch(/repositories of the plan have no report.*octo-org\//)
})

it('is red where the organisation cannot be listed', async () => {
  const result = await call([], { inputs: { organisation: 'nobody' } })
  expect(result.jobs['plan']?.result).toBe('failure')
  expect(result.jobs['scan']?.result).toBe('skipped')
  expect(result.jobs['gate']?.result).toBe('failure')
})

it('leaves out what the caller leaves out', async () => {
  const result = await call(['clean', 'mended'], { inputs: { exclude: '*/men*\n' } })
  expect(result.jobs['gate']?.result).toBe('success')
})

it('lets the token out to nobody', async () => {
  const { jobs } = await call(['clean', 'nowhere'])
  const said = Object.values(jobs).map(({ log, summary }) => log + summary)
  expect(said.join('\n')).not.toContain(testToken)
  expect(said.join('\n')).not.toContain(Buffer.from(`x-access-token:${testToken}`).toString('base64'))
})
