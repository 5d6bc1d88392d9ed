// What a run asks of its scanner, whether or not the rules have been loaded yet.
import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { scanDocument } from '../../src/attempt.ts'
import { defaultPolicy } from '../../src/config/policy.ts'
import { tally } from '../../src/coverage.ts'
import { Unreadable } from '../../src/errors.ts'
import type { Document } from '../../src/model.ts'
import { enabledRules } from '../../src/rules/enabled.ts'
import { scannerOnDemand, type OnDemandScanner } from '../../src/scan/on-demand.ts'
import { bufferReader } from '../../src/source/bytes.ts'
import { judging } from '../judging.ts'

const key = (seed: number): string => `ak_${createHash('sha256').update(`${seed}`).digest('hex')}`
const keys = (count: number): string => Array.from({ length: count }, (_, at) => `${key(at)}\n`).join('')

const file = (text: string): Document => ({
  path: 'notes.txt',
  where: 'file',
  introduced: null,
  open: () => bufferReader(Buffer.from(text)),
})

let scanner: OnDemandScanner
beforeEach(() => {
  scanner = scannerOnDemand({ rules: enabledRules(defaultPolicy), markers: [] })
})

/** Nothing but the first document of interest makes anybody wait. */
async function load(): Promise<void> {
  const first = scanner.scan(file(keys(1)))
  expect(first).toBeInstanceOf(Promise)
  await first
}

describe.each([
  ['before the rules are loaded', async () => {}],
  ['after the rules are loaded', load],
])('%s', (_when, prepare) => {
  test('what holds nothing is answered at once', async () => {
    await prepare()
    expect(scanner.scan(file('plain'))).toEqual({ bytes: 5, candidates: [], further: 0 })
  })

  test('what there is no room for is counted', async () => {
    await prepare()
    const { candidates, further } = await scanner.scan(file(keys(5)), { most: 2 })
    expect([candidates.length, further]).toEqual([2, 3])
    const all = await scanner.scan(file(keys(5)))
    expect([all.candidates.length, all.further]).toEqual([5, 0])
  })

  test('a big file that vanishes between its two passes is named as unread', async () => {
    await prepare()
    const count = tally()
    const whole = file(keys(1) + 'x'.repeat(3_000_000))
    let opened = 0
    const open: Document['open'] = () => {
      if (++opened > 1) throw new Unreadable('vanished')
      return whole.open()
    }
    const found = await scanDocument({ ...whole, open }, { scanner, count })
    expect(found).toEqual({ candidates: [], further: 0 })
    expect(opened).toBe(2)
    const { files, unread } = count.coverage(undefined)
    expect(files).toEqual({ expected: 1, read: 0 })
    expect(unread).toEqual([{ path: 'notes.txt', reason: 'vanished' }])
    expect(await scanDocument({ ...whole, open }, { scanner })).toEqual(found)
  })
})

const manifest = (folder: string, text: string): Document => ({
  ...file(text),
  path: `${folder}package.json`,
})
const usesDotenv = '{"dependencies": {"dotenv": "16"}}'

/** Where the rule about ignored `.env` files finds something. */
async function judgedFolders(): Promise<readonly (string | null)[]> {
  const repository = { ignored: () => Promise.resolve(new Set<string>()) }
  const { candidates } = await scanner.judgeRepository(judging({ repository }))
  return candidates.map(({ finding }) => finding.path)
}

test('a manifest that names no literal is heard without the rules', async () => {
  expect(scanner.scan(manifest('a/', usesDotenv))).toEqual({ bytes: 34, candidates: [], further: 0 })
  expect(scanner.scan(manifest('b/', '{}'))).toEqual({ bytes: 2, candidates: [], further: 0 })
  expect(scanner.scan(manifest('c/', usesDotenv))).not.toBeInstanceOf(Promise)
  expect(scanner.scan(manifest('c/', '{}'))).not.toBeInstanceOf(Promise)
  expect(await judgedFolders()).toEqual(['.gitignore', 'a/.gitignore'])
})

test('what was heard before the rules were loaded is not forgotten', async () => {
  for (const folder of ['a/', 'b/'])
    expect(scanner.scan(manifest(folder, usesDotenv))).toHaveProperty('bytes')
  await load()
  await scanner.scan(manifest('b/', '{}'))
  expect(await judgedFolders()).toEqual(['.gitignore', 'a/.gitignore'])
})

test.each([
  ['another rule hears', { path: '.github/workflows/a.yml' }, 'secrets: inherit'],
  ['a rule about texts selects', { path: '.env' }, 'A=b'],
  ['a literal stands', { path: 'package.json' }, '{"name": "salesloft"}'],
])('the rules are loaded for a text in which %s', (_, place, text) => {
  expect(scanner.scan({ ...file(text), ...place })).toBeInstanceOf(Promise)
})

test.each([
  ['an old version', { past: true }],
  ['a version that is gone again', { superseded: true }],
])('%s says nothing of the repository', async (_, standing) => {
  expect(scanner.scan({ ...manifest('a/', usesDotenv), ...standing })).not.toBeInstanceOf(Promise)
  expect(await judgedFolders()).toEqual(['.gitignore'])
})

test('the rules are loaded once, by whichever document is first', async () => {
  await load()
  expect(scanner.scan(file(keys(1)))).not.toBeInstanceOf(Promise)
})
