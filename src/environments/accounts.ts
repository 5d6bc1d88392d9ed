// Which names of credentials a text uses and what it calls at Salesloft: what is kept of each file until the policy says
// which two names are the reader's and the writer's.
import { policyPath } from '../config/policy.ts'
import type { Finding } from '../model.ts'
import { commentsIn } from '../scan/comments.ts'
import { isExampleName } from '../scan/dotenv.ts'
import { kindOfFile } from '../scan/file-kind.ts'
import { kindOfName, namesSalesloft } from '../scan/names.ts'
import { documentStart, regionsOf } from '../scan/region.ts'
import type { ScannedText } from '../scan/text.ts'
import { callsIn, type Calls } from '../scopes/calls.ts'
import { isWorkflow } from '../workflows/paths.ts'
import { servingKinds, usesIn } from './uses.ts'

export interface NamePlace {
  readonly line: number
  readonly startColumn: number
  readonly endColumn: number
}

/** What a setting is given: the fingerprint of a credential, or what is asked of which store. Never a value. */
export interface Gift extends NamePlace {
  readonly setting: string
  readonly identity: string
  /** Absent for a credential. */
  readonly reference?: string
}

export interface AccountFact {
  readonly path: string
  /** Where each name that may be a credential's stands first. */
  readonly names: Readonly<Record<string, NamePlace>>
  readonly gifts: readonly Gift[]
  readonly calls: Calls | undefined
}

const token = /[A-Za-z_][\w.-]{2,100}/g
const mostNames = 200

export function accountFactOf(text: ScannedText, found: readonly Finding[]): AccountFact | undefined {
  const { path } = text
  if (text.where !== 'file' || path === policyPath || isExampleName(path)) return undefined
  const own = usesIn(text, found).map(
    ({ setting, identity, reference, line, startColumn, endColumn }): Gift => ({
      setting,
      identity,
      line,
      startColumn,
      endColumn,
      ...(reference !== undefined && { reference }),
    }),
  )
  const gifts = isWorkflow(path) ? [...own, ...secretsGiven(text)] : own
  if (!text.salesloft && gifts.length === 0) return undefined
  if (!servingKinds.has(kindOfFile(path, text.text))) return undefined
  const names = namesIn(text)
  if (Object.keys(names).length === 0) return undefined
  return { path, names, gifts, calls: callsIn(text) }
}

const secretGiven =
  /^[ \t]{0,80}(?:-[ \t]{1,8})?["']?([A-Za-z_]\w{2,100})["']?:[ \t]{1,8}["']?\$\{\{[ \t]{0,8}secrets\.(\w{1,100})[ \t]{0,8}\}\}/gm

/** Settings of a workflow that are given a secret as it is. */
function secretsGiven({ text }: ScannedText): readonly Gift[] {
  const regionOf = regionsOf(text, documentStart)
  return [...text.matchAll(secretGiven)]
    .slice(0, mostNames)
    .map(({ 0: whole, 1: setting = '', 2: secret = '', index }) => {
      const start = index + whole.lastIndexOf(secret)
      const { startLine: line, startColumn, endColumn } = regionOf(start, start + secret.length)
      return { setting, identity: `GitHub secret ${secret}`, reference: secret, line, startColumn, endColumn }
    })
}

function namesIn({ path, text }: ScannedText): Readonly<Record<string, NamePlace>> {
  const places = new Map<string, NamePlace>()
  const isComment = commentsIn(path, text)
  const regionOf = regionsOf(text, documentStart)
  const seen = new Set<string>()
  for (const { 0: written, index } of text.matchAll(token)) {
    if (seen.has(written) || isComment(index)) continue
    seen.add(written)
    for (const [name, offset] of partsOf(written)) {
      if (places.has(name) || (kindOfName(name) === undefined && !namesSalesloft(name))) continue
      const {
        startLine: line,
        startColumn,
        endColumn,
      } = regionOf(index + offset, index + offset + name.length)
      places.set(name, { line, startColumn, endColumn })
    }
    if (places.size >= mostNames) break
  }
  // A piece of a text keeps all of it in memory; what has been written out and read again does not.
  const detached: Readonly<Record<string, NamePlace>> = JSON.parse(JSON.stringify(Object.fromEntries(places)))
  return detached
}

/** `process.env.SALESLOFT_READ_KEY` is also its last part. */
function partsOf(written: string): readonly (readonly [string, number])[] {
  const dot = written.lastIndexOf('.')
  return dot === -1
    ? [[written, 0]]
    : [
        [written, 0],
        [written.slice(dot + 1), dot + 1],
      ]
}
