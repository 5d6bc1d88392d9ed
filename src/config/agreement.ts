// What must hold between the keys of one policy. Says nothing about single values; their description does that. Works
// on what could be read, so that these problems are shown together with all others.
import { nearest } from './nearest.ts'
import { patternSteps, totalStepLimit } from './pattern.ts'
import type { Policy } from './policy.ts'
import { shownName } from './problem.ts'

/** A policy in which anything may be missing, because it was wrong. */
export type Draft<T> = T extends object ? { readonly [K in keyof T]?: Draft<T[K]> | undefined } : T

/** `key` is written as the reader writes it, so that its place in the file can be found. */
export interface Disagreement {
  readonly key: string
  readonly message: string
}

/** `latest` is the last day that a date of the past may name. */
export function disagreements(
  policy: Draft<Policy>,
  ruleIds: readonly string[],
  latest: string | undefined,
): readonly Disagreement[] {
  const customIds = (policy.customRules ?? []).map((rule) => rule?.id)
  return [
    ...unknownRules(Object.keys(policy.rules ?? {}), [
      ...ruleIds,
      ...customIds.filter((id) => id !== undefined),
    ]),
    ...repeatedIds(customIds, ruleIds),
    ...costlyPatterns(policy.customRules ?? []),
    ...repeatedSuppressions(policy.suppressions ?? []),
    ...rotation(policy.rotation ?? {}),
    ...datesToCome(policy.rotation?.keys ?? {}, latest),
    ...serviceAccounts(policy.serviceAccounts ?? {}),
  ]
}

function unknownRules(ids: readonly string[], known: readonly string[]): readonly Disagreement[] {
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => {
      const meant = nearest(id, known)
      const hint = meant === undefined ? '`salesloft-guard rules` lists them' : `did you mean "${meant}"?`
      return { key: `rules.${shownName(id)}`, message: `expected the id of a rule; ${hint}` }
    })
}

function repeatedIds(
  ids: readonly (string | undefined)[],
  ruleIds: readonly string[],
): readonly Disagreement[] {
  return ids.flatMap((id, index) =>
    id !== undefined && (ruleIds.includes(id) || ids.indexOf(id) < index)
      ? [{ key: `custom-rules[${index}].id`, message: 'expected an id that no other rule has' }]
      : [],
  )
}

function costlyPatterns(rules: Draft<Policy['customRules']>): readonly Disagreement[] {
  const steps = rules.reduce((sum, rule) => sum + patternSteps(rule?.pattern ?? ''), 0)
  if (steps <= totalStepLimit) return []
  return [
    { key: 'custom-rules', message: 'expected patterns that cost less together: lower their upper limits' },
  ]
}

function repeatedSuppressions(suppressions: Draft<Policy['suppressions']>): readonly Disagreement[] {
  const seen = new Set<string>()
  return suppressions.flatMap((entry, index) => {
    const fingerprint = entry?.fingerprint
    if (fingerprint === undefined) return []
    const repeated = seen.has(fingerprint)
    seen.add(fingerprint)
    return repeated
      ? [{ key: `suppressions[${index}].fingerprint`, message: 'expected each fingerprint once' }]
      : []
  })
}

function rotation({
  maxAgeDays,
  dueSoonDays,
  keys = {},
}: Draft<Policy['rotation']>): readonly Disagreement[] {
  const late = maxAgeDays !== undefined && dueSoonDays !== undefined && dueSoonDays >= maxAgeDays
  return [
    ...(late
      ? [
          {
            key: 'rotation.due-soon-days',
            message: 'expected fewer days than max-age-days; without the key it is 14',
          },
        ]
      : []),
    ...Object.entries(keys)
      .filter(([, dates]) => dates?.created === undefined && dates?.rotated === undefined)
      .map(([name]) => ({
        key: `rotation.keys.${shownName(name)}`,
        message: 'expected the key "created" or "rotated"',
      })),
  ]
}

/** A date to come would keep a key young for ever. */
function datesToCome(
  keys: Draft<Policy['rotation']['keys']>,
  latest: string | undefined,
): readonly Disagreement[] {
  if (latest === undefined) return []
  return Object.entries(keys).flatMap(([name, dates]) =>
    (['created', 'rotated'] as const)
      .filter((field) => (dates?.[field] ?? '') > latest)
      .map((field) => ({
        key: `rotation.keys.${shownName(name)}.${field}`,
        message: 'expected a day that has come',
      })),
  )
}

function serviceAccounts({
  reader,
  writer,
}: Draft<NonNullable<Policy['serviceAccounts']>>): readonly Disagreement[] {
  if (reader === undefined || reader !== writer) return []
  return [{ key: 'service-accounts.writer', message: 'expected another setting than the reader' }]
}
