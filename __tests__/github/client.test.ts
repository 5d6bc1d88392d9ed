// The door to GitHub on a real connection: what is tried again, after how long, and what a failure says.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createServer } from 'node:http'
import { inspect } from 'node:util'
import type { ClientOptions } from '../../src/github/client.ts'
import { GitHubFailure, type FailureFacts } from '../../src/github/failure.ts'
import { connectTo, startOfTime, type Connected } from './connect.ts'
import type { Fault } from './fake/faults.ts'
import { startGitHub, type FakeGitHub } from './fake/server.ts'
import { emptyState } from './fake/state.ts'

const list = 'GET /repos/{owner}/{repo}/actions/secrets'
const create = 'POST /repos/{owner}/{repo}/check-runs'
const place = { owner: 'octo-org', repo: 'octo-repo' }
const check = { ...place, name: 'x', head_sha: 'a'.repeat(40) }

let fake: FakeGitHub
beforeEach(async () => {
  const date = '2026-01-02T03:04:05Z'
  const state = emptyState({ permissions: { secrets: 'read', checks: 'write' } })
  for (let index = 0; index < 45; index++) {
    state.secrets.actions.push({ name: `KEY_${index}`, created_at: date, updated_at: date })
  }
  fake = await startGitHub(state)
})
afterEach(() => fake.close())

async function failureOf(request: Promise<unknown>): Promise<GitHubFailure> {
  const error: unknown = await request.then(
    () => new Error('it succeeded'),
    (cause: unknown) => cause,
  )
  if (!(error instanceof GitHubFailure)) throw error
  return error
}

interface Row {
  readonly what: string
  readonly route?: string
  readonly fault: Fault
  readonly times: number
  readonly waits: readonly number[]
  /** Absent where the last try succeeds. */
  readonly fails?: FailureFacts
  readonly options?: Partial<ClientOptions>
}

const limited = (headers: Record<string, string>, status = 429): Fault => ({
  kind: 'status',
  status,
  headers,
})
const reset = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(startOfTime + 20) }
const secondary: Fault = { kind: 'status', status: 403, message: 'You have exceeded a secondary rate limit.' }

const rows: readonly Row[] = [
  { what: '5xx', fault: { kind: 'status', status: 502 }, times: 2, waits: [1, 2] },
  {
    what: '5xx to the end',
    fault: { kind: 'status', status: 500 },
    times: 9,
    waits: [1, 2, 4],
    fails: { kind: 'unavailable', status: 500 },
  },
  { what: 'a closed connection', fault: { kind: 'drop' }, times: 1, waits: [1] },
  { what: 'a connection cut in the answer', fault: { kind: 'cut' }, times: 1, waits: [1] },
  { what: 'half of an answer', fault: { kind: 'half-json' }, times: 1, waits: [1] },
  {
    what: 'half answers only',
    fault: { kind: 'half-json' },
    times: 9,
    waits: [1, 2, 4],
    fails: { kind: 'bad-answer' },
  },
  { what: 'a limit that says how long', fault: limited({ 'retry-after': '7' }), times: 1, waits: [7] },
  { what: 'a 403 limit', fault: limited({ 'retry-after': '7' }, 403), times: 1, waits: [7] },
  { what: 'a limit with a reset time', fault: limited(reset, 403), times: 1, waits: [20] },
  { what: 'a secondary limit in words', fault: secondary, times: 1, waits: [60] },
  {
    what: 'a limit for an hour',
    fault: limited({ 'retry-after': '3600' }),
    times: 1,
    waits: [],
    fails: { kind: 'rate-limited', status: 429, retryAfter: 3600 },
  },
  {
    what: 'a limit longer than is worth it',
    fault: limited({ 'retry-after': '61' }),
    times: 1,
    waits: [],
    fails: { kind: 'rate-limited', status: 429, retryAfter: 61 },
  },
  {
    what: 'a limit beyond the budget',
    fault: limited({ 'retry-after': '7' }),
    times: 1,
    waits: [],
    fails: { kind: 'rate-limited', status: 429, retryAfter: 7 },
    options: { budget: 5 },
  },
  {
    what: 'a refusal',
    fault: { kind: 'status', status: 403, headers: { 'x-accepted-github-permissions': 'secrets=read' } },
    times: 1,
    waits: [],
    fails: { kind: 'forbidden', status: 403, accepted: 'secrets=read' },
  },
  {
    what: '404',
    fault: { kind: 'status', status: 404 },
    times: 1,
    waits: [],
    fails: { kind: 'not-found', status: 404 },
  },
  {
    what: '422',
    fault: { kind: 'status', status: 422 },
    times: 1,
    waits: [],
    fails: { kind: 'bad-answer', status: 422 },
  },
  {
    what: 'no answer',
    fault: { kind: 'slow' },
    times: 9,
    waits: [1, 2, 4],
    fails: { kind: 'timeout' },
    options: { requestTimeout: 0.05 },
  },
  {
    what: 'a write whose fate is unknown',
    route: create,
    fault: { kind: 'drop', done: true },
    times: 1,
    waits: [],
    fails: { kind: 'unavailable' },
  },
  {
    what: 'a write that was refused',
    route: create,
    fault: limited({ 'retry-after': '3' }),
    times: 1,
    waits: [3],
  },
]

