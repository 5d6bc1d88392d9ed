// Which scopes a call needs, by the first parts of its path behind `/v2/`, as data.
//
// Salesloft documents scopes on the page of each endpoint and nowhere as a table. What stands here follows from the
// endpoints' names (https://developers.salesloft.com/docs/api/), the scopes that each kind of event needs
// (https://developers.salesloft.com/docs/platform/webhooks/event-types/: steps and memberships belong to `cadences`,
// successes to `people`, users to `team`) and what privileged scopes are for
// (https://developers.salesloft.com/docs/platform/api-basics/scopes/). Many writing endpoints carry no scope; the one of
// their resource is counted as needed all the same, so that it is never called surplus. What is missing here is unknown.
import { knownScopes, type Action } from './catalogue.ts'

/** The resource whose scopes the endpoint needs. `''`: any key may call it. */
const resourceOf: Readonly<Record<string, string>> = {
  me: '',
  people: 'people',
  person_upserts: 'people',
  person_stages: 'people',
  successes: 'people',
  accounts: 'accounts',
  account_upserts: 'accounts',
  account_stages: 'accounts',
  account_tiers: 'accounts',
  account_types: 'accounts',
  cadences: 'cadences',
  cadence_memberships: 'cadences',
  cadence_bulk_memberships: 'cadences',
  cadence_stats: 'cadences',
  cadence_exports: 'cadences',
  cadence_imports: 'cadences',
  steps: 'cadences',
  actions: 'cadences',
  'action_details/call_instructions': 'calls',
  activities: 'activities',
  activity_histories: 'activities',
  'activities/calls': 'calls',
  'activities/emails': 'emails',
  call_data_records: 'calls',
  call_dispositions: 'calls',
  call_sentiments: 'calls',
  notes: 'notes',
  tasks: 'tasks',
  team: 'team',
  users: 'team',
  opportunities: 'opportunities',
  opportunity_people: 'opportunities',
  opportunity_stages: 'opportunities',
  conversations: 'conversations',
  meetings: 'meetings',
  crm_activities: 'crm',
  crm_activity_fields: 'crm',
  crm_users: 'crm',
  external_emails: 'external_emails',
}

/** Endpoints of the same API whose scopes nobody has written down: a call to them leaves the set open. */
const unknown =
  `groups custom_fields custom_roles tags imports email_templates email_template_attachments team_templates
  team_template_attachments webhook_subscriptions bulk_jobs saved_list_views searches calendar phone_numbers
  phone_number_assignments mime_email_payloads pending_emails live_website_tracking_parameters integrations
  data_control meetings_settings transcriptions external_ids external_id_configurations audit_reports`.split(
    /\s+/,
  )

export const endpointNames: ReadonlySet<string> = new Set([
  ...Object.keys(resourceOf).map((path) => path.split('/', 1)[0] ?? ''),
  ...unknown,
])

/** What a call may need beyond its resource, depending on the fields it asks for or sends. */
const dependingOnFields: Readonly<Record<string, readonly string[]>> = {
  'emails:read': ['email_contents:read'],
  'people:write': ['crm_id_person:write', 'external_id:write'],
  'accounts:write': ['crm_id_account:write', 'external_id:write'],
  'calls:read': ['dialer_recordings:read'],
  'activities:read': ['calls:read', 'emails:read'],
  'activities:write': ['calls:write', 'emails:write', 'tasks:write'],
}

export interface Need {
  readonly scopes: readonly string[]
  /** Not surely needed, and so never surplus. */
  readonly perhaps: readonly string[]
}

/** `undefined` where it is not known. `path` is `people`, `activities/calls`. */
export function needOf(path: string, action: Action): Need | undefined {
  const [first = ''] = path.split('/', 1)
  const resource = resourceOf[path] ?? resourceOf[first]
  if (resource === undefined) return undefined
  const scope = `${resource}:${action}`
  if (resource === '' || !knownScopes.has(scope)) return { scopes: [], perhaps: [] }
  return { scopes: [scope], perhaps: dependingOnFields[scope] ?? [] }
}
