// Says why a request to GitHub gave no usable answer. The one place that reads GitHub's status codes.
// A failure never holds the token, the request or the whole answer: it may end up in a public log.
import { object, text } from './json.ts'

export type FailureKind =
  /** The token may not do this; `accepted` says what it lacks. */
  | 'forbidden'
  /** Not there, or hidden from this token: GitHub answers 404 for both. */
  | 'not-found'
  | 'rate-limited'
  /** 5xx, or no connection. */
  | 'unavailable'
  | 'timeout'
  /** The answer was cut short, or is not what the endpoint promises. */
  | 'bad-answer'

export interface FailureFacts {
  readonly kind: FailureKind
  readonly status?: number
  /** `X-Accepted-GitHub-Permissions`, e.g. `checks=write`. */
  readonly accepted?: string
  /** Seconds GitHub asks to wait before the next request. */
  readonly retryAfter?: number
}

export class GitHubFailure extends Error {
  override readonly name = 'GitHubFailure'
  readonly facts: FailureFacts
  constructor(facts: FailureFacts, message: string) {
    super(message)
    this.facts = facts
  }
}

/** What is known about a request that went wrong; `status` is absent when there was no answer. */
export interface Trouble {
  readonly status?: number
  readonly headers?: Readonly<Record<string, unknown>>
  readonly message: string
  readonly timedOut: boolean
  /** Seconds since 1970, to read `x-ratelimit-reset`. */
  readonly now: number
}

/** Longest part of GitHub's own message that is passed on. */
const longestQuote = 200

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
export function failureOf(trouble: Trouble): GitHubFailure {
  const { status } = trouble
  if (trouble.timedOut) return new GitHubFailure({ kind: 'timeout' }, 'GitHub did not answer in time')
  if (status === undefined) {
    return new GitHubFailure(
      { kind: 'unavailable' },
      `GitHub could not be reached: ${quote(trouble.message)}`,
    )
  }
  const accepted = text(trouble.headers?.['x-accepted-github-permissions'])
  const retryAfter = secondsToWait(trouble)
  const facts = {
    kind: kindOf(status, trouble),
    status,
    ...(accepted === undefined ? {} : { accepted }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  }
  return new GitHubFailure(facts, `GitHub answered ${status}: ${quote(trouble.message)}`)
}

export function badAnswer(what: string): GitHubFailure {
  return new GitHubFailure({ kind: 'bad-answer' }, `GitHub's answer could not be understood: ${what}`)
}

/** Closes the reading of an answer: the value, or a failure that names the field. */
export function need<T>(value: T | undefined, field: string): T {
  if (value === undefined) throw badAnswer(`no usable "${field}"`)
  return value
}

function kindOf(status: number, trouble: Trouble): FailureKind {
  if (status === 429 || (status === 403 && isRateLimit(trouble))) return 'rate-limited'
  if (status === 401 || status === 403) return 'forbidden'
  if (status === 404 || status === 410) return 'not-found'
  if (status === 408 || status >= 500) return 'unavailable'
  return 'bad-answer'
}

function isRateLimit({ headers, message }: Trouble): boolean {
  if (headers?.['retry-after'] !== undefined) return true
  return headers?.['x-ratelimit-remaining'] === '0' || /secondary rate limit/i.test(message)
}

function secondsToWait({ headers, now }: Trouble): number | undefined {
  const after = wholeSeconds(headers?.['retry-after'])
  if (after !== undefined) return after
  if (headers?.['x-ratelimit-remaining'] !== '0') return undefined
  const reset = wholeSeconds(headers['x-ratelimit-reset'])
  return reset === undefined ? undefined : Math.max(0, Math.ceil(reset - now))
}

function wholeSeconds(header: unknown): number | undefined {
  return typeof header === 'string' && /^\d{1,12}$/.test(header) ? Number(header) : undefined
}

function quote(message: string): string {
  const line = message.replaceAll(/\s+/g, ' ').trim()
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line
}

/** The error Octokit throws, as plain data. Its `request` part is left behind on purpose. */
export function troubleOf(error: unknown): Pick<Trouble, 'status' | 'headers' | 'message'> {
  const message = error instanceof Error ? error.message : 'unknown error'
  const response = object(object(error)?.['response'])
  const status = response?.['status']
  if (typeof status !== 'number') return { message }
  const headers = object(response?.['headers']) ?? {}
  return { status, headers, message: text(object(response?.['data'])?.['message']) ?? message }
}
