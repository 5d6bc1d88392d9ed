import { exitCode } from '../errors.ts'
import { rules } from '../rules/loaded.ts'
import type { Invocation } from './arguments.ts'
import type { Io } from './io.ts'

/** One rule a line: id, severity, title. */
export function listRules(_invocation: Invocation, io: Io): number {
  const width = Math.max(...rules.map(({ id }) => id.length))
  for (const { id, severity, title } of rules)
    io.out(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}\n`)
  return exitCode.clean
}
