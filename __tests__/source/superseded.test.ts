// Rules about the whole repository judge what stands at the head of a change, whatever came and went on the way there.
import { afterEach, expect, test } from '@jest/globals'
import { fake } from '../../src/rules/fake.ts'
import { run } from '../../src/run.ts'
import { openChangeGround } from '../../src/source/change-ground.ts'
import { requireGit } from '../../src/source/git.ts'
import { locate } from '../../src/source/locate.ts'
import { makeRepository, type TestRepository } from './gitrepo.ts'

const made: TestRepository[] = []
afterEach(() => {
  for (const repo of made.splice(0)) repo.remove()
})

function repository(): TestRepository {
  const repo = makeRepository()
  made.push(repo)
  return repo
}

const file = '.github/workflows/sync.yml'
const workflow = (script: string): string =>
  `on: push\njobs:\n  sync:\n    steps:\n      - run: ${script}\n        env:\n          SALESLOFT_API_KEY: \${{ secrets.SALESLOFT_API_KEY }}\n`
const bad = workflow('echo "key $SALESLOFT_API_KEY"')
const good = workflow('./sync')
/** Holds nothing that any rule looks for. */
const dull = 'a'

async function foundSince(repo: TestRepository, base: string): Promise<readonly string[]> {
  const place = locate(repo.path)
  if (place === undefined) throw new Error('no repository')
  const head = repo.git('rev-parse', 'HEAD')
  const ground = await openChangeGround(
    {
      folder: repo.path,
      include: [],
      exclude: [],
      config: undefined,
      baseline: undefined,
      failOn: undefined,
    },
    { git: requireGit(place), range: { head, not: [base] }, trust: 'base', existing: 'selected' },
  )
  const { findings } = await run({ ...ground, strict: true, today: '2026-01-03' })
  return findings.filter(({ introduced }) => introduced === true).map(({ ruleId }) => ruleId)
}

test.each([
  ['came back', [bad, good, bad], ['workflow-secret-exposure']],
  ['went and came back', [bad, undefined, bad], ['workflow-secret-exposure']],
  ['was mended', [bad, good], []],
  ['came and was mended again', [good, bad, good], []],
  ['was taken away', [bad, undefined], []],
])('what %s', async (_, versions, expected) => {
  const repo = repository()
  const base = repo.commit('base')
  for (const text of versions) {
    if (text === undefined) repo.git('rm', '-q', file)
    repo.commit('next', text === undefined ? {} : { [file]: text })
  }
  expect(await foundSince(repo, base)).toEqual(expected)
})

test.each([
  ['the bad side', 'ours', ['workflow-secret-exposure']],
  ['the good side', 'theirs', []],
])('a merge that takes %s', async (_, side, expected) => {
  const repo = repository()
  const base = repo.commit('base')
  repo.git('checkout', '-q', '-b', 'topic')
  repo.commit('good', { [file]: good })
  repo.git('checkout', '-q', 'main')
  repo.commit('bad', { [file]: bad })
  repo.git('merge', '-q', '-X', side, '-m', 'merge', 'topic')
  expect(await foundSince(repo, base)).toEqual(expected)
})

test('what was replaced by what interests nobody', async () => {
  const repo = repository()
  const base = repo.commit('base')
  const call = {
    'src/sync.ts': 'await fetch("https://api.salesloft.com/v2/people.json", { method: "POST" })\n',
  }
  repo.commit('call', call)
  expect(await foundSince(repo, base)).toEqual(['audit-log-missing'])
  repo.commit('no call', { 'src/sync.ts': dull })
  expect(await foundSince(repo, base)).toEqual([])
})

test('a credential counts in every version', async () => {
  const repo = repository()
  const base = repo.commit('base')
  const key = `key = ${fake('api-key')}\n`
  repo.commit('leak', { 'a.txt': key })
  repo.commit('mend', { 'a.txt': dull })
  expect(await foundSince(repo, base)).toEqual(['api-key'])
})
