// Reads an audit log by its published schema.
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'

export interface LogLine {
  readonly timestamp: string
  readonly action: string
  readonly userId: string
  readonly resource: string
  readonly result: string
  readonly metadata: Readonly<Record<string, unknown>>
}

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictTypes: false })
// Its types speak of a default export that Node does not give.
const install: unknown = addFormats
if (typeof install === 'function') install(ajv)
else if (
  typeof install === 'object' &&
  install !== null &&
  'default' in install &&
  typeof install.default === 'function'
)
  install.default(ajv)

const schema: unknown = JSON.parse(readFileSync('schema/audit-log.schema.json', 'utf8'))
const validate = ajv.compile<LogLine>(typeof schema === 'object' && schema !== null ? schema : {})

/** Throws where a line is cut short, empty, or not what the schema says. */
export function readLog(text: string): readonly LogLine[] {
  if (!text.endsWith('\n')) throw new Error('The log does not end with a line')
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => {
      const value: unknown = JSON.parse(line)
      if (!validate(value)) throw new Error(`${line}\n${JSON.stringify(validate.errors)}`)
      return value
    })
}

export const actionsIn = (lines: readonly LogLine[]): readonly string[] =>
  lines.map(({ action, result }) => `${action} ${result}`)
