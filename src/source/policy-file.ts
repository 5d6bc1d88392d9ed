// Reads the policy and the baseline from the folder under scan. Everything that is wrong with them is said at once.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BaselineEntry } from '../config/baseline.ts'
import type { Policy } from '../config/policy.ts'
import { defaultPolicy, policyPath } from '../config/policy.ts'
import type { Problem } from '../config/problem.ts'
import { systemCode, UsageError } from '../errors.ts'

/** Where `salesloft-guard baseline` writes and every scan looks, unless the user names another place. */
export const baselinePath = '.github/salesloft-guard-baseline.json'

/** A file's text, or undefined where there is none. */
export type ReadText = (path: string) => string | undefined | Promise<string | undefined>

/** Reads below a folder of the disk. Throws {@link UsageError} for anything but a missing file. */
export function textsBelow(folder: string): ReadText {
  return (path) => {
    try {
      return readFileSync(resolve(folder, path), 'utf8')
    } catch (error) {
      const code = systemCode(error)
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
      const why = error instanceof Error ? error.message : String(error)
      throw new UsageError(`${path} could not be read (${why}). Check that it is a file and may be read.`, {
        cause: error,
      })
    }
  }
}

/** Whether a path that the user named must be there; in a base commit it need not be yet. */
export type Presence = 'required' | 'optional'

/** `named` is the path that the user gave: it must exist. Throws {@link UsageError} with all problems. */
export async function readPolicy(
  read: ReadText,
  ruleIds: readonly string[],
  named?: string,
  presence: Presence = 'required',
): Promise<Policy> {
  const path = named ?? policyPath
  const text = await read(path)
  if (text === undefined && named !== undefined && presence === 'required')
    throw new UsageError(missing('policy', path))
  if (text === undefined) return defaultPolicy
  const { parsePolicy } = await import('../config/parse.ts')
  const parsed = parsePolicy(text, ruleIds, tomorrow())
  if (!parsed.ok) throw new UsageError(refusal(path, parsed.problems))
  return parsed.policy
}

/** Days are UTC days, and east of it the next one has come already. */
function tomorrow(): string {
  return new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
}

/** The same for the baseline. */
export async function readBaseline(
  read: ReadText,
  named?: string,
  presence: Presence = 'required',
): Promise<readonly BaselineEntry[]> {
  const path = named ?? baselinePath
  const text = await read(path)
  if (text === undefined && named !== undefined && presence === 'required')
    throw new UsageError(missing('baseline', path))
  if (text === undefined) return []
  const { parseBaseline } = await import('../config/baseline.ts')
  const parsed = parseBaseline(text)
  if (!parsed.ok) throw new UsageError(refusal(path, parsed.problems))
  return parsed.entries
}

function missing(what: string, path: string): string {
  return `There is no ${what} at ${path}. Give the path of an existing file, relative to the scanned folder.`
}

function refusal(path: string, problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ line, column, key, message }) =>
      `  ${path}:${line}:${column} ${key === '' ? '' : `${key}: `}${message}`,
  )
  return `${path} cannot be used. Nothing was scanned, since a wrong policy could hide anything. Mend:\n${lines.join('\n')}`
}
