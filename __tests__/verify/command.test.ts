// `verify` as it ships, against a Salesloft on loopback that it reaches by real HTTPS.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { version } from '../../src/project.ts'
import { fake } from '../../src/rules/fake.ts'
import { built, type Built } from '../built.ts'
import { leaksIn } from '../e2e/leaks.ts'
import { start, type Ended, type Start } from '../e2e/product.ts'
import { certificateFor } from './certificate.ts'
import { apiHost, json, refusal, startSalesloft, type Behaviour, type FakeSalesloft } from './salesloft.ts'

const key = fake('api-key')
const user = { id: 12, guid: 'b7c4', email: 'jo.doe@example.com', team: { id: 34, name: 'Example' } }
const live: Behaviour = (response) => json(response, 200, { data: user })

let product: Built
let salesloft: FakeSalesloft

beforeAll(async () => {
  product = built('cli')
  salesloft = await startSalesloft()
})
beforeEach(() => salesloft.answer(key, live))
afterAll(async () => {
  await salesloft.close()
  product.remove()
})

/** Whatever happens, no credential on any surface. */
async function verify(
  args: readonly string[],
  { env, ...options }: Omit<Start, 'args'> = {},
  server: FakeSalesloft = salesloft,
): Promise<Ended> {
  const ended = await start(process.execPath, {
    ...options,
    args: [...server.args, product.bundles.cli, 'verify', ...args],
    env: { ...server.env, ...env },
  })
  expect(leaksIn(ended.out + ended.error, { key, token: fake('token') })).toEqual([])
  return ended
}

describe('a credential', () => {
  test('from standard input is live, with one honest request', async () => {
    const before = salesloft.asked.length
    const ended = await verify([], { input: `${key}\n` })
    expect(ended).toEqual({
      code: 0,
      out: 'live     Salesloft accepts it.\nuser     j…@example.com (12)\nteam     Example (34)\n',
      error: '',
    })
    expect(salesloft.asked.slice(before)).toEqual([
      {
        method: 'GET',
        url: '/v2/me',
        headers: {
          host: apiHost,
          authorization: `Bearer ${key}`,
          accept: 'application/json',
          'user-agent': `salesloft-guard/${version}`,
          connection: 'close',
        },
      },
    ])
  })

  test('from the environment, as JSON', async () => {
    const { code, out } = await verify(['--env', 'NEW_KEY', '--format', 'json'], { env: { NEW_KEY: key } })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      schemaVersion: 1,
      tool: { name: 'salesloft-guard', version: expect.any(String) },
      status: 'live',
      user: { id: 12, email: 'j…@example.com' },
      team: { id: 34, name: 'Example' },
      scopes: [],
    })
  })

  test('that is revoked', async () => {
    salesloft.answer(key, refusal)
    const { code, out } = await verify([], { input: key })
    expect(code).toBe(1)
    expect(out).toMatch(/^revoked  Salesloft refuses it: /)
  })

  test('that is revoked, as JSON', async () => {
    salesloft.answer(key, refusal)
    const { code, out } = await verify(['--format=json'], { input: key })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ status: 'revoked', reason: 'Salesloft refuses it' })
  })
})

describe('unknown, exit code 2', () => {
  const pages: readonly [what: string, behaviour: Behaviour, says: RegExp][] = [
    [
      '401 HTML',
      (response) => response.writeHead(401, { 'content-type': 'text/html' }).end('<html>'),
      /401, but not as JSON/,
    ],
    [
      '200 HTML',
      (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
      /without the identity/,
    ],
    [
      '200 JSON without identity',
      (response) => json(response, 200, { status: 'ok' }),
      /without the identity/,
    ],
    ['403', (response) => json(response, 403, { error: 'Forbidden' }), /403: it may be live/],
    ['429', (response) => json(response, 429, {}), /too many requests/],
    ['500', (response) => json(response, 500, { data: user }), /answered 500/],
    [
      'huge',
      (response) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end('x'.repeat(5_000_000)),
      /more than 65536 bytes/,
    ],
    ['endless', endless, /more than 65536 bytes/],
    ['reset', (response) => salesloft.reset(response), /could not be reached \(ECONNRESET\)/],
    [
      'reset in the middle',
      (response) =>
        void response.writeHead(200, { 'content-length': '99' }).write('{', () => salesloft.reset(response)),
      /could not be reached/,
    ],
    [
      'cut short',
      (response) =>
        void response
          .writeHead(401, { 'content-type': 'application/json', 'content-length': '99' })
          .write('{}', () => response.socket?.end()),
      /could not be reached/,
    ],
    [
      'headers without end',
      (response) => void response.writeHead(200, { 'x-long': 'y'.repeat(100_000) }).end(),
      /HPE_HEADER_OVERFLOW/,
    ],
  ]
  test.each(pages)('%s', async (_, behaviour, says) => {
    salesloft.answer(key, behaviour)
    const { code, out } = await verify([], { input: key })
    expect(out).toMatch(/^unknown  [^\n]+\n$/)
    expect(out).toMatch(says)
    expect(code).toBe(2)
  })

  test.each([301, 302, 307, 308])('%i is not followed', async (status) => {
    const before = salesloft.asked.length
    salesloft.answer(key, (response) =>
      response.writeHead(status, { location: 'https://evil.example/v2/me' }).end(),
    )
    const { code, out } = await verify([], { input: key })
    expect(out).toMatch(/a redirect, which is not followed/)
    expect(code).toBe(2)
    expect(salesloft.asked.length).toBe(before + 1)
  })

  test('no answer within ten seconds: no header, no end, a byte now and then', async () => {
    const slow: Readonly<Record<string, Behaviour>> = {
      [fake('api-key')]: () => {},
      [fake('api-key-2')]: (response) =>
        void response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
      [fake('legacy-api-key')]: dripping,
    }
    const began = performance.now()
    const ends = Object.entries(slow).map(([credential, behaviour]) => {
      salesloft.answer(credential, behaviour)
      return verify([], { input: credential })
    })
    for (const { code, out } of await Promise.all(ends)) {
      expect(out).toMatch(/did not answer within 10 seconds/)
      expect(code).toBe(2)
    }
    expect(performance.now() - began).toBeLessThan(25_000)
  })
})

function endless(response: Parameters<Behaviour>[0]): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  const more = (): void => void (response.destroyed || response.write(' '.repeat(30_000), more))
  more()
}

