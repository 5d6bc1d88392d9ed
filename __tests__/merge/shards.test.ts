// However a scan is split, its parts read everything once and say together what the whole says.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { assert, integer, property, string } from 'fast-check'
import { joinParts } from '../../src/merge/parts.ts'
import type { Report } from '../../src/model.ts'
import { json } from '../../src/report/json.ts'
import { run } from '../../src/run.ts'
import { fake } from '../../src/rules/fake.ts'
import { holds, parseShard } from '../../src/shard.ts'
import { openChangeGround } from '../../src/source/change-ground.ts'
import { openHistoryGround } from '../../src/source/history-ground.ts'
import { requireGit, type Git } from '../../src/source/git.ts'
import { openGround, type Asked, type Ground } from '../../src/source/ground.ts'
import { locate } from '../../src/source/locate.ts'
import { withLookup } from '../../src/source/lookup.ts'
import { parseRange } from '../../src/source/written-range.ts'
import { sharded } from '../../src/source/sharded.ts'
import { makeRepository, type TestRepository } from '../source/gitrepo.ts'

let repository: TestRepository

beforeAll(() => {
  repository = makeRepository()
  const key = fake('api-key')
  repository.commit('Start', { 'README.md': 'x', 'old.ini': `SALESLOFT_API_KEY=${key}\n` })
  for (const number of [1, 2, 3, 4, 5, 6]) {
    repository.commit(`Change ${number}`, {
      [`folder ${number}/settings.ini`]: `SALESLOFT_API_KEY=${fake('api-key').replace(/.$/, String(number))}\n`,
      'moved.ini': `${'\n'.repeat(number)}SALESLOFT_API_KEY=${key}\n`,
      [`src/people-${number}.ts`]: "await axios.post('https://api.salesloft.com/v2/people.json', person)\n",
      ...(number === 6 ? { 'package.json': '{"dependencies": {"dotenv": "17"}}', '.env': 'A=1\n' } : {}),
    })
  }
  repository.git('branch', 'base', 'HEAD~6')
})

afterAll(() => repository.remove())

const asked = (): Asked => ({
  folder: repository.path,
  include: [],
  exclude: [],
  config: undefined,
  baseline: undefined,
  failOn: undefined,
})

function gitHere(): Git {
  const place = locate(repository.path)
  if (place === undefined) throw new Error('no repository')
  return requireGit(place)
}

const grounds: Readonly<Record<string, () => Promise<Ground>>> = {
  workspace: () => openGround(asked()),
  history: () => openHistoryGround(asked(), gitHere(), { refs: [], allObjects: false }),
  async changes() {
    const git = gitHere()
    const range = await withLookup(git, (lookup) => parseRange(lookup, 'base..HEAD'))
    return openChangeGround(asked(), { git, range, trust: 'base', existing: 'all' })
  },
}

const report = (ground: Ground): Promise<Report> => run({ ...ground, strict: true, today: '2026-01-01' })

describe.each(Object.entries(grounds))('%s', (_kind, open) => {
  it.each([1, 2, 3, 11])('in %i parts is the whole', async (count) => {
    const part = async (index: number): Promise<Report> => report(sharded(await open(), { index, count }))
    const others = await Promise.all(Array.from({ length: count - 1 }, (_, at) => part(at + 1)))
    const joined = joinParts([await part(count), ...others])
    const whole = await report(await open())
    expect(whole.findings.length).toBeGreaterThan(10)
    expect(JSON.parse(json(joined))).toEqual(JSON.parse(json(whole)))
  })
})

describe('a shard', () => {
  it('of any key is exactly one', () => {
    assert(
      property(string(), integer({ min: 1, max: 256 }), (key, count) => {
        const owners = Array.from({ length: count }, (_, at) => holds({ index: at + 1, count }, key))
        return owners.filter(Boolean).length === 1
      }),
    )
  })

  it('has its fair share of object ids and of paths', () => {
    const ids = Array.from({ length: 8000 }, (_, at) => at.toString(16).padStart(40, '0'))
    const paths = Array.from({ length: 8000 }, (_, at) => `packages/${at % 90}/src/file-${at}.ts`)
    for (const keys of [ids, paths]) {
      const sizes = Array.from(
        { length: 8 },
        (_, at) => keys.filter((key) => holds({ index: at + 1, count: 8 }, key)).length,
      )
      expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.25)
    }
  })

  it.each(['', '0/3', '4/3', '1/0', '1/257', 'x/3', '1/3/5', '-1/3', '1.0/3', ' 1 / 3 ', '１/3'])(
    'is not %j',
    (text) => expect(() => parseShard(text)).toThrow('A shard is written i/n'),
  )
})
