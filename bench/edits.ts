// Changes a text as a day's work does: some lines replaced, some gone, some new ones that look like their neighbours.
import type { Random } from './random.ts'

/** `other` lends its lines where new ones are written. */
export function edited(text: string, other: string, random: Random): string {
  const lines = text.split('\n')
  const donor = other.split('\n')
  for (let places = 1 + random(3); places > 0; places--) {
    const at = random(lines.length)
    const from = random(donor.length)
    lines.splice(at, random(3), ...donor.slice(from, from + 1 + random(5)))
  }
  const counted = random(lines.length)
  lines[counted] = `${lines[counted] ?? ''} ${random(1_000_000)}`
  return lines.join('\n')
}
