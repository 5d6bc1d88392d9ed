// What an environment may ask for: the table, the policy instead of it, and what neither order nor a wider policy changes.
import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { defaultPolicy, type Policy } from '../../src/config/policy.ts'
import type { Finding } from '../../src/model.ts'
import { excessiveScope } from '../../src/rules/excessive-scope.ts'
import { documentedScopes, generalScopes, knownScopes, privilegedScopes } from '../../src/scopes/catalogue.ts'
import { meantBy } from '../../src/scopes/spelling.ts'
import { createScanner } from '../../src/scan/scanner.ts'
import { judging } from '../judging.ts'
import { documentOf } from '../workflows/examples.ts'

type Environments = Policy['environments']

async function findings(
  files: Readonly<Record<string, string>>,
  environments: Environments = {},
): Promise<readonly Finding[]> {
  const scanner = createScanner({ rules: { text: [], repository: [excessiveScope] } })
  for (const [path, text] of Object.entries(files)) scanner.scan(documentOf(path, text))
  const policy = { ...defaultPolicy, environments }
  const { candidates } = await scanner.judgeRepository(judging({ policy }))
  return candidates.map(({ finding }) => finding).filter(({ severity }) => severity === 'warning')
}

const messages = async (path: string, scopes: string, environments?: Environments): Promise<string[]> =>
  (await findings({ [path]: `SALESLOFT_SCOPES="${scopes}"\n` }, environments)).map(({ message }) => message)

describe('the catalogue', () => {
  it('has the documented scopes, each once', () => {
    expect(new Set(documentedScopes).size).toBe(documentedScopes.length)
    expect(generalScopes).toHaveLength(49)
    expect(documentedScopes).toHaveLength(57)
    expect(privilegedScopes.every((scope) => !generalScopes.includes(scope))).toBe(true)
  })
})

describe('did you mean', () => {
  it.each([
    ['people.read', 'people:read'],
    ['people.r', 'people:read'],
    ['people:w', 'people:write'],
    ['poeple:read', 'people:read'],
    ['People:Read', 'people:read'],
    ['people_read', 'people:read'],
    ['read_people', 'people:read'],
    ['read:people', 'people:read'],
    ['people-read', 'people:read'],
    ['contacts:read', 'people:read'],
    ['users:read', 'team:read'],
    ['cadence_memberships:create', 'cadences:write'],
    ['person:write', 'people:write'],
    ['person.read', 'person:read'],
    ['activity:read', 'activities:read'],
    ['email_content:read', 'email_contents:read'],
    ['zzz', undefined],
    ['billing:refund', undefined],
  ])('%s: %s', (scope, meant) => {
    expect(meantBy(scope)).toBe(meant)
  })
})

describe('the table', () => {
  it.each([
    ['.env.development', 'people:read crm:read', 0],
    ['.env.development', 'people:write', 1],
    ['.env.development', 'email_contents:read', 1],
    ['.env.staging', 'people:write cadences:write', 0],
    ['.env.staging', 'people:delete', 1],
    ['.env.staging', 'groups:write', 1],
    ['.env.production', 'people:read people:write people:delete team:write', 0],
    ['.env.production', 'people:*', 1],
    ['.env.production', 'external_emails:write', 1],
    ['.env', 'people:delete', 0],
    ['.env', 'read:*', 1],
    ['.env', '*:read', 1],
    ['.env', 'admin', 1],
    ['.env', 'system:all', 1],
    ['.env', 'openid profile email offline_access', 0],
    ['.env', 'signal_registrations:write', 0],
    ['.env', 'person:read', 0],
    ['.env', generalScopes.slice(0, 28).join(' '), 0],
    ['.env', generalScopes.slice(0, 29).join(' '), 1],
  ])('%s with %s: %d', async (path, scopes, count) => {
    expect(await messages(path, scopes)).toHaveLength(count)
  })

  it('names what is too much and not more than six', async () => {
    const [message] = await messages('.env.development', generalScopes.join(' '))
    expect(message).toMatch(
      /in development: `accounts:delete`, .* and 24 more are more than development may have; 49 of the 57/,
    )
  })
})

describe('a policy', () => {
  const only = (scopes: readonly string[]): Environments => ({ development: { files: [], scopes } })
  it.each([
    ['people:write', ['people:write'], 0],
    ['people:write', ['people:*'], 0],
    ['people:write', ['*:write'], 0],
    ['people:write', ['write:*'], 0],
    ['people:write', ['*'], 0],
    ['people:write', ['people:read'], 1],
    ['people:read', ['accounts:read'], 1],
    ['people:*', ['people:*'], 0],
    ['*', ['people:*'], 1],
    ['read:*', ['*:read'], 0],
    ['email_contents:read', ['*:read'], 0],
    ['email_contents:read', ['people:read'], 1],
    ['people:raed', ['*'], 1],
    ['people:raed', ['people:raed'], 0],
    ['openid', ['people:read'], 0],
    ['people:read', [], 1],
  ])('%s under %j: %d', async (scopes, allowed, count) => {
    expect(await messages('.env.development', scopes, only(allowed))).toHaveLength(count)
  })

  it('may give files to an environment of its own', async () => {
    const environments = { sandbox: { files: ['deploy/eu/*'], scopes: ['people:read'] } }
    const files = { 'deploy/eu/app.env': 'SALESLOFT_SCOPES=people:read notes:read\n' }
    expect((await findings(files, environments)).map(({ message }) => message)).toEqual([
      'Excessive Salesloft scopes in sandbox: `notes:read` is more than sandbox may have',
    ])
  })
})

const anyScopes = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom(...knownScopes),
    fc.constantFrom('people:*', '*', 'admin', 'people.read', 'foo:bar'),
  ),
  { minLength: 1, maxLength: 8 },
)
const anyPath = fc.constantFrom('.env', '.env.development', '.env.staging', '.env.production')

describe('properties', () => {
  it('the order of scopes does not matter', async () => {
    await fc.assert(
      fc.asyncProperty(anyPath, anyScopes, async (path, scopes) => {
        const [forwards] = await findings({ [path]: `SALESLOFT_SCOPES="${scopes.join(' ')}"\n` })
        const [backwards] = await findings({
          [path]: `SALESLOFT_SCOPES="${scopes.toReversed().join(' ')}"\n`,
        })
        expect(backwards?.message).toBe(forwards?.message)
        expect(backwards?.fingerprint).toBe(forwards?.fingerprint)
      }),
      { numRuns: 60 },
    )
  })

  it('a policy that names every scope leaves nothing to report', async () => {
    await fc.assert(
      fc.asyncProperty(anyScopes, anyScopes, async (scopes, more) => {
        const allowed = { production: { files: [], scopes: [...scopes, ...more] } }
        expect(await messages('.env.production', scopes.join(' '), allowed)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
