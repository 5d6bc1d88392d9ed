// Which answer means what, without a network.
import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { fake } from '../../src/rules/fake.ts'
import { isApiKey, canBeSent } from '../../src/verify/credential.ts'
import { judge, type Answer } from '../../src/verify/judge.ts'
import { verdictText } from '../../src/verify/verdict.ts'

const key = fake('api-key')
const user = {
  id: 12,
  guid: 'b7c4',
  name: 'Jo Doe',
  email: 'jo.doe@example.com',
  team: { id: 34, name: 'Example' },
}

function answer(status: number, body: unknown, contentType = 'application/json; charset=utf-8'): Answer {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return { status, contentType, body: Buffer.from(text) }
}

const said = (given: Answer): string => verdictText(judge(given, key))

describe('live', () => {
  const identities: readonly [what: string, body: unknown, says: string][] = [
    ['the real envelope', { data: user }, 'live: user 12, j…@example.com, team Example (34)'],
    [
      'the documented four fields',
      { id: 12, guid: 'b7c4', name: 'J', email: 'j@example.com' },
      'live: user 12, j…@example.com',
    ],
    ['no email', { data: { id: 12, guid: 'b7c4' } }, 'live: user 12'],
    [
      'a team without a name',
      { data: { ...user, team: { id: 34 } } },
      'live: user 12, j…@example.com, team 34',
    ],
    [
      'scopes as a list',
      { data: { id: 1, guid: 'g', scopes: ['people:read', 'team:read', 7, 'No!'] } },
      'live: user 1, scopes people:read team:read',
    ],
    [
      'scopes as words',
      { data: { id: 1, guid: 'g', scope: 'openid people:write' } },
      'live: user 1, scopes openid people:write',
    ],
  ]
  test.each(identities)('%s', (_, body, says) => expect(said(answer(200, body))).toBe(says))

  test('by any spelling of the type', () => {
    for (const type of ['application/json', ' Application/JSON ;charset=utf-8', 'application/vnd.api+json'])
      expect(judge(answer(200, { data: user }, type), key).status).toBe('live')
  })
})

describe('revoked', () => {
  const refusals: readonly [what: string, body: unknown][] = [
    ['as seen', { error: 'Invalid Bearer token' }],
    ['in other words', { errors: { token: ['expired'] } }],
    ['without any', {}],
  ]
  test.each(refusals)('401, %s', (_, body) => expect(judge(answer(401, body), key).status).toBe('revoked'))
})

describe('unknown', () => {
  const unclear: readonly [what: string, given: Answer, says: RegExp][] = [
    ['200 HTML', answer(200, '<html>', 'text/html'), /without the identity/],
    ['200 HTML that calls itself JSON', answer(200, '<html>'), /without the identity/],
    ['200 JSON that calls itself HTML', answer(200, { data: user }, 'text/html'), /without the identity/],
    ['200 with no type', answer(200, { data: user }, ''), /without the identity/],
    ['200 null', answer(200, 'null'), /without the identity/],
    ['200 list', answer(200, [user]), /without the identity/],
    ['200 data list', answer(200, { data: [user] }), /without the identity/],
    ['200 without an id', answer(200, { data: { ...user, id: undefined } }), /without the identity/],
    ['200 with words for an id', answer(200, { data: { ...user, id: '12' } }), /without the identity/],
    ['200 with nothing but an id', answer(200, { data: { id: 12 } }), /without the identity/],
    [
      '200 that is no UTF-8',
      { ...answer(200, ''), body: Buffer.from([0x7b, 0xff, 0x7d]) },
      /without the identity/,
    ],
    ['200 health check', answer(200, { status: 'ok' }), /without the identity/],
    ['204', answer(204, ''), /answered 204/],
    ['302', answer(302, ''), /redirect, which is not followed/],
    ['401 HTML', answer(401, '<html>', 'text/html'), /401, but not as JSON/],
    ['401 half a JSON', answer(401, '{"error":'), /401, but not as JSON/],
    ['401 word', answer(401, '"no"'), /401, but not as JSON/],
    [
      '401 for a header lost on the way',
      answer(401, { error: 'No Bearer Token attached to request, please see …' }),
      /lost on its way/,
    ],
    ['403', answer(403, { error: 'Forbidden' }), /403: it may be live and lack the scope/],
    ['404', answer(404, {}), /answered 404$/],
    ['429', answer(429, {}), /too many requests/],
    ['500', answer(500, {}), /answered 500$/],
  ]
  test.each(unclear)('%s', (_, given, says) => {
    const verdict = judge(given, key)
    expect(verdict.status).toBe('unknown')
    expect(verdictText(verdict)).toMatch(says)
  })

  test('silence', () =>
    expect(judge({ why: 'no answer' }, key)).toEqual({ status: 'unknown', reason: 'no answer' }))
})

describe('what an answer may make us say', () => {
  const parts = [key, key.slice(12, 24), `x${key.slice(-9)}x`]
  test.each(parts)('no part of the credential (%#)', (part) => {
    const shown = said(
      answer(200, {
        data: {
          id: 1,
          guid: part,
          email: `${part}@${part}.com`,
          team: { id: 2, name: part },
          scopes: [part],
        },
      }),
    )
    expect(shown).toBe('live: user 1, team 2')
  })

  test('no whole address, no name, nothing long', () => {
    const shown = said(
      answer(200, {
        data: { ...user, team: { id: 1, name: 'n'.repeat(9000) }, scopes: Array(5000).fill('a:b') },
      }),
    )
    expect(shown).not.toMatch(/jo\.doe|Jo Doe/)
    expect(shown.length).toBeLessThan(700)
  })

  test.each(['a b@example.com', '@example.com', 'a@b@c', 'a@exam\nple.com', '<a>@x', 7])(
    'no strange address: %s',
    (email) => expect(said(answer(200, { data: { id: 1, guid: 'g', email } }))).toBe('live: user 1'),
  )
})

describe('what is sent at all', () => {
  const digits = createHash('sha256').update('verify').digest('hex')

  test.each([fake('api-key'), fake('legacy-api-key'), fake('token'), fake('jwt'), digits, `${digits}==`])(
    '%#',
    (credential) => expect(canBeSent(credential)).toBe(true),
  )

  test.each([
    '',
    'short',
    'two words of some length',
    `${digits}\r\nHost: evil`,
    `${digits}\0`,
    `${digits}é`,
    'a'.repeat(4097),
  ])('not %#', (credential) => expect(canBeSent(credential)).toBe(false))

  test('only a key says by its form what it is', () => {
    expect([fake('api-key'), fake('legacy-api-key')].every(isApiKey)).toBe(true)
    expect([digits, fake('token'), `ak_${digits}0`, `x_ak_${digits}`].some(isApiKey)).toBe(false)
  })
})
