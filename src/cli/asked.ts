// The options that say what to scan, as every command that scans takes them.
import type { FailOn } from '../model.ts'
import type { Asked } from '../source/ground.ts'
import { oneOf, type Invocation } from './arguments.ts'

const severities: readonly FailOn[] = ['error', 'warning', 'note', 'never']

export function askedBy(invocation: Invocation): Asked {
  const failOn = invocation.text('fail-on')
  return {
    folder: invocation.operands[0] ?? '.',
    include: invocation.texts('include'),
    exclude: invocation.texts('exclude'),
    config: invocation.text('config'),
    baseline: invocation.text('baseline'),
    failOn: failOn === undefined ? undefined : oneOf(severities, 'fail-on', failOn),
  }
}
