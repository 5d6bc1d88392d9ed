// One finding for each credential of a history, however many versions hold it: where it came in, where it stands or
// stood last, who took it away. Only what tells these places apart is kept while the versions go by.
import type { Commit, Finding } from '../model.ts'
import { mostFindings, type Gathering } from '../scan/gathering.ts'
import { credentialOf } from '../scan/introduced.ts'
import type { Candidate } from '../scan/suppress.ts'
import type { ObjectId } from './object-id.ts'
import { allOf, eachOf, withOne, type OneOrMore } from './one-or-more.ts'

/** When something stood somewhere: numbers of commits, of which the newest is 0. */
export interface Stay {
  readonly first: number
  readonly last: number
}

/** What the settling has to ask about places; answered from the walk over the history. */
export interface Chronicle {
  /** `undefined` where no commit is known to have the object there. */
  stay(object: ObjectId, path: string | null): Stay | undefined
  removal(objects: ReadonlySet<ObjectId>): number | undefined
  /** Looks at what the merges replaced that put nothing anywhere, before `removal` is asked of the objects. */
  lookIntoResolved(objects: ReadonlySet<ObjectId>): Promise<void>
  /** Looks at what merges dropped of one parent alone, after which `removal` may know of more. `paths` are where that stood. */
  lookIntoDropped(paths: ReadonlySet<string>): Promise<void>
  /** Which of the objects stand in a tip or, a message, hang from one. `paths` are where they ever stood. */
  standing(objects: ReadonlySet<ObjectId>, paths: ReadonlySet<string>): Promise<ReadonlySet<ObjectId>>
  /** Author and date of commits. */
  commits(numbers: ReadonlySet<number>): Promise<ReadonlyMap<number, Commit>>
}

interface Occurrence {
  readonly candidate: Candidate
  readonly number: number
}

interface Credential {
  /** The oldest place, and the newest of those without an ignore comment, if one has none. */
  first: Occurrence
  last: Occurrence
  occurrences: number
  objects: OneOrMore
  paths: OneOrMore
}

/** A place in the repository as it stands is later than any commit. */
const today = -1
/** What no commit is known for came before all that is known. */
const unknown = Number.MAX_SAFE_INTEGER

/** `chronicle` is first asked when the first finding comes. */
export function historyGathering(chronicle: () => Chronicle): Gathering {
  const credentials = new Map<string, Credential>()
  const others: Candidate[] = []
  const present: Finding[] = []

  function note(candidate: Candidate, room: number): boolean {
    const { finding, object = '', past } = candidate
    const stay = chronicle().stay(object, finding.path)
    const first = { candidate, number: stay?.first ?? unknown }
    const last = { candidate, number: past === true ? (stay?.last ?? unknown) : today }
    const key = credentialOf(finding)
    const known = credentials.get(key)
    if (known === undefined) {
      if (credentials.size + others.length >= room) return false
      credentials.set(key, { first, last, occurrences: 1, objects: object, paths: finding.path ?? undefined })
      return true
    }
    known.occurrences += 1
    known.objects = withOne(known.objects, object)
    if (finding.path !== null) known.paths = withOne(known.paths, finding.path)
    if (order(first, known.first, -1) < 0) known.first = first
    if (order(last, known.last, 1) < 0) known.last = last
    return true
  }

  return {
    add(candidates, awaited = 0) {
      const room = mostFindings - awaited
      let dropped = 0
      for (const candidate of candidates) {
        if (candidate.past !== true && present.length < room) present.push(candidate.finding)
        if (candidate.credential === true) dropped += note(candidate, room) ? 0 : 1
        else if (credentials.size + others.length < room) others.push(candidate)
        else dropped += 1
      }
      return dropped
    },
    mayOvertake(waiting, awaited) {
      const room = mostFindings - awaited
      const free = [room - present.length, room - credentials.size - others.length]
      return free.every((left) => left <= 0 || left > waiting)
    },
    present: () => present,
    async settle() {
      const all = [...credentials.values()]
      // The originals are not needed beside what is made of them.
      credentials.clear()
      return [...(await settled(all, chronicle)), ...others]
    },
  }
}

/** Older first where `direction` is -1, newer first where it is 1; then what has no ignore comment, then by place. */
function order(a: Occurrence, b: Occurrence, direction: 1 | -1): number {
  const [one, other] = [a.candidate, b.candidate]
  return (
    direction * (a.number - b.number) ||
    (one.inline?.length ?? 0) - (other.inline?.length ?? 0) ||
    compare(one.finding.path ?? '', other.finding.path ?? '') ||
    one.finding.startLine - other.finding.startLine ||
    one.finding.startColumn - other.finding.startColumn
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

async function settled(
  credentials: readonly Credential[],
  chronicle: () => Chronicle,
): Promise<readonly Candidate[]> {
  if (credentials.length === 0) return []
  const asked = chronicle()
  const stands = await asked.standing(
    allOf(credentials.map(({ objects }) => objects)),
    allOf(credentials.map(({ paths }) => paths)),
  )
  const isStanding = ({ objects }: Credential): boolean =>
    eachOf(objects).some((object) => stands.has(object))
  const removalOf = ({ objects }: Credential): number | undefined => asked.removal(new Set(eachOf(objects)))
  const gone = credentials.filter((credential) => !isStanding(credential))
  if (gone.length > 0) await asked.lookIntoResolved(allOf(gone.map(({ objects }) => objects)))
  const unexplained = gone.filter((credential) => removalOf(credential) === undefined)
  if (unexplained.length > 0) await asked.lookIntoDropped(allOf(unexplained.map(({ paths }) => paths)))
  const removals = new Map(gone.map((credential) => [credential, removalOf(credential)]))
  const ends = credentials.map((credential) => removals.get(credential))
  const numbers = [...credentials.map(({ first }) => first.number), ...ends].flatMap((number) => number ?? [])
  const people = await asked.commits(new Set(numbers.filter((number) => number !== unknown)))
  return credentials.map((credential, at): Candidate => {
    const { first, last, occurrences } = credential
    const removedBy = people.get(ends[at] ?? unknown)
    const commit = first.candidate.finding.commit ?? people.get(first.number)
    return {
      ...first.candidate,
      inline: last.candidate.inline ?? [],
      // What is new comes first: see copy.ts.
      finding: {
        inTip: isStanding(credential),
        occurrences,
        ...(commit === undefined ? {} : { commit }),
        ...(removedBy === undefined ? {} : { removedBy }),
        // Where the first place stands as it was, no other needs be named.
        ...(first.candidate.past === true
          ? lastPlaceOf(first.candidate.finding, last.candidate.finding)
          : {}),
        ...first.candidate.finding,
      },
    }
  })
}

function lastPlaceOf(first: Finding, { path, startLine, startColumn }: Finding): Partial<Finding> {
  const same = path === first.path && startLine === first.startLine && startColumn === first.startColumn
  return path === null || same ? {} : { lastPlace: { path, startLine, startColumn } }
}
