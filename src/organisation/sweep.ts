// One chunk of a plan, repository after repository: cloned, its history read, forgotten. One that cannot be cloned or
// read has a report too, which says so: it is never green by being absent.
import { UsageError } from '../errors.ts'
import type { FailOn, Report } from '../model.ts'
import { name as program, version } from '../project.ts'
import { run } from '../run.ts'
import { checklist } from '../scan/checklist.ts'
import { GitError } from '../source/git-error.ts'
import type { Asked } from '../source/ground.ts'
import { openHistoryGround } from '../source/history-ground.ts'
import type { Chunk } from './chunks.ts'
import { mirror, type Remote } from './clone.ts'

export interface Sweep {
  readonly chunk: Chunk
  readonly remote: Remote
  /** Undefined leaves it to each repository's own policy. */
  readonly failOn: FailOn | undefined
  /** ISO date. */
  readonly today: string
}

export interface Swept {
  /** `owner/name`. */
  readonly name: string
  readonly report: Report
  readonly failOn: FailOn
}

export async function* sweep({ chunk, ...how }: Sweep): AsyncGenerator<Swept> {
  for (const { name } of chunk) yield await swept(name, how)
}

async function swept(name: string, how: Omit<Sweep, 'chunk'>): Promise<Swept> {
  try {
    const clone = await mirror(name, how.remote)
    try {
      return await read(name, clone, how)
    } finally {
      clone.remove()
    }
  } catch (error) {
    if (!(error instanceof GitError) && !(error instanceof UsageError)) throw error
    return { name, report: unread(error.message), failOn: how.failOn ?? 'error' }
  }
}

async function read(
  name: string,
  { git, folder }: Awaited<ReturnType<typeof mirror>>,
  { failOn, today }: Pick<Sweep, 'failOn' | 'today'>,
): Promise<Swept> {
  const asked: Asked = {
    folder,
    include: [],
    exclude: [],
    config: undefined,
    baseline: undefined,
    failOn,
  }
  const ground = await openHistoryGround(asked, git, { refs: [], allObjects: false })
  const report = await run({ ...ground, strict: false, today })
  return {
    name,
    // The clone is gone when anybody reads this: its folder says nothing.
    report: { ...report, source: { ...report.source, root: name } },
    failOn: ground.policy.failOn,
  }
}

/** Of a repository that could not be read at all. */
function unread(why: string): Report {
  return {
    tool: { name: program, version },
    source: { kind: 'history', root: '' },
    coverage: {
      complete: false,
      files: { expected: 1, read: 0 },
      bytes: 0,
      unread: [{ path: '', reason: 'range-unavailable' }],
    },
    findings: [],
    checklist: checklist([], new Set()),
    summary: { errors: 0, warnings: 0, notes: 0, suppressed: 0, conclusion: 'success' },
    requested: [],
    notices: [why],
  }
}
