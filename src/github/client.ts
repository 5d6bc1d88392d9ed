// The only door to GitHub's REST API, with bounded retries and a total time budget. How a single request is sent is
// another file's matter: the action has a client of its runner's, the command line has none of that in its bundle.
// It never prints: neither the token nor anything a server says may reach a log unsanitised.
import { GitHubFailure, failureOf, troubleOf } from './failure.ts'
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

/** Sends one request. What it throws is read by `troubleOf`. */
export type Send = (route: string, parameters: Parameters, signal: AbortSignal) => Promise<Reply>

export function clientOf(send: Send, options: ClientOptions): Client {
  const clock = options.clock ?? systemClock
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
