// The only door to GitHub's REST API: the real Octokit of @actions/github, with bounded retries and a total time budget.
// It never prints: neither the token nor anything a server says may reach a log unsanitised.
import { GitHubFailure, badAnswer, failureOf, troubleOf } from './failure.ts'
import { waitFor } from './retry.ts'

export interface Clock {
  /** Seconds since 1970. */
  now(): number
  sleep(seconds: number): Promise<void>
}

export interface ClientOptions {
  readonly token: string
  /** `GITHUB_API_URL`, e.g. `https://api.github.com` or `https://ghes.example/api/v3`. */
  readonly apiUrl: string
  readonly version: string
  /** Seconds that all requests and waits of this client may take together. */
  readonly budget: number
  /** Seconds for one request. */
  readonly requestTimeout?: number
  readonly clock?: Clock
}

export interface Reply {
  readonly data: unknown
  /** The `Link` header names a next page. */
  readonly more: boolean
}

export type Parameters = Readonly<Record<string, unknown>>

export interface Client {
  /** `route` as in GitHub's reference: `GET /repos/{owner}/{repo}`. Throws {@link GitHubFailure}. */
  request(route: string, parameters: Parameters): Promise<Reply>
  /** The same request page by page, until GitHub names no next one. Throws {@link GitHubFailure}. */
  pages(route: string, parameters: Parameters): AsyncGenerator<unknown, void, undefined>
}

const systemClock: Clock = {
  now: () => Date.now() / 1000,
  sleep: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
}

type Send = (route: string, parameters: Parameters, signal: AbortSignal) => Promise<Reply>

/** Throws {@link GitHubFailure}. */
export async function connect(options: ClientOptions): Promise<Client> {
  const clock = options.clock ?? systemClock
  const send = await octokitSend(options)
  const deadline = clock.now() + options.budget
  const timeout = options.requestTimeout ?? 30

  async function once(route: string, parameters: Parameters): Promise<Reply> {
    const left = Math.min(timeout, deadline - clock.now())
    if (left <= 0) throw new GitHubFailure({ kind: 'timeout' }, 'The time set aside for GitHub is used up')
    const signal = AbortSignal.timeout(Math.ceil(left * 1000))
    try {
      return await send(route, parameters, signal)
    } catch (error) {
      if (error instanceof GitHubFailure && !signal.aborted) throw error
      throw failureOf({ ...troubleOf(error), timedOut: signal.aborted, now: clock.now() })
    }
  }

  async function request(route: string, parameters: Parameters): Promise<Reply> {
    for (let number = 1; ; number++) {
      try {
        return await once(route, parameters)
      } catch (error) {
        if (!(error instanceof GitHubFailure)) throw error
        const attempt = { number, reading: route.startsWith('GET '), left: deadline - clock.now() }
        const wait = waitFor(error.facts, attempt)
        if (wait === undefined) throw error
        await clock.sleep(wait)
      }
    }
  }

  async function* pages(route: string, parameters: Parameters) {
    for (let page = 1; ; page++) {
      // The page is counted here and the URL in `Link` is not followed, so no answer can send the token elsewhere.
      const reply = await request(route, { ...parameters, page })
      yield reply.data
      if (!reply.more) return
    }
  }

  return { request, pages }
}

/** @actions/github reads the environment and the event file while it is imported, so it is imported here and not above. */
async function octokitSend(options: ClientOptions): Promise<Send> {
  if (options.token === '')
    throw new GitHubFailure({ kind: 'forbidden' }, 'There is no token to ask GitHub with')
  const { getOctokit } = await import('@actions/github').catch(() => {
    throw new GitHubFailure({ kind: 'unavailable' }, 'The GitHub client could not be started')
  })
  const silent = () => undefined
  const octokit = getOctokit(options.token, {
    baseUrl: options.apiUrl.replace(/\/+$/, ''),
    userAgent: `salesloft-guard/${options.version}`,
    log: { debug: silent, info: silent, warn: silent, error: silent },
  })
  return async (route, parameters, signal) => {
    const headers = { 'x-github-api-version': '2022-11-28' }
    const reply = await octokit.request(route, { ...parameters, headers, request: { signal } })
    const data: unknown = reply.data
    // Octokit hands over the bare text of a JSON answer that it could not parse.
    if (typeof data === 'string') throw badAnswer('it is cut short or no JSON')
    return { data, more: /rel="next"/.test(reply.headers.link ?? '') }
  }
}
