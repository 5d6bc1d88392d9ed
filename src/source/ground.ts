// What a scan stands on: its policy, its baseline and the source itself, opened together because the policy decides
// what is left out.
import type { BaselineEntry } from '../config/baseline.ts'
import { policyPath, type Policy } from '../config/policy.ts'
import { silences } from '../config/silence.ts'
import type { FailOn, Repository, Request, Source } from '../model.ts'
import { enabledRules, type EnabledRules } from '../rules/enabled.ts'
import { ruleIds } from '../rules/heads.ts'
import type { Gathering } from '../scan/gathering.ts'
import { diskTree } from './disk-tree.ts'
import { baselinePath, readBaseline, readPolicy, textsBelow, type ReadText } from './policy-file.ts'
import { openRepository } from './repository.ts'
import { selection, type Globs } from './selection.ts'
import { openWorkspace } from './workspace.ts'

/** What was asked for. Globs given here replace the policy's `include` and add to its `exclude`. */
export interface Asked {
  readonly folder: string
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly config: string | undefined
  readonly baseline: string | undefined
  readonly failOn: FailOn | undefined
}

/** Everything but the source. */
export interface Footing {
  readonly policy: Policy
  readonly baseline: readonly BaselineEntry[]
  readonly rules: EnabledRules
  readonly globs: Required<Globs>
  /** What the change asks of policy and baseline and does not get before it is merged. */
  readonly requested: readonly Request[]
  readonly notices: readonly string[]
}

export interface Ground extends Omit<Footing, 'globs'> {
  readonly source: Source
  readonly repository: Repository | undefined
  readonly gathering?: () => Gathering
}

/** A scan of the files as they stand. Throws `UsageError` where policy, baseline or folder cannot be used. */
export async function openGround(asked: Asked): Promise<Ground> {
  const footing = await footingOf(asked)
  const source = await openWorkspace(asked.folder, footing.globs, { words: footing.rules.keywords })
  return {
    ...footing,
    source,
    repository: openRepository(asked.folder, diskTree(asked.folder, footing.globs)),
  }
}

/**
 * Policy and baseline as they hold. `base` reads the version before the change under judgement: then that one holds, and
 * the one in the folder is only what is asked for. `own` reads where the folder has no files. Throws `UsageError`.
 */
export async function footingOf(
  asked: Asked,
  base?: ReadText,
  own: ReadText = textsBelow(asked.folder),
): Promise<Footing> {
  // Both at once: the one before the change is git's to tell.
  const [head, before] = await Promise.all([
    written(asked, own, 'required'),
    base === undefined ? undefined : written(asked, base, 'optional'),
  ])
  const holding = before ?? head
  const { failOn = holding.policy.failOn } = asked
  const policy = failOn === holding.policy.failOn ? holding.policy : { ...holding.policy, failOn }
  return {
    policy,
    baseline: holding.baseline,
    rules: enabledRules(policy),
    globs: {
      includes: asked.include.length > 0 ? asked.include : policy.include,
      excludes: [...policy.exclude, ...asked.exclude],
    },
    requested: base === undefined ? [] : await requestsOf(asked, holding, head),
    notices: await silenceNotices(holding.policy),
  }
}

type Written = Pick<Footing, 'policy' | 'baseline'>

async function written(asked: Asked, read: ReadText, presence: 'required' | 'optional'): Promise<Written> {
  const [policy, baseline] = await Promise.all([
    readPolicy(read, ruleIds, asked.config, presence),
    readBaseline(read, asked.baseline, presence),
  ])
  return { policy, baseline }
}

async function requestsOf(asked: Asked, base: Written, head: Written): Promise<readonly Request[]> {
  // Nothing is written on either side, as in most repositories.
  if (base.policy === head.policy && base.baseline.length + head.baseline.length === 0) return []
  const { policyRequests, baselineRequests } = await import('../config/requests.ts')
  return [
    ...policyRequests({ base: base.policy, head: head.policy }, asked.config ?? policyPath),
    ...baselineRequests({ base: base.baseline, head: head.baseline }, asked.baseline ?? baselinePath),
  ]
}

/** Judged by the very matcher that the scan uses. */
async function silenceNotices(policy: Policy): Promise<readonly string[]> {
  const choose = await selection({ excludes: policy.exclude })
  const notices = silences(policy, { ruleIds, excludes: (path) => choose(path) === 'excluded' })
  return notices.map(({ message }) => message)
}
