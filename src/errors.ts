// How the program says that something went wrong. Findings are values, never errors.
import type { UnreadReason } from './model.ts'

/** What the process tells the shell. The contract is PRODUCT's "Exit codes". */
export const exitCode = {
  /** Nothing at or above `--fail-on`. */
  clean: 0,
  /** Something at or above `--fail-on`. */
  findings: 1,
  /** The scan could not run: usage, policy, git, I/O, or nothing to read. */
  failed: 2,
  /** The scan ran, but part of what it had to read stayed unread, under `--strict`. */
  incomplete: 3,
} as const

/** The person who started the run can mend this. The message says what, why and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** A document that could not be read. The run goes on and the coverage names it. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly reason: UnreadReason
  constructor(reason: UnreadReason, options?: ErrorOptions) {
    super(reason, options)
    this.reason = reason
  }
}

/** The system's name for what went wrong, such as `ENOENT`; empty where the error has none. */
export function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}

/** Closes a `switch` over a union: a new member does not compile until it is handled. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value ${JSON.stringify(value)}`)
}
