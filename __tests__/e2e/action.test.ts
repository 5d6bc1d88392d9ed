// The action as a runner starts it: its log, its files, its outputs, its masks, and the exit code that is the gate.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { commandsIn } from '../report/runner.ts'
import { makeFolder, makeRepository, type TestRepository } from '../source/gitrepo.ts'
import { readReport } from './contract.ts'
import { leaksIn } from './leaks.ts'
import { action, nodes, type Stepped } from './product.ts'
import { makeProject, planted, project } from './project.ts'

const clean = { '.gitignore': '.env\n.env.*\n!.env.example\n', 'a.txt': 'a\n' }
const errors = Object.values(project).flatMap(({ finds }) => finds).length

const levelsOf = (step: Stepped): readonly string[] =>
  commandsIn(step.out + step.error).map(({ name }) => name)
const withoutMasks = (text: string): string => text.replaceAll(/^::add-mask::.*\n/gm, '')

describe('over the whole project', () => {
  let repository: TestRepository
  let reports: string
  let step: Stepped

  beforeAll(async () => {
    repository = makeProject()
    reports = makeFolder()
    const files = ['sarif', 'json', 'html'].map((kind) => [`${kind}-file`, join(reports, `report.${kind}`)])
    step = await action({ workspace: repository.path, inputs: Object.fromEntries(files) })
  })

  afterAll(() => {
    repository.remove()
    rmSync(reports, { recursive: true })
  })

  test('fails, and says why in one error of its own', () => {
    expect(step.code).toBe(1)
    expect(commandsIn(step.out).at(-1)).toMatchObject({ name: 'error', properties: {} })
    expect(step.error).toBe('')
  })

  test('sets the outputs', () => {
    expect(step.outputs).toMatchObject({
      conclusion: 'failure',
      errors: String(errors),
      warnings: '0',
      notes: '2',
      introduced: String(errors + 2),
      'files-read': String(Object.keys(project).length),
      'sarif-file': join(reports, 'report.sarif'),
      'json-file': join(reports, 'report.json'),
      'html-file': join(reports, 'report.html'),
    })
    expect(Number(step.outputs['bytes-read'])).toBeGreaterThan(1000)
    expect(JSON.parse(step.outputs['checklist'] ?? '')).toMatchObject({
      'exposed-key': 'fail',
      'dotenv-ignored': 'pass',
    })
  })

  test('writes the files whole', () => {
    expect(readdirSync(reports).toSorted()).toEqual(['report.html', 'report.json', 'report.sarif'])
    const { findings } = readReport(readFileSync(join(reports, 'report.json'), 'utf8'))
    expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(errors)
    expect(JSON.parse(readFileSync(join(reports, 'report.sarif'), 'utf8'))).toMatchObject({
      version: '2.1.0',
    })
  })

  test('shows no credential on any surface', () => {
    const written = readdirSync(reports).map((file) => readFileSync(join(reports, file), 'utf8'))
    for (const text of [
      withoutMasks(step.out),
      step.error,
      step.summary,
      JSON.stringify(step.outputs),
      ...written,
    ]) {
      expect(leaksIn(text, planted)).toEqual([])
    }
  })

  test('asks a live runner to mask each credential once, before anything else', () => {
    const masked = commandsIn(step.out).flatMap(({ name, data }) => (name === 'add-mask' ? [data] : []))
    expect(masked.toSorted()).toEqual(Object.values(planted).toSorted())
    expect(step.out.slice(0, step.out.lastIndexOf('::add-mask::'))).not.toMatch(/^(?!::add-mask::)./m)
  })

  test('prints no mask where no runner would take it off the log', async () => {
    for (const env of [{ GITHUB_ACTIONS: '' }, { GITHUB_ACTIONS: 'false' }, {}]) {
      const pretended = await action({ workspace: repository.path, env, live: false })
      expect(pretended.code).toBe(1)
      expect(leaksIn(pretended.out + pretended.error, planted)).toEqual([])
    }
  })

  test('tells its whole story without a summary or outputs to write to', async () => {
    const env = { GITHUB_STEP_SUMMARY: '', GITHUB_EVENT_PATH: '' }
    const poor = await action({ workspace: repository.path, env, live: false })
    expect(poor.code).toBe(1)
    expect(poor.out).toContain('no job summary')
    expect(poor.out).not.toMatch(/^ +at /m)
  })

  test('annotates nothing where it is told so, and still fails', async () => {
    const silent = await action({ workspace: repository.path, inputs: { annotations: 'none' }, live: false })
    expect(levelsOf(silent)).toEqual(['error'])
    expect(silent.code).toBe(1)
  })
})

