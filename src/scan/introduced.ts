// Tells what a change brings in from what was there before, and one occurrence seen in many commits from many.
import type { Finding } from '../model.ts'
import type { Candidate } from './suppress.ts'

/** What a finding is about, whichever file it stands in. */
export function credentialOf({ ruleId, fingerprint }: Finding): string {
  return `${ruleId} ${fingerprint}`
}

/** What a finding is about, wherever its line has moved. */
function subjectOf({ ruleId, fingerprint, where, path, commit }: Finding): string {
  return [ruleId, fingerprint, path ?? `${where} ${commit?.id ?? ''}`].join('\0')
}

/**
 * Candidates come in the order of the commits. Each edit of a file brings all of it as a new blob, so its old
 * credentials come again: `before` names the credentials of the versions that the change replaced or took away, and
 * what is among them is not introduced, though it may have moved. Of one subject the places in its last version stay,
 * under the first commit that brought it.
 */
export function settleIntroduced(
  candidates: readonly Candidate[],
  before: ReadonlySet<string>,
): readonly Candidate[] {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const subject = subjectOf(candidate.finding)
    const group = groups.get(subject)
    if (group === undefined) groups.set(subject, [candidate])
    else group.push(candidate)
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return settleGroup(group, first !== undefined && before.has(credentialOf(first.finding)))
  })
}

function settleGroup(group: readonly Candidate[], wasBefore: boolean): readonly Candidate[] {
  const brought = group.filter(({ finding }) => finding.introduced === true)
  const [first] = brought
  if (first === undefined || wasBefore) {
    const standing = group.filter(({ finding }) => finding.introduced !== true)
    const kept = standing.length > 0 ? standing : lastVersion(brought)
    return kept.map((candidate) =>
      withFacts(candidate, { introduced: first === undefined ? candidate.finding.introduced : false }),
    )
  }
  const { commit } = first.finding
  return lastVersion(brought).map((candidate) => withFacts(candidate, commit === undefined ? {} : { commit }))
}

/** Those in the blob of the last commit that has any. */
function lastVersion(brought: readonly Candidate[]): readonly Candidate[] {
  const last = brought.at(-1)?.finding.commit?.id
  return brought.filter(({ finding }) => finding.commit?.id === last)
}

function withFacts(candidate: Candidate, facts: Partial<Finding>): Candidate {
  return { ...candidate, finding: { ...candidate.finding, ...facts } }
}
