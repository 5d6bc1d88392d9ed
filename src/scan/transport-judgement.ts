// Whether a weakness of TLS found in a text weakens a call to Salesloft: the host on the same line tells, another
// host or a database beside it denies, and in documents only commands count.
import type { Confidence } from '../model.ts'
import { nearestOwner } from './context.ts'
import type { FileKind } from './file-kind.ts'
import {
  isAdvice,
  isCompared,
  isElsewhere,
  isLocal,
  surroundings,
  type Surroundings,
} from './surroundings.ts'
import type { ScannedText } from './text.ts'
import { callsUnverified, salesloftHost, type Weakness } from './transport.ts'

export interface Candidate {
  readonly weakness: Weakness
  readonly kind: FileKind
  readonly match: RegExpExecArray
}

/** How sure it is that the match weakens a call to Salesloft; `undefined` where it does not. */
export function confidenceOf(text: ScannedText, candidate: Candidate): Confidence | undefined {
  const { weakness, kind, match } = candidate
  const around = surroundings(text.text, match.index, match[0].length)
  if (kind === 'docs')
    return isAdvice(around.line) ? undefined : documented(text, weakness, { match, around })
  if (weakness.kind === 'query' && kind === 'settings') return undefined
  return judges[weakness.kind](text, around, match)
}

/** What the whole text says: asked once, however often something matches in it. */
interface Facts {
  readonly namesHost: boolean
  readonly sendsBearer: boolean
  readonly namesSetting: boolean
}

const known = new WeakMap<ScannedText, Facts>()

function factsOf(scanned: ScannedText): Facts {
  const { text } = scanned
  const facts = known.get(scanned) ?? {
    namesHost: salesloftHost.test(text),
    sendsBearer: /authorization|bearer/i.test(text),
    namesSetting: /SALES_?LOFT_\w{0,40}(?:KEY|TOKEN|SECRET)/.test(text),
  }
  known.set(scanned, facts)
  return facts
}

type Judge = (text: ScannedText, around: Surroundings, match: RegExpExecArray) => Confidence | undefined

const judges: Readonly<Record<Weakness['kind'], Judge>> = {
  http: (_text, { before }) => (isCompared(before) ? undefined : 'high'),
  tls: (text, around, match) => {
    if (salesloftHost.test(around.line) || salesloftHost.test(match[0])) return 'high'
    if (isElsewhere(around)) return undefined
    return owned(text, match.index) ? 'medium' : undefined
  },
  command: ({ text }, _around, { index }) =>
    callsUnverified(text.slice(index, index + 1000)) ? 'high' : undefined,
  'tls-everywhere': (text, { line }) =>
    factsOf(text).namesHost || text.pathNamesSalesloft || factsOf(text).namesSetting
      ? isLocal(line)
        ? undefined
        : 'medium'
      : undefined,
  proxy: (text, { line, before, after }) => {
    if (isCompared(before)) return undefined
    if (salesloftHost.test(after) || salesloftHost.test(line)) return 'high'
    const { namesHost, sendsBearer } = factsOf(text)
    return namesHost && sendsBearer ? 'medium' : undefined
  },
  query: (text, around, match) => {
    if (isCredentialFree(match[0])) return undefined
    if (salesloftHost.test(match[0]) || salesloftHost.test(around.statement)) return 'high'
    const url = /https?:\/\//.test(around.statement)
    return !url && factsOf(text).namesHost && owned(text, match.index) ? 'medium' : undefined
  },
}

function owned(scanned: ScannedText, at: number): boolean {
  const { text, pathNamesSalesloft } = scanned
  return nearestOwner(text, scanned.mentions(), at, pathNamesSalesloft) === 'salesloft'
}

/** In documents only a command counts, which a reader would copy and run; listings of addresses call nobody. */
function documented(
  text: ScannedText,
  { kind }: Weakness,
  { match, around }: { match: RegExpExecArray; around: Surroundings },
): Confidence | undefined {
  if (kind === 'command') return judges.command(text, around, match) && 'low'
  return kind === 'http' && /(?:^|[\s`$>])(?:curl|wget|https?ie)\s/.test(around.line) ? 'low' : undefined
}

/** `page_token`, `sort_key` and their like hold no credential. */
function isCredentialFree(matched: string): boolean {
  return /[?&](?:page|next|cursor|csrf|state)[_-]?(?:key|token)=/i.test(matched)
}
