// The audit log as the two hosts keep it: real processes, real files, every line read by the published schema.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { chmodSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { version } from '../../src/project.ts'
import { fake } from '../../src/rules/fake.ts'
import { built, type Built } from '../built.ts'
import { readReport } from '../e2e/contract.ts'
import { leaksIn } from '../e2e/leaks.ts'
import { start, type Ended, type Start } from '../e2e/product.ts'
import { makeFolder, makeRepository, type TestRepository } from '../source/gitrepo.ts'
import { json, startSalesloft, type FakeSalesloft } from '../verify/salesloft.ts'
import { actionsIn, readLog, type LogLine } from './schema.ts'

const key = fake('api-key')
const files = { '.gitignore': '.env\n.env.*\n', 'key.txt': `${key}\n` }

let product: Built
let repository: TestRepository
let folder: string
let log: string

beforeAll(() => void (product = built('cli', 'action')))
afterAll(() => product.remove())
beforeEach(() => {
  repository = makeRepository({ recent: true })
  repository.commit('Files', files)
  folder = makeFolder()
  log = join(folder, 'audit.jsonl')
})
afterEach(() => {
  repository.remove()
  rmSync(folder, { recursive: true })
})

async function cli(
  args: readonly string[],
  options: Omit<Start, 'args'> = {},
  node: readonly string[] = [],
): Promise<Ended> {
  const ended = await start(process.execPath, {
    cwd: repository.path,
    ...options,
    args: [...node, product.bundles.cli, ...args],
  })
  expect(leaksIn(ended.out + ended.error, { key })).toEqual([])
  return ended
}

/** Whatever was logged, no credential. */
function logged(): readonly LogLine[] {
  const text = readFileSync(log, 'utf8')
  expect(leaksIn(text, { key })).toEqual([])
  return readLog(text)
}

