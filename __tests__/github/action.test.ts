// The action from end to end where git cannot complete the clone: a real process, a real shallow clone whose remote is
// gone, and a GitHub on loopback. What it shows is the exit code, the log and the summary, as a job has them.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { builtAction, type BuiltAction, type Outcome, type Step } from './built-action.ts'
import { refusal, type PlannedFault, type Status } from './fake/faults.ts'
import { mergeGroupPayload, pullRequestPayload, pushPayload } from './fake/payloads.ts'
import { startGitHub, type FakeGitHub } from './fake/server.ts'
import { emptyState } from './fake/state.ts'
import { makeHistory, testKeys, type History } from './history.ts'

let action: BuiltAction
/** An old key stands in `old`, none in `plain`. */
let old: History
let plain: History
let fake: FakeGitHub
beforeAll(() => {
  action = builtAction()
  old = makeHistory({ 'old.ts': testKeys.inSource('old') })
  plain = makeHistory({})
})
afterEach(async () => {
  await fake.close()
  expect(fake.violations).toEqual([])
})
afterAll(() => {
  action.remove()
  old.remove()
  plain.remove()
})

const serve = async ({ origin }: History, faults: readonly PlannedFault[] = []): Promise<void> => {
  fake = await startGitHub(emptyState({ repository: origin }))
  for (const fault of faults) fake.fault(fault)
}

type Run = Pick<Step, 'event' | 'payload'> & Partial<Step>

/** Whatever happens, no secret is in the log. */
async function run({ clone, merge }: History, step: Run): Promise<Outcome> {
  const inputs = { token: fake.state.token, ...step.inputs }
  const outcome = await action.run({ workspace: clone.path, apiUrl: fake.url, sha: merge, ...step, inputs })
  for (const secret of [fake.state.token, ...testKeys.known()]) {
    expect(`${outcome.log}${outcome.summary}`).not.toContain(secret)
  }
  return outcome
}

const pullRequest = ({ base }: Pick<History, 'base'>, head: string): Run => ({
  event: 'pull_request',
  payload: pullRequestPayload({ base, head, title: 'A change', body: null }),
})

const asked = (part: string): readonly string[] => fake.requests.filter((request) => request.includes(part))

it('starts from a clone that git cannot complete', async () => {
  await serve(plain)
  expect(plain.clone.git('rev-list', '--count', 'HEAD')).toBe('1')
  expect(() => plain.clone.git('fetch', '-q', 'origin', plain.base)).toThrow()
})

describe('a change read through the API', () => {
  const events: readonly [event: string, payload: (base: string, head: string) => unknown][] = [
    ['pull_request', (base, head) => pullRequestPayload({ base, head })],
    ['pull_request_target', (base, head) => pullRequestPayload({ base, head, from: 'fork' })],
    ['merge_group', (base, head) => mergeGroupPayload({ base, head })],
    ['push', (base, head) => pushPayload({ before: base, after: head, commits: [head] })],
  ]

  it.each(events)(
    'fails for a key that it adds and takes away again, and for no old one: %s',
    async (event, payload) => {
      await serve(old)
      const { base, leaky, clean } = old
      const [fails, passes] = await Promise.all([
        run(old, { event, payload: payload(base, leaky.head) }),
        run(old, { event, payload: payload(base, clean.head) }),
      ])
      expect([fails.code, passes.code]).toEqual([1, 0])
      expect(fails.log).toContain('the change was read through GitHub’s API')
      expect(fails.log).toContain('src/client.ts')
      expect(fails.summary).toContain(leaky.by.slice(0, 7))
      expect(fails.outputs).toMatchObject({ conclusion: 'failure', introduced: '1' })
      expect(passes.summary).toContain('old.ts')
      expect(passes.outputs).toMatchObject({ conclusion: 'success', introduced: '0' })
      expect(asked('/compare/')).toHaveLength(2)
      expect(asked('/git/blobs/')).not.toEqual([])
    },
  )

  it('fails for a key in the text of the pull request', async () => {
    await serve(plain)
    const body = `Try it with ${testKeys.make('body')}`
    const payload = pullRequestPayload({ base: plain.base, head: plain.clean.head, body })
    expect((await run(plain, { event: 'pull_request', payload })).code).toBe(1)
  })

  it('leaves what lies outside the scanned folder alone, and names paths from the root', async () => {
    const apart = makeHistory({ 'app/a.txt': 'a', 'src/b.txt': 'b' })
    try {
      await serve(apart)
      const outside = { ...pullRequest(apart, apart.leaky.head), inputs: { path: 'app' } }
      expect((await run(apart, outside)).code).toBe(0)
      const inside = await run(apart, { ...outside, inputs: { path: 'src' } })
      expect(inside.log).toContain('file=src/client.ts')
    } finally {
      apart.remove()
    }
  })

  it('waits as long as GitHub asks', async () => {
    await serve(plain, [refusal('compare/{basehead}', { status: 429, headers: { 'retry-after': '1' } }, 1)])
    expect((await run(plain, pullRequest(plain, plain.clean.head))).code).toBe(0)
    expect(asked('/compare/')).toHaveLength(2)
  })

  it('lists the commits of the pull request where they cannot be compared', async () => {
    await serve(plain, [refusal('compare/{basehead}', { status: 404 })])
    fake.state.pulls.set(2, { base: plain.base, head: plain.leaky.head })
    const payload = pullRequestPayload({ base: plain.base, head: plain.leaky.head, commits: 2 })
    expect((await run(plain, { event: 'pull_request', payload })).code).toBe(1)
    expect(asked('/pulls/2/commits')).toHaveLength(1)
  })
})

