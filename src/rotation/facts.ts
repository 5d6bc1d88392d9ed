// What files say of keys while they go by, and how it is put together at the end. Only names, lines and days.
import { policyPath } from '../config/policy.ts'
import type { Finding, StoredSecret } from '../model.ts'
import type { Judging } from '../rules/rule.ts'
import { isWorkflow } from '../workflows/paths.ts'
import { isSalesloftSecret } from '../workflows/secrets.ts'
import { isLeak } from './credentials.ts'
import { declaredLines } from './declared.ts'
import type { Known, LeakedKey, Spot } from './keys.ts'
import { secretUsesIn, type SecretUse } from './uses.ts'

/** What one file says. */
export interface KeyFacts {
  readonly path: string
  /** Lines of the policy, by the name of the key. */
  readonly declared: ReadonlyMap<string, number>
  readonly used: readonly SecretUse[]
}

export function keyFactsOf(path: string, text: string): KeyFacts | undefined {
  const isPolicy = /\.ya?ml$/i.test(path) && /^["']?rotation\b/m.test(text)
  const declared = isPolicy ? declaredLines(text) : new Map<string, number>()
  const used = isWorkflow(path) ? secretUsesIn(text) : []
  return declared.size > 0 || used.length > 0 ? { path, declared, used } : undefined
}

export function knownFrom(
  facts: readonly KeyFacts[],
  judging: Judging,
  stored: readonly StoredSecret[],
): Known {
  const { policy, today } = judging
  // The policy in its usual place comes first: another file that declares the key may be an example.
  const files = facts.toSorted((a, b) => Number(b.path === policyPath) - Number(a.path === policyPath))
  const used = firstOf(files, (file) => file.used.map(({ name, line }) => [name, line]))
  const declared = new Set(Object.keys(policy.rotation.keys).map((name) => name.toUpperCase()))
  return {
    rotation: policy.rotation,
    today,
    declared: firstOf(files, (file) => [...file.declared]),
    used,
    // GitHub lists every secret of the repository: those of other services are none of our business.
    stored: stored.filter(({ name }) => isSalesloftSecret(name) || used.has(name) || declared.has(name)),
    leaked: leakedKeys(judging),
  }
}

function firstOf(
  files: readonly KeyFacts[],
  entries: (file: KeyFacts) => readonly (readonly [string, number])[],
): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>()
  for (const file of files)
    for (const [name, line] of entries(file)) if (!spots.has(name)) spots.set(name, { path: file.path, line })
  return spots
}

/** A token lives for hours and is revoked, not rotated: its age says nothing. */
const tokens: ReadonlySet<string> = new Set(['oauth-token'])

/** Each credential once, at the first of its places by path, in whatever order they were read. */
function leakedKeys({ found, accepted, since }: Judging): readonly LeakedKey[] {
  const keys = new Map<string, LeakedKey>()
  for (const finding of found.filter(isRotated)) {
    const { fingerprint, evidence, path, startLine: line, inTip } = finding
    if (accepted?.has(fingerprint) === true) continue
    const spot = path === null || inTip === false ? undefined : { path, line }
    const known = keys.get(fingerprint)
    if (known === undefined || isBefore(spot, known.spot))
      keys.set(fingerprint, { shown: evidence, fingerprint, spot, since: since?.get(fingerprint) })
  }
  return [...keys.values()]
}

function isBefore(spot: Spot | undefined, other: Spot | undefined): boolean {
  if (spot === undefined || other === undefined) return spot !== undefined
  return spot.path < other.path || (spot.path === other.path && spot.line < other.line)
}

function isRotated(finding: Finding): boolean {
  return isLeak(finding) && !tokens.has(finding.ruleId) && finding.confidence !== 'low'
}
