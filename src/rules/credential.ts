// What the rules about named settings share: an assignment belongs to the first rule that speaks of its kind,
// when its name or its surroundings say Salesloft and its value looks like a credential.
import type { Confidence } from '../model.ts'
import type { Assignment } from '../scan/assignments.ts'
import { enclosingOwner, lastNamed, lineBefore, linesAround, nearestOwner } from '../scan/context.ts'
import { isExtensionManifest } from '../scan/far-seen.ts'
import { browserPublicPrefix, isGeneric, namesSalesloft, type NameKind } from '../scan/names.ts'
import type { ScannedText } from '../scan/text.ts'
import { decodedBase64, strengthOf, type Strength } from '../scan/values.ts'
import type { Hit } from './rule.ts'

/** How plainly the text says that a setting is Salesloft's. */
export type Claim = 'named' | 'enclosed' | 'near' | 'none'

/** Hits for every literal given to a Salesloft setting of one of `kinds`. */
export function* credentialsOf(text: ScannedText, kinds: readonly NameKind[]): Generator<Hit> {
  if (!text.salesloft) return
  for (const assignment of text.assignments()) {
    if (!kinds.includes(assignment.kind) || browserPublicPrefix.test(assignment.name)) continue
    const confidence = confidenceOf(text, assignment)
    if (confidence === undefined) continue
    // Written out: a window of a large file holds thousands, and what is spread into an object lies in a second one.
    const { start, end, secret } = hitOf(assignment)
    yield { start, end, secret, confidence }
  }
}

export function hitOf({ start, end, value }: Assignment): { start: number; end: number; secret: string } {
  return { start, end, secret: decodedBase64(value) ?? value }
}

export function confidenceOf(text: ScannedText, assignment: Assignment): Confidence | undefined {
  const strength = strengthOf(assignment.value)
  if (strength === 'none' || isSealed(text.text, assignment)) return undefined
  if (!assignment.quoted && !assignment.setting && strength !== 'strong') return undefined
  if (isDigest(text.text, assignment) || isLabel(assignment) || isExtensionKey(text, assignment))
    return undefined
  const claim = claimOf(text, assignment)
  if (claim === 'none') return undefined
  return confidence[claim][strength]
}

const confidence: Readonly<
  Record<Exclude<Claim, 'none'>, Readonly<Record<Strength, Confidence | undefined>>>
> = {
  named: { strong: 'high', fair: 'medium', none: undefined },
  enclosed: { strong: 'high', fair: 'medium', none: undefined },
  near: { strong: 'medium', fair: undefined, none: undefined },
}

/** The name first, then the words before it on its line, then the block it stands in, then what is near. */
export function claimOf(
  text: ScannedText,
  { name, nameStart }: Pick<Assignment, 'name' | 'nameStart'>,
): Claim {
  if (namesSalesloft(name)) return 'named'
  if (!isGeneric(name)) return 'none'
  const onLine = lastNamed(lineBefore(text.text, nameStart).slice(-80))
  const owner = onLine === 'unknown' ? enclosingOwner(text.text, nameStart) : onLine
  if (owner !== 'unknown') return owner === 'salesloft' ? 'enclosed' : 'none'
  if (
    isFramework(name) ||
    (isPassword(name) && !namesSalesloft(`${text.path}\n${linesAround(text.text, nameStart, passwordReach)}`))
  )
    return 'none'
  return nearestOwner(text.text, text.mentions(), nameStart, text.pathNamesSalesloft) === 'salesloft'
    ? 'near'
    : 'none'
}

/** `checksum/salesloft-secret: …`: the digest of a secret's file. */
function isDigest(text: string, { nameStart }: Assignment): boolean {
  const before = lineBefore(text, nameStart)
  return /(?:checksum|digest|hash|sha\d*|integrity|etag)[/_.:-]{1,2}$|\b(?:checksum|digest|sha\d{1,3}|md5)\b/i.test(
    before,
  )
}

/** A bare `key:` is as often the name of an entry as it is a credential, and then it holds words. */
function isLabel({ name, value }: Assignment): boolean {
  return /^keys?$/i.test(name) && /sales.?loft|^[a-z]+[-_.:/]/i.test(value)
}

/** What frameworks call a secret of their own: a word nearby does not make it Salesloft's. */
function isFramework(name: string): boolean {
  return /secret_?key$/i.test(name)
}

/** Every service has a password, so only the lines around say whose one is. */
const passwordReach = 4

function isPassword(name: string): boolean {
  return /passw|passphrase|pwd$|(?:^|[._])pass$/i.test(name)
}

/** The `key` of a browser extension is public: https://developer.chrome.com/docs/extensions/reference/manifest/key */
function isExtensionKey({ path, text }: ScannedText, { name }: Assignment): boolean {
  return /^key$/i.test(name) && (/(?:^|\/)manifest\.json$/.test(path) || isExtensionManifest(text))
}

/** Ciphertext for which only a cluster or a CI service holds the key: SealedSecret, Travis and AppVeyor `secure:`. */
function isSealed(text: string, { start, value }: Assignment): boolean {
  const before = text.slice(Math.max(0, start - 2000), start)
  if (/secure["']?:[ \t]*["']?$/.test(before)) return true
  return value.length > 150 && value.startsWith('Ag') && /encryptedData/.test(before)
}
