// What rules find in a version of a text of which they know another: of thousands of versions of one large file each differs from some other
// in a few lines. What stands around these is read again, and the rest is as it was.
import { copyOf } from '../copy.ts'
import type { Mentions } from './context.ts'
import { edgeBefore, edgeBehind, lookedAt } from './edges.ts'
import { isSeenFromAfar } from './far-seen.ts'
import { recentTexts, type Recent } from './recent-texts.ts'
import type { Located } from './scan.ts'
import type { Change } from './text-change.ts'
import type { ScannedText } from './text.ts'

export interface Versions {
  /** The credentials that the rules find, in any order. */
  locatedIn(text: ScannedText): readonly Located[]
}

/** Reads a text or a part of one. */
type Locate = (text: ScannedText) => readonly Located[]

interface Version {
  readonly salesloft: boolean
  readonly mentions: Mentions
  readonly located: readonly Located[]
}

/**
 * In characters. What a rule says of a place depends on no more before and behind it, but for what its own line and an encoded run lead to:
 * on whoever is named within 9,600 (context.ts), on a value of 8,192 and on what stands between the pieces of it (value-text.ts).
 */
const reach = 10_240

/** So much is read around a change that it is known for twice the reach. */
const around = 3 * reach

/** Of a shorter text nearly all stands around any change. */
const shortest = 8 * reach
const mostOfText = 0.75

/** No person has written more credentials into one file. */
const mostLocated = 1000

/** `locate` looks no further than it reaches, but for what is asked of whole texts here. */
export function versionsOf(locate: Locate): Versions {
  const recent = recentTexts<Version>()

  function versionOf(text: ScannedText, known: Known | undefined): Version | undefined {
    const changed = known && changedVersion(text, known, locate)
    if (changed !== undefined) return changed
    if (isSeenFromAfar(text.text)) return undefined
    const { salesloft } = text
    return { salesloft, mentions: mentionsOf(text), located: credentialsOf(locate(text)) }
  }

  return {
    locatedIn(text) {
      if (text.text.length < shortest) return locate(text)
      const { nearest, keep } = recent.add(text.path, text.text)
      const version = versionOf(text, nearest)
      if (version === undefined) return locate(text)
      if (version.located.length <= mostLocated) keep(version)
      return version.located
    },
  }
}

type Known = NonNullable<Recent<Version>['nearest']>

/** Undefined where it does not follow from what stands around the change. */
function changedVersion(
  text: ScannedText,
  { item: version, change }: Known,
  locate: Locate,
): Version | undefined {
  const { text: all, salesloft } = text
  const part = partAround(all, change)
  if (part === undefined || salesloft !== version.salesloft) return undefined
  const near = nearOf(change)
  if (isSeenFromAfar(all.slice(Math.max(0, near.later.from), near.later.to))) return undefined
  const written = all.slice(part.from, part.to)
  const mentions = changedMentions(version.mentions, shifted(mentionsOf(text.part(written)), part.from), near)
  if (mentions === undefined) return undefined
  const seen = text.part(written, shifted(mentions, -part.from))
  const found = credentialsOf(locate(seen)).map(movedBy(part.from))
  const sure: Stretch = {
    from: part.from === 0 ? 0 : part.from + reach,
    to: part.to === all.length ? part.to : part.to - reach,
  }
  const located = changedHits(version.located, found, { near, sure })
  return located && { salesloft, mentions, located }
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** With an edge close behind the change, where both texts have it: what a line or an encoded run leads to ends there. */
function partAround(text: string, { start, now }: Change): Stretch | undefined {
  if (edgeBehind(text, Math.min(text.length, now + lookedAt)) === undefined) return undefined
  const from = edgeBefore(text, Math.max(0, start - around))
  const to = edgeBehind(text, Math.min(text.length, now + around))
  if (from === undefined || to === undefined || to - from > mostOfText * text.length) return undefined
  return { from, to }
}

/** What is within reach of a change, in both texts, and by how much what is behind it has moved. */
interface Near {
  readonly earlier: Stretch
  readonly later: Stretch
  readonly by: number
}

function nearOf({ start, before, now }: Change): Near {
  const from = start - reach
  return { earlier: { from, to: before + reach }, later: { from, to: now + reach }, by: now - before }
}

/** Nobody is asked for in a text that does not name Salesloft. */
function mentionsOf(text: ScannedText): Mentions {
  return text.salesloft ? text.mentions() : nobody
}

const nobody: Mentions = { salesloft: [], others: [] }

/** Whoever is named in the later text. That nobody is, anywhere, is said of every place in it. */
function changedMentions(
  before: Mentions,
  found: Mentions,
  { earlier, later, by }: Near,
): Mentions | undefined {
  const placesOf = (known: readonly number[], own: readonly number[]): readonly number[] => [
    ...known.filter((place) => place < earlier.from),
    ...own.filter((place) => place >= later.from && place < later.to),
    ...known.filter((place) => place >= earlier.to).map((place) => place + by),
  ]
  const salesloft = placesOf(before.salesloft, found.salesloft)
  const others = placesOf(before.others, found.others)
  const isAsBefore =
    salesloft.length > 0 === before.salesloft.length > 0 && others.length > 0 === before.others.length > 0
  return isAsBefore ? { salesloft, others } : undefined
}

const shifted = ({ salesloft, others }: Mentions, by: number): Mentions => ({
  salesloft: salesloft.map((place) => place + by),
  others: others.map((place) => place + by),
})

/**
 * Near the change stands what was found there now, and elsewhere what stood there before. Undefined where one of them reaches into what is not
 * known for sure, or where a second look at what is as it was finds something else.
 */
function changedHits(
  before: readonly Located[],
  found: readonly Located[],
  { near: { earlier, later, by }, sure }: { readonly near: Near; readonly sure: Stretch },
): readonly Located[] | undefined {
  const kept = [
    ...before.filter(({ hit }) => hit.end <= earlier.from),
    ...before.filter(({ hit }) => hit.start >= earlier.to).map(movedBy(by)),
  ]
  const gone = before.filter(isNear(earlier))
  const come = found.filter(isNear(later))
  const again = found.filter((located) => !isNear(later)(located))
  const isKnown =
    come.every(isIn(sure)) &&
    gone.every(isIn({ from: sure.from, to: sure.to - by })) &&
    listOf(kept.filter(isIn(sure))) === listOf(again.filter(isIn(sure)))
  return isKnown ? [...kept, ...come] : undefined
}

const isNear =
  ({ from, to }: Stretch) =>
  ({ hit }: Located): boolean =>
    hit.end > from && hit.start < to

const isIn =
  ({ from, to }: Stretch) =>
  ({ hit }: Located): boolean =>
    hit.start >= from && hit.end <= to

const listOf = (located: readonly Located[]): string =>
  located
    .map(({ rule, hit }) => `${hit.start} ${hit.end} ${rule.id} ${hit.confidence}`)
    .toSorted()
    .join('\n')

const movedBy =
  (by: number) =>
  ({ rule, hit }: Located): Located => ({ rule, hit: { ...hit, start: hit.start + by, end: hit.end + by } })

/** Copies, since a slice would keep all of its text. */
function credentialsOf(located: readonly Located[]): readonly Located[] {
  return located.flatMap(({ rule, hit }) => {
    const { secret, secrets } = hit
    if (secret === undefined && secrets === undefined) return []
    const copied = {
      ...hit,
      ...(secret === undefined ? {} : { secret: copyOf(secret) }),
      ...(secrets === undefined ? {} : { secrets: secrets.map(copyOf) }),
    }
    return [{ rule, hit: copied }]
  })
}
