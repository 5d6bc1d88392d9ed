// Check runs as GitHub keeps them: an update replaces the output's texts and appends its annotations.
import type { Answer, Question } from './routes.ts'
import type { CheckRunState, SentCheckRun } from './state.ts'

export function createRun(question: Question): Answer {
  const sent = question.body ?? {}
  const { checkRuns } = question.state
  const run = merged(
    {
      id: 1000 + checkRuns.length,
      name: sent.name ?? '',
      headSha: sent.head_sha ?? '',
      externalId: sent.external_id ?? null,
      status: 'queued',
      conclusion: null,
      title: null,
      summary: null,
      annotations: [],
    },
    sent,
  )
  checkRuns.push(run)
  return { status: 201, body: runAnswer(question, run) }
}

export function updateRun(question: Question): Answer {
  const { checkRuns } = question.state
  const at = indexOf(question)
  const found = checkRuns[at]
  if (found === undefined) return undefined
  const run = merged(found, question.body ?? {})
  checkRuns[at] = run
  return { body: runAnswer(question, run) }
}

export function runsOf(question: Question): Answer {
  const { path, query, state } = question
  const runs = state.checkRuns.filter(({ headSha, name }) => {
    return headSha === path['ref'] && name === (query['check_name'] ?? name)
  })
  const shown = query['filter'] === 'all' ? runs : runs.slice(-1)
  const around = (check_runs: readonly unknown[]) => ({ total_count: shown.length, check_runs })
  return { body: undefined, page: { items: shown.map((run) => runAnswer(question, run)), around } }
}

export function annotationsOf(question: Question): Answer {
  const found = question.state.checkRuns[indexOf(question)]
  if (found === undefined) return undefined
  const items = found.annotations.map((annotation) => ({
    start_column: null,
    end_column: null,
    title: null,
    raw_details: null,
    blob_href: `https://github.com/octo-org/octo-repo/blob/${found.headSha}`,
    ...annotation,
  }))
  return { body: undefined, page: { items, around: (page) => page } }
}

function indexOf({ path, state }: Question): number {
  return state.checkRuns.findIndex(({ id }) => id === Number(path['check_run_id']))
}

function merged(run: CheckRunState, { status, conclusion, output }: SentCheckRun): CheckRunState {
  return {
    ...run,
    status: status ?? run.status,
    conclusion: conclusion ?? run.conclusion,
    title: output?.title ?? run.title,
    summary: output?.summary ?? run.summary,
    annotations: [...run.annotations, ...(output?.annotations ?? [])],
  }
}

function runAnswer({ origin }: Question, run: CheckRunState) {
  const url = `${origin}/check-runs/${run.id}`
  return {
    id: run.id,
    node_id: `CR_${run.id}`,
    head_sha: run.headSha,
    external_id: run.externalId,
    name: run.name,
    url,
    html_url: `https://github.com/octo-org/octo-repo/runs/${run.id}`,
    details_url: url,
    status: run.status,
    conclusion: run.conclusion,
    started_at: '2026-01-02T03:04:05Z',
    completed_at: '2026-01-02T03:04:06Z',
    output: {
      title: run.title,
      summary: run.summary,
      text: null,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: 5 },
    app: null,
    pull_requests: [],
  }
}
