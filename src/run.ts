// The program: documents in, one report out. Everything outside comes through the World, so that tests can pass a
// literal and the two hosts pass the real thing.
import { addTo, scanDocument } from './attempt.ts'
import type { BaselineEntry } from './config/baseline.ts'
import type { Policy } from './config/policy.ts'
import { tally, type Tally } from './coverage.ts'
import type {
  Clean,
  Document,
  Documents,
  FailOn,
  Finding,
  Report,
  Repository,
  Request,
  RotationEntry,
  SecretAges,
  Severity,
  Source,
  Unread,
} from './model.ts'
import { refuseIfUnread } from './nothing-read.ts'
import { name, version } from './project.ts'
import { firstSeen, tagged } from './rotation/first-seen.ts'
import type { EnabledRules } from './rules/enabled.ts'
import type { Judging } from './rules/rule.ts'
import { checklist } from './scan/checklist.ts'
import { byPlace } from './scan/findings.ts'
import { everyFinding, mostFindings, type Gathering } from './scan/gathering.ts'
import { credentialOf, settleIntroduced } from './scan/introduced.ts'
import { scannerOnDemand, type OnDemandScanner } from './scan/on-demand.ts'
import type { Keeping } from './scan/shortlist.ts'
import { suppress, type Candidate, type Suppressed } from './scan/suppress.ts'

export interface World {
  readonly source: Source
  readonly repository?: Repository | undefined
  /** What the policy decides; `failOn` is the one that holds, whoever asked for it. */
  readonly policy: Policy
  readonly baseline: readonly BaselineEntry[]
  readonly rules: EnabledRules
  /** What the judged change asks of the policy, and what else a person must be told. */
  readonly requested: readonly Request[]
  readonly notices: readonly string[]
  /** How findings become the report's; without it each stands for itself. */
  readonly gathering?: (() => Gathering) | undefined
  /** Incomplete coverage makes the run a failure. */
  readonly strict: boolean
  /** ISO date. */
  readonly today: string
  /** Asks GitHub for the ages of its secrets; absent where nobody may. */
  readonly secrets?: (() => Promise<SecretAges>) | undefined
  /** Called with every credential found, so that a host can have its log mask it, or ask whether it is live. */
  readonly onSecret?: (secret: string, finding: Finding) => void
  /** Called with a sentence about every suppression that is there and does not count. */
  readonly onRefused?: (reason: string) => void
  /** Called now and then with how far the run is. */
  readonly onProgress?: (files: number, bytes: number) => void
}

/** Reads every document, judges the repository, and says what was found and what was read. */
export async function run(world: World): Promise<Report> {
  const { source, policy } = world
  const scanner = scannerOnDemand({ ...world, markers: policy.inline })
  const count = tally()
  const gathering = world.gathering ?? everyFinding
  const found = gathering()
  const aside = gathering()
  const touched = new Set<string>()
  let dropped = 0
  // A history makes one finding of many alike: any may be the one, but none need be kept until its document ends.
  const keeping = (into: Gathering): Keeping =>
    world.gathering === undefined ? { most: mostFindings } : { into }
  const counted = { scanner, count, keeping: keeping(found) }
  const uncounted = { scanner, keeping: keeping(aside) }

  for await (const batch of batchesOf(source.documents())) {
    for (const item of batch) {
      if ('bytes' in item) count.read(item.bytes)
      else if ('reason' in item) count.unread(item)
      else {
        if (item.introduced === true) touched.add(item.path)
        const scanned = scanDocument(item, item.aside === true ? uncounted : counted)
        // Most documents need no waiting, and to wait costs more than the look at them.
        const held = scanned instanceof Promise ? await scanned : scanned
        if (item.aside === true) aside.add(held.candidates)
        else dropped += addTo(found, held)
      }
      world.onProgress?.(count.files(), count.bytes())
    }
  }
  refuseIfUnread(source, count)
  const gathered = await found.settle()
  const all = [...gathered, ...(await aside.settle())]
  const { items, since } = await firstSeen(all, source.facts.kind, world.repository)
  const present = [...found.present(), ...aside.present()]
  // The part of a history that judges knows the commits of its own share only, and must say what the whole would.
  const dates = source.facts.kind === 'history' ? {} : { since }
  const judged = await scanner.judgeRepository({
    ...judgingOf(world, all),
    found: present,
    touched,
    ...dates,
  })
  const { applied, rotation } = judged
  const own = items.slice(0, gathered.length)
  const hits = judged.candidates.slice(0, Math.max(0, mostFindings - own.length))
  dropped += judged.candidates.length - hits.length

  const open = [...own, ...hits.map((candidate) => sided(source, candidate, touched))]
  const settled = (await withoutOld(source, open, scanner)).map((candidate) => tagged(candidate, since))
  const notices = [...world.notices, ...judged.notices, ...excess(dropped)]
  return reportOf({ ...world, notices, applied, rotation }, suppressed(world, settled), count)
}

