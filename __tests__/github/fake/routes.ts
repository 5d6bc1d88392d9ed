// Which requests the fake GitHub understands, what a token needs for each, and who answers.
import { annotationProblems } from './contract.ts'
import { annotationsOf, createRun, runsOf, updateRun } from './checks.ts'
import { blob, commit, comparison, pullCommits, tree } from './git.ts'
import type { Page } from './pages.ts'
import { organisationRepositories } from './organisation.ts'
import { environmentList, environmentSecrets, secretList } from './secrets.ts'
import type { GitHubState, Level, Permission, SentCheckRun } from './state.ts'

export interface Question {
  readonly state: GitHubState
  /** The fake's own address, for URLs in answers. */
  readonly origin: string
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: SentCheckRun | undefined
}

/** `undefined` is GitHub's 404. */
export type Answer = { readonly status?: number; readonly body: unknown; readonly page?: Page } | undefined

export interface Route {
  readonly needs: readonly [Permission, Level]
  readonly answer: (question: Question) => Answer
  /** What GitHub checks beyond its OpenAPI document. */
  readonly problems?: (body: SentCheckRun | undefined) => readonly string[]
}

export interface Matched {
  readonly operation: string
  readonly route: Route
  readonly path: Readonly<Record<string, string>>
}

const routes: Readonly<Record<string, Route>> = {
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': { needs: ['checks', 'read'], answer: runsOf },
  'POST /repos/{owner}/{repo}/check-runs': {
    needs: ['checks', 'write'],
    answer: createRun,
    problems: annotationProblems,
  },
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': {
    needs: ['checks', 'write'],
    answer: updateRun,
    problems: annotationProblems,
  },
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': {
    needs: ['checks', 'read'],
    answer: annotationsOf,
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits': {
    needs: ['pull_requests', 'read'],
    answer: pullCommits,
  },
  'GET /repos/{owner}/{repo}/commits/{ref}': { needs: ['contents', 'read'], answer: commit },
  'GET /repos/{owner}/{repo}/compare/{basehead}': { needs: ['contents', 'read'], answer: comparison },
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': { needs: ['contents', 'read'], answer: blob },
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': { needs: ['contents', 'read'], answer: tree },
  'GET /repos/{owner}/{repo}/actions/secrets': { needs: ['secrets', 'read'], answer: secretList('actions') },
  'GET /repos/{owner}/{repo}/actions/organization-secrets': {
    needs: ['secrets', 'read'],
    answer: secretList('organization'),
  },
  'GET /repos/{owner}/{repo}/dependabot/secrets': {
    needs: ['secrets', 'read'],
    answer: secretList('dependabot'),
  },
  'GET /repos/{owner}/{repo}/codespaces/secrets': {
    needs: ['secrets', 'read'],
    answer: secretList('codespaces'),
  },
  'GET /repos/{owner}/{repo}/environments': { needs: ['actions', 'read'], answer: environmentList },
  'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets': {
    needs: ['environments', 'read'],
    answer: environmentSecrets,
  },
  'GET /orgs/{org}/repos': { needs: ['metadata', 'read'], answer: organisationRepositories },
  'GET /orgs/{org}/actions/secrets': {
    needs: ['organization_secrets', 'read'],
    answer: secretList('organization'),
  },
}

const patterns = Object.entries(routes).map(([operation, route]) => {
  const [method = '', path = ''] = operation.split(' ')
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  return {
    operation,
    route,
    method,
    names,
    pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '([^/]+)')}$`),
  }
})

export function matchRoute(method: string, url: URL): Matched | undefined {
  for (const { operation, route, names, pattern, method: own } of patterns) {
    const values = own === method ? pattern.exec(url.pathname)?.slice(1) : undefined
    if (values === undefined) continue
    const path = Object.fromEntries(
      names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')]),
    )
    return { operation, route, path }
  }
  return undefined
}
