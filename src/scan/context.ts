// Whose credential is it, where the name alone does not say? The braces, indentation and sections around it,
// and the services named near it, decide. A file that talks to Salesloft may hold other vendors' keys as well.
import { copyOf } from '../copy.ts'
import { memoryOf, type Memory } from './memory.ts'
import { mostWithMargins, passagesOf } from './passages.ts'
import { salesloftWord } from './salesloft-word.ts'
import { lastAtOrBefore, lineStartBefore } from './region.ts'

export type Owner = 'salesloft' | 'other' | 'unknown'

/** Other services whose names, beside a credential, say that it is theirs. */
const vendors =
  /\b(?:salesforce|sfdc|hubspot|outreach(?=[\W_])|salesflare|salesmate|salesblink|pipedrive|marketo|zendesk|intercom|gong|chorus|clearbit|zoominfo|lusha|segment|mixpanel|amplitude|stripe|twilio|sendgrid|mailchimp|mailgun|postmark|slack|discord|github|gitlab|bitbucket|jira|atlassian|confluence|trello|asana|notion|airtable|dropbox|openai|anthropic|gemini|google|firebase|azure|microsoft|amazon|aws|cloudflare|datadog|sentry|newrelic|pagerduty|okta|auth0|onelogin|zoom|calendly|apollo|elevenlabs|heroku|netlify|vercel|supabase|snowflake|databricks|algolia|pusher|plaid|shopify|paypal|square|braintree|linkedin|facebook|twitter|telegram|mapbox|rollbar|bugsnag|launchdarkly|fivetran|airbyte|npm|pypi|docker|digitalocean|linode|workday|netsuite|quickbooks|xero|freshdesk|freshsales|copper|close\.com|drift|gorgias|front(?:app)|typeform|surveymonkey|docusign|pandadoc|ngrok|postgres(?:ql)?|mysql|mariadb|redis|mongo(?:db)?|rabbitmq|kafka|elasticsearch|smtp|devise|pagar\.?me)(?![a-z])/gi

/** Hosts that stand in any text and own nothing. */
const neutralHost =
  /^(?:localhost|127\.|0\.0\.0\.0|\[::1\]|example\.|www\.w3\.org|schema|json-schema|schemas?\.|raw\.githubusercontent|.*\.local\b|.*\.internal\b|.*\bexample\.)/i
