// The bundles with a tree that is worth a second thread: it is found beside them, and without it the report is the same.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fake } from '../../src/rules/fake.ts'
import { built, type Built } from '../built.ts'
import { makeFolder, makeRepository, type TestRepository } from '../source/gitrepo.ts'
import { action, nodes, start } from './product.ts'

let product: Built
let repository: TestRepository
let folder: string

beforeAll(() => {
  product = built('cli', 'action')
  folder = makeFolder()
  repository = makeRepository()
  const files = Array.from({ length: 8200 }, (_, at) => [`${at % 40}/${at}.txt`, `nothing ${at}\n`] as const)
  for (const name of ['api-key', 'api-key-2'])
    repository.write(`${name}.py`, `key = "${fake(name)}"\n${'#'.repeat(2_000_000)}\n`)
  repository.commit('all', Object.fromEntries(files))
  for (const host of ['cli', 'action'] as const)
    cpSync(dirname(product.bundles[host]), join(folder, 'alone', host), { recursive: true })
})
afterAll(() => {
  product.remove()
  repository.remove()
  rmSync(folder, { recursive: true })
})

/** Runs inside the measured process: what became of its threads. */
const probe = (file: string): string => `
  import { appendFileSync } from 'node:fs'
  const tell = (text) => appendFileSync(${JSON.stringify(file)}, text)
  process.on('worker', (worker) => {
    tell('started ')
    worker.on('error', () => tell('failed '))
  })`

interface Scanned {
  readonly report: string
  readonly code: number | null
  readonly threads: string
}

async function scan(bundle: string, node: string): Promise<Scanned> {
  const told = join(folder, 'told')
  writeFileSync(told, '')
  const imported = `data:text/javascript,${encodeURIComponent(probe(told))}`
  const { code, out, error } = await start(node, {
    args: ['--import', imported, bundle, 'scan', '--format', 'json', repository.path],
    cwd: folder,
  })
  expect(error).toBe('')
  return { report: out, code, threads: readFileSync(told, 'utf8') }
}

test.each(nodes())(
  '%s finds everything with a second thread and without, and ends by itself',
  async (node) => {
    const alone = await scan(join(folder, 'alone/cli/index.js'), node)
    // It may fail before the tree is read, or after.
    expect(alone).toMatchObject({ code: 1, threads: expect.stringMatching(/^started (?:failed )?$/) })
    expect(alone.report.match(/"ruleId": "api-key"/g)).toHaveLength(2)
    expect(JSON.parse(alone.report)).toMatchObject({ coverage: { complete: true, files: { read: 8202 } } })
    for (let round = 0; round < 3; round++)
      expect(await scan(product.bundles.cli, node)).toEqual({ ...alone, threads: 'started ' })
  },
)

test('the action says the same with a second thread and without', async () => {
  const [shared, alone] = await Promise.all(
    [product.bundles.action, join(folder, 'alone/action/index.js')].map((bundle) =>
      action({ workspace: repository.path, bundle, inputs: { scan: 'workspace' }, live: false }),
    ),
  )
  expect(shared).toEqual(alone)
  expect(shared?.outputs).toMatchObject({ 'files-read': '8202', errors: '2' })
})
