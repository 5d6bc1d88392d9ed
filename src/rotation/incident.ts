// The incident of 2025: what was taken from Salesloft's systems then still works wherever nobody has revoked it.
// https://trust.salesloft.com (updates of August and September 2025); facts in short: an attacker reached Drift's cloud
// through Salesloft's GitHub organisation between March and June, and exported customers' data until 18 August.

/** The first day after the window: every token connected to Drift was declared compromised on 28 August 2025. */
export const incidentEnd = '2025-09-01'

/** `day` is an ISO date. */
export function inIncidentWindow(day: string): boolean {
  return day < incidentEnd
}

export const incidentTag = 'there since before September 2025: it belongs to the Salesloft incident window'
