// `scan --verify` and the action's `verify`, as they ship: each credential asked about once, and what Salesloft said
// in the finding. Without it no connection is made.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { fake } from '../../src/rules/fake.ts'
import { mostCalls } from '../../src/verify/check.ts'
import { built, type Built } from '../built.ts'
import { readReport, type JsonReport } from '../e2e/contract.ts'
import { leaksIn } from '../e2e/leaks.ts'
import { start, type Ended } from '../e2e/product.ts'
import { makeRepository, type TestRepository } from '../source/gitrepo.ts'
import { json, startSalesloft, type FakeSalesloft } from './salesloft.ts'

const secrets = {
  live: fake('api-key'),
  revoked: fake('legacy-api-key'),
  unclear: fake('api-key-2'),
  token: fake('token'),
  secret: fake('hex-48'),
}

/** How old the commits of a test are depends on the day on which it runs. */
const ageless = { '.github/salesloft-guard.yml': 'rules:\n  stale-key: off\n' }

const files = {
  ...ageless,
  '.gitignore': '.env\n.env.*\n',
  'a.txt': `${secrets.live}\n`,
  'b/again.json': JSON.stringify(
    { again: secrets.live, encoded: Buffer.from(secrets.live).toString('base64') },
    null,
    1,
  ),
  'c.txt': `${secrets.revoked}\n`,
  'd.txt': `${secrets.unclear}\n`,
  'e.sh': `curl -H "Authorization: Bearer ${secrets.token}" https://api.salesloft.com/v2/me\n`,
  'f.ts': `export const salesloft = {\n  clientSecret: '${secrets.secret}',\n}\n`,
}

let product: Built
let salesloft: FakeSalesloft
let repository: TestRepository

beforeAll(() => {
  product = built('cli', 'action')
  repository = makeRepository()
  repository.commit('Files', files)
})
beforeEach(async () => {
  salesloft = await startSalesloft()
  const identity = { data: { id: 12, guid: 'g', email: 'jo.doe@example.com', team: { id: 34 } } }
  salesloft.answer(secrets.live, (response) => json(response, 200, identity))
  salesloft.answer(secrets.unclear, (response) => json(response, 500, {}))
})
afterEach(() => salesloft.close())
afterAll(() => {
  repository.remove()
  product.remove()
})

async function scan(args: readonly string[], folder = repository.path): Promise<Ended> {
  const ended = await start(process.execPath, {
    args: [...salesloft.args, product.bundles.cli, 'scan', folder, ...args],
    env: salesloft.env,
  })
  expect(leaksIn(ended.out + ended.error, secrets)).toEqual([])
  return ended
}

const shown = ({ findings }: JsonReport): readonly unknown[] =>
  findings.map(({ ruleId, path, ...rest }) => [path, ruleId, 'verified' in rest ? rest.verified : undefined])

const askedFor = (): ReadonlySet<string | undefined> =>
  new Set(salesloft.asked.map(({ headers }) => headers.authorization))

