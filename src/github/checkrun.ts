// Annotations beyond the ten of each kind that a step may print, as one check run that re-runs update in place.
// The check run never gates: the job's exit code does. It must not fail the job either, so nothing here throws.
import { keyOf, limits, toWire, type Annotation, type WireAnnotation } from './annotation.ts'
import { appendToRun, createRun, findRun, shownKeys, type CheckRun } from './checkrunapi.ts'
import type { Client } from './client.ts'
import { GitHubFailure } from './failure.ts'
import type { Place } from './tree.ts'

/** Ten requests. A reader does not get through more; the summary and the files list everything. */
const mostAnnotations = 500

/** Publishing starts again after an answer was lost, and finds out what had arrived. */
const mostStarts = 3

export interface CheckRunRequest extends Place {
  /** The commit people look at: the pull request's head, never the test merge. */
  readonly headSha: string
  readonly title: string
  /** Markdown; cut at GitHub's limit. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
}

export interface CheckRunResult {
  /** How many different annotations of the given ones the check run shows. */
  readonly shown: number
  /** How many it still shows from an earlier run on the same commit; GitHub cannot take them back. */
  readonly outdated: number
  readonly url?: string
  /** A sentence for the log where not everything could be shown. */
  readonly note?: string
}

interface Progress {
  shown: number
  outdated: number
  url?: string
}

/** Creates or updates the check run. Never rejects: what failed is told in `note`. */
export async function publishCheckRun(client: Client, request: CheckRunRequest): Promise<CheckRunResult> {
  const progress: Progress = { shown: 0, outdated: 0 }
  for (let start = 1; ; start++) {
    try {
      await publish(client, request, progress)
      return withNote(progress, leftOut(request.annotations.length))
    } catch (error) {
      if (start < mostStarts && answerWasLost(error)) continue
      return withNote(progress, sentenceFor(error, progress.shown))
    }
  }
}

/** Sends what the check run does not show yet, so that a second start repeats nothing. */
async function publish(client: Client, request: CheckRunRequest, progress: Progress): Promise<void> {
  const place = { owner: request.owner, repo: request.repo }
  const wanted = new Map(request.annotations.slice(0, mostAnnotations).map(keyed))
  let run = await findRun(client, place, request.headSha)
  const present: ReadonlySet<string> = run ? await shownKeys(client, place, run) : new Set()
  const fresh = [...wanted].filter(([key]) => !present.has(key)).map(([, annotation]) => annotation)
  progress.shown = wanted.size - fresh.length
  progress.outdated = [...present].filter((key) => !wanted.has(key)).length

  for (const annotations of chunks(fresh)) {
    run = await send(client, { request, run, annotations })
    progress.shown += annotations.length
    if (run.url) progress.url = run.url
  }
}

interface Portion {
  readonly request: CheckRunRequest
  readonly run: CheckRun | undefined
  readonly annotations: readonly WireAnnotation[]
}

async function send(client: Client, { request, run, annotations }: Portion): Promise<CheckRun> {
  const { owner, repo, headSha, title, summary } = request
  const output = { title, summary, annotations }
  if (run === undefined) return await createRun(client, { owner, repo }, { headSha, output })
  return await appendToRun(client, { owner, repo }, { id: run.id, output })
}

function keyed(annotation: Annotation): [string, WireAnnotation] {
  const wire = toWire(annotation)
  return [keyOf({ ...wire }), wire]
}

/** At least one, for the title and the summary change even where no annotation does. */
function chunks(annotations: readonly WireAnnotation[]): readonly (readonly WireAnnotation[])[] {
  const size = limits.annotationsPerRequest
  const requests = Math.max(1, Math.ceil(annotations.length / size))
  return Array.from({ length: requests }, (_, index) => annotations.slice(index * size, (index + 1) * size))
}

/** A write whose answer is unknown may have been done, so it is never simply sent again. */
function answerWasLost(error: unknown): boolean {
  if (!(error instanceof GitHubFailure)) return false
  const { kind, status } = error.facts
  return kind === 'unavailable' || kind === 'timeout' || (kind === 'bad-answer' && status === undefined)
}

function leftOut(annotations: number): string | undefined {
  if (annotations <= mostAnnotations) return undefined
  return `The check run shows the first ${mostAnnotations} of ${annotations} annotations; the job summary lists every finding.`
}

function sentenceFor(error: unknown, shown: number): string {
  const message = error instanceof GitHubFailure ? error.message : 'unexpected error'
  const lacking =
    error instanceof GitHubFailure && error.facts.kind === 'forbidden' ? permissionAdvice(error) : ''
  return `The check run shows ${shown} annotations and could not be completed (${message}).${lacking} The job summary lists every finding, and the status of this check does not depend on it.`
}

function permissionAdvice({ facts }: GitHubFailure): string {
  return ` The token needs "${facts.accepted ?? 'checks: write'}", which pull requests from forks never have.`
}

function withNote(progress: Progress, note: string | undefined): CheckRunResult {
  return note === undefined ? progress : { ...progress, note }
}
