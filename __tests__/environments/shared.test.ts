// Every example of the rule about credentials that serve two environments, and what it says of them.
import { describe, expect, it } from '@jest/globals'
import { sharedEnvironmentKey } from '../../src/rules/shared-environment-key.ts'
import { findingsOfExample, said } from './repository.ts'

describe('the examples', () => {
  for (const example of sharedEnvironmentKey.examples) {
    const { hits, note = '', path, text } = example
    it(`${hits > 0 ? 'reports' : 'leaves alone'} ${path}: ${note} ${text.slice(0, 50).replace(/\s+/g, ' ')}`, async () => {
      const all = (await findingsOfExample(sharedEnvironmentKey, example)).map(said)
      expect(all).toHaveLength(hits)
    })
  }
})
