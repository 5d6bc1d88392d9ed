// Since when the credentials that were found have been in the repository: from the finding's own commit, or for files
// of the work tree from the commit that brought the line. Says so in the findings; decides nothing.
import type { Finding, FirstCommit, Repository, SourceKind } from '../model.ts'
import { dayOf } from './age.ts'
import { isLeak } from './credentials.ts'
import { incidentTag, inIncidentWindow } from './incident.ts'

/** A finding, whatever else is known of it. */
interface Holds {
  readonly finding: Finding
}

export interface Since {
  /** A UTC day. */
  readonly day: string
  /** False where it may have been there before. */
  readonly exact: boolean
}

/** By fingerprint. */
export type SinceWhen = ReadonlyMap<string, Since>

export interface Dated<Item> {
  readonly items: readonly Item[]
  readonly since: SinceWhen
}

/** Asking costs processes: this many lines are, and a repository with more leaks has other worries. */
const mostLines = 300

/** The items as they came, those of the work tree with the commit that brought them. */
export async function firstSeen<Item extends Holds>(
  items: readonly Item[],
  kind: SourceKind,
  repository: Repository | undefined,
): Promise<Dated<Item>> {
  const asked = kind === 'workspace' ? items.filter(isOnDisk).slice(0, mostLines) : []
  const lines = asked.map(({ finding: { path, startLine } }) => ({ path: path ?? '', line: startLine }))
  const answers = asked.length === 0 ? [] : ((await repository?.firstCommits?.(lines)) ?? [])
  const known = new Map(asked.map((item, index) => [item, answers[index]]))
  return {
    items: items.map((item) => withCommit(item, known.get(item))),
    since: sinceWhen(items.map((item) => [item.finding, known.get(item)])),
  }
}

function isOnDisk({ finding }: Holds): boolean {
  return isLeak(finding) && finding.path !== null && finding.commit === undefined
}

function withCommit<Item extends Holds>(item: Item, first: FirstCommit | undefined): Item {
  return first?.exact === true ? { ...item, finding: { ...item.finding, commit: first.commit } } : item
}

/** The earliest day of each credential; one that may be older still counts where it is the earlier. */
function sinceWhen(found: readonly (readonly [Finding, FirstCommit | undefined])[]): SinceWhen {
  const since = new Map<string, Since>()
  for (const [finding, first] of found) {
    const date = first?.commit.date ?? finding.commit?.date
    const day = date === undefined || !isLeak(finding) ? undefined : dayOf(date)
    const known = since.get(finding.fingerprint)
    if (day !== undefined && (known === undefined || day < known.day))
      since.set(finding.fingerprint, { day, exact: first?.exact ?? true })
  }
  return since
}

/** A credential of the incident's time says so wherever it is shown. */
export function tagged<Item extends Holds>(item: Item, since: SinceWhen): Item {
  const { finding } = item
  const day = isLeak(finding) ? since.get(finding.fingerprint)?.day : undefined
  if (day === undefined || !inIncidentWindow(day)) return item
  return { ...item, finding: { ...finding, message: `${finding.message}; ${incidentTag}` } }
}
