// What the judgement of a change stands on: the range's blobs and messages, what stood there before, and a policy that
// the change itself cannot have written.
import { defaultPolicy } from '../config/policy.ts'
import type { Document, Source, Unread } from '../model.ts'
import { batched } from './batched.ts'
import { bufferReader } from './bytes.ts'
import { openChanges, type Changes } from './changes.ts'
import type { Range } from './changeset.ts'
import type { Git } from './git.ts'
import { selectedBy } from '../rules/enabled.ts'
import { footingOf, type Asked, type Footing, type Ground } from './ground.ts'
import { withLookup, type Lookup } from './lookup.ts'
import { textsAt } from './commit-texts.ts'
import { commitTree } from './object-tree.ts'
import { openRepository } from './repository.ts'
import { asExisting, within, withinBatches, type Scope } from './scope.ts'
import { selection } from './selection.ts'
import { selectedOfIndex } from './selected-index.ts'
import { selectedBlobs } from './selected-tree.ts'
import type { TreeBlobs } from './tree.ts'
import { openWorkspace } from './workspace.ts'

type Item = Document | Unread

export interface PullRequestText {
  readonly title: string
  readonly body: string
}

export interface Judged {
  readonly git: Git
  /** Where somebody has begun one already. */
  readonly lookup?: Lookup
  readonly range: Range
  /** `base`: what the change writes into policy, baseline and comments is a request. `head`: it was merged already. */
  readonly trust: 'base' | 'head'
  /** How much of what the change leaves alone is read: all of it, or what rules select by its path. */
  readonly existing: 'all' | 'selected'
  readonly pullRequest?: PullRequestText | undefined
}

/** Throws `UsageError` where a policy, a baseline or the range cannot be used. */
export function openChangeGround(asked: Asked, judged: Judged): Promise<Ground> {
  const { git, lookup } = judged
  return lookup === undefined
    ? withLookup(git, (own) => groundOf(asked, judged, own))
    : groundOf(asked, judged, lookup)
}

async function groundOf(asked: Asked, judged: Judged, lookup: Lookup): Promise<Ground> {
  const { git, trust, range } = judged
  const [base] = range.not
  const prefix = prefixOf(git)
  // What takes longest is begun first.
  const changes = openChanges(git, range)
  const reads = trust === 'base' && base !== undefined ? textsAt(git, lookup, base, prefix) : undefined
  const asking = footingOf(asked, reads)
  const tree = judged.existing === 'all' ? undefined : selectedAtHead(judged, { lookup, asking })
  tree?.catch(() => {})
  // Who has written a policy speaks of Salesloft. By the time git has said what it was, all is asked that can be.
  asking
    .then(async ({ policy }) => (policy === defaultPolicy ? undefined : import('../rules/loaded.ts')))
    .catch(() => {})
  const footing = await asking
  const scope = { prefix, choose: await selection(footing.globs) }
  const source = await sourceOf(asked, judged, { changes, scope, footing, tree })
  return { ...footing, source, repository: openRepository(asked.folder, commitTree(git, range.head, scope)) }
}

interface Begun {
  readonly lookup: Lookup
  readonly asking: Promise<Footing>
}

/** Listed while git still compares trees. */
async function selectedAtHead({ git, range }: Judged, { lookup, asking }: Begun): Promise<TreeBlobs> {
  // What cannot be looked up is git's to list, and to tell of.
  const naming = lookup.ask(`${range.head}^{tree}`).catch(() => undefined)
  const [{ rules }, tree] = await Promise.all([asking, naming])
  const selected = selectedBy(rules)
  const indexed = tree && (await selectedOfIndex(git.place, tree.id, selected))
  return indexed ?? selectedBlobs(git, range.head, selected)
}

interface Parts {
  readonly changes: Changes
  readonly scope: Scope
  readonly footing: Footing
  /** Of what the change leaves alone, the files that rules select by their path; absent where all of it is read. */
  readonly tree: Promise<TreeBlobs> | undefined
}

async function sourceOf(asked: Asked, { pullRequest }: Judged, parts: Parts): Promise<Source> {
  const { changes, scope, footing, tree } = parts
  const workspace = tree === undefined ? await openWorkspace(asked.folder, footing.globs) : undefined

  const text = pullRequest && pullRequestDocument(pullRequest)

  async function* documents(): AsyncGenerator<Iterable<Item>> {
    const existing = workspace && asExisting(workspace.documents())
    // Git starts on them at once, and has the first ready when it is wanted.
    const first = existing?.next()
    first?.catch(() => {})
    try {
      yield* withinBatches(changes.documents({ text, tree }).batches(), scope)
      if (existing === undefined) return
      const next = await first
      if (next?.done === false) yield [next.value]
      for await (const item of existing) yield [item]
    } finally {
      await existing?.return(undefined)
    }
  }

  return {
    facts: { ...changes.facts, root: asked.folder },
    ...(changes.commits === undefined ? {} : { commits: changes.commits }),
    notices: changes.notices,
    documents: () => batched(documents),
    replaced: () => within(changes.replaced(), scope),
  }
}

function pullRequestDocument({ title, body }: PullRequestText): Document {
  const bytes = Buffer.from(`${title}\n\n${body}`)
  return { path: '', where: 'pull-request', introduced: true, open: () => bufferReader(bytes) }
}

/** The scanned folder below the root of its repository. */
export function prefixOf({ place }: Git): string {
  const { folder, toplevel } = place
  if (toplevel === undefined || folder === toplevel) return ''
  return `${folder
    .slice(toplevel.length)
    .replace(/^[/\\]/, '')
    .replaceAll('\\', '/')}/`
}
