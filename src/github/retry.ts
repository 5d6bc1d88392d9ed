// Decides whether a failed request is worth another try and after how many seconds. Pure: it waits for nothing itself.
import { assertNever } from '../errors.ts'
import type { FailureFacts } from './failure.ts'

/** Requests per call, the first one included. */
export const mostAttempts = 4

/** Waiting longer than this for a rate limit costs more runner time than the answer is worth. */
const longestWait = 60

/** GitHub's advice for a secondary limit without `retry-after`: "wait for at least one minute". */
const secondaryLimitWait = 60

export interface Attempt {
  /** 1 for the first. */
  readonly number: number
  /** A repeated read changes nothing; a repeated write might be done twice. */
  readonly reading: boolean
  /** Seconds left of the whole budget. */
  readonly left: number
}

/** Seconds to wait before the next try, or `undefined` to give up. */
export function waitFor(failure: FailureFacts, attempt: Attempt): number | undefined {
  if (attempt.number >= mostAttempts) return undefined
  const wait = proposedWait(failure, attempt)
  return wait !== undefined && wait <= longestWait && wait < attempt.left ? wait : undefined
}

function proposedWait(failure: FailureFacts, attempt: Attempt): number | undefined {
  switch (failure.kind) {
    case 'rate-limited':
      // GitHub refused before it did anything, so a write may be sent again too.
      return failure.retryAfter ?? secondaryLimitWait
    case 'unavailable':
    case 'timeout':
      return attempt.reading ? (failure.retryAfter ?? 2 ** (attempt.number - 1)) : undefined
    case 'bad-answer':
      // A status means that GitHub understood the request and refused it; without one the answer was cut short.
      return attempt.reading && failure.status === undefined ? 2 ** (attempt.number - 1) : undefined
    case 'forbidden':
    case 'not-found':
      return undefined
    default:
      return assertNever(failure.kind)
  }
}
