import { describe, expect, it } from '@jest/globals'
import { fill } from '../../src/rules/fake.ts'
import { fingerprintOfPlace, fingerprints } from '../../src/scan/fingerprint.ts'

describe('fingerprints', () => {
  const key = fill('{{api-key}}')

  it('are the same in every run', () => {
    expect(fingerprints()(key)).toBe(fingerprints()(key))
    expect(fingerprints()('short-pw1')).toBe(fingerprints()('short-pw1'))
  })

  it('differ for every other credential, and hold nothing of it', () => {
    const name = fingerprints()
    const names = [key, fill('{{api-key-2}}'), 'short-pw1', 'short-pw2'].map(name)
    expect(new Set(names).size).toBe(4)
    for (const made of names) expect(made).toMatch(/^[0-9a-f]{32}$/)
  })

  it('are no plain digest of a weak value', () => {
    const name = fingerprints()
    const start = process.hrtime.bigint()
    name('short-pw1')
    const weak = process.hrtime.bigint() - start
    const again = process.hrtime.bigint()
    name(key)
    const strong = process.hrtime.bigint() - again
    // A ratio within one run, far below the true one: stretching costs thousands of plain digests.
    expect(Number(weak) / Number(strong)).toBeGreaterThan(5)
  })

  it('name places by rule and identity', () => {
    expect(fingerprintOfPlace('a', 'b')).not.toBe(fingerprintOfPlace('a', 'c'))
    expect(fingerprintOfPlace('a', 'b')).not.toBe(fingerprintOfPlace('c', 'b'))
  })
})
