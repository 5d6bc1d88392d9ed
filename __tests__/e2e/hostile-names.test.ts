// File names written by an attacker, through both bundles: none is lost, none acts as a command, none moves the cursor.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { fake } from '../../src/rules/fake.ts'
import { commandsIn } from '../report/runner.ts'
import { makeRepository, type TestRepository } from '../source/gitrepo.ts'
import { readReport } from './contract.ts'
import { leaksIn } from './leaks.ts'
import { action, cli } from './product.ts'

const key = fake('api-key')
const secrets = { key, legacyKey: fake('legacy-api-key') }

/** Names that can be written as text, and one that cannot. */
const names = [
  'a b.txt',
  ' leading.txt',
  'new\nline.txt',
  'carriage\rreturn.txt',
  '::error::forged.txt',
  ' ::add-mask::e',
  'a\n::set-output name=conclusion::success',
  'a\r::stop-commands::x',
  '##[add-mask]e',
  'dir/##[error]x.txt',
  'x##[[group]##[set-env name=PATH]y',
  '%0A::error::percent.txt',
  'file=x,line=1::y.txt',
  '\u001b[2J\u001b[31mred.txt',
  'tab\tbell\u0007.txt',
  '\u202etxt.reversed',
  'zero\u200bwidth.txt',
  'line\u2028separator\u0085next.txt',
  '`tick`|<script>alert(1)</script>.md',
  '@everyone #1 [x](javascript:alert(1)).md',
  '-rf',
  '--output=x',
  "'$(touch pwned)'.txt",
  'ghadelimiter_x',
  `${fake('legacy-api-key')}.txt`,
  '密钥.txt',
]
const bytes = Buffer.from([0x6e, 0xff, 0xfe, 0xe2, 0x28, 0x2e, 0x74])

let repository: TestRepository

beforeAll(() => {
  repository = makeRepository()
  for (const name of names) repository.write(`plain/${name}`, `key: ${key}\n`)
  repository.write('plain/x', '')
  writeFileSync(Buffer.concat([Buffer.from(`${repository.path}/plain/`), bytes]), `key: ${key}\n`)
  repository.commit('::error::message')
})

afterAll(() => repository.remove())

test('every file is read and named in the JSON document as it is', async () => {
  const ended = await cli(['scan', repository.path, '--format', 'json', '--strict'])
  const { findings, coverage } = readReport(ended.out)
  const keyed = new Set(findings.filter(({ ruleId }) => ruleId === 'api-key').map(({ path }) => path))
  const plain = names.filter((name) => !name.includes('ak_')).map((name) => `plain/${name}`)
  expect(plain.filter((path) => !keyed.has(path))).toEqual([])
  expect([...keyed]).toContain(String.raw`plain/n\xFF\xFE\xE2(.t`)
  expect(coverage).toMatchObject({
    complete: true,
    files: { expected: names.length + 2, read: names.length + 2 },
  })
  expect(leaksIn(ended.out, secrets)).toEqual([])
})

test.each(['text', 'json', 'sarif', 'markdown', 'html'])(
  '%s holds no command, no control character',
  async (format) => {
    const ended = await cli(['scan', repository.path, '--format', format])
    expect(commandsIn(ended.out)).toEqual([])
    expect(ended.out).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u)
    expect(leaksIn(ended.out, secrets)).toEqual([])
    expect(ended.error).toBe('')
  },
)

test('the log of the action holds no commands but its own', async () => {
  const step = await action({ workspace: repository.path, live: false })
  expect(step.code).toBe(1)
  const commands = commandsIn(step.out + step.error)
  expect(commands.length).toBeGreaterThan(1)
  for (const { name, properties, data } of commands) {
    expect(['error', 'warning', 'notice']).toContain(name)
    expect(
      Object.keys(properties).filter(
        (at) => !['title', 'file', 'line', 'endLine', 'col', 'endColumn'].includes(at),
      ),
    ).toEqual([])
    expect(data).toMatch(/^(?:Salesloft |git does not|Failed)/)
  }
  expect(leaksIn(step.out + step.error + step.summary, secrets)).toEqual([])
  // A code span shows them and does nothing.
  expect(step.summary.replaceAll(/`[^`\n]*`/g, '')).not.toMatch(/<script|\]\(javascript:|@everyone/)
  expect(step.outputs['conclusion']).toBe('failure')
})

test('a folder may have such a name too', async () => {
  for (const folder of ['plain/##[error]x', 'plain/::error::y', 'plain/\u001b[31m']) {
    const step = await action({ workspace: repository.path, inputs: { path: folder }, live: false })
    const ended = await cli(['scan', folder], { cwd: repository.path })
    expect([step.code, ended.code]).toEqual([2, 2])
    expect(commandsIn(step.out + step.error).map(({ name }) => name)).toEqual(['error'])
    expect(commandsIn(ended.error)).toEqual([])
    expect(ended.error).not.toMatch(/\u001b/)
  }
})
