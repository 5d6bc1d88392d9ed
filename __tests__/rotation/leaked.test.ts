// From a leaked key in a real repository to its age: in the finding, in the calendar, and as a stale key.
import { afterEach, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import type { Finding, Report } from '../../src/model.ts'
import { parseInvocation } from '../../src/cli/arguments.ts'
import { baseline } from '../../src/cli/baseline.ts'
import { renderers } from '../../src/report/index.ts'
import { rules } from '../../src/rules/index.ts'
import { fake } from '../../src/rules/fake.ts'
import { run } from '../../src/run.ts'
import { openChangeGround } from '../../src/source/change-ground.ts'
import { openGit } from '../../src/source/git.ts'
import { openGround, type Asked } from '../../src/source/ground.ts'
import { locate } from '../../src/source/locate.ts'
import { withLookup } from '../../src/source/lookup.ts'
import { parseRange } from '../../src/source/written-range.ts'
import { cloneOf, makeRepository, scrubbedEnvironment, type TestRepository } from '../source/gitrepo.ts'

const made: TestRepository[] = []
afterEach(() => made.splice(0).forEach((repository) => repository.remove()))

const key = `API_KEY = '${fake('api-key')}'\n`
const today = '2026-01-01'

/** A repository of commits, each on its moment. */
function history(
  commits: readonly (readonly [moment: string, files: Readonly<Record<string, string>>])[],
): TestRepository {
  const repository = makeRepository()
  made.push(repository)
  for (const [moment, files] of commits) {
    for (const [path, text] of Object.entries(files)) repository.write(path, text)
    repository.git('add', '--all')
    const env = { ...scrubbedEnvironment(), GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment }
    execFileSync('git', ['commit', '-q', '--allow-empty', '-m', 'Change'], { cwd: repository.path, env })
  }
  return repository
}

const asked = ({ path }: Pick<TestRepository, 'path'>): Asked => ({
  folder: path,
  include: [],
  exclude: [],
  config: undefined,
  baseline: undefined,
  failOn: undefined,
})

async function scanned(repository: Pick<TestRepository, 'path'>, day = today): Promise<Report> {
  return run({ ...(await openGround(asked(repository))), strict: true, today: day })
}

const of = (report: Report, ruleId: string): readonly Finding[] =>
  report.findings.filter((finding) => finding.ruleId === ruleId)
const statusOf = (report: Report): string | undefined =>
  report.checklist.find(({ id }) => id === 'missing-rotation')?.status
const ignore = { '.gitignore': '.env*\n' }
const window = 'there since before September 2025: it belongs to the Salesloft incident window'

describe('a leaked key', () => {
  it.each([
    ['2025-12-20T12:00:00Z', undefined, 'leaked', false, 'pass'],
    ['2025-10-03T00:00:00Z', undefined, 'leaked', false, 'pass'],
    ['2025-10-02T23:59:59Z', 'warning', 'overdue', false, 'warn'],
    ['2025-10-03T00:30:00+01:00', 'warning', 'overdue', false, 'warn'],
    ['2025-09-01T00:00:00Z', 'warning', 'overdue', false, 'warn'],
    ['2025-09-01T00:30:00+02:00', 'warning', 'overdue', true, 'warn'],
    ['2025-07-04T12:00:00Z', 'warning', 'far-overdue', true, 'warn'],
    ['2024-02-29T12:00:00Z', 'warning', 'far-overdue', true, 'warn'],
    ['2019-01-01T12:00:00Z', 'warning', 'far-overdue', true, 'warn'],
  ])('committed at %s: stale %p, %s, of the incident: %p', async (...row) => {
    const [moment, severity, state, ofIncident, status] = row
    const report = await scanned(
      history([
        [moment, { ...ignore, 'a.py': key }],
        ['2025-12-31T00:00:00Z', { 'b.py': 'x = 1\n' }],
      ]),
    )
    const [leak] = of(report, 'api-key')
    expect(leak?.message).toBe(`Salesloft API key${ofIncident ? `; ${window}` : ''}`)
    expect(leak?.commit?.author).toBe('Ada Example')
    const [stale] = of(report, 'stale-key')
    expect(stale?.severity).toBe(severity)
    expect(stale?.message.includes(window) ?? false).toBe(ofIncident && severity !== undefined)
    expect(report.rotation).toHaveLength(1)
    expect(report.rotation?.[0]).toMatchObject({
      state,
      due: null,
      source: 'commit',
      path: 'a.py',
      line: 1,
    })
    expect(statusOf(report)).toBe(status)
  })

  it('is one stale key, wherever it stands and however often', async () => {
    const report = await scanned(
      history([
        ['2025-01-01T00:00:00Z', { ...ignore, 'z.py': key }],
        ['2025-12-01T00:00:00Z', { 'a.py': key, 'b.py': `\n${key}` }],
      ]),
    )
    expect(of(report, 'api-key')).toHaveLength(3)
    expect(of(report, 'stale-key').map(({ path, startLine, message }) => [path, startLine, message])).toEqual(
      [
        [
          'a.py',
          1,
          `The leaked key is 365 days old (committed on 2025-01-01); a key may grow 90 days old; ${window}`,
        ],
      ],
    )
    expect(of(report, 'api-key').every(({ message }) => message.endsWith(window))).toBe(true)
  })

  it('that somebody has accepted is nobody’s stale key', async () => {
    const repository = history([['2025-01-01T00:00:00Z', { ...ignore, 'a.py': key }]])
    const [leak] = of(await scanned(repository), 'api-key')
    repository.write(
      '.github/salesloft-guard.yml',
      `suppressions:\n  - fingerprint: ${leak?.fingerprint ?? ''}\n    reason: revoked\n`,
    )
    repository.git('add', '--all')
    const report = await scanned(repository)
    expect(of(report, 'api-key')[0]?.suppressed?.by).toBe('fingerprint')
    expect(of(report, 'stale-key')).toEqual([])
    expect(report.rotation).toBeUndefined()
    expect(statusOf(report)).toBe('not-applicable')
  })

  it('has an entry of its own in a baseline, and its age has none', async () => {
    const repository = history([
      [
        '2025-01-01T00:00:00Z',
        {
          ...ignore,
          'a.py': key,
          '.github/salesloft-guard.yml':
            'rotation:\n  keys:\n    SALESLOFT_API_KEY: { created: 2020-01-01 }\n',
        },
      ],
    ])
    const quiet = { env: {}, stdinIsTerminal: false, stdoutIsTerminal: false, stderrIsTerminal: false }
    const io = {
      ...quiet,
      stdin: { async *[Symbol.asyncIterator]() {} },
      out: () => {},
      outPieces: async () => {},
      error: () => {},
    }
    expect(await baseline(parseInvocation(['baseline', repository.path]), io)).toBe(0)
    const report = await scanned(repository, new Date().toISOString().slice(0, 10))
    expect(report.findings.map(({ ruleId, suppressed }) => [ruleId, suppressed?.by])).toEqual([
      ['stale-key', 'baseline'],
      ['api-key', 'baseline'],
    ])
    expect(report.notices).toEqual([])
  })

  it('in a shallow clone is at least as old as the clone', async () => {
    const origin = history([
      ['2024-01-01T00:00:00Z', { ...ignore, 'a.py': key }],
      ['2025-06-01T00:00:00Z', { 'b.py': 'x\n' }],
    ])
    const clone = cloneOf(origin, '--depth=1')
    made.push(clone)
    const report = await scanned(clone)
    expect(of(report, 'api-key')[0]).not.toHaveProperty('commit')
    expect(of(report, 'api-key')[0]?.message).toContain(window)
    expect(of(report, 'stale-key')[0]?.message).toBe(
      `The leaked key is at least 214 days old (there since before 2025-06-01); a key may grow 90 days old; ${window}`,
    )
    expect(report.rotation?.[0]).toMatchObject({ atLeast: true, date: '2025-06-01', ageDays: 214 })
    const fresh = await scanned(clone, '2025-06-02')
    expect(of(fresh, 'stale-key')).toEqual([])
    expect(fresh.rotation?.[0]).toMatchObject({ state: 'leaked', ageDays: 1 })
  })

  it('that is not committed has no age', async () => {
    const repository = history([['2024-01-01T00:00:00Z', { ...ignore, 'a.py': 'x = 1\n' }]])
    repository.write('a.py', `x = 1\n${key}`)
    const report = await scanned(repository)
    expect(of(report, 'api-key')[0]).not.toHaveProperty('commit')
    expect(of(report, 'stale-key')).toEqual([])
    expect(report.rotation?.[0]).toMatchObject({ state: 'leaked', date: null, source: null })
    expect(statusOf(report)).toBe('not-applicable')
  })

  it('of a change has the commit of the change, and fails nothing for its age', async () => {
    const repository = history([
      ['2024-01-01T00:00:00Z', { ...ignore, 'a.py': 'x = 1\n' }],
      ['2025-01-01T00:00:00Z', { 'a.py': key }],
    ])
    const place = locate(repository.path)
    const git = place && openGit(place)
    if (git === undefined) throw new Error('no git')
    const range = await withLookup(git, (lookup) => parseRange(lookup, 'HEAD~1..HEAD'))
    const ground = await openChangeGround(asked(repository), { git, range, trust: 'base', existing: 'all' })
    const report = await run({ ...ground, strict: true, today })
    expect(of(report, 'api-key')[0]).toMatchObject({
      introduced: true,
      message: `Salesloft API key; ${window}`,
    })
    expect(of(report, 'stale-key')[0]).toMatchObject({ introduced: false, severity: 'warning' })
  })

  it('says so on every surface, and whole on none', async () => {
    const report = await scanned(history([['2025-01-01T00:00:00Z', { ...ignore, 'a.py': key }]]))
    for (const [name, render] of Object.entries(renderers)) {
      const shown = render(report, { rules, colour: false })
      expect({ name, said: shown.includes('incident window') }).toEqual({ name, said: true })
      expect(shown).not.toContain(fake('api-key'))
    }
  })

  it('with a date that nobody can have is no reason to stumble', async () => {
    const repository = history([['2025-01-01T00:00:00Z', ignore]])
    const blob = repository.gitWith(key, 'hash-object', '-w', '--stdin')
    const tree = repository.gitWith(`100644 blob ${blob}\ta.py\n`, 'mktree')
    for (const when of ['99999999999999 +0000', '0 +0000', '-1 +0000', '1 +9959', 'never']) {
      const text = `tree ${tree}\nauthor A <a@b.c> ${when}\ncommitter A <a@b.c> 1700000000 +0000\n\nx\n`
      const commit = repository.gitWith(text, 'hash-object', '-t', 'commit', '--literally', '-w', '--stdin')
      repository.git('reset', '-q', '--hard', commit)
      const report = await scanned(repository)
      expect(of(report, 'api-key')).toHaveLength(1)
      expect(report.rotation).toHaveLength(1)
    }
  })
})
