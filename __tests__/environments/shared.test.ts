// Every example of the rule about credentials that serve two environments, and what it says of them.
import { describe, expect, it } from '@jest/globals'
import { sharedEnvironmentKey } from '../../src/rules/shared-environment-key.ts'
import { findingsOfExample, judged, said } from './repository.ts'

describe('the examples', () => {
  for (const example of sharedEnvironmentKey.examples) {
    const { hits, note = '', path, text } = example
    it(`${hits > 0 ? 'reports' : 'leaves alone'} ${path}: ${note} ${text.slice(0, 50).replace(/\s+/g, ' ')}`, async () => {
      const all = (await findingsOfExample(sharedEnvironmentKey, example)).map(said)
      expect(all).toHaveLength(hits)
    })
  }
})

describe('a namespace', () => {
  const values = (other: string): string =>
    `apps:\n  - name: other\n    namespace: ${other}\n  - name: crm\n    env:\n      - name: SALESLOFT_API_KEY\n        valueFrom:\n          secretKeyRef:\n            name: crm-salesloft\n            key: k\n`

  it('of another release in the same Helm values is not that of the secret', async () => {
    const files = { 'values-staging.yaml': values('licences'), 'values-production.yaml': values('licences') }
    const { findings } = await judged(sharedEnvironmentKey, files)
    expect(findings.map(said)).toEqual([expect.stringMatching(/^note low values-staging\.yaml:9 /)])
  })
})
