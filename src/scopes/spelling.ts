// What was probably meant by a scope that Salesloft does not have: `people.read`, `people:r`, `contact:read`, `poeple:read`.
import { nearest } from '../config/nearest.ts'
import { knownScopes, resources } from './catalogue.ts'

/** Words for a resource in other systems and in Salesloft's own endpoints, which are more than its scopes. */
const resourceWords: Readonly<Record<string, string>> = {
  person: 'people',
  prospect: 'people',
  prospects: 'people',
  contact: 'people',
  contacts: 'people',
  lead: 'people',
  leads: 'people',
  account: 'accounts',
  company: 'accounts',
  companies: 'accounts',
  cadence: 'cadences',
  cadence_membership: 'cadences',
  cadence_memberships: 'cadences',
  memberships: 'cadences',
  steps: 'cadences',
  sequences: 'cadences',
  user: 'team',
  users: 'team',
  teams: 'team',
  call: 'calls',
  call_data_records: 'calls',
  activity: 'activities',
  email: 'emails',
  mail: 'emails',
  note: 'notes',
  task: 'tasks',
  meeting: 'meetings',
  opportunity: 'opportunities',
  deals: 'opportunities',
  conversation: 'conversations',
  signal: 'signals',
  group: 'groups',
  workflows: 'workflow',
}

const actionWords: Readonly<Record<string, string>> = {
  r: 'read',
  get: 'read',
  list: 'read',
  view: 'read',
  readonly: 'read',
  w: 'write',
  create: 'write',
  update: 'write',
  edit: 'write',
  modify: 'write',
  d: 'delete',
  remove: 'delete',
  destroy: 'delete',
}

/** The documented scope that comes nearest, or `undefined` where none is near. Never the scope itself. */
export function meantBy(scope: string): string | undefined {
  const plain = scope.toLowerCase().replaceAll('-', '_')
  const [, left = '', right = ''] = /^(\w{1,60})[.:/](\w{1,40})$/.exec(plain) ?? separated(plain)
  for (const [resource, action] of [
    [left, right],
    [right, left],
  ] as const) {
    const guess = `${resourceWords[resource] ?? resource}:${actionWords[action] ?? action}`
    const exact = `${resource}:${actionWords[action] ?? action}`
    for (const one of [exact, guess]) if (knownScopes.has(one) && one !== scope) return one
  }
  return left === '' ? undefined : nearest(`${left}:${actionWords[right] ?? right}`, [...knownScopes])
}

/** `people_read`, `read_people`. */
function separated(scope: string): readonly string[] {
  const last = /^(\w{2,60})_(read|write|delete)$/.exec(scope)
  return last ?? /^(read|write|delete)_(\w{2,60})$/.exec(scope) ?? []
}

/** Whether the scope speaks of something that Salesloft has scopes for, however it is put. */
export function speaksOfSalesloft(scope: string): boolean {
  if (knownScopes.has(scope)) return scope.includes(':')
  const left = /^([a-z_]{2,60})[.:](?:[a-z]{1,10}|\*)$/.exec(scope)?.[1]
  return left !== undefined && resources.has(left)
}
