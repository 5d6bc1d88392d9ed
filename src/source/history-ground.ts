// What the judgement of a whole history stands on. Credentials are looked for in every version; how the repository is
// set up is judged by its present tree alone, since a handler that was mended years ago is no finding.
import { contentLiterals } from '../history/contents.ts'
import { nameLiterals, namesThatMatter } from '../history/names.ts'
import { historyGathering } from '../history/settle.ts'
import type { Search } from '../history/sieve.ts'
import type { Repository, Source } from '../model.ts'
import { prefixOf } from './change-ground.ts'
import { cachedPass } from './clean-cache.ts'
import type { Git } from './git.ts'
import { footingOf, type Asked, type Ground } from './ground.ts'
import { openHistory, type History } from './history.ts'
import { commitTree } from './object-tree.ts'
import { objectStore } from './object-store.ts'
import { openAhead, packPass } from './pack-pass.ts'
import { plainPass } from './plain-pass.ts'
import { withLookup, type Lookup } from './lookup.ts'
import { textsAt } from './commit-texts.ts'
import type { ReadText } from './policy-file.ts'
import { openRepository } from './repository.ts'
import { within, type Scope } from './scope.ts'
import { selection } from './selection.ts'

export interface Requested {
  /** Branches, tags or commits; empty for all refs. */
  readonly refs: readonly string[]
  readonly allObjects: boolean
  /** Where the names of objects that were read clean are kept from run to run. */
  readonly cacheFile?: string | undefined
}

/** Throws `UsageError` where a policy, a baseline or a ref cannot be used. */
export async function openHistoryGround(asked: Asked, git: Git, requested: Requested): Promise<Ground> {
  const prefix = prefixOf(git)
  const store = objectStore(git)
  const footing = await withLookup(git, async (lookup) =>
    footingOf(asked, undefined, await ownTexts(git, lookup)),
  )
  const { text, repository: judging } = footing.rules
  const scope = { prefix, choose: await selection(footing.globs) }
  const { cacheFile } = requested
  const search: Search = {
    literals: contentLiterals(footing.rules.keywords),
    words: footing.rules.keywords,
    nameLiterals,
    nameMatters: namesThatMatter((segment) => text.some((rule) => rule.selects?.(segment) === true)),
    names: text.map(({ id }) => id).join(' '),
  }
  // The packs are opened while git answers what the history asks first.
  const pass = packPass(git, plainPass(git), store, openAhead(store, search))
  const history = await openHistory(git, {
    ...requested,
    prefix,
    store,
    pass: cacheFile === undefined ? pass : cachedPass(pass, cacheFile, git),
    search,
    selected: (path) =>
      path.startsWith(prefix) && judging.some((rule) => rule.selects(path.slice(prefix.length))),
  })
  let read = history
  const scoped = (whole: History): Source => ({
    ...whole,
    facts: { ...whole.facts, root: asked.folder },
    documents: () => within((read = whole).documents(), scope),
    part: (part) => scoped(whole.part(part)),
  })
  return {
    ...footing,
    source: scoped(history),
    repository: repositoryAt(asked, git, { history, scope, requested }),
    gathering: () => historyGathering(() => read.chronicle()),
  }
}

/** A bare repository has no files of its own: what its HEAD holds stands for them. */
async function ownTexts(git: Git, lookup: Lookup): Promise<ReadText | undefined> {
  if (git.place.toplevel !== undefined) return undefined
  const head = await git.read(['rev-parse', '--verify', '--quiet', 'HEAD'], { accept: [1] })
  return head.length === 0 ? () => undefined : textsAt(git, lookup, 'HEAD', '')
}

interface Around {
  readonly history: History
  readonly scope: Scope
  readonly requested: Requested
}

/** Whether git ignores a path is asked of the work tree, which is that of HEAD and of no other ref. */
function repositoryAt(asked: Asked, git: Git, { history, scope, requested }: Around): Repository | undefined {
  const { head } = history
  if (head === undefined || git.place.toplevel === undefined || requested.refs.length > 0) return undefined
  return openRepository(asked.folder, commitTree(git, head, scope))
}
