// Every place of a text where a Salesloft credential, or a reference to one, serves some environment. Compact and of its
// own memory: it is kept until the whole repository has gone by.
import type { Finding } from '../model.ts'
import { commentsIn } from '../scan/comments.ts'
import { isGeneric } from '../scan/names.ts'
import { isSalesloftSecret } from '../workflows/secrets.ts'
import { kindOfFile, type FileKind } from '../scan/file-kind.ts'
import { isExampleName } from '../scan/dotenv.ts'
import { lineBefore } from '../scan/context.ts'
import { documentStart, regionsOf } from '../scan/region.ts'
import type { ScannedText } from '../scan/text.ts'
import { aliasedPlaces } from './aliases.ts'
import { documentAround, headingsAround } from './headings.ts'
import { placesIn, type Place } from './place.ts'
import { referencesIn, type Reach } from './references.ts'

/** How sure it is that two places get the same value. */
export type Sureness = 'same' | 'likely' | 'possible'

export interface Use {
  /** The fingerprint of a credential, or what is asked of which store. Never a value. */
  readonly identity: string
  /** What the store calls it; absent for a credential. */
  readonly reference?: string
  /** `environment`: a secret of GitHub's that each environment may have another value of. */
  readonly reach: Reach | 'environment'
  /** The Kubernetes namespace it is asked in, where the document says so. */
  readonly namespace?: string
  /** How sure it is that a reference whose own name says another environment than its place is shared. */
  readonly mismatch: Sureness
  readonly place: Place
  /** What it is given to, where something says so. */
  readonly setting: string
  readonly line: number
  readonly startColumn: number
  readonly endColumn: number
}

/** Rules whose findings are one Salesloft credential each. */
const credentialRules = new Set([
  'api-key',
  'oauth-client-secret',
  'oauth-token',
  'webhook-token',
  'credential-assignment',
  'bearer-token',
  'url-credential',
  'client-exposed-key',
])

/** Documents, tests and what a machine wrote serve nobody. */
export const servingKinds: ReadonlySet<FileKind> = new Set(['code', 'script', 'settings'])

/** Of one text; a file that holds more is no settings file. */
const mostUses = 100

/** Two rules ask. */
const known = new WeakMap<ScannedText, readonly Use[]>()

/** `found` is what the text rules found in this text. Documents, tests, examples and comments serve no environment. */
export function usesIn(text: ScannedText, found: readonly Finding[]): readonly Use[] {
  const uses = known.get(text) ?? readUses(text, found)
  known.set(text, uses)
  return uses
}

function readUses(text: ScannedText, found: readonly Finding[]): readonly Use[] {
  const credentials = found.filter(({ ruleId }) => credentialRules.has(ruleId))
  if (credentials.length === 0 && !text.salesloft) return []
  const kind = kindOfFile(text.path, text.text)
  if (text.where !== 'file' || !servingKinds.has(kind) || isExampleName(text.path)) return []
  const reading: Reading = {
    text,
    settings: kind === 'settings',
    isComment: commentsIn(text.path, text.text),
    placesOf: placesOf(text),
  }
  const uses: Use[] = []
  for (const use of allUses(reading, credentials)) if (uses.push(use) === mostUses) break
  return detached(uses)
}

interface Reading {
  readonly text: ScannedText
  readonly settings: boolean
  readonly isComment: (offset: number) => boolean
  readonly placesOf: (offset: number, name: string) => readonly Place[]
}

function* allUses(reading: Reading, found: readonly Finding[]): Generator<Use> {
  yield* credentialUses(reading, found)
  yield* referenceUses(reading)
}

function* credentialUses({ text, isComment, placesOf }: Reading, found: readonly Finding[]): Generator<Use> {
  const offsetOf = offsetsIn(text.text)
  const assigned = found.length === 0 ? [] : text.assignments()
  for (const { fingerprint, startLine, startColumn, endLine, endColumn } of found.slice(0, mostUses)) {
    const offset = offsetOf(startLine, startColumn)
    if (isComment(offset)) continue
    const name =
      assigned.find(({ start, end }) => start <= offset && offset < end)?.name ?? settingOn(text.text, offset)
    const region = {
      line: startLine,
      startColumn,
      endColumn: endLine === startLine ? endColumn : startColumn,
    }
    const use = { identity: fingerprint, setting: name, reach: 'one', mismatch: 'same', ...region } as const
    for (const place of placesOf(offset, name)) yield { ...use, place }
  }
}

function* referenceUses({ text, settings, isComment, placesOf }: Reading): Generator<Use> {
  // A workflow's own secrets are read by its structure.
  const asked = referencesIn(text.text, (offset) => ownerOf(text.text, offset))
  const regionOf = regionsOf(text.text, documentStart)
  for (const { name, identity, reach, start, end } of asked) {
    if (isComment(start)) continue
    const { startLine: line, startColumn, endColumn } = regionOf(start, end)
    const namespace = reach === 'namespace' ? namespaceAround(text.text, start) : undefined
    const setting = ownerOf(text.text, start) || settingOn(text.text, start)
    const use = {
      identity,
      setting,
      reference: name,
      reach,
      ...(namespace !== undefined && { namespace }),
      mismatch: reach === 'process' && !settings ? 'possible' : 'same',
      line,
      startColumn,
      endColumn,
    } as const
    for (const place of placesOf(start, settingOn(text.text, start))) yield { ...use, place }
  }
}

/** Where it stands, and where a YAML alias puts it as well. */
function placesOf(text: ScannedText): Reading['placesOf'] {
  const placeOf = placesIn(text)
  return (offset, name) => [placeOf(offset, name), ...aliasedPlaces(text, offset, name)]
}

/** What stands before `://` is the store's scheme and no setting. */
const settingBefore = /([A-Za-z_][\w.-]{0,100})["']?\]?[ \t]{0,8}(?::(?!\/\/)|=>?|,)(?:[^:=]|:\/\/){0,60}$/

/** The setting that the rest of the line is given to. */
function settingOn(text: string, offset: number): string {
  return settingBefore.exec(lineBefore(text, offset))?.[1] ?? ''
}

const variable = /-[ \t]{1,8}["']?name["']?:[ \t]{0,8}["']?([\w.-]{1,120})/

/** The setting that says whose a reference is: on its line, or that of the Kubernetes variable around it, or its section's. */
function ownerOf(text: string, offset: number): string {
  const own = settingOn(text, offset)
  if (isSalesloftSecret(own)) return own
  const around = headingsAround(text, offset)
  const named = around.slice(0, 3).flatMap((heading) => variable.exec(heading)?.[1] ?? [])
  if (named[0] !== undefined) return named[0]
  return isGeneric(own) ? (around[0] ?? '') : ''
}

/** Of a manifest's own `metadata`; deeper ones, in Helm's values, belong to other releases. */
const namespaceLine = /^[ \t]{0,2}namespace:[ \t]{1,8}["']?([\w-]{1,63})["']?[ \t]{0,8}(?:#.{0,80})?\r?$/m

function namespaceAround(text: string, offset: number): string | undefined {
  const [from, to] = documentAround(text, offset)
  return namespaceLine.exec(text.slice(from, to))?.[1]
}

function offsetsIn(text: string): (line: number, column: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (line, column) => (starts[line - 1] ?? 0) + column - 1
}

/** A piece of a text keeps all of it in memory; what has been written out and read again does not. */
function detached(uses: readonly Use[]): readonly Use[] {
  if (uses.length === 0) return uses
  const detachedUses: readonly Use[] = JSON.parse(JSON.stringify(uses))
  return detachedUses
}
