// The same credential of a history, found by several parts: one finding, with the first place it came to and the last
// commit that took it away.
import type { Commit, Finding, LastPlace } from '../model.ts'
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
  const { removedBy: _removed, lastPlace: _last, ...rest } = first
  const lastRemoval = removed.toSorted((a, b) => timeOf(b) - timeOf(a))[0]
  return [
    {
      ...rest,
      ...(inTip || lastRemoval === undefined ? {} : { removedBy: lastRemoval }),
      inTip,
      ...lastPlaceOf(first, group),
      occurrences: group.reduce((total, { occurrences = 1 }) => total + occurrences, 0),
    },
  ]
}

/** Where one of a tip stands, else what was taken away last; the first place itself if that is one of them. */
function lastPlaceOf(first: Finding, group: readonly Finding[]): Pick<Finding, 'lastPlace'> {
  const standing = group.filter(({ inTip }) => inTip === true)
  const byRemoval = group.toSorted((a, b) => timeOf(b.removedBy) - timeOf(a.removedBy))
  const places = (standing.length > 0 ? standing : byRemoval.slice(0, 1)).flatMap(
    (finding) => lastOf(finding) ?? [],
  )
  const [place] = places.toSorted(
    (a, b) => compare(a.path, b.path) || a.startLine - b.startLine || a.startColumn - b.startColumn,
  )
  const own = places.some((one) => isSame(one, first))
  return place === undefined || own ? {} : { lastPlace: place }
}

function lastOf({ path, startLine, startColumn, lastPlace }: Finding): LastPlace | undefined {
  return lastPlace ?? (path === null ? undefined : { path, startLine, startColumn })
}

function isSame(a: LastPlace, b: Finding): boolean {
  return a.path === b.path && a.startLine === b.startLine && a.startColumn === b.startColumn
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Milliseconds; what has no date comes last. */
function timeOf(commit: Commit | undefined): number {
  const time = Date.parse(commit?.date ?? '')
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time
}
