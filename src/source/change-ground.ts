// What the judgement of a change stands on: the range's blobs and messages, what stood there before, and a policy that
// the change itself cannot have written.
import { policyRequests, baselineRequests } from '../config/requests.ts'
import type { BaselineEntry } from '../config/baseline.ts'
import type { Policy } from '../config/policy.ts'
import type { Document, Request, Source, Unread } from '../model.ts'
import { enabledRules, type EnabledRules } from '../rules/enabled.ts'
import { bufferReader } from './bytes.ts'
import { openChanges } from './changes.ts'
import type { Range } from './changeset.ts'
import type { Git } from './git.ts'
import { ruleIds, silenceNotices, type Asked, type Ground } from './ground.ts'
import { baselinePath, policyPath, readBaseline, readPolicy, textsAt, textsBelow } from './policy-file.ts'
import { openRepository } from './repository.ts'
import { within, type Scope } from './scope.ts'
import { selection } from './selection.ts'
import { openWorkspace } from './workspace.ts'

type Item = Document | Unread

export interface PullRequestText {
  readonly title: string
  readonly body: string
}

export interface Judged {
  readonly git: Git
  readonly range: Range
  /** `base`: what the change writes into policy, baseline and comments is a request. `head`: it was merged already. */
  readonly trust: 'base' | 'head'
  /** How much of what the change leaves alone is read: all of it, or what rules select by its path. */
  readonly existing: 'all' | 'selected'
  readonly pullRequest?: PullRequestText | undefined
}

/** Throws `UsageError` where a policy, a baseline or the range cannot be used. */
export async function openChangeGround(asked: Asked, judged: Judged): Promise<Ground> {
  const { policy, baseline, requested, written } = await trusted(asked, judged)
  const rules = enabledRules(policy)
  const globs = {
    includes: asked.include.length > 0 ? asked.include : policy.include,
    excludes: [...policy.exclude, ...asked.exclude],
  }
  const scope = { prefix: prefixOf(judged.git), choose: await selection(globs) }
  return {
    source: await sourceOf(asked, judged, { scope, rules, globs }),
    repository: openRepository(asked.folder),
    policy,
    baseline,
    rules,
    requested,
    notices: await silenceNotices(written),
  }
}

interface Trusted {
  readonly policy: Policy
  readonly written: Policy
  readonly baseline: readonly BaselineEntry[]
  readonly requested: readonly Request[]
}

/** Both versions are read: the one that holds, and the one that is asked for. */
async function trusted(asked: Asked, judged: Judged): Promise<Trusted> {
  const head = textsBelow(asked.folder)
  const wanted = await readPolicy(head, ruleIds, asked.config)
  const wantedBaseline = await readBaseline(head, asked.baseline)
  const [base] = judged.range.not
  if (judged.trust === 'head' || base === undefined) {
    const policy = { ...wanted, failOn: asked.failOn ?? wanted.failOn }
    return { policy, written: wanted, baseline: wantedBaseline, requested: [] }
  }
  const read = textsAt(judged.git, base, prefixOf(judged.git))
  const holding = await readPolicy(read, ruleIds, asked.config, 'optional')
  const baseline = await readBaseline(read, asked.baseline, 'optional')
  return {
    policy: { ...holding, failOn: asked.failOn ?? holding.failOn },
    written: holding,
    baseline,
    requested: [
      ...policyRequests({ base: holding, head: wanted }, asked.config ?? policyPath),
      ...baselineRequests({ base: baseline, head: wantedBaseline }, asked.baseline ?? baselinePath),
    ],
  }
}

interface Parts {
  readonly scope: Scope
  readonly rules: EnabledRules
  readonly globs: { readonly includes: readonly string[]; readonly excludes: readonly string[] }
}

async function sourceOf(asked: Asked, judged: Judged, { scope, rules, globs }: Parts): Promise<Source> {
  const changes = await openChanges(judged.git, judged.range)
  const workspace = judged.existing === 'all' ? await openWorkspace(asked.folder, globs) : undefined
  const selects = [...rules.text, ...rules.repository].flatMap((rule) => rule.selects ?? [])
  const selected = (path: string): boolean => selects.some((select) => select(path))

  async function* documents(): AsyncGenerator<Item> {
    yield* within(changes.documents(), scope)
    if (judged.pullRequest !== undefined) yield pullRequestDocument(judged.pullRequest)
    if (workspace !== undefined) yield* asExisting(workspace.documents())
    else yield* within(changes.existing(judged.range.head, selected), scope)
  }

  return {
    facts: { ...changes.facts, root: asked.folder },
    ...(changes.commits === undefined ? {} : { commits: changes.commits }),
    notices: changes.notices,
    documents,
    replaced: () => within(changes.replaced(), scope),
  }
}

function pullRequestDocument({ title, body }: PullRequestText): Document {
  const bytes = Buffer.from(`${title}\n\n${body}`)
  return { path: '', where: 'pull-request', introduced: true, open: () => bufferReader(bytes) }
}

/** Links and submodules of the whole tree were not brought by the change: they are not named again. */
async function* asExisting(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  for await (const item of items) if (!('reason' in item)) yield { ...item, introduced: false }
}

/** The scanned folder below the root of its repository. */
function prefixOf({ place }: Git): string {
  const { folder, toplevel } = place
  if (toplevel === undefined || folder === toplevel) return ''
  return `${folder
    .slice(toplevel.length)
    .replace(/^[/\\]/, '')
    .replaceAll('\\', '/')}/`
}