describe.each(['octokit', 'fetch'] as const)('by %s', (by) => {
  const connected = (options?: Partial<ClientOptions>): Promise<Connected> => connectTo(fake, options, by)

  describe('a request', () => {
    it.each(rows.filter(({ route = list }) => by === 'octokit' || route === list))(
      'meets $what',
      async ({ route = list, fault, times, waits, fails, options }) => {
        fake.fault({ operation: route, fault, times })
        const { client, waits: waited } = await connected(options)
        const request = client.request(route, route === create ? check : place)
        if (fails === undefined) await request
        else expect((await failureOf(request)).facts).toEqual(fails)
        expect(waited).toEqual(waits)
        expect(fake.requests).toHaveLength(waits.length + 1)
        expect(fake.violations).toEqual([])
      },
    )

    it('tells that the token may not, and what it lacks', async () => {
      delete fake.state.permissions.secrets
      const { client } = await connected()
      const failure = await failureOf(client.request(list, place))
      expect(failure.facts).toEqual({ kind: 'forbidden', status: 403, accepted: 'secrets=read' })
      expect(failure.message).toBe('GitHub answered 403: Resource not accessible by integration')
    })

    it('says who asks', async () => {
      const { client } = await connected()
      await client.request(list, place)
      expect(fake.agents[0]).toMatch(/^salesloft-guard\/1\.2\.3( |$)/)
    })

    it('cannot reach a server that is gone', async () => {
      const { client } = await connected()
      await fake.close()
      const { facts } = await failureOf(client.request(list, place))
      expect(facts).toEqual({ kind: 'unavailable' })
      fake = await startGitHub(emptyState())
    })

    it('keeps the token out of every failure', async () => {
      const { client } = await connected()
      for (const status of [401, 403, 404, 422]) {
        fake.fault({ operation: list, fault: { kind: 'status', status } })
        expect(inspect(await failureOf(client.request(list, place)), { depth: 9 })).not.toContain(
          fake.state.token,
        )
      }
    })

    it('takes the token nowhere else, whatever an answer says', async () => {
      const seen: (string | undefined)[] = []
      const other = createServer((request, response) => {
        seen.push(request.headers.authorization)
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
      })
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
      const address = other.address()
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0
      const location = `http://127.0.0.1:${port}/elsewhere`
      fake.fault({ operation: list, fault: { kind: 'status', status: 302, headers: { location } } })
      const { client } = await connected()
      await client.request(list, place)
      other.close()
      expect(seen).toEqual([undefined])
    })

    it('needs a token', async () => {
      expect((await failureOf(connected({ token: '' }))).facts).toEqual({ kind: 'forbidden' })
    })

    it('is not sent when the time is used up', async () => {
      const { client } = await connected({ budget: 0 })
      expect((await failureOf(client.request(list, place))).facts).toEqual({ kind: 'timeout' })
      expect(fake.requests).toEqual([])
    })
  })

  describe('pages', () => {
    it('are asked for until there is no next one', async () => {
      const { client } = await connected()
      const totals: unknown[] = []
      for await (const page of client.pages(list, place)) totals.push(page)
      expect(totals).toMatchObject([{ total_count: 45 }, { total_count: 45 }])
      expect(fake.requests).toHaveLength(2)
      expect(fake.violations).toEqual([])
    })

    it('are tried again one by one', async () => {
      fake.fault({ operation: list, fault: { kind: 'status', status: 503 }, after: 1 })
      const { client, waits } = await connected()
      let pages = 0
      for await (const _ of client.pages(list, place)) pages += 1
      expect({ pages, waits }).toEqual({ pages: 2, waits: [1] })
    })
  })
})
