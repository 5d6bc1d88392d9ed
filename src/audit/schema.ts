// The JSON Schema of one line of the audit log, made from the table that the log itself is typed by.
import { rawUrl } from '../project.ts'
import { results } from './entry.ts'

const text = (description: string): object => ({ type: 'string', minLength: 1, description })

/** Closed at the top; `metadata` may gain names. */
export function auditLineSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: rawUrl('schema/audit-log.schema.json'),
    title: 'One line of the audit log of salesloft-guard',
    type: 'object',
    additionalProperties: false,
    required: ['timestamp', 'action', 'userId', 'resource', 'result', 'metadata'],
    properties: {
      timestamp: {
        type: 'string',
        pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
        description: 'When it was decided: ISO 8601, UTC.',
      },
      action: { enum: Object.keys(results), description: 'What was done.' },
      userId: text('Who started the run: `github:login:id`, `os:name`, or `unknown`.'),
      resource: text(
        'What it was done to: a repository or folder, a file and line, a commit, a credential by its fingerprint.',
      ),
      result: text('What came of it.'),
      metadata: {
        type: 'object',
        required: ['run'],
        properties: {
          run: { type: 'string', format: 'uuid', description: 'The same for all lines of one run.' },
        },
        additionalProperties: { type: ['string', 'number', 'boolean', 'null'] },
      },
    },
    oneOf: Object.entries(results).map(([action, allowed]) => ({
      properties: { action: { const: action }, result: { enum: allowed } },
    })),
  }
}
