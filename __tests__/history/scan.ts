// Runs the whole program over the history of a test repository, as the two hosts do.
import type { Finding, Report } from '../../src/model.ts'
import { run } from '../../src/run.ts'
import { openHistoryGround, type Requested } from '../../src/source/history-ground.ts'
import { requireGit } from '../../src/source/git.ts'
import type { Asked } from '../../src/source/ground.ts'
import { locate, realFolder } from '../../src/source/locate.ts'
import type { TestRepository } from '../source/gitrepo.ts'

export interface Wish extends Partial<Requested> {
  readonly folder?: string
  readonly exclude?: readonly string[]
}

/** The report of the history of `repo`, or of a folder in it. */
export async function scanHistory(repo: Pick<TestRepository, 'path'>, wish: Wish = {}): Promise<Report> {
  const folder = wish.folder === undefined ? repo.path : `${repo.path}/${wish.folder}`
  const place = locate(realFolder(folder))
  if (place === undefined) throw new Error('no repository')
  const asked: Asked = {
    folder,
    include: [],
    exclude: wish.exclude ?? [],
    config: undefined,
    baseline: undefined,
    failOn: undefined,
  }
  const requested = { ...wish, refs: wish.refs ?? [], allObjects: wish.allObjects ?? false }
  const ground = await openHistoryGround(asked, requireGit(place), requested)
  return run({ ...ground, strict: true, today: '2026-01-03' })
}

/** The findings about credentials, each as one line of facts. */
export function facts(repo: Pick<TestRepository, 'git'>, { findings }: Report): readonly string[] {
  const subject = (id: string | undefined): string =>
    id === undefined ? '-' : repo.git('log', '-1', '--format=%s', id)
  return findings
    .filter(({ occurrences }) => occurrences !== undefined)
    .map((finding) =>
      [
        `${finding.ruleId} ${placeOf(finding)}`,
        `by ${subject(finding.commit?.id)}`,
        finding.inTip === true ? 'in tip' : `removed by ${subject(finding.removedBy?.id)}`,
        `${finding.occurrences ?? 0}x`,
        ...(finding.lastPlace === undefined
          ? []
          : [`last ${finding.lastPlace.path}:${finding.lastPlace.startLine}`]),
      ].join(', '),
    )
    .sort()
}

function placeOf({ path, where, startLine }: Finding): string {
  return path === null ? where : `${path}:${startLine}`
}
