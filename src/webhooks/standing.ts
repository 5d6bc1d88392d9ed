// What is known about a verification, from nothing to a refusal, and the problems met on the way there.
import type { Code, Routine, Span } from './code.ts'

/** In rising order. */
export const standing = {
  none: 0,
  /** The whole request goes somewhere that cannot be read. */
  perhaps: 1,
  /** Something that is called a check gets it, and cannot be read. */
  trusted: 2,
  /** A check was made and its answer is handed on. */
  answered: 3,
  /** A delivery that fails the check goes no further. */
  enforced: 4,
} as const

export type Standing = (typeof standing)[keyof typeof standing]

export const stronger = (a: Standing, b: Standing): Standing => (a > b ? a : b)

/** How a handler lets a delivery through that it should have refused. */
export type Opening =
  'unset' | 'missing' | 'caught' | 'ignored' | 'goes-on' | 'unawaited' | 'uncompared' | 'absent'

export interface Problem {
  readonly kind: Opening | 'digest' | 'parsed' | 'compare' | 'length'
  readonly code: Code
  readonly routine: Routine
  readonly span: Span
  /** The digest's name, or the name of what cannot be read. */
  readonly detail?: string
  readonly isUnsure?: boolean
}

/** `helper` answers or throws, `guard` stands before a handler and lets through, `handler` acts on the delivery. */
export type Role = 'handler' | 'guard' | 'helper'