describe('the command line', () => {
  test('writes one line for each decision, beside the report', async () => {
    const { code, out } = await cli(['scan', '.', '--audit-file', log])
    expect(code).toBe(1)
    expect(out).toContain('Failed: 1 error')
    const lines = logged()
    expect(actionsIn(lines)).toEqual(['run.started started', 'finding.reported failing', 'run.ended failure'])
    const [begun, found, ended] = lines
    const { run } = begun?.metadata ?? {}
    expect(begun).toMatchObject({
      resource: repository.path,
      metadata: { command: 'scan', tool: `salesloft-guard ${version}` },
    })
    expect(begun?.userId).toMatch(/^os:./)
    expect(found).toMatchObject({
      resource: 'key.txt:1:1',
      metadata: {
        run,
        ruleId: 'api-key',
        severity: 'error',
        confidence: 'high',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    })
    expect(ended).toMatchObject({ metadata: { run, exitCode: 1, errors: 1, complete: true, filesRead: 2 } })
  })

  test('adds to what is there', async () => {
    for (let at = 0; at < 2; at++) await cli(['scan', '.', '--audit-file', log])
    const lines = logged()
    expect(lines).toHaveLength(6)
    expect(new Set(lines.map(({ metadata }) => metadata['run'])).size).toBe(2)
  })

  test('prints it with --format audit, and nothing else', async () => {
    const { code, out, error } = await cli(['scan', '.', '--format', 'audit'])
    expect([code, error]).toEqual([1, ''])
    expect(actionsIn(readLog(out))).toEqual([
      'run.started started',
      'finding.reported failing',
      'run.ended failure',
    ])
  })

  test('adds to the file of --output with --format audit', async () => {
    for (let at = 0; at < 2; at++)
      expect((await cli(['scan', '.', '--format=audit', '--output', log])).out).toBe('')
    expect(logged()).toHaveLength(6)
  })

  test('says who suppressed what, and what did not count', async () => {
    const { findings } = readReport((await cli(['scan', '.', '--format', 'json'])).out)
    const fingerprint = findings[0]?.fingerprint ?? ''
    const policy = (expires: string): string =>
      `suppressions:\n  - fingerprint: ${fingerprint}\n    reason: revoked\n    owner: crm-team\n    expires: ${expires}\n`
    repository.write('.github/salesloft-guard.yml', policy('2999-01-01'))
    expect((await cli(['scan', '.', '--audit-file', log])).code).toBe(0)
    repository.write('.github/salesloft-guard.yml', policy('2020-01-01'))
    expect((await cli(['scan', '.', '--audit-file', log])).code).toBe(1)
    const lines = logged()
    expect(actionsIn(lines)).toEqual([
      'run.started started',
      'suppression.honoured honoured',
      'run.ended success',
      'run.started started',
      'finding.reported failing',
      'suppression.refused refused',
      'run.ended failure',
    ])
    expect(lines[1]?.metadata).toMatchObject({
      fingerprint,
      by: 'fingerprint',
      reason: 'revoked',
      owner: 'crm-team',
      expires: '2999-01-01',
    })
    expect(lines[5]?.metadata['reason']).toMatch(/expired on 2020-01-01/)
  })

  test('says what a change asked for and did not get', async () => {
    const base = repository.git('rev-parse', 'HEAD')
    repository.commit('Ask', {
      '.github/salesloft-guard.yml': "exclude: ['**']\n",
      'new.txt': `${fake('api-key-2')} # salesloft-guard:ignore api-key -- only a test\n`,
    })
    expect((await cli(['scan', '.', `--changes=${base}..HEAD`, '--audit-file', log])).code).toBe(1)
    const lines = logged()
    expect(actionsIn(lines).filter((line) => /not-honoured|refused/.test(line))).toEqual([
      'policy.change-requested not-honoured',
      'suppression.refused refused',
    ])
    expect(lines.find(({ action }) => action === 'suppression.refused')).toMatchObject({
      resource: 'new.txt:1',
      metadata: { reason: 'ignores api-key: only a test' },
    })
  })

  test('logs a run that could not be made', async () => {
    repository.write('.github/salesloft-guard.yml', 'no-such-key: 1\n')
    const { code } = await cli(['scan', '.', '--audit-file', log])
    expect(code).toBe(2)
    const lines = logged()
    expect(actionsIn(lines)).toEqual(['run.started started', 'run.ended error'])
    expect(lines[1]?.metadata).toMatchObject({ exitCode: 2, reason: expect.stringContaining('no-such-key') })
  })

  test('keeps hostile names on one line', async () => {
    repository.commit('Hostile', { 'a\n{"action":"forged"}\n::error::x.txt': `${fake('api-key-2')}\n` })
    await cli(['scan', '.', '--audit-file', log])
    expect(actionsIn(logged())).toEqual([
      'run.started started',
      'finding.reported failing',
      'finding.reported failing',
      'run.ended failure',
    ])
  })

  test('eight runs at once keep their lines apart', async () => {
    await Promise.all(Array.from({ length: 8 }, () => cli(['scan', '.', '--audit-file', log])))
    const lines = logged()
    expect(lines).toHaveLength(24)
    const runs = new Set(lines.map(({ metadata }) => metadata['run']))
    expect(runs.size).toBe(8)
    for (const run of runs)
      expect(actionsIn(lines.filter(({ metadata }) => metadata['run'] === run))).toEqual([
        'run.started started',
        'finding.reported failing',
        'run.ended failure',
      ])
  })
})

describe('a log that cannot be kept is exit code 2, never green', () => {
  const unfit: readonly [what: string, path: () => string, says: RegExp][] = [
    ['a full disk', () => '/dev/full', /the disk is full/],
    ['a folder that is not there', () => join(folder, 'no/log'), /its folder does not exist/],
    [
      'a link in the checkout',
      () => (symlinkSync(folder, join(repository.path, 'logs')), 'logs/audit.jsonl'),
      /is a symbolic link/,
    ],
  ]
  test.each(unfit)('%s', async (_, path, says) => {
    repository.write('key.txt', 'none\n')
    const { code, error } = await cli(['scan', '.', '--audit-file', path()])
    expect(error).toMatch(says)
    expect(error).toMatch(/^salesloft-guard: .*\n$/)
    expect(code).toBe(2)
  })

  // Only root can become somebody who may not.
  const ifRoot = process.getuid?.() === 0 ? test : test.skip
  ifRoot('a file that belongs to somebody else', async () => {
    writeFileSync(log, '', { mode: 0o644 })
    chmodSync(folder, 0o755)
    chmodSync(repository.path, 0o755)
    const { code, error } = await cli(['scan', '.', '--audit-file', log], { uid: 65_534 })
    expect(error).toMatch(/^salesloft-guard: The audit log .* permission is denied/)
    expect(code).toBe(2)
  })

  test('the action too', async () => {
    const { code, out } = await step({ INPUT_PATH: 'clean', 'INPUT_AUDIT-FILE': '/dev/full' })
    expect(out).toMatch(/^::error::The audit log .* the disk is full/m)
    expect(code).toBe(2)
  })
})

async function step(env: Readonly<Record<string, string>>, node: readonly string[] = []): Promise<Ended> {
  repository.write('clean/a.txt', 'a\n')
  repository.git('add', '.')
  const ended = await start(process.execPath, {
    args: [...node, product.bundles.action],
    cwd: repository.path,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTOR: 'octocat',
      GITHUB_ACTOR_ID: '583231',
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
      GITHUB_RUN_ID: '99',
      GITHUB_WORKSPACE: repository.path,
      GITHUB_EVENT_NAME: 'schedule',
      ...env,
    },
  })
  expect(leaksIn(ended.out + ended.error, { key })).toEqual([])
  return ended
}

