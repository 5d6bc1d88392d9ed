// What a change brings in, from the REST API alone: the fall-back where git cannot deepen a shallow clone.
// Whatever cannot be seen is named in `missing`; nothing is left out silently.
import type { Client } from './client.ts'
import { blobsOf, parseCommit, type RangeCommit } from './commit.ts'
import { GitHubFailure, need } from './failure.ts'
import { count, list, object } from './json.ts'
import type { PathBlob, Place } from './tree.ts'

export interface RangeRequest extends Place {
  /** Object ids: everything reachable from `head` and not from `base` is in the range. */
  readonly base: string
  readonly head: string
  readonly pullRequest?: { readonly number: number; readonly commits?: number }
}

export interface RangeBlob extends PathBlob {
  /** The commit that brought it in. */
  readonly commit: RangeCommit
}

export interface RestRange {
  /** In GitHub's order, oldest first. */
  readonly commits: readonly RangeCommit[]
  /** Each pair of path and blob once, under the first commit that has it. */
  readonly blobs: readonly RangeBlob[]
  /** How many commits the range has by GitHub's count. */
  readonly expected: number
  /** How many commits were read whole. */
  readonly read: number
  /** A sentence for each part of the range that could not be seen; empty means that everything was. */
  readonly missing: readonly string[]
}

/** "Lists a maximum of 250 commits for a pull request." Without a count from the event, a full list counts as cut. */
const mostListed = 250

interface Listing {
  readonly commits: readonly RangeCommit[]
  readonly expected: number
}

/** Throws {@link GitHubFailure} where not even the commits can be listed. */
export async function readRange(client: Client, request: RangeRequest): Promise<RestRange> {
  const { commits, expected } = await listCommits(client, request)
  const missing: string[] = []
  if (commits.length < expected) missing.push(`GitHub listed ${commits.length} of the ${expected} commits`)
  const blobs = new Map<string, RangeBlob>()
  let read = 0
  for (const commit of commits) {
    const found = await blobsOrFailure(client, request, commit)
    if (found instanceof GitHubFailure) {
      missing.push(`commit ${commit.id.slice(0, 12)}: ${found.message}`)
      if (isLasting(found)) {
        missing.push(`${commits.length - commits.indexOf(commit) - 1} commits after it were not asked for`)
        break
      }
      continue
    }
    if (found.missing.length === 0) read += 1
    missing.push(...found.missing)
    for (const blob of found.blobs) keepFirst(blobs, { ...blob, commit })
  }
  return { commits, blobs: [...blobs.values()], expected, read, missing }
}

function keepFirst(blobs: Map<string, RangeBlob>, blob: RangeBlob): void {
  const key = `${blob.id} ${blob.path}`
  if (!blobs.has(key)) blobs.set(key, blob)
}

async function blobsOrFailure(client: Client, { owner, repo }: Place, commit: RangeCommit) {
  try {
    return await blobsOf(client, { owner, repo }, commit)
  } catch (error) {
    if (error instanceof GitHubFailure) return error
    throw error
  }
}

/** The next commit would fail the same way. */
function isLasting({ facts }: GitHubFailure): boolean {
  return facts.kind === 'rate-limited' || facts.kind === 'timeout' || facts.kind === 'forbidden'
}

/**
 * Compare comes first: it needs no permission beyond `contents: read`, takes the event's own commits and not the pull
 * request's current ones, and pages past the 250 commits where `pulls/{n}/commits` ends.
 */
async function listCommits(client: Client, request: RangeRequest): Promise<Listing> {
  try {
    return await comparedCommits(client, request)
  } catch (error) {
    if (!(error instanceof GitHubFailure) || request.pullRequest === undefined) throw error
    return await pullRequestCommits(client, request, request.pullRequest)
  }
}

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
async function comparedCommits(client: Client, { owner, repo, base, head }: RangeRequest): Promise<Listing> {
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
  const parameters = { owner, repo, basehead: `${base}...${head}`, per_page: 100 }
  const commits = new Map<string, RangeCommit>()
  let expected = 0
  for await (const page of client.pages(route, parameters)) {
    const answer = need(object(page), 'comparison')
    expected = need(count(answer['total_commits']), 'total_commits')
    for (const value of need(list(answer['commits']), 'commits')) add(commits, parseCommit(value))
  }
  return listing(commits, expected, head)
}

/** https://docs.github.com/en/rest/pulls/pulls#list-commits-on-a-pull-request */
async function pullRequestCommits(
  client: Client,
  { owner, repo, head }: RangeRequest,
  pullRequest: NonNullable<RangeRequest['pullRequest']>,
): Promise<Listing> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits'
  const parameters = { owner, repo, pull_number: pullRequest.number, per_page: 100 }
  const commits = new Map<string, RangeCommit>()
  for await (const page of client.pages(route, parameters)) {
    for (const value of need(list(page), 'commits')) add(commits, parseCommit(value))
  }
  const least = commits.size < mostListed ? commits.size : mostListed + 1
  return listing(commits, pullRequest.commits ?? least, head)
}

function add(commits: Map<string, RangeCommit>, commit: RangeCommit): void {
  commits.set(commit.id, commit)
}

/** A range that does not hold its own head was cut, whatever the count says. */
function listing(commits: ReadonlyMap<string, RangeCommit>, counted: number, head: string): Listing {
  const least = commits.size > 0 && !commits.has(head) ? commits.size + 1 : commits.size
  return { commits: [...commits.values()], expected: Math.max(counted, least) }
}
