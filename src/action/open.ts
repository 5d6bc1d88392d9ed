// From the event that started the job to what is scanned. Whatever cannot be read is said and makes the run incomplete:
// a range that was not read is never green.
import { resolve } from 'node:path'
import { UsageError } from '../errors.ts'
import { readEvent, type EventContext } from '../github/event.ts'
import { openChangeGround, prefixOf, type Judged } from '../source/change-ground.ts'
import { openGit, type Git } from '../source/git.ts'
import { openGround, type Asked, type Ground } from '../source/ground.ts'
import { locate, realFolder } from '../source/locate.ts'
import { withLookup } from '../source/lookup.ts'
import { requestOf, settle, type RangeRequest, type Settled } from '../source/range.ts'
import { parseRange } from '../source/written-range.ts'
import { existingOnly, withoutRange } from './degraded.ts'
import type { Host } from './host.ts'
import type { Inputs } from './inputs.ts'
import { openRestGround } from './rest.ts'

/** Seconds that fetching may take before the run goes on without. */
const fetchSeconds = 120

/** The events that bring a change; every other one is about the files as they stand. */
const changing: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target', 'merge_group', 'push'])

export async function openJudged(host: Host, inputs: Inputs): Promise<Ground> {
  const folder = resolve(host.env['GITHUB_WORKSPACE'] ?? '.', inputs.path)
  const asked: Asked = { ...inputs, folder }
  if (inputs.scan === 'history') return openWholeHistory(asked, inputs)
  const isChange = changing.has(host.env['GITHUB_EVENT_NAME'] ?? '')
  if (inputs.scan === 'workspace' || (inputs.scan === 'auto' && !isChange)) return openGround(asked)
  const context = await readEvent(host.env)
  const request = requestOf(context.event)
  if (request.kind === 'workspace') return openUsualChange(asked)
  if (request.kind === 'nothing') return existingOnly(await openGround(asked), request.why)
  return openChange(asked, { context, request, token: inputs.token })
}

interface Change {
  readonly context: EventContext
  readonly request: Extract<RangeRequest, { kind: 'between' | 'new-ref' }>
  readonly token: string
}

async function openChange(asked: Asked, change: Change): Promise<Ground> {
  const { event } = change.context
  const git = gitAt(asked.folder)
  const settled = git && (await settleRange(git, change))
  if (git === undefined || settled === undefined || settled.kind === 'unavailable') {
    const why =
      settled?.kind === 'unavailable'
        ? settled.why
        : 'There is no git repository in the workspace, or git is not installed.'
    const prefix = git === undefined ? '' : prefixOf(git)
    const throughApi = await openRestGround(asked, { ...change, why, prefix })
    if (typeof throughApi !== 'string') return throughApi
    return withoutRange(await openGround(asked), `${why} ${throughApi}`)
  }
  const judged: Judged = {
    git,
    range: settled.range,
    // What was pushed to a branch was merged or belongs to nobody else; only a pull request asks for permission.
    trust: event.kind === 'push' ? 'head' : 'base',
    existing: 'all',
    pullRequest: event.kind === 'pull_request' ? event : undefined,
  }
  const ground = await openChangeGround(asked, judged)
  return { ...ground, notices: [...settled.notices, ...warnings(change.context), ...ground.notices] }
}

function settleRange(git: Git, { request, context }: Change): Promise<Settled> {
  const signal = AbortSignal.timeout(fetchSeconds * 1000)
  return settle(git, request, {
    signal,
    ...(context.defaultBranch === undefined ? {} : { defaultBranch: context.defaultBranch }),
  })
}

function gitAt(folder: string): Git | undefined {
  const place = locate(realFolder(folder))
  return place && openGit(place)
}

/** `scan: changes` on an event that is about no change: what HEAD has and the branch it will be merged into has not. */
async function openUsualChange(asked: Asked): Promise<Ground> {
  const git = gitAt(asked.folder)
  if (git === undefined)
    throw new UsageError('`scan: changes` needs a git checkout: run actions/checkout before this step.')
  return withLookup(git, async (lookup) => {
    const range = await parseRange(lookup)
    return openChangeGround(asked, { git, lookup, range, trust: 'base', existing: 'all' })
  })
}

async function openWholeHistory(asked: Asked, { cacheFile }: Inputs): Promise<Ground> {
  const git = gitAt(asked.folder)
  if (git === undefined)
    throw new UsageError(
      '`scan: history` needs a git checkout: run actions/checkout with `fetch-depth: 0` before this step.',
    )
  const { openHistoryGround } = await import('../source/history-ground.ts')
  return openHistoryGround(asked, git, { refs: [], allObjects: false, cacheFile })
}

/** The job of this event holds secrets and a writing token, and it may have checked out somebody else's files. */
function warnings({ event }: EventContext): readonly string[] {
  if (event.kind !== 'pull_request' || !event.target || !event.fork) return []
  return [
    'This job runs on pull_request_target for a fork. The scan reads files as data only, but any step that builds or runs ' +
      'them gives the fork the repository’s secrets. Use pull_request instead: ' +
      'https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target',
  ]
}