async function* batchesOf(documents: Documents): AsyncGenerator<Iterable<Document | Unread | Clean>> {
  if (documents.batches !== undefined) yield* documents.batches()
  else for await (const item of documents) yield [item]
}

/** Without what was found: that is the repository's present state, and these are all versions. */
function judgingOf(world: World, found: readonly Candidate[]): Omit<Judging, 'found'> {
  const { repository, policy, baseline, today, secrets } = world
  const { findings } = suppress(found, { policy: policy.suppressions, baseline, today })
  const open = new Set(findings.flatMap(({ suppressed: by, fingerprint }) => (by ? [] : fingerprint)))
  const accepted = findings.map(({ fingerprint }) => fingerprint).filter((print) => !open.has(print))
  return {
    repository,
    policy,
    today,
    accepted: new Set(accepted),
    ...(secrets && { secrets }),
  }
}

/** Marks what was there before the change. The old versions are read only where there is something to compare. */
async function withoutOld(
  source: Source,
  found: readonly Candidate[],
  scanner: OnDemandScanner,
): Promise<readonly Candidate[]> {
  if (source.replaced === undefined) return found
  const before = new Set<string>()
  if (found.some(({ finding }) => finding.introduced === true)) {
    for await (const item of source.replaced()) {
      if ('reason' in item) continue
      // An old version that cannot be read excuses nothing: what is in the new one counts as new.
      const { candidates } = await scanDocument(item, { scanner })
      for (const { finding } of candidates) before.add(credentialOf(finding))
    }
  }
  return settleIntroduced(found, before)
}

/** A rule about the whole repository cannot say since when; on a change, what stands in a touched file counts as new. */
function sided({ facts }: Source, candidate: Candidate, touched: ReadonlySet<string>): Candidate {
  const isChange = facts.kind !== 'workspace' && facts.kind !== 'history'
  const introduced = isChange ? brought(candidate.finding, touched) : null
  return { ...candidate, finding: { ...candidate.finding, introduced } }
}

function brought({ introduced, path }: Finding, touched: ReadonlySet<string>): boolean {
  return introduced !== false && touched.has(path ?? '')
}

function excess(dropped: number): readonly string[] {
  if (dropped === 0) return []
  return [
    `${dropped} further findings are not listed: a report holds ${mostFindings}. Mend or exclude what is listed and scan again.`,
  ]
}

/** Only a scan of everything can tell that a suppression is of no use any more. */
function suppressed(world: World, found: readonly Candidate[]): Suppressed {
  const { policy, baseline, today, source } = world
  const reportUnused = isWholeWorkspace(source)
  const judged = suppress(found, { policy: policy.suppressions, baseline, today, reportUnused })
  for (const { id, message } of judged.notices)
    if (id === 'suppression-expired' || id === 'suppression-not-honoured') world.onRefused?.(message)
  return judged
}

function reportOf(world: Judged, { findings: judged, notices, requested }: Suppressed, count: Tally): Report {
  const { source, rules, policy, strict } = world
  const coverage = count.coverage(source.commits, source.volume)
  const findings = judged.toSorted(byPlace)
  const open = findings.filter((finding) => finding.suppressed === undefined)
  const of = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length
  return {
    tool: { name, version },
    source: source.facts,
    coverage,
    findings,
    checklist: checklist(findings, new Set([...rules.text.map(({ id }) => id), ...world.applied])),
    summary: {
      errors: of('error'),
      warnings: of('warning'),
      notes: of('note'),
      suppressed: findings.length - open.length,
      conclusion:
        fails({ findings }, policy.failOn) || (strict && !coverage.complete) ? 'failure' : 'success',
    },
    requested: [...world.requested, ...requested],
    notices: [...source.notices, ...world.notices, ...notices.map(({ message }) => message)],
    ...(world.rotation.length > 0 && { rotation: world.rotation }),
  }
}

interface Judged extends World {
  /** Repository rules that had something to judge. */
  readonly applied: readonly string[]
  readonly rotation: readonly RotationEntry[]
}

const rank: Readonly<Record<FailOn, number>> = { never: 3, error: 2, warning: 1, note: 0 }

/** Whether a finding decides against the run: severe enough, not suppressed, and not there before the change. */
export function fails({ findings }: Pick<Report, 'findings'>, failOn: FailOn): boolean {
  return findings.some((finding) => counts(finding) && rank[finding.severity] >= rank[failOn])
}

function counts({ suppressed, introduced }: Finding): boolean {
  return suppressed === undefined && introduced !== false
}

function isWholeWorkspace({ facts }: Source): boolean {
  return facts.kind === 'workspace' && facts.shard === undefined
}
