// Which expressions of a workflow give a Salesloft secret. Client ids and addresses kept as secrets expose nothing.
import { salesloftWord } from '../scan/salesloft-word.ts'

/**
 * `${{ secrets.NAME }}` and `${{ secrets['NAME'] }}`; in composite actions and reusable workflows the same value
 * arrives as an input. https://docs.github.com/actions/reference/workflows-and-actions/contexts#secrets-context
 */
const reference =
  /\b(secrets|inputs)\s{0,5}(?:\.\s{0,5}([A-Za-z_][\w-]{0,100})|\[\s{0,5}['"]([\w-]{1,100})['"])/g
const expression = /\$\{\{((?:[^}$]|\}(?!\})|\$(?!\{\{)){0,2000})\}\}/g
/** Every secret at once: `toJSON(secrets)`. */
const allSecrets = /\btojson\s{0,5}\(\s{0,5}secrets\s{0,5}\)/i

/** Names that stand for no credential, though they are kept as secrets. */
const publicName =
  /(?:^|[_-])(?:id|ids|url|uri|host|hostname|domain|endpoint|email|user|username|team|region|scope|scopes|env|environment|enabled|version|name|channel|cadence|timeout|page|limit)$/i
const credentialName = /key|token|secret|passw|pwd|cred|bearer|auth|jwt/i

export interface SecretUse {
  /** As the workflow calls it. */
  readonly name: string
  /** Into the text that was asked about. */
  readonly start: number
  readonly end: number
}

export function isSalesloftSecret(name: string): boolean {
  return salesloftWord.test(name) && !isPublicName(name)
}

export function isPublicName(name: string): boolean {
  return publicName.test(name)
}

/** The expressions in `text` that give a Salesloft secret. */
export function* secretUses(text: string): Generator<SecretUse> {
  for (const match of text.matchAll(expression)) {
    const name = secretIn(match[1] ?? '')
    if (name !== undefined) yield { name, start: match.index, end: match.index + match[0].length }
  }
}

/** The Salesloft secret that the inside of an expression gives. A comparison with it gives true or false only. */
function secretIn(inside: string): string | undefined {
  if (/[!=]=|(?:^|[^!])!(?!=)/.test(inside) && !inside.includes('||')) return undefined
  for (const [, context, dotted, quoted] of inside.matchAll(reference)) {
    const name = dotted ?? quoted ?? ''
    if (isSalesloftSecret(name) && (context === 'secrets' || credentialName.test(name))) return name
  }
  return undefined
}

export function givesAnySecret(text: string): boolean {
  return [...text.matchAll(expression)].some(([, inside = '']) => /\bsecrets\s{0,5}[.[]/.test(inside))
}

export function givesAllSecrets(text: string): boolean {
  return allSecrets.test(text)
}

/** Whether a text that may be no YAML names a Salesloft secret of GitHub's. The offset of the name, or undefined. */
export function namedSecret(text: string): SecretUse | undefined {
  for (const match of text.matchAll(reference)) {
    const name = match[2] ?? match[3] ?? ''
    if (match[1] === 'secrets' && isSalesloftSecret(name))
      return { name, start: match.index, end: match.index + match[0].length }
  }
  return undefined
}
