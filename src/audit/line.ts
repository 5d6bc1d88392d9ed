// One entry as one line of JSON that no other program can take for two, for a command or for half of one: no control,
// hidden or line-ending character but the last, no key, and short enough to be written in one piece.
import { forJsonLine, redactKeys } from '../report/sanitise.ts'
import { clip } from '../report/clip.ts'
import type { Entry } from './entry.ts'

/** The entry with what the log knows. Field names are the brief's. */
export interface Line extends Entry {
  /** ISO 8601, UTC, milliseconds. */
  readonly timestamp: string
  readonly userId: string
}

/** PIPE_BUF of Linux: what is written at once up to here, a pipe keeps in one piece (pipe(7)). */
export const mostBytes = 4096

/** Characters that each text may keep, tried in this order until the line is short enough; with the last it is. */
const clips = [1000, 250, 60, 20] as const

/** At most {@link mostBytes} of UTF-8, line feed included. */
export function lineOf(line: Line): string {
  const longest = clips.find((most) => Buffer.byteLength(clipped(line, most)) <= mostBytes)
  return clipped(line, longest ?? clips[3])
}

function clipped({ timestamp, userId, action, resource, result, metadata }: Line, most: number): string {
  // A key that is cut in two would no longer look like one.
  const short = (text: string): string => clip(redactKeys(text), most)
  const values = Object.entries(metadata).map(
    ([name, value]) => [name, typeof value === 'string' ? short(value) : value] as const,
  )
  return forJsonLine({
    timestamp,
    action,
    userId: short(userId),
    resource: short(resource),
    result,
    metadata: Object.fromEntries(values),
  })
}
