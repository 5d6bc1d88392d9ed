// What a host says when a run could not be made.
import { UsageError } from '../errors.ts'
import { repository } from '../project.ts'
import { forLog } from './sanitise.ts'

/** A mistake of the user's gets its message; one of ours gets its stack and the way to tell us. Safe for a log. */
export function failureText(error: unknown): string {
  if (error instanceof UsageError) return safe(error.message)
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `${safe(text)}\nThis is a defect. Please report it: ${repository}/issues`
}

function safe(text: string): string {
  return text.split('\n').map(forLog).join('\n')
}
