import { expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { credentialSet } from '../../src/scan/credential-set.ts'

const print = (seed: number): string => createHash('sha256').update(`${seed}`).digest('hex').slice(0, 32)
const ruleId = 'api-key'

test('holds what was added and nothing else, however many', () => {
  const set = credentialSet()
  for (let seed = 0; seed < 5000; seed += 2) set.add({ ruleId, fingerprint: print(seed) })
  for (let seed = 0; seed < 5000; seed++)
    expect(set.has({ ruleId, fingerprint: print(seed) })).toBe(seed % 2 === 0)
})

test('every digit counts, and so does the rule', () => {
  const fingerprint = print(0)
  const set = credentialSet([{ ruleId, fingerprint }])
  for (let digit = 0; digit < fingerprint.length; digit++) {
    const other = fingerprint[digit] === '0' ? '1' : '0'
    const changed = fingerprint.slice(0, digit) + other + fingerprint.slice(digit + 1)
    expect(set.has({ ruleId, fingerprint: changed })).toBe(false)
  }
  expect(set.has({ ruleId: 'oauth-token', fingerprint })).toBe(false)
  expect(set.has({ ruleId, fingerprint })).toBe(true)
})

test('prints that begin alike stand beside each other', () => {
  const alike = Array.from({ length: 300 }, (_, at) => 'f'.repeat(24) + at.toString(16).padStart(8, '0'))
  const set = credentialSet(alike.map((fingerprint) => ({ ruleId, fingerprint })))
  for (const fingerprint of alike) expect(set.has({ ruleId, fingerprint })).toBe(true)
  expect(set.has({ ruleId, fingerprint: 'f'.repeat(32) })).toBe(false)
})
