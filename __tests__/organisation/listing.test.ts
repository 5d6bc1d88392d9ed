// The list of an organisation's repositories, over real HTTP, against GitHub's own description of it.
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { UsageError } from '../../src/errors.ts'
import { repositoriesOf } from '../../src/organisation/listing.ts'
import { connectTo } from '../github/connect.ts'
import { startGitHub, type FakeGitHub } from '../github/fake/server.ts'
import { emptyState } from '../github/fake/state.ts'

let fake: FakeGitHub

beforeEach(async () => {
  fake = await startGitHub(emptyState())
  for (let at = 0; at < 230; at++) fake.state.repositories.set(`repo-${at}`, at * 100)
})
afterEach(() => fake.close())

it('is read page by page, whatever is in the way', async () => {
  const operation = 'GET /orgs/{org}/repos'
  fake.fault({ operation, fault: { kind: 'status', status: 502 }, after: 1 })
  const { client, waits } = await connectTo(fake, {}, 'fetch')
  const found = await repositoriesOf(client, 'octo-org')
  expect(found).toHaveLength(230)
  expect(found.at(-1)).toEqual({ name: 'octo-org/repo-229', size: 22_900 })
  expect(waits).toEqual([1])
  expect(fake.violations).toEqual([])
})

it.each([
  ['an organisation that is not there', 'nobody', 'could not be listed'],
  ['no permission', 'octo-org', 'Metadata: read'],
])('says so where there is %s', async (what, name, message) => {
  if (what === 'no permission') delete fake.state.permissions.metadata
  const { client } = await connectTo(fake, {}, 'fetch')
  const listing = repositoriesOf(client, name)
  await expect(listing).rejects.toThrow(UsageError)
  await expect(listing).rejects.toThrow(message)
})

it.each(['..', 'a b', 'x\n::error::', 'a/b', '-c core.x'])('refuses the name %j', async (name) => {
  fake.state.repositories.set(name, 1)
  const { client } = await connectTo(fake, {}, 'fetch')
  await expect(repositoriesOf(client, 'octo-org')).rejects.toThrow('full_name')
})
