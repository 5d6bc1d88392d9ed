// A client on the fake GitHub whose clock only moves when it waits, so no test takes real time or depends on it.
import type { Client, ClientOptions } from '../../src/github/client.ts'
import { connectByFetch } from '../../src/github/fetch.ts'
import { connect } from '../../src/github/octokit.ts'
import type { FakeGitHub } from './fake/server.ts'

export interface Connected {
  readonly client: Client
  /** Seconds of each wait, in order. */
  readonly waits: readonly number[]
}

/** 2026-01-02T03:04:05Z */
export const startOfTime = 1_767_323_045

/** Both ways to send a request. */
export const senders = { octokit: connect, fetch: connectByFetch } as const

export async function connectTo(
  fake: FakeGitHub,
  options: Partial<ClientOptions> = {},
  by: keyof typeof senders = 'octokit',
): Promise<Connected> {
  const waits: number[] = []
  let now = startOfTime
  const clock = {
    now: () => now,
    sleep: async (seconds: number) => {
      waits.push(seconds)
      now += seconds
    },
  }
  const { token } = fake.state
  const all = { token, apiUrl: fake.url, version: '1.2.3', budget: 300, clock, ...options }
  const client = await senders[by](all)
  return { client, waits }
}
