// The bundles with packs that are worth a second thread: it is found beside them, does its share, and keeps nobody waiting.
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fake } from '../../src/rules/fake.ts'
import { built, type Built } from '../built.ts'
import { noise } from '../pack/history.ts'
import { makeFolder, makeRepository, type TestRepository } from '../source/gitrepo.ts'
import { readReport } from './contract.ts'
import { start } from './product.ts'

let product: Built
let repository: TestRepository
let folder: string

beforeAll(() => {
  product = built('cli')
  folder = makeFolder()
  repository = makeRepository()
  const files = Array.from({ length: 30 }, (_, at) => [`${at}.bin`, noise(String(at), 1 << 20)] as const)
  repository.commit('noise', Object.fromEntries(files))
  for (const name of ['api-key', 'api-key-2'])
    repository.commit('leak', { [`${name}.py`]: `key = "${fake(name)}"\n` })
  repository.git('repack', '-adq')
})
afterAll(() => {
  product.remove()
  repository.remove()
  rmSync(folder, { recursive: true })
})

/** Runs inside the measured process: how many blobs the second thread says to have gone over. */
const probe = (file: string): string => `
  import { writeFileSync } from 'node:fs'
  process.on('worker', (worker) => worker.on('message', ({ count }) => writeFileSync(${JSON.stringify(file)}, String(count))))`

async function scan(bundle: string): Promise<{ readonly findings: number; readonly code: number | null }> {
  const { code, out, error } = await start(process.execPath, {
    args: [
      '--import',
      `data:text/javascript,${encodeURIComponent(probe(join(folder, 'count')))}`,
      bundle,
      'scan',
      '--history',
      '--format',
      'json',
      repository.path,
    ],
    cwd: folder,
  })
  expect(error).toBe('')
  return { findings: readReport(out).findings.filter(({ ruleId }) => ruleId === 'api-key').length, code }
}

test('two threads find everything, and the process ends by itself', async () => {
  for (let round = 0; round < 3; round++)
    expect(await scan(product.bundles.cli)).toEqual({ findings: 2, code: 1 })
  expect(Number(readFileSync(join(folder, 'count'), 'utf8'))).toBeGreaterThanOrEqual(0)
})

test('a scan that ends before there is work for the second thread keeps nobody waiting', async () => {
  const { code, error } = await start(process.execPath, {
    args: [product.bundles.cli, 'scan', '--history', '--ref', 'refs/heads/none', repository.path],
    cwd: folder,
  })
  expect({ code, error }).toEqual({ code: 2, error: expect.stringContaining('There is no ref') })
})

test('a bundle that stands alone does without', async () => {
  cpSync(dirname(product.bundles.cli), join(folder, 'cli'), { recursive: true })
  rmSync(join(folder, 'count'), { force: true })
  expect(await scan(join(folder, 'cli/index.js'))).toEqual({ findings: 2, code: 1 })
  expect(() => readFileSync(join(folder, 'count'))).toThrow('ENOENT')
})
