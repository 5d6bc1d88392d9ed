// The action with a token that may list secrets, one that may not, and none: a real process against GitHub on loopback.
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { makeFolder, writeFile } from '../source/gitrepo.ts'
import { builtAction, type BuiltAction, type Outcome } from './built-action.ts'
import { startGitHub, type FakeGitHub } from './fake/server.ts'
import { emptyState, testToken, type GitHubState } from './fake/state.ts'

let action: BuiltAction
let workspace: string
let fake: FakeGitHub
beforeAll(() => {
  action = builtAction()
  workspace = makeFolder()
  writeFile(workspace, '.gitignore', '.env*\n')
  writeFile(
    workspace,
    '.github/workflows/sync.yml',
    'on: push\nenv:\n  SALESLOFT_API_KEY: ${{ secrets.CRM_KEY }}\n',
  )
})
afterEach(async () => {
  await fake.close()
  expect(fake.violations).toEqual([])
})
afterAll(() => {
  action.remove()
  rmSync(workspace, { recursive: true, force: true })
})

async function run(permissions: GitHubState['permissions'], token: string): Promise<Outcome> {
  const state = emptyState({ permissions })
  const date = '2020-01-02T03:04:05Z'
  state.secrets.actions.push({ name: 'CRM_KEY', created_at: date, updated_at: date })
  state.secrets.actions.push({ name: 'NPM_TOKEN', created_at: date, updated_at: date })
  fake = await startGitHub(state)
  const outcome = await action.run({
    workspace,
    event: 'schedule',
    payload: { repository: { full_name: 'octo-org/octo-repo' } },
    apiUrl: fake.url,
    inputs: { 'rotation-token': token },
  })
  expect(`${outcome.log}${outcome.summary}`).not.toContain(testToken)
  return outcome
}

it('fails for a key that is far too old, and shows the calendar', async () => {
  const { code, summary, outputs } = await run(
    { secrets: 'read', environments: 'read', actions: 'read' },
    testToken,
  )
  expect(code).toBe(1)
  expect(summary).toMatch(
    /## Rotation calendar\n\n.*\n.*\n\| `CRM_KEY` at `.github\/workflows\/sync.yml:3` \| 2020-01-02 \(set at GitHub\) .* far overdue \|/,
  )
  expect(summary).not.toContain('NPM_TOKEN')
  expect(JSON.parse(outputs['checklist'] ?? '')).toMatchObject({ 'missing-rotation': 'fail' })
})

it('is green, with a sentence, where the token may not list secrets', async () => {
  const { code, summary, log } = await run({ contents: 'read' }, testToken)
  expect(code).toBe(0)
  expect(summary).toContain('"Secrets: read"')
  expect(log).toContain('rotation-token may not read them')
  expect(summary).toContain('not known')
})

it('is green, with a sentence, where the token is wrong', async () => {
  const { code, summary } = await run({ secrets: 'read' }, 'x'.repeat(40))
  expect(code).toBe(0)
  expect(summary).toContain('rotation-token may not read them')
})

it('asks nobody without a token', async () => {
  const { code, summary, outputs } = await run({ secrets: 'read' }, '')
  expect(code).toBe(0)
  expect(fake.requests).toEqual([])
  expect(summary).toMatch(/`CRM_KEY` at .*not known/)
  expect(JSON.parse(outputs['checklist'] ?? '')).toMatchObject({ 'missing-rotation': 'not-applicable' })
})
