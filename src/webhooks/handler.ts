// What receives deliveries, and where it was found.
import type { Code, Routine, Span } from './code.ts'
import type { Place } from './codebase.ts'

export interface Handler extends Place {
  /** Where a person finds it: its route, its header, its name. */
  readonly span: Span
  readonly by: 'route' | 'file' | 'header' | 'name'
  /** Expressions that run before it. */
  readonly guards: readonly Span[]
  /** The file of the guards and of `span`. */
  readonly at: Code
}

export const asHandler = (
  code: Code,
  routine: Routine,
  rest: Pick<Handler, 'by' | 'span'> & Partial<Handler>,
): Handler => ({
  code,
  routine,
  guards: [],
  at: code,
  ...rest,
})
