// The check run that carries annotations: complete, within GitHub's limits, once, and never a reason to fail.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Annotation } from '../../src/github/annotation.ts'
import { publishCheckRun, type CheckRunRequest, type CheckRunResult } from '../../src/github/checkrun.ts'
import { checkRunName } from '../../src/github/checkrunapi.ts'
import type { ClientOptions } from '../../src/github/client.ts'
import { connectTo } from './connect.ts'
import type { Fault } from './fake/faults.ts'
import { startGitHub, type FakeGitHub } from './fake/server.ts'
import { emptyState } from './fake/state.ts'

const create = 'POST /repos/{owner}/{repo}/check-runs'
const update = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}'
const find = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs'
const headSha = 'd'.repeat(40)

let fake: FakeGitHub
beforeEach(async () => {
  fake = await startGitHub(emptyState())
})
afterEach(() => fake.close())

function annotations(count: number, from = 0): readonly Annotation[] {
  return Array.from({ length: count }, (_, index) => ({
    path: 'src/a.ts',
    startLine: from + index + 1,
    endLine: from + index + 1,
    startColumn: 3,
    endColumn: 9,
    level: 'failure',
    title: 'A key',
    message: 'Revoke it.',
  }))
}

async function publish(
  given: Partial<CheckRunRequest>,
  options: Partial<ClientOptions> = {},
): Promise<CheckRunResult> {
  const { client } = await connectTo(fake, options)
  const request = { owner: 'octo-org', repo: 'octo-repo', headSha, title: 'Findings', summary: 'Some.' }
  return await publishCheckRun(client, { ...request, annotations: [], ...given })
}

const written = () => fake.requests.filter((request) => !request.startsWith('GET '))

function lines(): readonly number[] {
  return fake.state.checkRuns.flatMap((run) => run.annotations.map(({ start_line }) => start_line))
}

describe('a check run', () => {
  it.each([
    [0, 1],
    [1, 1],
    [50, 1],
    [51, 2],
    [120, 3],
  ])('shows %i annotations in %i requests', async (count, requests) => {
    const result = await publish({ annotations: annotations(count) })
    expect(result).toEqual({ shown: count, outdated: 0, url: expect.stringContaining('/runs/') })
    expect(lines()).toEqual(annotations(count).map(({ startLine }) => startLine))
    expect(written()).toHaveLength(requests)
    expect(fake.violations).toEqual([])
  })

  it('carries no verdict and waits for nothing', async () => {
    await publish({ annotations: annotations(1) })
    expect(fake.state.checkRuns).toMatchObject([
      {
        name: 'salesloft-guard annotations',
        headSha,
        status: 'completed',
        conclusion: 'neutral',
        title: 'Findings',
      },
    ])
  })

  it.each([501, 1200])('says where it stops: %i', async (count) => {
    const result = await publish({ annotations: annotations(count) })
    expect(result).toMatchObject({ shown: 500, note: expect.stringContaining(`first 500 of ${count}`) })
    expect(lines()).toHaveLength(500)
    expect(written()).toHaveLength(10)
    expect(fake.violations).toEqual([])
  })

  it('is updated in place by a re-run, which repeats no annotation', async () => {
    await publish({ annotations: annotations(60) })
    const again = await publish({ annotations: annotations(60, 20), summary: 'Others.' })
    expect(again).toMatchObject({ shown: 60, outdated: 20 })
    expect(fake.state.checkRuns).toHaveLength(1)
    expect(fake.state.checkRuns[0]).toMatchObject({ summary: 'Others.' })
    expect(lines()).toHaveLength(80)
    expect(fake.violations).toEqual([])
  })

  it('leaves a job of the same name alone', async () => {
    const job = { id: 1, name: checkRunName, headSha, externalId: 'ca395085-040a-526b-2ce8-bdc85f692774' }
    const failed = {
      ...job,
      status: 'completed',
      conclusion: 'failure',
      title: null,
      summary: null,
      annotations: [],
    }
    fake.state.checkRuns.push(failed)
    await publish({ annotations: annotations(1) })
    expect(fake.state.checkRuns).toHaveLength(2)
    expect(fake.state.checkRuns[0]).toEqual(failed)

    fake.state.checkRuns.push({ ...failed, id: 9000 })
    await publish({ annotations: annotations(1) })
    expect(fake.state.checkRuns).toHaveLength(3)
    expect(lines()).toHaveLength(1)
  })

  it('keeps within the limits of an annotation and of the summary', async () => {
    const huge = '€'.repeat(70_000)
    const shapes: readonly Partial<Annotation>[] = [
      { message: huge, title: huge },
      { startLine: 0, endLine: 0 },
      { startLine: 5, endLine: 7 },
      { startLine: 5, endLine: 3 },
      { startColumn: 9, endColumn: 2 },
      { message: '' },
    ]
    const [plain] = annotations(1)
    const odd = shapes.flatMap((shape) => (plain === undefined ? [] : [{ ...plain, ...shape }]))
    const result = await publish({ annotations: odd, summary: huge })
    expect(result).toMatchObject({ shown: odd.length })
    expect(result).not.toHaveProperty('note')
    expect(fake.violations).toEqual([])
    const [run] = fake.state.checkRuns
    expect(run?.annotations[0]?.title).toHaveLength(255)
    expect(run?.annotations[0]?.message).toMatch(/^€+…$/)
    expect(run?.annotations[2]).not.toHaveProperty('start_column')
    expect(run?.annotations[5]?.message).toBe('A key')
  })
})