describe('the action', () => {
  test('logs who started it and in which run of which workflow', async () => {
    expect((await step({ 'INPUT_AUDIT-FILE': log })).code).toBe(1)
    const lines = logged()
    expect(actionsIn(lines)).toEqual(['run.started started', 'finding.reported failing', 'run.ended failure'])
    expect(lines[0]).toMatchObject({
      userId: 'github:octocat:583231',
      resource: 'octo-org/octo-repo',
      metadata: { command: 'action', event: 'schedule', workflowRun: '99' },
    })
  })

  test.each([
    ['dependabot[bot]', '49699333', 'github:dependabot[bot]:49699333'],
    ['octocat', 'x', 'github:octocat'],
    ['a\nb', '1', expect.stringMatching(/^(?:os:|unknown)/)],
  ])('names %j', async (GITHUB_ACTOR, GITHUB_ACTOR_ID, userId) => {
    await step({ 'INPUT_AUDIT-FILE': log, GITHUB_ACTOR, GITHUB_ACTOR_ID })
    expect(logged()[0]?.userId).toEqual(userId)
  })

  test('keeps a log below the workspace', async () => {
    expect((await step({ 'INPUT_AUDIT-FILE': 'audit.jsonl', INPUT_PATH: 'clean' })).code).toBe(0)
    expect(actionsIn(readLog(readFileSync(join(repository.path, 'audit.jsonl'), 'utf8')))[0]).toBe(
      'run.started started',
    )
  })
})

describe('what Salesloft said', () => {
  let salesloft: FakeSalesloft
  beforeEach(async () => {
    salesloft = await startSalesloft()
    const identity = { data: { id: 12, guid: 'g', email: 'jo.doe@example.com', team: { id: 34 } } }
    salesloft.answer(key, (response) => json(response, 200, identity))
  })
  afterEach(() => salesloft.close())

  const verified = {
    action: 'credential.verified',
    result: 'live',
    metadata: { user: 12, email: 'j…@example.com', team: 34 },
  }

  test('is logged by scan --verify, by the action and by verify under one name', async () => {
    const { args: node, env } = salesloft
    await cli(['scan', '.', '--verify', '--audit-file', log], { env }, node)
    await step({ ...env, 'INPUT_AUDIT-FILE': log, INPUT_VERIFY: 'true' }, node)
    expect((await cli(['verify', '--audit-file', log], { env, input: key }, node)).code).toBe(0)
    const said = logged().filter(({ action }) => action === 'credential.verified')
    expect(said).toHaveLength(3)
    for (const line of said) expect(line).toMatchObject(verified)
    expect(new Set(said.map(({ resource }) => resource)).size).toBe(1)
  })

  test('an unknown one ends a verify as an error that is none of ours', async () => {
    salesloft.answer(key, (response) => json(response, 500, {}))
    const { code } = await cli(
      ['verify', '--audit-file', log],
      { env: salesloft.env, input: key },
      salesloft.args,
    )
    expect(code).toBe(2)
    expect(actionsIn(logged())).toEqual([
      'run.started started',
      'credential.verified unknown',
      'run.ended error',
    ])
  })
})