describe('with more findings than GitHub shows', () => {
  let repository: TestRepository

  beforeAll(() => {
    repository = makeRepository()
    const files = Array.from({ length: 40 }, (_, at) => [`src/${at}.txt`, keyOf(at)] as const)
    const empty = Array.from(
      { length: 40 },
      (_, at) => [`p${at}/.env`, `NAME_${at}=value\nPORT=80\n`] as const,
    )
    repository.commit('Many', Object.fromEntries([...files, ...empty]))
  })

  afterAll(() => repository.remove())

  const keyOf = (at: number): string => `ak_${createHash('sha256').update(`key ${at}`).digest('hex')}`

  test('stays within ten of each kind and says how many more there are', async () => {
    const step = await action({ workspace: repository.path, live: false })
    const levels = levelsOf(step)
    for (const level of ['error', 'warning', 'notice']) {
      expect(levels.filter((name) => name === level).length).toBeLessThanOrEqual(10)
    }
    expect(levels.filter((name) => name === 'error')).toHaveLength(10)
    expect(levels.filter((name) => name === 'warning')).toHaveLength(10)
    expect(step.out).toMatch(/\d+ more findings than GitHub shows/)
    expect(step.outputs).toMatchObject({ errors: '40' })
    expect(commandsIn(step.out).every(({ data }) => data.length <= 4096)).toBe(true)
    for (let at = 0; at < 40; at++) expect(step.summary).toContain(`src/${at}.txt`)
  })
})

describe('on a clean repository', () => {
  let repository: TestRepository

  beforeAll(() => {
    repository = makeRepository()
    repository.commit('Clean', clean)
  })

  afterAll(() => repository.remove())

  test.each(nodes())('passes in silence on %s', async (node) => {
    const step = await action({ workspace: repository.path, node })
    expect(step.code).toBe(0)
    expect(levelsOf(step)).toEqual([])
    expect(step.error).toBe('')
    expect(step.outputs).toMatchObject({ conclusion: 'success', errors: '0', introduced: '0' })
    expect(step.summary).toMatch(/passed/)
  })

  test('lists all wrong inputs at once', async () => {
    const inputs = { scan: 'everything', 'fail-on': 'errors', annotations: 'loud' }
    const step = await action({ workspace: repository.path, inputs })
    expect(step.code).toBe(2)
    const [failure, ...more] = commandsIn(step.out)
    expect(more).toEqual([])
    for (const [name, value] of Object.entries(inputs))
      expect(failure?.data).toMatch(new RegExp(`${name} .*"${value}"`))
    expect(failure?.data).not.toContain('\\n')
  })

  test.each([
    ['a missing folder', { path: 'missing' }, /cannot be read/],
    ['a missing policy', { config: 'missing.yml' }, /missing\.yml/],
    ['everything excluded', { exclude: '**' }, /Nothing was read/],
    ['a file in a missing folder', { 'json-file': 'missing/report.json' }, /could not be written/],
  ])('fails on %s', async (_what, inputs: Record<string, string>, said) => {
    const step = await action({ workspace: repository.path, inputs })
    expect(step.code).toBe(2)
    expect(commandsIn(step.out)).toMatchObject([{ name: 'error', data: expect.stringMatching(said) }])
    expect(step.out).not.toMatch(/^ +at |This is a defect/m)
  })

  test('is red where a file could not be read', async () => {
    const torn = makeRepository()
    try {
      torn.commit('Clean', clean)
      rmSync(join(torn.path, 'a.txt'))
      const step = await action({ workspace: torn.path })
      expect(step.code).toBe(3)
      expect(step.outputs['conclusion']).toBe('failure')
      expect(step.summary).toContain('a.txt')
    } finally {
      torn.remove()
    }
  })
})
