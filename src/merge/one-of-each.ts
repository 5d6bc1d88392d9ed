// The same credential of a history, found by several parts: one finding, with the first place it came to and the last
// commit that took it away.
import type { Commit, Finding } from '../model.ts'
import { credentialOf } from '../scan/introduced.ts'

export function oneOfEach(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(credentialOf(finding))
    if (group === undefined) groups.set(credentialOf(finding), [finding])
    else group.push(finding)
  }
  return [...groups.values()].flatMap(together)
}

function together(group: readonly Finding[]): readonly Finding[] {
  const [first, ...more] = group.toSorted((a, b) => timeOf(a.commit) - timeOf(b.commit))
  if (first === undefined || more.length === 0) return group
  const inTip = group.some((finding) => finding.inTip === true)
  const removed = group.flatMap(({ removedBy }) => removedBy ?? [])
  const { removedBy: _removed, ...rest } = first
  const lastRemoval = removed.toSorted((a, b) => timeOf(b) - timeOf(a))[0]
  return [
    {
      ...rest,
      ...(inTip || lastRemoval === undefined ? {} : { removedBy: lastRemoval }),
      inTip,
      occurrences: group.reduce((total, { occurrences = 1 }) => total + occurrences, 0),
    },
  ]
}

/** Milliseconds; what has no date comes last. */
function timeOf(commit: Commit | undefined): number {
  const time = Date.parse(commit?.date ?? '')
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time
}
