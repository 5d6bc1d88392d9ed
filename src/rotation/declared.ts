// What a policy declares about its keys: when they were made, and on which line that stands, so that a finding can
// point at it. The policy itself was read by `config/`; only its lines are looked for here.
import type { KeyDates } from '../config/policy.ts'

/** When the key was last made: ISO dates compare as text. */
export function lastMade({ created, rotated }: KeyDates): string | undefined {
  if (created === undefined || rotated === undefined) return created ?? rotated
  return created > rotated ? created : rotated
}

/** Each name is looked up once for every key of the policy, which holds at most so many. */
const mostNames = 1000

/** A name and its colon, at the head of a line or inside braces. */
const entry = /(?<![\w.-])(["']?)([A-Za-z_][\w.-]{0,127})\1[ \t]{0,20}:(?=[\s{]|$)/g

/** 1-based, by the name of the key; empty where the text has no `rotation`. */
export function declaredLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  let inside = false
  for (const [index, line] of text.split('\n').entries()) {
    if (/^[^\s#]/.test(line)) inside = /^(["']?)rotation\1[ \t]{0,20}:/.test(line)
    if (!inside) continue
    for (const [, , name = ''] of line.replace(/(?:^|[ \t])#.*/, '').matchAll(entry))
      if (!lines.has(name) && lines.size < mostNames) lines.set(name, index + 1)
  }
  return lines
}
