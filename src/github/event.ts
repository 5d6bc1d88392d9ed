// Which event started the job, as typed facts. Everything in a payload is hostile text: ids are checked, the rest stays data.
// Payload shapes: https://docs.github.com/en/webhooks/webhook-events-and-payloads
import { readFile } from 'node:fs/promises'
import { UsageError } from '../errors.ts'
import { count, list, object, objectId, text, type Json } from './json.ts'

export interface PullRequestEvent {
  readonly kind: 'pull_request'
  /** `pull_request_target`: the job holds secrets and a writing token, so what it checks out must stay data. */
  readonly target: boolean
  readonly number: number
  readonly title: string
  readonly body: string
  readonly base: string
  readonly head: string
  /** The head lives in another repository, or in one that is gone. */
  readonly fork: boolean
  /** How many commits GitHub counts in it; absent where the payload does not say. */
  readonly commits?: number
}

export interface MergeGroupEvent {
  readonly kind: 'merge_group'
  readonly base: string
  readonly head: string
}

export interface PushEvent {
  readonly kind: 'push'
  /** `refs/heads/…` or `refs/tags/…`. */
  readonly ref: string
  /** Absent for a new ref. */
  readonly before?: string
  /** Absent for a deleted ref. */
  readonly after?: string
  readonly created: boolean
  readonly deleted: boolean
  readonly forced: boolean
  /** Commits the payload lists; GitHub stops at 2,048. */
  readonly commits: number
}

export interface OtherEvent {
  readonly kind: 'other'
  readonly name: string
}

export type Event = PullRequestEvent | MergeGroupEvent | PushEvent | OtherEvent

export interface EventContext {
  readonly event: Event
  readonly owner: string
  readonly repo: string
  /** A branch name without `refs/heads/`; absent where the payload does not say. */
  readonly defaultBranch?: string
  /** Without a slash at its end. */
  readonly apiUrl: string
  /** `GITHUB_SHA`; on pull requests the test merge commit. */
  readonly sha?: string
  /** `GITHUB_REF`. */
  readonly ref?: string
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Reads the environment of a running job. Throws {@link UsageError} where it is none, or a broken one. */
export async function readEvent(env: Environment): Promise<EventContext> {
  return parseEvent(env, await readPayload(env['GITHUB_EVENT_PATH']))
}

async function readPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === '') return {}
  const content = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UsageError(broken('the file that GITHUB_EVENT_PATH names cannot be read'), { cause })
  })
  try {
    return JSON.parse(content)
  } catch (cause) {
    throw new UsageError(broken('the file that GITHUB_EVENT_PATH names is no JSON'), { cause })
  }
}

/** The pure part of {@link readEvent}. Throws {@link UsageError}. */
export function parseEvent(env: Environment, payload: unknown): EventContext {
  const body = object(payload)
  if (body === undefined) throw new UsageError(broken('the event payload is no JSON object'))
  const repository = object(body['repository'])
  const defaultBranch = text(repository?.['default_branch'])
  const sha = objectId(env['GITHUB_SHA'])
  const ref = env['GITHUB_REF']
  return {
    event: eventOf(env['GITHUB_EVENT_NAME'], body),
    ...nameOf(env['GITHUB_REPOSITORY'] ?? text(repository?.['full_name'])),
    ...(defaultBranch ? { defaultBranch } : {}),
    apiUrl: apiUrlOf(env['GITHUB_API_URL']),
    ...(sha ? { sha } : {}),
    ...(ref ? { ref } : {}),
  }
}

function eventOf(name: string | undefined, payload: Json): Event {
  switch (name) {
    case undefined:
    case '':
      throw new UsageError(broken('GITHUB_EVENT_NAME is not set'))
    case 'pull_request':
    case 'pull_request_target':
      return pullRequest(name, payload)
    case 'merge_group':
      return mergeGroup(payload)
    case 'push':
      return push(payload)
    default:
      return { kind: 'other', name }
  }
}

function pullRequest(name: string, payload: Json): PullRequestEvent {
  const request = must(object(payload['pull_request']), 'pull_request')
  const base = must(object(request['base']), 'pull_request.base')
  const head = must(object(request['head']), 'pull_request.head')
  const commits = count(request['commits'])
  return {
    kind: 'pull_request',
    target: name === 'pull_request_target',
    number: must(count(request['number']), 'pull_request.number'),
    title: text(request['title']) ?? '',
    body: text(request['body']) ?? '',
    base: must(objectId(base['sha']), 'pull_request.base.sha'),
    head: must(objectId(head['sha']), 'pull_request.head.sha'),
    fork: isFork(base, head),
    ...(commits === undefined ? {} : { commits }),
  }
}

/**
 * `head.repo.fork` says that the head's repository was once forked from something, which is also true of every
 * pull request inside a repository that is itself a fork. Two different repositories are what matters.
 */
function isFork(base: Json, head: Json): boolean {
  const [from, into] = [object(head['repo'])?.['id'], object(base['repo'])?.['id']]
  return from === undefined || from !== into
}

function mergeGroup(payload: Json): MergeGroupEvent {
  const group = must(object(payload['merge_group']), 'merge_group')
  return {
    kind: 'merge_group',
    base: must(objectId(group['base_sha']), 'merge_group.base_sha'),
    head: must(objectId(group['head_sha']), 'merge_group.head_sha'),
  }
}

function push(payload: Json): PushEvent {
  const before = present(must(objectId(payload['before']), 'before'))
  const after = present(must(objectId(payload['after']), 'after'))
  return {
    kind: 'push',
    ref: must(text(payload['ref']), 'ref'),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    created: payload['created'] === true,
    deleted: payload['deleted'] === true,
    forced: payload['forced'] === true,
    commits: list(payload['commits'])?.length ?? 0,
  }
}

/** GitHub writes an absent commit as an id of zeros. */
function present(id: string): string | undefined {
  return /^0+$/.test(id) ? undefined : id
}

function nameOf(fullName: string | undefined): { owner: string; repo: string } {
  const [, owner, repo] = /^([\w-]+)\/(?!\.{1,2}$)([\w.-]+)$/.exec(fullName ?? '') ?? []
  if (!owner || !repo) throw new UsageError(broken('GITHUB_REPOSITORY is not of the form owner/name'))
  return { owner, repo }
}

function apiUrlOf(value: string | undefined): string {
  const address = value || 'https://api.github.com'
  const url = URL.canParse(address) ? new URL(address) : undefined
  const usable = url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
  if (!usable) throw new UsageError(broken('GITHUB_API_URL is no http(s) address without credentials'))
  return url.href.replace(/\/+$/, '')
}

function must<T>(value: T | undefined, field: string): T {
  if (value === undefined) throw new UsageError(broken(`its payload has no usable "${field}"`))
  return value
}

function broken(what: string): string {
  return `The event that started this run could not be read: ${what}. Run the step in a GitHub Actions job and leave its GITHUB_* variables as they are; outside of one, use the command line.`
}
