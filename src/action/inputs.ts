// The action's inputs: read once, all problems listed at once.
import { UsageError } from '../errors.ts'
import type { FailOn } from '../model.ts'
import { parseShard, type Shard } from '../shard.ts'
import type { Host } from './host.ts'

export const scanModes = ['auto', 'changes', 'workspace', 'history'] as const
export const annotationModes = ['auto', 'commands', 'check-run', 'none'] as const
const failOns: readonly (FailOn | '')[] = ['', 'error', 'warning', 'note', 'never']

export interface Inputs {
  readonly scan: (typeof scanModes)[number]
  readonly path: string
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly config: string | undefined
  readonly baseline: string | undefined
  /** Undefined leaves it to the policy. */
  readonly failOn: FailOn | undefined
  readonly annotations: (typeof annotationModes)[number]
  readonly token: string
  readonly verify: boolean
  readonly shard: Shard | undefined
  /** Absolute, or relative to the folder the runner starts in. */
  readonly cacheFile: string | undefined
  /** May list secrets, which `token` may not. */
  readonly rotationToken: string
  /** Empty where no audit log is kept. */
  readonly auditFile: string
  readonly files: Readonly<Record<OutputFile, string>>
}

export const outputFiles = ['sarif-file', 'json-file', 'html-file'] as const
export type OutputFile = (typeof outputFiles)[number]

/** Throws {@link UsageError} with every input that holds something unknown. */
export function readInputs(host: Host): Inputs {
  const problems: string[] = []
  const choice = <Value extends string>(name: string, values: readonly Value[], fallback: Value): Value => {
    const given = host.input(name) || fallback
    const value = values.find((candidate) => candidate === given)
    if (value === undefined)
      problems.push(`Input ${name} takes one of ${values.filter(Boolean).join(', ')}, not "${given}".`)
    return value ?? fallback
  }
  const shard = (given: string): Shard | undefined => {
    try {
      return given === '' ? undefined : parseShard(given)
    } catch (error) {
      problems.push(`Input shard: ${error instanceof UsageError ? error.message : ''}`)
      return undefined
    }
  }
  const inputs: Inputs = {
    scan: choice('scan', scanModes, 'auto'),
    path: host.input('path') || '.',
    include: lines(host.input('include')),
    exclude: lines(host.input('exclude')),
    config: host.input('config') || undefined,
    baseline: host.input('baseline') || undefined,
    failOn: choice('fail-on', failOns, '') || undefined,
    annotations: choice('annotations', annotationModes, 'auto'),
    token: host.input('token'),
    shard: shard(host.input('shard')),
    cacheFile: host.input('cache-file') || undefined,
    verify: choice('verify', ['false', 'true'], 'false') === 'true',
    rotationToken: host.input('rotation-token'),
    auditFile: host.input('audit-file'),
    files: {
      'sarif-file': host.input('sarif-file'),
      'json-file': host.input('json-file'),
      'html-file': host.input('html-file'),
    },
  }
  if (problems.length > 0) throw new UsageError(problems.join('\n'))
  return inputs
}

function lines(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
