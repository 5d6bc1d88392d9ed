// The repository judged as a whole, once, from what its texts gave while they went by.
import type { ForeignMarker } from '../config/policy.ts'
import type { RotationEntry } from '../model.ts'
import { verdictOf, type Judging, type RepositoryRule } from '../rules/rule.ts'
import { repositoryFinding } from './findings.ts'
import { commentsAt } from './inline.ts'
import type { Candidate } from './suppress.ts'

export interface Judgement {
  readonly candidates: readonly Candidate[]
  /** Ids of the rules that had something to judge. */
  readonly applied: readonly string[]
  readonly rotation: readonly RotationEntry[]
  readonly notices: readonly string[]
}

export const nothingToJudge: Judgement = { candidates: [], applied: [], rotation: [], notices: [] }

export interface Hearing {
  /** The facts of each rule; none where no text gave any. */
  readonly gathered: ReadonlyMap<RepositoryRule, readonly unknown[]>
  readonly judging: Judging
  readonly markers: readonly ForeignMarker[]
}

export async function judgementOf(rules: readonly RepositoryRule[], hearing: Hearing): Promise<Judgement> {
  const judged = await Promise.all(rules.map((rule) => judge(rule, hearing)))
  return {
    candidates: judged.flatMap(({ candidates }) => candidates),
    applied: judged.flatMap(({ applied }) => applied),
    rotation: judged.flatMap(({ rotation }) => rotation),
    notices: judged.flatMap(({ notices }) => notices),
  }
}

async function judge(rule: RepositoryRule, { gathered, judging, markers }: Hearing): Promise<Judgement> {
  const facts = gathered.get(rule) ?? []
  const applies = (await rule.applies?.(facts, judging)) ?? facts.length > 0
  if (!applies) return nothingToJudge
  const { hits, applied = true, rotation = [], notices = [] } = verdictOf(await rule.judge(facts, judging))
  return {
    candidates: hits.map((hit) => ({
      finding: repositoryFinding(rule, hit),
      ...(hit.source && { inline: commentsAt(hit.source.text, hit.source.start, markers) }),
    })),
    applied: applied ? [rule.id] : [],
    rotation,
    notices,
  }
}
