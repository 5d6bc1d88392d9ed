// Every example of the rule about old keys, on the day that the examples name.
import { describe, expect, it } from '@jest/globals'
import { staleKey } from '../../src/rules/stale-key.ts'
import { examined } from '../workflows/examples.ts'

describe(staleKey.id, () => {
  it('has at least twelve hits and twelve near-misses', () => {
    expect(staleKey.examples.filter(({ hits }) => hits > 0).length).toBeGreaterThanOrEqual(12)
    expect(staleKey.examples.filter(({ hits }) => hits === 0).length).toBeGreaterThanOrEqual(12)
  })

  for (const example of staleKey.examples) {
    const { hits, note = '', path } = example
    it(`${hits > 0 ? 'reports' : 'leaves alone'} ${path}: ${note}`, async () => {
      const findings = await examined(staleKey, example)
      expect(findings.map(({ message, startLine }) => `${startLine}: ${message}`)).toHaveLength(hits)
      const [, said] = /\b(a note|a warning|an error)\b/.exec(note) ?? []
      if (hits > 0 && said !== undefined) expect(findings[0]?.severity).toBe(said.split(' ')[1])
    })
  }
})
