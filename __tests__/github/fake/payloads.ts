// Event payloads as GitHub sends them, with the commits of a test put in. The originals are GitHub's own examples; each
// payload is held against the OpenAPI document's webhooks before a test gets it.
import { readFileSync } from 'node:fs'
import { openContract } from './contract.ts'

type Json = Readonly<Record<string, unknown>>

interface PullRequestPayload extends Json {
  readonly pull_request: Json & { readonly base: RefPayload; readonly head: RefPayload }
}

interface RefPayload extends Json {
  readonly repo: Json | null
}

interface Payloads {
  readonly pull_request: PullRequestPayload
  readonly push: Json & { readonly commits: readonly Json[]; readonly head_commit: Json }
  readonly merge_group: Json & { readonly merge_group: Json }
}

const file = new URL('../payloads.cut.json', import.meta.url)
const examples: Payloads = JSON.parse(readFileSync(file, 'utf8'))
const contract = openContract()

export const zeros = '0'.repeat(40)

export interface Ends {
  readonly base: string
  readonly head: string
}

export interface PullRequestOptions extends Ends {
  readonly title?: string
  readonly body?: string | null
  readonly number?: number
  readonly commits?: number
  /** The head's repository: another one, or one that was deleted. */
  readonly from?: 'same' | 'fork' | 'gone'
}

export function pullRequestPayload(options: PullRequestOptions): Json {
  const { pull_request: example } = examples.pull_request
  const from = options.from ?? 'same'
  const number = options.number ?? 2
  const payload = held('pull-request-opened', {
    ...examples.pull_request,
    number,
    pull_request: {
      ...example,
      number,
      title: options.title ?? example['title'],
      body: options.body === undefined ? example['body'] : options.body,
      commits: options.commits ?? 1,
      base: { ...example.base, sha: options.base },
      head: { ...example.head, sha: options.head, repo: headRepository(from === 'gone' ? 'same' : from) },
    },
  })
  // GitHub sends `null` here although its document promises an object.
  return from === 'gone' ? withoutHeadRepository(payload) : payload
}

function withoutHeadRepository<T extends PullRequestPayload>(payload: T) {
  const { pull_request: request } = payload
  return { ...payload, pull_request: { ...request, head: { ...request.head, repo: null } } }
}

function headRepository(from: 'same' | 'fork'): Json | null {
  const { repo } = examples.pull_request.pull_request.head
  return from === 'fork' ? { ...repo, id: 1, fork: true, full_name: 'octocat/Hello-World' } : repo
}

export function mergeGroupPayload({ base, head }: Ends): Json {
  const { merge_group: group } = examples.merge_group
  return held('merge-group-checks-requested', {
    ...examples.merge_group,
    merge_group: { ...group, base_sha: base, head_sha: head },
  })
}

export interface PushOptions {
  /** Absent for a new ref. */
  readonly before?: string
  /** Absent for a deleted ref. */
  readonly after?: string
  readonly ref?: string
  readonly forced?: boolean
  readonly commits?: readonly string[]
}

export function pushPayload({ before, after, ref, forced, commits }: PushOptions): Json {
  const [example = {}] = examples.push.commits
  return held('push', {
    ...examples.push,
    ref: ref ?? 'refs/heads/master',
    before: before ?? zeros,
    after: after ?? zeros,
    created: before === undefined,
    deleted: after === undefined,
    forced: forced ?? false,
    commits: (commits ?? []).map((id) => ({ ...example, id })),
    head_commit: after === undefined ? null : { ...examples.push.head_commit, id: after },
  })
}

function held<T extends Json>(webhook: string, payload: T): T {
  const problems = contract.webhook(webhook, payload)
  if (problems.length > 0) throw new Error(`GitHub would not send this as ${webhook}: ${problems.join('; ')}`)
  return payload
}