const host = /:\/\/(?:[^\s/@"'<>]{1,200}@)?([A-Za-z0-9.-]{3,120})/g
/** Salesloft's own samples use devsalesloft.com and numbered qasalesloft.com beside salesloft.com. */
const salesloftHost = /(?:^|\.)(?:dev|qa)?salesloft\.com\.?$/i
/** The word, but not in another's host (`notsalesloft.com`, `salesloft.com.evil.test`), nor in "not Salesloft". */
const ours = new RegExp(
  `(?<!\\b(?:not|non|than|unlike)[ -])(?<![a-z0-9-](?<!\\b(?:dev|qa)|[^a-z](?:dev|qa))(?=salesloft\\.com))${salesloftWord.source}(?!\\.com\\.[a-z]{2})`,
  'gi',
)

/** Who speaks where in one text; built once per text, asked by offset. */
export interface Mentions {
  readonly salesloft: readonly number[]
  readonly others: readonly number[]
}

export function mentionsIn(text: string, memory?: MentionMemory): Mentions {
  const salesloft = placesOf(text, ours)
  if (memory === undefined) return { salesloft, others: othersIn(text) }
  const others: number[] = []
  for (const { start, end } of passagesOf(text))
    for (const place of knownOthers(text.slice(start, end), memory)) others.push(start + place)
  return { salesloft, others }
}

/** Where other services are named in a passage. */
export type MentionMemory = Memory<readonly number[]>

export const mentionMemory = (): MentionMemory => memoryOf(1_000_000)

/** No name of a service and no host goes on behind its line, and a passage is whole lines: nothing around it matters. */
function knownOthers(passage: string, memory: MentionMemory): readonly number[] {
  if (passage.length > mostWithMargins) return othersIn(passage)
  const known = memory.get(passage)
  if (known !== undefined) return known
  const found = othersIn(passage)
  memory.keep(copyOf(passage), found)
  return found
}

function othersIn(text: string): readonly number[] {
  const places = placesOf(text, vendors)
  for (const { 1: name = '', index } of text.matchAll(host))
    if (!salesloftHost.test(name) && !neutralHost.test(name)) places.push(index)
  return places.sort((a, b) => a - b)
}

/** One by one: a match holds many times what is wanted of it. */
const placesOf = (text: string, pattern: RegExp): number[] =>
  Array.from(text.matchAll(pattern), ({ index }) => index)

/** How far a mention reaches: lines, and for texts written in one line about 80 characters a line. */
const reach = 30
const columns = 80

/** Whom the nearest mention names, within reach. A Salesloft word in the path reaches the whole file. */
export function nearestOwner(
  text: string,
  mentions: Mentions,
  offset: number,
  pathNamesSalesloft: boolean,
): Owner {
  const ours = nearest(text, mentions.salesloft, offset)
  const theirs = nearest(text, mentions.others, offset)
  if (ours === Infinity && !pathNamesSalesloft) return 'unknown'
  if (theirs < ours && theirs <= reach) return pathNamesSalesloft && theirs > 3 ? 'salesloft' : 'other'
  if (ours <= reach || pathNamesSalesloft) return 'salesloft'
  return theirs === Infinity ? 'salesloft' : 'unknown'
}

/** Distance in lines to the nearest of `places`; every 80 characters of one line count as a line. */
function nearest(text: string, places: readonly number[], offset: number): number {
  if (places.length === 0) return Infinity
  const index = lastAtOrBefore(places, offset)
  return Math.min(distance(text, places[index], offset), distance(text, places[index + 1], offset))
}

function distance(text: string, place: number | undefined, offset: number): number {
  if (place === undefined) return Infinity
  const [from, to] = place < offset ? [place, offset] : [offset, place]
  if (to - from > columns * reach * 4) return (to - from) / columns
  const lines = text.slice(from, to).split('\n').length - 1
  return lines + (to - from) / columns / 4
}

const farthest = 4000

/**
 * Whose block the offset stands in: the labels of the enclosing braces, indentation levels and sections, innermost
 * first; the first that names a service decides.
 */
export function enclosingOwner(text: string, offset: number): Owner {
  for (const labels of [labelsByIndentation, labelsByBraces, sectionOf])
    for (const label of labels(text, offset)) {
      const owner = lastNamed(label)
      if (owner !== 'unknown') return owner
    }
  return 'unknown'
}

/** The service that a short text names last, nearest to what follows it. Hosts do not count: the user's own stand here too. */
export function lastNamed(label: string): Owner {
  const salesloft = [...label.matchAll(ours)].at(-1)?.index ?? -1
  const other = [...label.matchAll(vendors)].at(-1)?.index ?? -1
  if (salesloft === -1 && other === -1) return 'unknown'
  return salesloft > other ? 'salesloft' : 'other'
}

const opening = 1
const closing = 2
/** By code unit: four thousand are looked at for each setting. */
const braces = new Uint8Array(128)
for (const mark of '{[(') braces[mark.charCodeAt(0)] = opening
for (const mark of '}])') braces[mark.charCodeAt(0)] = closing

/** What stands before each enclosing brace: `"salesloft": {`, `new SalesloftClient({`, `class Salesloft {`. */
function labelsByBraces(text: string, offset: number): string[] {
  const labels: string[] = []
  let depth = 0
  const first = Math.max(0, offset - farthest)
  for (let at = offset - 1; at >= first && labels.length < 6; at--) {
    const brace = braces[text.charCodeAt(at)]
    if (brace === closing) depth++
    else if (brace === opening) {
      if (depth > 0) depth--
      else labels.push(labelBefore(text, at))
    }
  }
  return labels
}

function labelBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 80), at)
  return before.slice(Math.max(...['\n', ',', ';', '{', '}'].map((mark) => before.lastIndexOf(mark))) + 1)
}

/** The lines that open the indentation levels around the offset, innermost first. */
function labelsByIndentation(text: string, offset: number): string[] {
  const labels: string[] = []
  let lineStart = lineStartBefore(text, offset, farthest)
  let level = indentation(text, lineStart)
  const first = Math.max(0, offset - farthest)
  while (level > 0 && lineStart > first && labels.length < 6) {
    const end = lineStart - 1
    lineStart = lineStartBefore(text, end, farthest)
    const line = text.slice(lineStart, Math.min(end, lineStart + 200))
    const own = indentation(text, lineStart)
    if (line.trim() === '' || own >= level) continue
    level = own
    labels.push(line)
  }
  return labels
}

function indentation(text: string, lineStart: number): number {
  let at = lineStart
  while (at - lineStart < farthest && (text[at] === ' ' || text[at] === '\t')) at++
  return at - lineStart
}

/** `[salesloft]`: the section of an INI or TOML file. */
function sectionOf(text: string, offset: number): string[] {
  const before = text.slice(Math.max(0, offset - farthest), offset)
  const lines = before.slice(0, before.lastIndexOf('\n') + 1).split('\n')
  return [header.exec(lines.findLast((line) => header.test(line)) ?? '')?.[1] ?? '']
}
const header = /^[ \t]*\[{1,9}([^\]]{1,80})\]{1,9}[ \t]*(?:[#;].*)?\r?$/

/** The text of the same line left of the offset, at most 120 characters. */
export function lineBefore(text: string, offset: number): string {
  return text.slice(lineStartBefore(text, offset, 120), offset)
}

/** The line of the offset and `count` lines on either side; at most 800 characters each way. */
export function linesAround(text: string, offset: number, count: number): string {
  const before = text
    .slice(Math.max(0, offset - 800), offset)
    .split('\n')
    .slice(-count - 1)
  const behind = text.slice(offset, offset + 800).split('\n', count + 1)
  return before.join('\n') + behind.join('\n')
}
