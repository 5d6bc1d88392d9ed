// What a repository may decide about its own scan, and what holds where it decides nothing.
// The names on paper are these in kebab-case; `schema.ts` says how each is written and checked.
import type { FailOn, Severity } from '../model.ts'

/** Where the policy stands unless the user names another place. */
export const policyPath = '.github/salesloft-guard.yml'

export type RuleLevel = Severity | 'off'

export const foreignMarkers = [
  'gitleaks:allow',
  'betterleaks:allow',
  'trufflehog:ignore',
  'pragma: allowlist secret',
  'secretlint-disable-line',
] as const

/** An ignore comment of another scanner. */
export type ForeignMarker = (typeof foreignMarkers)[number]

export interface Environment {
  /** Globs of the files that belong to it. Empty: told from names alone. */
  readonly files: readonly string[]
  /** What a key of this environment may hold, `*` allowed on either side. Absent: the rule's own table. */
  readonly scopes?: readonly string[]
}

/** ISO dates. The later one is when the key was last made. */
export interface KeyDates {
  readonly created?: string
  readonly rotated?: string
}

export interface Rotation {
  readonly maxAgeDays: number
  readonly dueSoonDays: number
  /** By the name of the setting or secret, never by its value. */
  readonly keys: Readonly<Record<string, KeyDates>>
}

/** The names of the two settings that hold the reading and the writing key. */
export interface ServiceAccounts {
  readonly reader: string
  readonly writer: string
}

export interface Webhooks {
  /** Globs of files that receive Salesloft webhooks, beside those that are recognised. */
  readonly handlers: readonly string[]
  /** Functions outside the repository that verify the signature. */
  readonly verifiers: readonly string[]
}

export interface PolicySuppression {
  readonly fingerprint: string
  readonly reason: string
  readonly owner?: string
  /** ISO date, the last day on which it holds. */
  readonly expires?: string
}

export interface CustomRule {
  readonly id: string
  /** Source of the expression; `compilePattern` makes it runnable. */
  readonly pattern: string
  /** Literals of which a text must hold one before the pattern is tried, compared without regard to case. */
  readonly keywords: readonly string[]
  readonly severity: Severity
  readonly title: string
  readonly message?: string
}

export interface Policy {
  readonly failOn: FailOn
  /** Globs; empty means every file. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly rules: Readonly<Record<string, RuleLevel>>
  readonly environments: Readonly<Record<string, Environment>>
  readonly rotation: Rotation
  readonly serviceAccounts?: ServiceAccounts
  readonly webhooks: Webhooks
  readonly suppressions: readonly PolicySuppression[]
  /** Comments of other scanners that are honoured beside our own. */
  readonly inline: readonly ForeignMarker[]
  readonly customRules: readonly CustomRule[]
}

export const defaultPolicy: Policy = {
  failOn: 'error',
  include: [],
  exclude: [],
  rules: {},
  environments: {},
  rotation: { maxAgeDays: 90, dueSoonDays: 14, keys: {} },
  webhooks: { handlers: [], verifiers: [] },
  suppressions: [],
  inline: [],
  customRules: [],
}
