// Remarks as the Checks API takes them: no caps here, but a file for every one of them.
import type { Report, Severity } from '../model.ts'
import type { RuleFacts } from '../rules/rule.ts'
import { remarks } from './remarks.ts'
import { visible } from './sanitise.ts'

/** Has the fields of `github/annotation.ts`; reporters know nothing of hosts, so the shape is stated here again. */
export interface CheckAnnotation {
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  readonly startColumn?: number
  readonly endColumn?: number
  readonly level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

const levels: Readonly<Record<Severity, CheckAnnotation['level']>> = {
  error: 'failure',
  warning: 'warning',
  note: 'notice',
}

/** The most severe first. A finding outside the files has no place in a check run: the job summary shows it. */
export function checkAnnotations(report: Report, rules: readonly RuleFacts[]): readonly CheckAnnotation[] {
  return remarks(report, rules).flatMap(({ path, region, severity, title, message }) => {
    if (path === null) return []
    const at = region ?? { startLine: 1, endLine: 1 }
    return [{ path: visible(path), ...placed(at), level: levels[severity], title, message }]
  })
}

type At = Pick<CheckAnnotation, 'startLine' | 'endLine' | 'startColumn' | 'endColumn'>

/** A region may be a whole finding, of which nothing else may go along. */
function placed({ startLine, endLine, startColumn, endColumn }: At): At {
  if (startColumn === undefined || endColumn === undefined) return { startLine, endLine }
  return { startLine, endLine, startColumn, endColumn }
}
