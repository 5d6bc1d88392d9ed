// Who scans what: written by one job, read by many. It travels through an artifact, so it is checked when it is read.
import { UsageError } from '../errors.ts'
import { each, fields, text, whole, type Form } from '../form.ts'
import { forJson } from '../report/sanitise.ts'
import type { Chunk } from './chunks.ts'
import { isRepositoryName } from './repository-name.ts'

export interface Plan {
  readonly organisation: string
  readonly chunks: readonly Chunk[]
}

export function writePlan({ organisation, chunks }: Plan): string {
  return forJson({ schemaVersion: 1, organisation, chunks })
}

const repositoryName: Form = (value, at) =>
  text(value, at) ?? (isRepositoryName(String(value)) ? undefined : at)
const form = fields({ organisation: text, chunks: each(each(fields({ name: repositoryName, size: whole }))) })

/** Throws {@link UsageError}. */
export function readPlan(content: string): Plan {
  const parsed = parse(content)
  if (!isPlan(parsed)) throw new UsageError('The plan is no JSON that `plan` wrote.')
  return parsed
}

function isPlan(value: unknown): value is Plan {
  return form(value, '') === undefined
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}