describe('scan --verify', () => {
  test('asks once about each bearer credential, and says what it heard', async () => {
    const { code, out } = await scan(['--verify', '--format', 'json'])
    const report = readReport(out)
    expect(shown(report)).toEqual([
      ['a.txt', 'api-key', 'live'],
      ['b/again.json', 'api-key', 'live'],
      ['b/again.json', 'api-key', 'live'],
      ['c.txt', 'api-key', 'revoked'],
      ['d.txt', 'api-key', 'unknown'],
      ['e.sh', 'bearer-token', 'revoked'],
      ['f.ts', 'oauth-client-secret', undefined],
    ])
    const { live, revoked, unclear, token } = secrets
    expect(askedFor()).toEqual(new Set([live, revoked, unclear, token].map((one) => `Bearer ${one}`)))
    expect(salesloft.asked).toHaveLength(4)
    expect(salesloft.asked.every(({ method, url }) => method === 'GET' && url === '/v2/me')).toBe(true)
    expect(code).toBe(1)
  })

  test('changes no severity: a revoked key is still a finding', async () => {
    const [plain, verified] = await Promise.all([
      scan(['--format', 'json']),
      scan(['--verify', '--format', 'json']),
    ])
    const severities = (text: string) => readReport(text).findings.map(({ severity }) => severity)
    expect(severities(verified.out)).toEqual(severities(plain.out))
    expect(readReport(verified.out).summary).toEqual(readReport(plain.out).summary)
  })

  test('says it in text', async () => {
    const { out } = await scan(['--verify'])
    expect(out).toMatch(/a\.txt.* \(live: user 12, j…@example\.com, team 34\)/)
    expect(out).toMatch(/c\.txt.* \(revoked: Salesloft refuses it\)/)
    expect(out).toMatch(/d\.txt.* \(unknown: Salesloft answered 500\)/)
    expect(out).toMatch(/e\.sh.* \(revoked: Salesloft refuses it as a bearer token, as it would /)
  })

  test.each(['markdown', 'html', 'sarif'])('says it in %s', async (format) => {
    const { out } = await scan(['--verify', '--format', format])
    for (const said of ['live: user 12', 'revoked: Salesloft refuses it', 'unknown: Salesloft answered 500'])
      expect(out).toContain(said)
  })

  test('a thousand planted keys are asked about no more often than a run may, the rest is unknown', async () => {
    const planted = makeRepository()
    const keys = Array.from(
      { length: 1200 },
      (_, at) => `ak_${createHash('sha256').update(`p${at}`).digest('hex')}`,
    )
    planted.commit('Keys', { ...ageless, 'keys.txt': `${keys.join('\n')}\n` })
    const report = readReport((await scan(['--verify', '--format', 'json'], planted.path)).out)
    planted.remove()
    expect(salesloft.asked).toHaveLength(mostCalls)
    expect(salesloft.busiest()).toBeLessThanOrEqual(4)
    const verified = shown(report).map((row) => String(row).split(',')[2])
    expect(verified.filter((one) => one === 'revoked')).toHaveLength(mostCalls)
    expect(verified.filter((one) => one === 'unknown').length).toBe(report.findings.length - 1 - mostCalls)
  })

  test('a Salesloft that cannot be reached makes nothing fail and nothing pass', async () => {
    const { args, env } = salesloft
    const ended = await start(process.execPath, {
      args: [...args, product.bundles.cli, 'scan', repository.path, '--verify', '--format', 'json'],
      env: { ...env, LOOPBACK_PORT: '1' },
    })
    expect(ended.code).toBe(1)
    expect(new Set(shown(readReport(ended.out)).map((row) => String(row).split(',')[2]))).toEqual(
      new Set(['unknown', '']),
    )
  })
})

test('without --verify no connection is made', async () => {
  const { out } = await scan(['--format', 'json'])
  expect(readReport(out).findings).toHaveLength(7)
  expect(out).not.toContain('"verified"')
  expect(salesloft.asked).toEqual([])
})

describe('the action', () => {
  async function step(verify: string): Promise<Ended> {
    const ended = await start(process.execPath, {
      args: [...salesloft.args, product.bundles.action],
      cwd: repository.path,
      env: {
        ...salesloft.env,
        GITHUB_WORKSPACE: repository.path,
        GITHUB_EVENT_NAME: 'schedule',
        INPUT_VERIFY: verify,
        INPUT_SCAN: 'workspace',
      },
    })
    expect(leaksIn(ended.out + ended.error, secrets)).toEqual([])
    return ended
  }

  test('asks where its input says so', async () => {
    const { code, out } = await step('true')
    expect(code).toBe(1)
    expect(out).toMatch(/a\.txt.* \(live: user 12, j…@example\.com, team 34\)/)
    expect(salesloft.asked).toHaveLength(4)
  })

  test.each(['false', ''])('asks nothing where it says %j', async (verify) => {
    expect((await step(verify)).code).toBe(1)
    expect(salesloft.asked).toEqual([])
  })

  test('refuses another word', async () => {
    const { code, out } = await step('yes')
    expect(code).toBe(2)
    expect(out).toContain('Input verify takes one of false, true, not "yes".')
    expect(salesloft.asked).toEqual([])
  })
})
