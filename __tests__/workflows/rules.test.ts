// Every example of the four rules about what the surroundings of a credential do with it.
import { describe, expect, it } from '@jest/globals'
import { auditLogMissing } from '../../src/rules/audit-log-missing.ts'
import { credentialLogged } from '../../src/rules/credential-logged.ts'
import { insecureTransport } from '../../src/rules/insecure-transport.ts'
import { workflowSecretExposure } from '../../src/rules/workflow-secret-exposure.ts'
import { examined } from './examples.ts'

for (const rule of [workflowSecretExposure, insecureTransport, credentialLogged, auditLogMissing]) {
  describe(rule.id, () => {
    it('has at least six hits and ten near-misses', () => {
      expect(rule.examples.filter(({ hits }) => hits > 0).length).toBeGreaterThanOrEqual(6)
      expect(rule.examples.filter(({ hits }) => hits === 0).length).toBeGreaterThanOrEqual(10)
    })
    for (const example of rule.examples) {
      const { hits, note, path, text } = example
      it(`${hits > 0 ? 'reports' : 'leaves alone'} ${path}: ${note ?? text.slice(0, 70).replace(/\s+/g, ' ')}`, async () => {
        const findings = await examined(rule, example)
        expect(findings.map(({ message, startLine }) => `${startLine}: ${message}`)).toHaveLength(hits)
      })
    }
  })
}
