// A cache may save time and nothing else: whatever is in the file, the report is that of a run without it.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { assert, integer, property } from 'fast-check'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeCleanIds, encodeCleanIds } from '../../src/history/clean-ids.ts'
import type { Report } from '../../src/model.ts'
import { fake } from '../../src/rules/fake.ts'
import { makeFolder, makeRepository, writeFile, type TestRepository } from '../source/gitrepo.ts'
import { scanHistory } from './scan.ts'

let repository: TestRepository
let folder: string
let cacheFile: string

beforeEach(() => {
  folder = makeFolder()
  cacheFile = join(folder, 'clean')
  repository = makeRepository()
  repository.commit('Start', { 'README.md': 'x', 'a.txt': 'a' })
  repository.commit('Leak', { 'settings.ini': `SALESLOFT_API_KEY=${fake('api-key')}\n` })
  repository.commit('Secret file', { 'deep/.env': `PASSWORD=${fake('password')}\n` })
  repository.commit('Gone', { 'settings.ini': '', 'b.txt': 'b' })
})
afterEach(() => {
  repository.remove()
  rmSync(folder, { recursive: true })
})

const scan = (file: string | undefined = cacheFile): Promise<Report> =>
  scanHistory(repository, { cacheFile: file })

/** All that a reader decides by. */
const judged = ({ findings, checklist, summary, coverage }: Report): unknown => ({
  findings,
  checklist,
  summary,
  coverage: { ...coverage, bytes: 0 },
})

describe('a cache', () => {
  it('saves the second run everything that held nothing, and changes no verdict', async () => {
    const plain = await scanHistory(repository)
    const first = await scan()
    const second = await scan()
    expect(plain.findings.map(({ ruleId }) => ruleId)).toEqual([
      'dotenv-not-ignored',
      'dotenv-committed',
      'api-key',
    ])
    expect([judged(first), judged(second)]).toEqual([judged(plain), judged(plain)])
    expect(first.notices).toEqual([])
    expect(second.notices).toEqual([expect.stringMatching(/^\d+ objects were read by an earlier run/)])
    expect(second.coverage.bytes).toBeLessThan(first.coverage.bytes)
  })

  it('is no reason to miss what came since', async () => {
    await scan()
    repository.commit('Another', { 'c.txt': 'c', 'new.ini': `SALESLOFT_API_KEY=${fake('api-key-2')}\n` })
    repository.commit(`Message ${fake('legacy-api-key')}`, { 'd.txt': 'd' })
    repository.commit('The same content under a telling name', { 'e/.env': 'a' })
    expect(judged(await scan())).toEqual(judged(await scanHistory(repository)))
  })

  it('of other rules counts for nothing', async () => {
    repository.commit('Odd', { 'odd.txt': 'internal-4711\n' })
    await scan()
    const policy =
      'custom-rules:\n  - id: internal\n    pattern: internal-\\d{1,9}\n    keywords: [internal]\n    severity: error\n    title: Internal\n'
    writeFile(repository.path, '.github/salesloft-guard.yml', policy)
    const report = await scan()
    expect(report.notices).toEqual([
      expect.stringMatching(/^The cache was damaged, or made by another version/),
    ])
    expect(report.findings.map(({ ruleId }) => ruleId)).toContain('internal')
  })

  it.each<[string, (file: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut short', (file) => file.subarray(0, file.length - 7)],
    ['longer than it should be', (file) => Buffer.concat([file, Buffer.alloc(20)])],
    ['something else', () => Buffer.from('{"a": 1}\n')],
    ['without its head', (file) => file.subarray(file.indexOf(10) + 1)],
  ])('that is %s is ignored and made anew', async (_what, damage) => {
    await scan()
    const good = readFileSync(cacheFile)
    writeFileSync(cacheFile, damage(good))
    const report = await scan()
    expect(report.notices).toHaveLength(1)
    expect(judged(report)).toEqual(judged(await scanHistory(repository)))
    expect(readFileSync(cacheFile)).toEqual(good)
  })

  it('is refused inside of the repository, where a commit could forge it', async () => {
    for (const place of ['cache', 'deep/cache', '.git/cache'])
      await expect(scan(join(repository.path, place))).rejects.toThrow('a commit could forge it')
    expect(existsSync(join(repository.path, 'cache'))).toBe(false)
  })

  it('in a folder that is not there is a mistake of the caller', async () => {
    await expect(scan(join(folder, 'none', 'cache'))).rejects.toThrow('does not exist')
  })
})

describe('clean ids', () => {
  const id = (number: number, width = 40): string =>
    (number * 2_654_435_761).toString(16).padStart(width, '0')

  it.each([40, 64])('of %i digits are found, and no others', (width) => {
    const ids = Array.from({ length: 5000 }, (_, at) => id(at * 2, width))
    const known = decodeCleanIds(encodeCleanIds([...ids, ...ids], 'x'), 'x')
    expect(known?.size).toBe(5000)
    expect(ids.every((one) => known?.has(one))).toBe(true)
    expect(ids.some((_one, at) => known?.has(id(at * 2 + 1, width)))).toBe(false)
    expect(['', 'zz', id(0, width === 40 ? 64 : 40)].some((one) => known?.has(one))).toBe(false)
  })

  it('with any byte changed are none', () => {
    const file = encodeCleanIds(
      Array.from({ length: 50 }, (_, at) => id(at)),
      'x',
    )
    assert(
      property(integer({ min: 0, max: file.length - 1 }), integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = Buffer.from(file)
        damaged[at] = (damaged[at] ?? 0) ^ change
        return decodeCleanIds(damaged, 'x') === undefined
      }),
    )
  })

  it('may be none at all', () => expect(decodeCleanIds(encodeCleanIds([], 'x'), 'x')?.size).toBe(0))
})