const faults: readonly [what: string, operation: string, fault: Fault, says: RegExp][] = [
  ['a token that may only read', create, { kind: 'status', status: 403 }, /needs "checks: write"/],
  ['404', create, { kind: 'status', status: 404 }, /answered 404/],
  ['a limit for an hour', create, limited('3600'), /answered 429/],
  ['a list that cannot be had', find, { kind: 'status', status: 500 }, /answered 500/],
  ['an answer of another shape', find, { kind: 'nonsense', body: [] }, /could not be understood/],
  ['no answer', find, { kind: 'slow' }, /did not answer in time/],
]

function limited(seconds: string): Fault {
  return { kind: 'status', status: 429, headers: { 'retry-after': seconds } }
}

describe('a check run that cannot be written', () => {
  it.each(faults)('is told in a sentence: %s', async (_, operation, fault, says) => {
    fake.fault({ operation, fault, times: 99 })
    const result = await publish({ annotations: annotations(60) }, { requestTimeout: 0.05 })
    expect(result).toMatchObject({ shown: 0, note: expect.stringMatching(says) })
    expect(result.note).not.toContain(fake.state.token)
    expect(lines()).toEqual([])
  })

  it('names the permission that GitHub asks for', async () => {
    fake.state.permissions.checks = 'read'
    expect((await publish({})).note).toContain('needs "checks=write"')
  })

  it('shows what had arrived when GitHub gives out', async () => {
    fake.fault({ operation: update, fault: limited('3600'), after: 1, times: 99 })
    const result = await publish({ annotations: annotations(160) })
    expect(result).toMatchObject({ shown: 100, note: expect.stringContaining('shows 100 annotations') })
    expect(lines()).toHaveLength(100)
  })

  it.each([
    ['creating, done', create, true],
    ['creating, not done', create, false],
    ['adding, done', update, true],
    ['adding, not done', update, false],
  ])('is finished without a repetition after a lost answer: %s', async (_, operation, done) => {
    fake.fault({ operation, fault: { kind: 'drop', done } })
    const result = await publish({ annotations: annotations(120) })
    expect(result).toMatchObject({ shown: 120 })
    expect(result).not.toHaveProperty('note')
    expect(fake.state.checkRuns).toHaveLength(1)
    expect([...lines()].sort((a, b) => a - b)).toEqual(annotations(120).map(({ startLine }) => startLine))
  })

  it('waits out a short limit, for GitHub refused before it wrote', async () => {
    fake.fault({ operation: update, fault: limited('2') })
    expect(await publish({ annotations: annotations(60) })).toMatchObject({ shown: 60 })
    expect(lines()).toHaveLength(60)
  })
})
