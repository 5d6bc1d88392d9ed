// What a scan of a folder stands on: its policy, its baseline and the source itself, opened together because the policy
// decides what is left out.
import type { BaselineEntry } from '../config/baseline.ts'
import type { Policy } from '../config/policy.ts'
import { silences } from '../config/silence.ts'
import type { FailOn, Repository, Request, Source } from '../model.ts'
import { enabledRules, type EnabledRules } from '../rules/enabled.ts'
import { rules } from '../rules/index.ts'
import { readBaseline, readPolicy, textsBelow } from './policy-file.ts'
import { openRepository } from './repository.ts'
import { selection } from './selection.ts'
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

export interface Ground {
  readonly source: Source
  readonly repository: Repository | undefined
  readonly policy: Policy
  readonly baseline: readonly BaselineEntry[]
  readonly rules: EnabledRules
  readonly requested: readonly Request[]
  readonly notices: readonly string[]
}

export const ruleIds = rules.map(({ id }) => id)

/** Throws `UsageError` where the policy, the baseline or the folder cannot be used. */
export async function openGround(asked: Asked): Promise<Ground> {
  const { folder } = asked
  const read = textsBelow(folder)
  const written = await readPolicy(read, ruleIds, asked.config)
  const policy = { ...written, failOn: asked.failOn ?? written.failOn }
  const globs = {
    includes: asked.include.length > 0 ? asked.include : policy.include,
    excludes: [...policy.exclude, ...asked.exclude],
  }
  return {
    source: await openWorkspace(folder, globs),
    repository: openRepository(folder),
    policy,
    baseline: await readBaseline(read, asked.baseline),
    rules: enabledRules(policy),
    requested: [],
    notices: await silenceNotices(written),
  }
}

/** Judged by the very matcher that the scan uses. */
export async function silenceNotices(policy: Policy): Promise<readonly string[]> {
  const choose = await selection({ excludes: policy.exclude })
  const notices = silences(policy, { ruleIds, excludes: (path) => choose(path) === 'excluded' })
  return notices.map(({ message }) => message)
}
