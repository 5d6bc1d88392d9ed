// GitHub on loopback: a real HTTP server that answers from a real git repository and from plain state. Every request and
// every answer is held against GitHub's OpenAPI document; what breaks it is listed in `violations`.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { openContract } from './contract.ts'
import { deliver, faultPlan, type Fault, type PlannedFault, type Prepared } from './faults.ts'
import { pageOf, type Page } from './pages.ts'
import { matchRoute, type Matched } from './routes.ts'
import type { GitHubState, SentCheckRun } from './state.ts'

export interface FakeGitHub {
  /** For `GITHUB_API_URL`. */
  readonly url: string
  readonly state: GitHubState
  /** `GET /repos/…?page=2`, in the order they came. */
  readonly requests: readonly string[]
  /** The `user-agent` of each request. */
  readonly agents: readonly string[]
  /** Where a request or an answer broke GitHub's contract; a test expects none. */
  readonly violations: readonly string[]
  fault(planned: PlannedFault): void
  close(): Promise<void>
}

const contract = openContract()

export async function startGitHub(state: GitHubState): Promise<FakeGitHub> {
  const requests: string[] = []
  const agents: string[] = []
  const violations: string[] = []
  const faults = faultPlan()

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin)
    requests.push(`${request.method ?? ''} ${url.pathname}${url.search}`)
    agents.push(request.headers['user-agent'] ?? '')
    const body = await text(request)
    const matched = matchRoute(request.method ?? '', url)
    if (matched === undefined) {
      violations.push(`${request.method ?? ''} ${url.pathname} is no route of the fake`)
      return deliver(response, error(404, 'Not Found'), undefined)
    }
    const fault = faults.take(matched.operation, url.href)
    deliver(response, answer({ request, url, body, matched, fault }), fault)
  }

  interface Call {
    readonly request: IncomingMessage
    readonly url: URL
    readonly body: string
    readonly matched: Matched
    readonly fault: Fault | undefined
  }

  function answer({ request, url, body, matched, fault }: Call): Prepared {
    if (fault?.kind === 'status')
      return error(fault.status, fault.message ?? 'A planned fault', fault.headers)
    if (fault?.kind === 'nonsense') return prepared(200, fault.body)
    const refusal = refuse(state, request, matched)
    if (refusal !== undefined || (fault?.kind === 'drop' && fault.done !== true))
      return refusal ?? prepared(200, {})
    const sent: SentCheckRun | undefined = body === '' ? undefined : JSON.parse(body)
    const asked = { path: matched.path, query: Object.fromEntries(url.searchParams), body: sent }
    const problems = [
      ...contract.request(matched.operation, asked),
      ...(matched.route.problems?.(asked.body) ?? []),
    ]
    if (problems.length > 0) {
      violations.push(...problems.map((problem) => `${matched.operation} asked: ${problem}`))
      return error(422, 'Validation Failed')
    }
    const result = matched.route.answer({ state, origin, ...asked })
    if (result === undefined) return error(404, 'Not Found')
    return checked(matched.operation, paged(result, url, fault))
  }

  function checked(operation: string, reply: Prepared): Prepared {
    const problems = contract.response(operation, reply.status, JSON.parse(reply.body))
    violations.push(...problems.map((problem) => `${operation} answered: ${problem}`))
    return reply
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((cause: unknown) => {
      violations.push(`the fake broke: ${String(cause)}`)
      deliver(response, error(500, 'The fake broke'), undefined)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`
  return {
    url: origin,
    state,
    requests,
    agents,
    violations,
    fault: (planned) => faults.add(planned),
    close: () => closed(server),
  }
}

function closed(server: ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

/** GitHub hides what a token may not read as 404 and refuses what it may not write as 403. */
function refuse(state: GitHubState, request: IncomingMessage, { route }: Matched): Prepared | undefined {
  if (request.headers.authorization !== `token ${state.token}`) return error(401, 'Bad credentials')
  const [permission, level] = route.needs
  const granted = state.permissions[permission]
  if (granted === 'write' || granted === level) return undefined
  return error(403, 'Resource not accessible by integration', {
    'x-accepted-github-permissions': `${permission}=${level}`,
  })
}

function paged(
  result: { status?: number; body: unknown; page?: Page },
  url: URL,
  fault: Fault | undefined,
): Prepared {
  const { body, link } =
    result.page === undefined ? { body: result.body, link: undefined } : pageOf(result.page, url)
  const headers = link === undefined || fault?.kind === 'last-page' ? {} : { link }
  return prepared(result.status ?? 200, body, headers)
}

function prepared(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Prepared {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  }
}

function error(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Prepared {
  return prepared(
    status,
    { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
    headers,
  )
}
