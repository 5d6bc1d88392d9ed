// What an environment may ask for: the policy's list, or the table of the founding brief.
import type { Stage } from '../environments/words.ts'
import { kindOfScope } from './kinds.ts'

/**
 * Scopes that change what the team has set up and not a record of it. Staging may write records, and nothing else
 * that writes: this is what the table's "limited write" means here.
 */
const setUp = new Set(['audit_reports', 'external_id_configuration', 'groups', 'team', 'workflow'])

/** Whether the table lets the stage have the scope. Without a stage, and in production, only excess by itself counts. */
export function tableAllows(scope: string, stage: Stage | undefined): boolean {
  const kind = kindOfScope(scope)
  if (kind === 'neutral' || kind === 'read') return true
  if (kind !== 'write' && kind !== 'delete') return false
  if (stage === 'development') return false
  if (stage === 'staging') return kind === 'write' && !setUp.has(scope.slice(0, scope.indexOf(':')))
  return true
}

/** Whether one of the policy's scopes covers it: `*`, `*:read`, `read:*`, `people:*` or the scope itself. */
export function policyAllows(scope: string, allowed: readonly string[]): boolean {
  return allowed.some((pattern) => covers(pattern, scope))
}

const actions = new Set(['read', 'write', 'delete'])

function covers(pattern: string, scope: string): boolean {
  if (pattern === scope) return true
  if (kindOfScope(scope) === 'unknown') return false
  if (pattern === '*' || pattern === '*:*') return true
  const [left, right] = sides(pattern)
  const [resource, action] = sides(scope)
  return (left === '*' || left === resource) && (right === '*' || right === action)
}

/** Resource and action; the brief writes `read:*` for every resource's `read`. */
function sides(scope: string): readonly [string, string] {
  const [left = '', right = ''] = scope.split(':', 2)
  return right === '*' && actions.has(left) ? ['*', left] : [left, right]
}
