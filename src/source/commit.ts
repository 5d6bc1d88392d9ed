// Reads a raw commit object, or an annotated tag, whose tagger stands for the author. Names and messages are bytes of the author's choice: they are shown, never trusted.
import type { Commit } from '../model.ts'
import { showBytes } from './display.ts'

export interface ParsedCommit extends Commit {
  /** Where the message begins, in bytes. A commit without a message has none, and this is its length. */
  readonly messageAt: number
}

/** The header's lines end at the first empty one: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function parseCommit(id: string, start: Uint8Array): ParsedCommit {
  const bytes = Buffer.from(start.buffer, start.byteOffset, start.length)
  const end = bytes.indexOf('\n\n')
  const header = bytes.subarray(0, end < 0 ? bytes.length : end).toString('latin1')
  const [, name = '', seconds, zone] =
    /^(?:author|tagger) ([^<\n]*?) ?<[^>\n]*> (-?\d+) ([+-]\d{4})$/m.exec(header) ?? []
  const author = showBytes(Buffer.from(name, 'latin1'))
  return {
    id,
    ...(author === '' ? {} : { author }),
    date: isoDate(Number(seconds ?? 0), zone ?? '+0000'),
    messageAt: end < 0 ? bytes.length : end + 2,
  }
}

// The furthest moment that JavaScript knows, in seconds; git lets an author claim any.
const furthest = 8.64e12

/** `seconds` since 1970 as local time of `zone` (`+0130`), e.g. `2026-01-02T03:04:05+01:30`. */
function isoDate(seconds: number, zone: string): string {
  const sign = zone.startsWith('-') ? -1 : 1
  const offset = sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5)))
  const local = seconds + offset * 60
  const known = Math.abs(local) <= furthest ? local : 0
  const time = new Date(known * 1000).toISOString().replace(/\.\d+Z$/, '')
  return `${time}${zone.slice(0, 3)}:${zone.slice(3, 5)}`
}
