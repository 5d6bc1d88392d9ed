// The ages of secrets over real HTTP: what is listed, what a token may not list, and what a hostile answer does.
import { afterEach, describe, expect, it } from '@jest/globals'
import { secretAges } from '../../src/github/secrets.ts'
import type { SecretAges } from '../../src/model.ts'
import { connectTo } from './connect.ts'
import { startGitHub, type FakeGitHub } from './fake/server.ts'
import { emptyState, type GitHubState, type SecretState } from './fake/state.ts'

const place = { owner: 'octo-org', repo: 'octo-repo' }
const all = { secrets: 'read', environments: 'read', actions: 'read' } as const
const secret = (name: string, updated = '2026-01-02T03:04:05Z'): SecretState => ({
  name,
  created_at: '2020-01-02T03:04:05Z',
  updated_at: updated,
})

let fake: FakeGitHub
afterEach(async () => {
  await fake.close()
  expect(fake.violations).toEqual([])
})

async function asked(
  permissions: GitHubState['permissions'],
  fill: (state: GitHubState) => void,
): Promise<SecretAges> {
  const state = emptyState({ permissions })
  fill(state)
  fake = await startGitHub(state)
  return secretAges((await connectTo(fake)).client, place)
}

const everywhere = ({ secrets }: GitHubState): void => {
  secrets.actions.push(secret('SALESLOFT_API_KEY', '2025-12-31T23:59:59Z'))
  secrets.organization.push(secret('CRM_KEY', '2025-06-30T22:00:00-04:00'))
  secrets.environments.set('production', [secret('SALESLOFT_API_KEY')])
  secrets.environments.set('a/b %2F ünï', [secret('SALESLOFT_TOKEN')])
}

describe('the ages of secrets', () => {
  it('are listed for the repository, its organization and every environment', async () => {
    const { secrets, notes } = await asked(all, everywhere)
    expect(notes).toEqual([])
    expect(secrets).toEqual([
      { name: 'SALESLOFT_API_KEY', updated: '2025-12-31', holder: 'repository' },
      { name: 'CRM_KEY', updated: '2025-07-01', holder: 'organization' },
      { name: 'SALESLOFT_API_KEY', updated: '2026-01-02', holder: 'environment production' },
      { name: 'SALESLOFT_TOKEN', updated: '2026-01-02', holder: 'environment a/b %2F ünï' },
    ])
  })

  it('are read page by page', async () => {
    const { secrets } = await asked(all, (state) => {
      for (let n = 0; n < 250; n++) state.secrets.actions.push(secret(`KEY_${n}`))
    })
    expect(secrets).toHaveLength(250)
    expect(fake.requests.filter((request) => request.includes('/actions/secrets'))).toHaveLength(3)
  })

  it('are not asked for without end', async () => {
    const { secrets, notes } = await asked(all, (state) => {
      for (let n = 0; n < 1500; n++) state.secrets.actions.push(secret(`KEY_${n}`))
      for (let n = 0; n < 120; n++) state.secrets.environments.set(`e${n}`, [secret('A')])
    })
    expect(secrets).toHaveLength(1000 + 100)
    expect(notes).toEqual(['Only the secrets of the first 100 environments were asked for.'])
  })

  const lacking = (what: string, permission: string): string =>
    `How old the ${what} are is not known (rotation-token may not read them: it needs "${permission}"). What the policy declares counts instead.`

  it.each([
    [
      'nothing',
      {},
      [],
      [
        lacking('secrets of the repository', 'Secrets: read'),
        lacking('secrets that the organization shares with the repository', 'Secrets: read'),
        lacking('environments and their secrets', 'Actions: read'),
      ],
    ],
    [
      'all but environments',
      { secrets: 'read', actions: 'read' },
      ['repository', 'organization'],
      [lacking('secrets of the environments', 'Environments: read')],
    ],
    [
      'environments alone',
      { environments: 'read', actions: 'read' },
      ['environment production', 'environment a/b %2F ünï'],
      [
        lacking('secrets of the repository', 'Secrets: read'),
        lacking('secrets that the organization shares with the repository', 'Secrets: read'),
      ],
    ],
  ] as const)(
    'of a token that may read %s: what it may, and a sentence about the rest',
    async (_, granted, holders, notes) => {
      const ages = await asked(granted, everywhere)
      expect(ages.secrets.map(({ holder }) => holder)).toEqual(holders)
      expect(ages.notes).toEqual(notes)
    },
  )

  it('of a repository that is hidden are a sentence too', async () => {
    fake = await startGitHub(emptyState({ permissions: all }))
    fake.fault({
      operation: 'GET /repos/{owner}/{repo}/actions/secrets',
      fault: { kind: 'status', status: 404 },
      times: 9,
    })
    const { notes } = await secretAges((await connectTo(fake)).client, place)
    expect(notes).toEqual([lacking('secrets of the repository', 'Secrets: read')])
  })

  it('that come with a broken date, or none, are no ages', async () => {
    const { secrets, notes } = await asked({ secrets: 'read', actions: 'read' }, () => {})
    expect({ secrets, notes }).toEqual({ secrets: [], notes: [] })
    fake.fault({
      operation: 'GET /repos/{owner}/{repo}/actions/secrets',
      fault: {
        kind: 'nonsense',
        body: { total_count: 1, secrets: [{ name: 'A', created_at: 'x', updated_at: 'never' }] },
      },
      times: 9,
    })
    const { client } = await connectTo(fake)
    const again = await secretAges(client, place)
    expect(again.secrets).toEqual([])
    expect(again.notes).toEqual([
      'How old the secrets of the repository are is not known (GitHub\'s answer could not be understood: no usable "secrets[].updated_at"). What the policy declares counts instead.',
    ])
  })
})
