// Which commits a run is to judge, from the event that started it. Ids and ref names come from outside: ids are checked
// where they are parsed, names are only ever compared or passed after `--`.
import { assertNever } from '../errors.ts'
import type { Event } from '../github/event.ts'
import type { Range } from './changeset.ts'
import { completeRange } from './deepen.ts'
import { remoteOf, remoteTip } from './fetch.ts'
import type { Git } from './git.ts'

/** What an event asks for, before anything was looked up. */
export type RangeRequest =
  | { readonly kind: 'between'; readonly base: string; readonly head: string; readonly orElse?: NewRef }
  | NewRef
  /** The event brings nothing in; the sentence says why. */
  | { readonly kind: 'nothing'; readonly why: string }
  /** The event is about no change: the files are scanned as they are. */
  | { readonly kind: 'workspace' }

interface NewRef {
  readonly kind: 'new-ref'
  readonly head: string
  /** In full, e.g. `refs/heads/topic`. */
  readonly ref: string
}

/** The range that an event is about. */
export function requestOf(event: Event): RangeRequest {
  switch (event.kind) {
    case 'pull_request':
    case 'merge_group':
      return between(event.base, event.head)
    case 'push':
      return ofPush(event)
    case 'other':
      return { kind: 'workspace' }
    default:
      return assertNever(event)
  }
}

function ofPush(event: Extract<Event, { kind: 'push' }>): RangeRequest {
  const { before, after, ref } = event
  if (after === undefined) return { kind: 'nothing', why: `${ref} was deleted, which brings nothing in.` }
  const asNew: NewRef = { kind: 'new-ref', head: after, ref }
  if (before === undefined) return asNew
  // The commit that a forced push left behind may be gone for good. Nothing is excluded then but what others hold.
  return { ...between(before, after), ...(event.forced ? { orElse: asNew } : {}) }
}

const between = (base: string, head: string): RangeRequest =>
  base === head
    ? { kind: 'nothing', why: 'Both ends of the change are the same commit.' }
    : { kind: 'between', base, head }

/** A range that git can walk, or why it cannot. */
export type Settled =
  | { readonly kind: 'range'; readonly range: Range; readonly notices: readonly string[] }
  | { readonly kind: 'unavailable'; readonly range: Range; readonly why: string }

export interface Settling {
  /** A branch name without `refs/heads/`. */
  readonly defaultBranch?: string
  /** Ends the fetching, so that a remote that does not answer holds up nobody. */
  readonly signal: AbortSignal
}

/** Looks up what is to be excluded and completes the clone. Fetches only where something is missing. */
export async function settle(
  git: Git,
  request: Extract<RangeRequest, { kind: 'between' | 'new-ref' }>,
  settling: Settling,
): Promise<Settled> {
  if (request.kind === 'new-ref') return settleNew(git, request, settling)
  const range = { head: request.head, not: [request.base] }
  const why = await completeRange(git, range, settling.signal)
  if (why === undefined) return { kind: 'range', range, notices: [] }
  if (request.orElse === undefined) return { kind: 'unavailable', range, why }
  const other = await settleNew(git, request.orElse, settling)
  if (other.kind === 'unavailable') return other
  const notice = `The commit before the forced push is gone, so the branch is judged as a new one. ${why}`
  return { ...other, notices: [notice, ...other.notices] }
}

async function settleNew(git: Git, request: NewRef, settling: Settling): Promise<Settled> {
  const not = await othersOf(git, request, settling)
  const range = { head: request.head, not }
  const why = await completeRange(git, range, settling.signal)
  return why === undefined ? { kind: 'range', range, notices: [] } : { kind: 'unavailable', range, why }
}

/** The tips of the other branches, whose commits were judged when they were pushed. The default branch has no others. */
async function othersOf(
  git: Git,
  { ref }: NewRef,
  { defaultBranch, signal }: Settling,
): Promise<readonly string[]> {
  const ofDefault = defaultBranch === undefined ? undefined : `refs/heads/${defaultBranch}`
  if (ref === ofDefault) return []
  const remote = await remoteOf(git, signal)
  if (remote === undefined) return []
  const tracked = await trackedTips(git, remote.name, ref)
  const tip = ofDefault === undefined ? undefined : await remoteTip(git, remote, ofDefault)
  return [...new Set(tip === undefined ? tracked : [tip, ...tracked])]
}

async function trackedTips(git: Git, remote: string, ref: string): Promise<readonly string[]> {
  const format = '--format=%(objectname) %(refname)'
  const output = await git.read(['for-each-ref', format, `refs/remotes/${remote}/`])
  const own = ref.replace(/^refs\/heads\//, `refs/remotes/${remote}/`)
  const tips = output
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)])
  return tips.flatMap(([id = '', name]) =>
    name === own || name === `refs/remotes/${remote}/HEAD` ? [] : [id],
  )
}
