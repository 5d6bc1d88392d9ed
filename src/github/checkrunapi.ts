// The four requests that a check run of annotations needs. Nothing here decides what is shown or what a failure means.
// https://docs.github.com/en/rest/checks/runs
import { cutBytes, keyOf, limits, type WireAnnotation } from './annotation.ts'
import type { Client } from './client.ts'
import { need } from './failure.ts'
import { count, list, object, text } from './json.ts'
import type { Place } from './tree.ts'

/**
 * Not the name of the tool alone: people name the job `salesloft-guard`, and branch protection matches required checks
 * by name, so that a passing check run of the same name could stand in for a job that failed.
 */
export const checkRunName = 'salesloft-guard annotations'

/** Tells our check run from a job's, whose external id is a UUID. A job's check run is the gate and must not be touched. */
const externalId = 'salesloft-guard/annotations'

/**
 * Every request leaves the check run complete, so a job that is killed halfway leaves no check that waits for ever.
 * `neutral` shows annotations without a verdict: `success` would look like the gate, and a `failure` could stay red
 * beside a re-run that passed.
 */
const verdict = { status: 'completed', conclusion: 'neutral' } as const

export interface CheckRun {
  readonly id: number
  readonly url?: string
}

export interface Output {
  readonly title: string
  /** Markdown; cut at GitHub's limit. */
  readonly summary: string
  /** At most `limits.annotationsPerRequest`. GitHub appends them to those it has. */
  readonly annotations: readonly WireAnnotation[]
}

/** Our newest check run on that commit. Throws {@link GitHubFailure}, as the others do. */
export async function findRun(client: Client, place: Place, headSha: string): Promise<CheckRun | undefined> {
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs'
  const parameters = { ...place, ref: headSha, check_name: checkRunName, filter: 'all', per_page: 100 }
  let newest: CheckRun | undefined
  for await (const page of client.pages(route, parameters)) {
    for (const value of need(list(object(page)?.['check_runs']), 'check_runs')) {
      if (object(value)?.['external_id'] !== externalId) continue
      const run = parseRun(value)
      if (newest === undefined || run.id > newest.id) newest = run
    }
  }
  return newest
}

/** The keys of the annotations that the check run already shows. */
export async function shownKeys(client: Client, place: Place, run: CheckRun): Promise<ReadonlySet<string>> {
  const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations'
  const keys = new Set<string>()
  for await (const page of client.pages(route, { ...place, check_run_id: run.id, per_page: 100 })) {
    for (const value of need(list(page), 'annotations')) keys.add(keyOf(need(object(value), 'annotations[]')))
  }
  return keys
}

export async function createRun(
  client: Client,
  place: Place,
  run: { readonly headSha: string; readonly output: Output },
): Promise<CheckRun> {
  const { data } = await client.request('POST /repos/{owner}/{repo}/check-runs', {
    ...place,
    name: checkRunName,
    head_sha: run.headSha,
    external_id: externalId,
    ...verdict,
    output: withinLimits(run.output),
  })
  return parseRun(data)
}

export async function appendToRun(
  client: Client,
  place: Place,
  run: { readonly id: number; readonly output: Output },
): Promise<CheckRun> {
  const { data } = await client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
    ...place,
    check_run_id: run.id,
    ...verdict,
    output: withinLimits(run.output),
  })
  return parseRun(data)
}

function withinLimits(output: Output): Output {
  return { ...output, summary: cutBytes(output.summary, limits.summaryBytes) }
}

function parseRun(value: unknown): CheckRun {
  const answer = need(object(value), 'check run')
  const url = text(answer['html_url'])
  return { id: need(count(answer['id']), 'id'), ...(url ? { url } : {}) }
}
