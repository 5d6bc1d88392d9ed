// A history as both hosts read it: what they print, write and exit with.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { fake } from '../../src/rules/fake.ts'
import { built, type Built } from '../built.ts'
import { cloneOf, makeRepository, type TestRepository } from '../source/gitrepo.ts'
import { readReport } from './contract.ts'
import { leaksIn } from './leaks.ts'
import { action, start, type Ended } from './product.ts'

const key = fake('api-key')
const plain = { '.gitignore': '.env\n.env.*\n!.env.example\n' }

let product: Built
let repository: TestRepository
let leak: string
let removal: string

beforeAll(() => void (product = built('cli', 'action')))
afterAll(() => product.remove())
beforeEach(() => {
  repository = makeRepository()
  repository.commit('Base', plain)
  leak = repository.commit('Leak', { 'old.py': `key = "${key}"\n` })
  repository.git('mv', 'old.py', 'new.py')
  repository.commit('Move')
  removal = repository.commit('Oops', { 'new.py': 'key = None\n' })
})
afterEach(() => repository.remove())

async function scan(...args: readonly string[]): Promise<Ended> {
  const ended = await start(process.execPath, {
    args: [product.bundles.cli, 'scan', ...args],
    cwd: repository.path,
  })
  expect(leaksIn(ended.out + ended.error, { key })).toEqual([])
  return ended
}

describe('the command line', () => {
  test('tells who brought a key in, who took it away, and that it still works', async () => {
    const { code, out, error } = await scan('--history', '--strict', '.')
    expect(error).toBe('')
    expect(code).toBe(1)
    expect(out).toContain(
      `(${leak.slice(0, 10)} Ada Example, 2026-01-02, seen 2 times, last at new.py:1:8, removed by ${removal.slice(0, 10)} Ada Example, 2026-01-02)`,
    )
    expect(out).toContain('still works for everybody who has a clone')
    expect(out).toContain('Failed: 1 error in the history.')
    expect((await scan('--strict', '.')).code).toBe(0)
  })

  test('writes the facts of the contract', async () => {
    const { out } = await scan('--history', '--format', 'json')
    const [finding] = readReport(out).findings
    expect(finding).toMatchObject({
      path: 'old.py',
      commit: { id: leak },
      removedBy: { id: removal },
      inTip: false,
      occurrences: 2,
      introduced: null,
    })
  })

  test.each(['markdown', 'html', 'sarif'])('says it in %s too', async (format) => {
    const { out, code } = await scan('--history', '--format', format)
    expect(code).toBe(1)
    for (const fact of [leak.slice(0, 10), removal.slice(0, 10), 'new.py:1:8', 'old.py'])
      expect(out).toContain(fact)
  })

  test.each([
    [['--history', '--ref', 'nowhere'], 'There is no ref "nowhere"'],
    [['--ref', 'main'], '--ref says which history to read. Add --history.'],
    [['--all-objects'], '--all-objects says which history to read. Add --history.'],
    [['--history', '--staged'], '--history and --staged cannot go together.'],
  ])('refuses %j', async (args, message) => {
    const { code, error } = await scan(...args)
    expect(code).toBe(2)
    expect(error).toContain(message)
  })

  test('reads the given refs alone, and with --all-objects what no ref reaches', async () => {
    repository.git('tag', 'before', `${leak}~1`)
    expect((await scan('--history', '--ref', 'before')).code).toBe(0)
    repository.git('update-ref', 'refs/heads/main', 'before')
    repository.git('reset', '-q', '--hard')
    expect((await scan('--history')).code).toBe(0)
    expect((await scan('--history', '--all-objects')).code).toBe(1)
  })
})

describe('the action', () => {
  test('reads the history, and is never green for a part of it', async () => {
    const whole = await action({
      workspace: repository.path,
      bundle: product.bundles.action,
      inputs: { scan: 'history' },
    })
    expect(whole.code).toBe(1)
    expect(whole.summary).toContain(leak.slice(0, 10))
    expect(whole.outputs).toMatchObject({ errors: '1', 'files-read': '3' })
    const shallow = cloneOf(repository, '--depth=1')
    const part = await action({
      workspace: shallow.path,
      bundle: product.bundles.action,
      inputs: { scan: 'history' },
    })
    shallow.remove()
    expect(part.code).toBe(3)
    expect(part.out).toContain('fetch-depth: 0')
  })
})
