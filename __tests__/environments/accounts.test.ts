// Every example of the rule about the reader's and the writer's key, and what it says of them.
import { describe, expect, it } from '@jest/globals'
import { singleServiceAccount } from '../../src/rules/single-service-account.ts'
import { findingsOfExample, said } from './repository.ts'

describe('the examples', () => {
  for (const example of singleServiceAccount.examples) {
    const { hits, note = '', path, text } = example
    it(`${hits > 0 ? 'reports' : 'leaves alone'} ${path}: ${note} ${text.slice(0, 50).replace(/\s+/g, ' ')}`, async () => {
      const all = (await findingsOfExample(singleServiceAccount, example)).map(said)
      expect(all).toHaveLength(hits)
    })
  }
})
