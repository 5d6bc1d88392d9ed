// Every example of the rule about scopes.
import { describe, expect, it } from '@jest/globals'
import { excessiveScope } from '../../src/rules/excessive-scope.ts'
import { examined } from '../workflows/examples.ts'

describe('excessive-scope', () => {
  it('has at least twenty hits and twenty near-misses', () => {
    expect(excessiveScope.examples.filter(({ hits }) => hits > 0).length).toBeGreaterThanOrEqual(20)
    expect(excessiveScope.examples.filter(({ hits }) => hits === 0).length).toBeGreaterThanOrEqual(20)
  })
  for (const example of excessiveScope.examples) {
    const { hits, note = '', path, text } = example
    it(`${hits > 0 ? 'reports' : 'leaves alone'} ${path}: ${note} ${text.slice(0, 70).replace(/\s+/g, ' ')}`, async () => {
      const findings = await examined(excessiveScope, example)
      expect(findings.map(({ message, startLine }) => `${startLine}: ${message}`)).toHaveLength(hits)
    })
  }
})
