// What a change to policy or baseline asks for, in words. Until it is merged none of it is honoured, so the words are
// all a reviewer sees of it. Texts from the change stay as they are here; the reports sanitise them.
import type { Request } from '../model.ts'
import type { BaselineEntry } from './baseline.ts'
import type { CustomRule, Policy, PolicySuppression } from './policy.ts'
import { shownName } from './problem.ts'
import { quotable } from './quote.ts'
import { keyOf } from './shape.ts'

/** One value before and after the change. */
interface Change<T> {
  readonly base: T
  readonly head: T
}

/** `path` is where the policy stands. Nothing where both say the same, however they are written. */
export function policyRequests({ base, head }: Change<Policy>, path: string): readonly Request[] {
  const details = [
    ...failOn(base, head),
    ...include(base, head),
    ...listed(
      { base: base.exclude, head: head.exclude },
      { added: 'excludes', removed: 'no longer excludes' },
    ),
    ...rules(base, head),
    ...byName({ base: base.suppressions, head: head.suppressions }, describeSuppression),
    ...listed(
      { base: base.inline, head: head.inline },
      { added: 'honours the comments', removed: 'no longer honours the comments' },
    ),
    ...byName({ base: base.customRules, head: head.customRules }, describeCustomRule),
    ...settings(base, head),
  ]
  return details.map((detail) => ({ kind: 'policy', path, detail }))
}

/** A few entries are named, many are counted. */
export function baselineRequests(
  { base, head }: Change<readonly BaselineEntry[]>,
  path: string,
): readonly Request[] {
  const details = [
    ...summary('adds', 'to the baseline', without(head, base)),
    ...summary('removes', 'from the baseline', without(base, head)),
  ]
  return details.map((detail) => ({ kind: 'baseline', path, detail }))
}

function without(
  entries: readonly BaselineEntry[],
  others: readonly BaselineEntry[],
): readonly BaselineEntry[] {
  const known = new Set(others.map(({ fingerprint }) => fingerprint))
  return entries.filter(({ fingerprint }) => !known.has(fingerprint))
}

function summary(verb: string, where: string, entries: readonly BaselineEntry[]): readonly string[] {
  const most = 10
  if (entries.length > most) return [`${verb} ${entries.length} findings ${where}`]
  return entries.map(({ fingerprint, rule, path }) => {
    const place = path === null ? '' : ` in ${path}`
    return `${verb} ${fingerprint} (${shownName(rule)}${place}) ${where}`
  })
}

function failOn(base: Policy, head: Policy): readonly string[] {
  return base.failOn === head.failOn ? [] : [`changes fail-on from ${base.failOn} to ${head.failOn}`]
}

/** An empty list means every file, so the list as a whole is what changes. */
function include(base: Policy, head: Policy): readonly string[] {
  if (same(base.include, head.include)) return []
  return head.include.length === 0
    ? ['scans every file again']
    : [`scans only what matches ${head.include.map(quotable).join(', ')}`]
}

function listed(
  { base, head }: Change<readonly string[]>,
  words: { readonly added: string; readonly removed: string },
): readonly string[] {
  return [
    ...head.filter((item) => !base.includes(item)).map((item) => `${words.added} ${quotable(item)}`),
    ...base.filter((item) => !head.includes(item)).map((item) => `${words.removed} ${quotable(item)}`),
  ]
}

function rules(base: Policy, head: Policy): readonly string[] {
  const ids = new Set([...Object.keys(base.rules), ...Object.keys(head.rules)])
  return [...ids].toSorted().flatMap((id) => {
    const level = head.rules[id]
    if (base.rules[id] === level) return []
    if (level === undefined) return [`returns rule ${id} to its own severity`]
    return [level === 'off' ? `turns rule ${id} off` : `sets rule ${id} to ${level}`]
  })
}

/** What a list of named things calls one of them. */
interface Described {
  readonly name: string
  readonly noun: string
  readonly more: string
}

function describeSuppression({ fingerprint, reason, expires }: PolicySuppression): Described {
  const until = expires === undefined ? '' : `, until ${expires}`
  return { name: fingerprint, noun: `suppression of ${fingerprint}`, more: `: ${quotable(reason)}${until}` }
}

function describeCustomRule({ id }: CustomRule): Described {
  return { name: id, noun: `custom rule ${id}`, more: '' }
}

function byName<T>(
  { base, head }: Change<readonly T[]>,
  describe: (item: T) => Described,
): readonly string[] {
  const before = new Map(base.map((item) => [describe(item).name, item]))
  const after = new Set(head.map((item) => describe(item).name))
  const changed = head.flatMap((item) => {
    const { name, noun, more } = describe(item)
    const old = before.get(name)
    if (old === undefined) return [`adds a ${noun}${more}`]
    return same(old, item) ? [] : [`changes the ${noun}${more}`]
  })
  const removed = base.map(describe).filter(({ name }) => !after.has(name))
  return [...changed, ...removed.map(({ noun }) => `removes the ${noun}`)]
}

function settings(base: Policy, head: Policy): readonly string[] {
  const rest = ({ environments, rotation, serviceAccounts, webhooks }: Policy) => ({
    environments,
    rotation,
    serviceAccounts,
    webhooks,
  })
  return changedKeys({ base: rest(base), head: rest(head) }, '').map((key) => `changes ${key}`)
}

/** The innermost keys whose values differ, as they are written in the file. */
function changedKeys({ base, head }: Change<unknown>, key: string): readonly string[] {
  if (!isRecord(base) || !isRecord(head)) return same(base, head) ? [] : [key]
  const names = new Set([...Object.keys(base), ...Object.keys(head)])
  return [...names].flatMap((name) => {
    const inner = [key, isSetting(key) ? shownName(name) : keyOf(name)]
      .filter((part) => part !== '')
      .join('.')
    return changedKeys({ base: base[name], head: head[name] }, inner)
  })
}

/** Under these keys the names are the user's own, not ours. */
function isSetting(key: string): boolean {
  return key === 'environments' || key === 'rotation.keys'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Both sides were read by one description, so equal values have equal order. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