describe('what a change asks for itself', () => {
  const policies: readonly [what: string, policy: string][] = [
    ['to leave everything out', "exclude: ['**']\n"],
    ['to turn the rule off', 'rules:\n  api-key: off\n'],
    ['to fail never', 'fail-on: never\n'],
  ]
  let asking: History | undefined
  afterEach(() => asking?.remove())

  /** The files of the runner ask already; the change adds a key. */
  async function judged(policy: string, place: 'origin' | 'clone'): Promise<Outcome> {
    asking = makeHistory({}, { '.github/salesloft-guard.yml': policy })
    await serve(asking)
    const step = pullRequest(asking, asking.leaky.head)
    return await run(asking, { ...step, workspace: asking[place].path })
  }

  function expectRequest({ code, summary }: Outcome): void {
    expect(code).toBe(1)
    expect(summary).toContain('.github/salesloft-guard.yml')
  }

  it.each(policies)('is a request until it is merged: %s, read by git', async (_, policy) => {
    expectRequest(await judged(policy, 'origin'))
    expect(fake.requests).toEqual([])
  })

  it.each(policies)('is a request until it is merged: %s, read through the API', async (_, policy) => {
    expectRequest(await judged(policy, 'clone'))
  })

  it('is a request until it is merged: a comment beside the key', async () => {
    const line = `${testKeys.inSource('excused').trimEnd()} // salesloft-guard:ignore api-key -- only a test\n`
    asking = makeHistory({}, { 'excused.ts': line })
    await serve(asking)
    const step = pullRequest(asking, asking.clean.head)
    const both = [asking.origin, asking.clone].map(({ path }) => ({ ...step, workspace: path }))
    for (const { code, log } of await Promise.all(both.map((one) => run(plain, one)))) {
      expect(code).toBe(1)
      expect(log).toContain('Asked for by this change')
    }
  })
})

describe('the check run', () => {
  const annotated = ({ origin, base, leaky }: History): Run => ({
    ...pullRequest({ base }, leaky.head),
    workspace: origin.path,
    inputs: { annotations: 'check-run' },
  })

  it('carries the annotations on the head, is updated by a re-run and leaves the gate to the exit code', async () => {
    await serve(plain)
    const first = await run(plain, annotated(plain))
    const again = await run(plain, annotated(plain))
    expect([first.code, again.code]).toEqual([1, 1])
    expect(first.log).not.toContain('file=src/client.ts')
    expect(fake.state.checkRuns).toMatchObject([
      { headSha: plain.leaky.head, conclusion: 'neutral', annotations: [{ path: 'src/client.ts' }] },
    ])
  })

  it('costs nothing where the token may not write it: the annotations are printed', async () => {
    await serve(plain)
    fake.state.permissions.checks = 'read'
    const { code, log } = await run(plain, annotated(plain))
    expect(code).toBe(1)
    expect(log).toContain('The token needs "checks=write"')
    expect(log).toMatch(/^::error .*file=src\/client\.ts/m)
    expect(fake.state.checkRuns).toEqual([])
  })
})

describe('a change of which a part cannot be read', () => {
  const parts: readonly [what: string, fault: PlannedFault, says: RegExp][] = [
    ['a blob', refusal('git/blobs/{file_sha}', { status: 404 }), /NOTES\.md.*missing-object/],
    ['a commit', refusal('commits/{ref}', { status: 404 }), /Not read: commit \w{12}: GitHub answered 404/],
  ]

  it.each(parts)('is never green, and the part is named: %s', async (_, fault, says) => {
    await serve(plain, [fault])
    const { code, log, summary } = await run(plain, pullRequest(plain, plain.clean.head))
    expect(code).toBe(3)
    expect(`${log}${summary}`).toMatch(says)
  })
})

describe('a change of which nothing can be read', () => {
  const answers: readonly [what: string, answer: Status][] = [
    ['401', { status: 401, message: 'Bad credentials' }],
    ['403', { status: 403, message: 'Resource not accessible by integration' }],
    ['404', { status: 404, message: 'Not Found' }],
    ['429 for an hour', { status: 429, headers: { 'retry-after': '3600' } }],
  ]

  it.each(answers)('is never green, in a plain sentence: %s', async (_, answer) => {
    await serve(
      plain,
      ['compare/{basehead}', 'pulls/{pull_number}/commits'].map((route) => refusal(route, answer)),
    )
    expectIncomplete(await run(plain, pullRequest(plain, plain.clean.head)))
    expect(fake.requests).toHaveLength(2)
  })

  it('is never green without a token', async () => {
    await serve(plain)
    expectIncomplete(await run(plain, { ...pullRequest(plain, plain.clean.head), inputs: { token: '' } }))
    expect(fake.requests).toEqual([])
  })
})

function expectIncomplete({ code, log }: Outcome): void {
  expect(code).toBe(3)
  expect(log).toContain('The commits of this change could not be read, so only the files as they stand were.')
  expect(log).toContain('Check out with `fetch-depth: 0` to have them all.')
  expect(log).toMatch(/^::error::Failed: nothing found in this change, but not everything was read\./m)
  expect(log).not.toMatch(/^\s+at /m)
}
