// One finding for tests that are about something else; `changes` name what matters to the test.
import type { Finding } from '../src/model.ts'
import { redact } from '../src/scan/redact.ts'

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'api-key',
    severity: 'error',
    confidence: 'high',
    title: 'API key in source',
    message: 'API key in a file',
    where: 'file',
    path: 'src/client.ts',
    startLine: 3,
    startColumn: 7,
    endLine: 3,
    endColumn: 74,
    introduced: null,
    evidence: redact('x'),
    fingerprint: 'f00dfeed',
    remediation: 'Revoke the key.',
    ...changes,
  }
}
