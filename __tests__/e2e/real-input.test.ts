// The command line over a whole repository: what is found, what is left alone, and that no format gives a credential away.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder, makeRepository, type TestRepository } from '../source/gitrepo.ts'
import { readReport, type JsonReport } from './contract.ts'
import { leaksIn } from './leaks.ts'
import { cli } from './product.ts'
import { makeProject, planted, project } from './project.ts'

let repository: TestRepository
let report: JsonReport
let code: number | null

beforeAll(async () => {
  repository = makeProject()
  const ended = await cli(['scan', repository.path, '--format', 'json', '--strict'])
  code = ended.code
  report = readReport(ended.out)
})

afterAll(() => repository.remove())

/** Advice about the code around the credentials is another rule's affair. */
const errors = (): JsonReport['findings'] => report.findings.filter(({ severity }) => severity === 'error')

test.each(Object.entries(project))('%s', (path, { finds }) => {
  const found = errors().filter((finding) => finding.path === path)
  expect(found.map(({ ruleId, startLine }) => `${ruleId} ${startLine}`)).toEqual(finds)
})

test('nothing else is found, everything is read, and the shell is told', () => {
  const expected = Object.values(project).flatMap(({ finds }) => finds)
  expect(errors()).toHaveLength(expected.length)
  expect(report.coverage).toMatchObject({ complete: true, unread: [] })
  expect(report.coverage.files).toEqual({
    expected: Object.keys(project).length,
    read: Object.keys(project).length,
  })
  expect(report.coverage.bytes).toBe(
    Object.values(project).reduce((sum, { content }) => sum + Buffer.byteLength(content), 0),
  )
  expect(code).toBe(1)
})

test('a key has one fingerprint wherever it stands, and every other credential has another', () => {
  const prints = (rule: string, path: RegExp): Set<string> =>
    new Set(
      report.findings.filter((f) => f.ruleId === rule && path.test(f.path ?? '')).map((f) => f.fingerprint),
    )
  expect(prints('api-key', /^(?:agent|deploy)\//).size).toBe(1)
  expect(new Set(errors().map((finding) => finding.fingerprint)).size).toBe(Object.keys(planted).length)
})

test('two runs print the same document', async () => {
  const [first, second] = await Promise.all(
    [1, 2].map(() => cli(['scan', repository.path, '--format', 'json'])),
  )
  expect(first?.out).toBe(second?.out)
})

describe.each(['text', 'json', 'sarif', 'markdown', 'html'])('%s', (format) => {
  test('gives no credential away, on paper or on screen', async () => {
    const ended = await cli(['scan', repository.path, '--format', format])
    expect(ended.code).toBe(1)
    expect(ended.error).toBe('')
    expect(ended.out.length).toBeGreaterThan(1000)
    expect(leaksIn(ended.out, planted)).toEqual([])
  })

  test('is written whole, and nothing is printed then', async () => {
    const folder = makeFolder()
    try {
      const file = join(folder, 'report')
      const printed = await cli(['scan', repository.path, '--format', format])
      const ended = await cli(['scan', repository.path, '--format', format, '--output', file])
      expect(ended).toEqual({ code: 1, out: '', error: '' })
      expect(readFileSync(file, 'utf8')).toBe(printed.out)
      expect(readdirSync(folder)).toEqual(['report'])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

test('what git ignores counts once it is tracked, and only then', async () => {
  const other = makeRepository()
  try {
    other.write('.gitignore', '*.log\n.env\n.env.*\n')
    other.write('tracked.log', planted.key)
    other.write('untracked.log', planted.legacyKey)
    other.git('add', '--force', '.gitignore', 'tracked.log')
    const ended = await cli(['scan', other.path, '--format', 'json'])
    expect(readReport(ended.out).findings.map(({ path }) => path)).toEqual(['tracked.log'])
  } finally {
    other.remove()
  }
})

test('a folder without git is read whole, and an empty one is no success', async () => {
  const folder = makeFolder()
  try {
    mkdirSync(join(folder, 'empty/inner'), { recursive: true })
    expect(await cli(['scan', join(folder, 'empty')])).toMatchObject({ code: 2, out: '' })
    writeFileSync(join(folder, 'notes.txt'), planted.key)
    const ended = await cli(['scan', folder, '--format', 'json'])
    expect(ended.code).toBe(1)
    expect(readReport(ended.out).coverage.files).toEqual({ expected: 1, read: 1 })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('standard input is one document', async () => {
  const ended = await cli(['scan', '--stdin', '--format', 'json'], {
    input: `hello\n${planted.key}\n`,
    cwd: repository.path,
  })
  const { findings, source } = readReport(ended.out)
  expect(source.kind).toBe('stdin')
  expect(findings).toMatchObject([{ ruleId: 'api-key', startLine: 2, startColumn: 1 }])
  expect(ended.code).toBe(1)
})

test.each([
  ['error', 0],
  ['warning', 1],
  ['note', 1],
  ['never', 0],
])('--fail-on %s with a warning ends with %i', async (failOn, expected) => {
  const other = makeRepository()
  try {
    other.commit('No .gitignore', { 'a.txt': 'nothing here\n' })
    const ended = await cli(['scan', other.path, '--format', 'json', '--fail-on', failOn])
    const { summary } = readReport(ended.out)
    expect(summary).toMatchObject({
      errors: 0,
      warnings: 1,
      conclusion: expected === 0 ? 'success' : 'failure',
    })
    expect(ended.code).toBe(expected)
  } finally {
    other.remove()
  }
})