function dripping(response: Parameters<Behaviour>[0]): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  const timer = setInterval(() => response.write(' '), 100)
  response.on('close', () => clearInterval(timer))
}

describe('a certificate that cannot be trusted', () => {
  const stranger = certificateFor(apiHost)
  const elsewhere = certificateFor('evil.example')
  const servers: readonly [what: string, code: string, start: () => Promise<FakeSalesloft>][] = [
    ['of somebody unknown', 'DEPTH_ZERO_SELF_SIGNED_CERT', () => startSalesloft(stranger, elsewhere)],
    ['of another host', 'ERR_TLS_CERT_ALTNAME_INVALID', () => startSalesloft(elsewhere)],
  ]
  // The variable that turns checking off for all of Node does not turn off this.
  const cases = servers.flatMap((server) => ['1', '0'].map((reject) => [...server, reject] as const))

  test.each(cases)('%s gets no credential (%s)', async (_, code, open, reject) => {
    const env = { NODE_TLS_REJECT_UNAUTHORIZED: reject }
    const server = await open()
    try {
      const ended = await verify([], { input: key, env }, server)
      expect(ended.out).toContain(`(${code}), so the credential was not sent`)
      expect(ended.code).toBe(2)
      expect(server.asked).toEqual([])
    } finally {
      await server.close()
    }
  })
})

describe('no variable sends the credential elsewhere', () => {
  const proxy = 'http://127.0.0.1:1'
  const environments: readonly Record<string, string>[] = [
    { HTTPS_PROXY: proxy, https_proxy: proxy, HTTP_PROXY: proxy, ALL_PROXY: proxy, NODE_USE_ENV_PROXY: '1' },
    {
      SALESLOFT_HOST: 'evil.example',
      SALESLOFT_API_URL: 'https://evil.example',
      SALESLOFT_BASE_URL: 'https://evil.example',
    },
    { GITHUB_API_URL: 'https://evil.example', API_URL: 'https://evil.example' },
  ]
  test.each(environments)('%o', async (env) => {
    const { code } = await verify([], { input: key, env })
    expect(code).toBe(0)
    expect(salesloft.asked.at(-1)?.headers.host).toBe(apiHost)
  })
})

describe('refused before anything is sent', () => {
  const token = fake('token')
  const refusals: readonly [
    what: string,
    args: readonly string[],
    options: Omit<Start, 'args'>,
    says: RegExp,
  ][] = [
    ['a key as an argument', [key], {}, /now in the shell history/],
    ['an opaque token as an argument', [token], {}, /now in the shell history/],
    ['a key as the name of a variable', ['--env', key], {}, /now in the shell history/],
    ['digits as the name of a variable', ['--env', `A${fake('hex-64')}`], {}, /now in the shell history/],
    ['a token as the name of a variable', [`--env=${token}!`], {}, /now in the shell history/],
    ['a variable that is not set', ['--env', 'NO_SUCH_KEY'], {}, /NO_SUCH_KEY is not set/],
    ['an empty variable', ['--env', 'EMPTY'], { env: { EMPTY: ' ' } }, /EMPTY is not set/],
    ['an option that does not exist', ['--token', token], {}, /no option --token of verify/],
    ['a value for it', [`--key=${key}`], {}, /no option --key of verify/],
    ['another format', ['--format', 'xml'], {}, /--format takes one of text, json/],
    ['nothing', [], {}, /no bearer credential/],
    ['two lines', [], { input: `${key}\n${token}\n` }, /no bearer credential/],
    ['a header of its own', [], { input: `${key}\r\nHost: evil.example` }, /no bearer credential/],
    ['a flood', [], { input: 'a'.repeat(10_000_000) }, /no bearer credential/],
  ]
  test.each(refusals)('%s', async (_, args, options, says) => {
    const before = salesloft.asked.length
    const { code, out, error } = await verify(args, options)
    expect(error).toMatch(says)
    expect(error).not.toMatch(/^\s+at /m)
    expect([code, out, salesloft.asked.length - before]).toEqual([2, '', 0])
  })
})
