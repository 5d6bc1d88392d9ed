// How much a literal looks like a credential, judged by its characters alone.
import { isPlaceholder } from './placeholders.ts'

/**
 * `none`: a placeholder, a word, a place. `fair`: could be a chosen password or a short token, enough beside a
 * name that says Salesloft. `strong`: machine-made, enough where only the surroundings say Salesloft.
 */
export type Strength = 'none' | 'fair' | 'strong'

export function strengthOf(raw: string): Strength {
  const value = raw.replace(/^(?:bearer|token|basic)\s+/i, '')
  if (value.length < 8 || value.length > 8192 || isPlaceholder(value)) return 'none'
  const plain = decodedBase64(value)
  if (plain !== undefined && isPlaceholder(plain)) return 'none'
  return isRandom(value) ? 'strong' : isMixed(value) ? 'fair' : 'none'
}

/** At least 20 characters that change class as often as machine-made ones do. */
function isRandom(value: string): boolean {
  if (value.length < 20) return false
  const letters = value.replace(/[^A-Za-z]/g, '')
  const digits = value.replace(/[^0-9]/g, '').length
  if (shannon(value) < 3) return false
  if (digits >= 3 && transitions(value) >= value.length / 7) return true
  return (
    letters.length >= 20 && caseChanges(letters) >= letters.length * 0.36 && digits + 1 >= value.length / 40
  )
}

/** A password or a short token: two kinds of characters, more than a word with a number behind it. */
function isMixed(value: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length
  return kinds >= 2 && /[0-9!@#$%^&*+=?]/.test(value) && /[A-Za-z]/.test(value) && shannon(value) >= 2.5
}

/** Bits per character of the value's own distribution. */
export function shannon(value: string): number {
  const counts = new Map<string, number>()
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length)
  return bits
}

/** How often a letter follows a digit or a digit a letter. */
function transitions(value: string): number {
  return value.match(/[A-Za-z](?=[0-9])|[0-9](?=[A-Za-z])/g)?.length ?? 0
}

function caseChanges(letters: string): number {
  return letters.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0
}

/** The text behind a base64 value (a Kubernetes `data:` entry), or undefined where it is none. */
export function decodedBase64(value: string): string | undefined {
  if (!/^[A-Za-z0-9+/_-]{8,}={0,2}$/.test(value) || value.length > 8192) return undefined
  const bytes = Buffer.from(value, 'base64')
  const text = bytes.toString('latin1')
  return bytes.length >= 6 && /^[\t\n\r\x20-\x7e]+$/.test(text) ? text.trim() : undefined
}
