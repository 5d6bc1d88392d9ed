// The scopes that Salesloft documents, as data. Read only when a repository asks for scopes at all.
//
// General scopes: the list of the client credentials page, https://developers.salesloft.com/docs/platform/api-basics/client-creds/
// Privileged and frontend scopes: https://developers.salesloft.com/docs/platform/api-basics/scopes/
// Identity: https://accounts.salesloft.com/.well-known/openid-configuration
// MCP server: https://mcp.salesloft.com/.well-known/oauth-authorization-server

export type Action = 'read' | 'write' | 'delete'

/** By resource, what can be done with it. */
const general: Readonly<Record<string, readonly Action[]>> = {
  accounts: ['read', 'write', 'delete'],
  activities: ['read', 'write'],
  audit_reports: ['read', 'write'],
  cadences: ['read', 'write', 'delete'],
  calls: ['read', 'write'],
  conversations: ['read', 'write'],
  crm: ['read'],
  dialer_recordings: ['read'],
  emails: ['read', 'write'],
  external_id: ['read', 'write', 'delete'],
  external_id_configuration: ['read', 'write', 'delete'],
  groups: ['write'],
  meetings: ['read', 'write'],
  notes: ['read', 'write', 'delete'],
  notifications: ['write'],
  opportunities: ['read', 'write', 'delete'],
  people: ['read', 'write', 'delete'],
  signal_registrations: ['read', 'delete'],
  signals: ['write'],
  tasks: ['read', 'write', 'delete'],
  team: ['read', 'write', 'delete'],
  workflow: ['read', 'write', 'delete'],
}

/** Salesloft asks for extreme caution with these: they reach the text of e-mails, the link to the CRM, and redaction. */
export const privilegedScopes = [
  'email_contents:read',
  'crm_id_person:write',
  'crm_id_account:write',
  'data_control:read',
  'data_control:write',
  'external_emails:write',
] as const

/** For panels inside Salesloft's own pages; no server needs them. */
export const frontendScopes = ['person:read', 'account:read'] as const

/** What the OpenID configuration lists. `system:all` is the whole account. */
export const identityScopes = ['openid', 'system:all', 'external_emails:create'] as const

/** What the MCP server lists; `claudeai` names a client and grants nothing by itself. */
export const mcpScopes = [
  'accounts:read',
  'conversations:read',
  'opportunities:read',
  'people:read',
  'team:read',
  'claudeai',
] as const

/** Seen in two public lists of every scope and absent from the documentation's: nobody's misspelling. */
const seen = ['signal_registrations:write']

export const generalScopes: readonly string[] = Object.entries(general).flatMap(([resource, actions]) =>
  actions.map((action) => `${resource}:${action}`),
)

/** Everything that an application may be given. */
export const documentedScopes: readonly string[] = [...generalScopes, ...privilegedScopes, ...frontendScopes]

export const knownScopes: ReadonlySet<string> = new Set([
  ...documentedScopes,
  ...identityScopes,
  ...mcpScopes,
  ...seen,
])

/** The left sides of all of them. */
export const resources: ReadonlySet<string> = new Set(
  [...knownScopes].flatMap((scope) => (scope.includes(':') ? [scope.slice(0, scope.indexOf(':'))] : [])),
)
