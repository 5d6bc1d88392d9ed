// Everything the fake GitHub knows. A test writes it before or between requests.
import { createHash } from 'node:crypto'
import type { TestRepository } from '../../source/gitrepo.ts'

export type Level = 'read' | 'write'
export type Permission =
  | 'actions'
  | 'checks'
  | 'metadata'
  | 'contents'
  | 'pull_requests'
  | 'secrets'
  | 'environments'
  | 'organization_secrets'

/** As GitHub takes and gives it. */
export interface SentAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: string
  readonly title?: string
  readonly message: string
}

/** The body that creates or updates a check run. */
export interface SentCheckRun {
  readonly name?: string
  readonly head_sha?: string
  readonly external_id?: string
  readonly status?: string
  readonly conclusion?: string
  readonly output?: {
    readonly title: string
    readonly summary: string
    readonly annotations?: readonly SentAnnotation[]
  }
}

export interface CheckRunState {
  readonly id: number
  readonly name: string
  readonly headSha: string
  readonly externalId: string | null
  readonly status: string
  readonly conclusion: string | null
  readonly title: string | null
  readonly summary: string | null
  readonly annotations: readonly SentAnnotation[]
}

export interface SecretState {
  readonly name: string
  readonly created_at: string
  readonly updated_at: string
}

export interface GitHubState {
  readonly owner: string
  readonly repo: string
  readonly token: string
  readonly permissions: Partial<Record<Permission, Level>>
  /** Answers commits, comparisons, trees and blobs. */
  readonly repository?: TestRepository
  /** Object ids of what a pull request would merge, by its number. */
  readonly pulls: Map<number, { readonly base: string; readonly head: string }>
  /** Content by object id that GitHub refuses to hand out, being over 100 MB. */
  readonly tooLarge: Set<string>
  /** Trees that GitHub would cut, by the commit asked for. */
  readonly cutTrees: Set<string>
  /** Paths that commits list without an object id. */
  readonly namelessPaths: Set<string>
  readonly checkRuns: CheckRunState[]
  /** What the organisation has, by name, with its size in kibibytes. */
  readonly repositories: Map<string, number>
  readonly secrets: {
    readonly actions: SecretState[]
    readonly organization: SecretState[]
    readonly dependabot: SecretState[]
    readonly codespaces: SecretState[]
    readonly environments: Map<string, SecretState[]>
  }
}

/** A token made at run time; it opens nothing but the fake. */
export const testToken = createHash('sha256').update('token of the fake GitHub').digest('hex').slice(0, 32)

export function emptyState(given: Partial<GitHubState> = {}): GitHubState {
  return {
    owner: 'octo-org',
    repo: 'octo-repo',
    token: testToken,
    permissions: { metadata: 'read', contents: 'read', pull_requests: 'read', checks: 'write' },
    pulls: new Map(),
    tooLarge: new Set(),
    cutTrees: new Set(),
    namelessPaths: new Set(),
    checkRuns: [],
    repositories: new Map(),
    secrets: { actions: [], organization: [], dependabot: [], codespaces: [], environments: new Map() },
    ...given,
  }
}
