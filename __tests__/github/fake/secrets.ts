// The names and ages of secrets, the only things GitHub tells about them.
import type { Answer, Question } from './routes.ts'
import type { SecretState } from './state.ts'

export function secretList(kind: 'actions' | 'organization' | 'dependabot' | 'codespaces') {
  return ({ path, state }: Question): Answer => {
    const ofOrganization = path['org'] !== undefined
    const listed = state.secrets[kind].map((secret) =>
      ofOrganization ? { ...secret, visibility: 'all' } : secret,
    )
    return secretPage(listed)
  }
}

export function environmentSecrets({ path, state }: Question): Answer {
  const listed = state.secrets.environments.get(path['environment_name'] ?? '')
  return listed === undefined ? undefined : secretPage(listed)
}

export function environmentList({ origin, state }: Question): Answer {
  const items = [...state.secrets.environments.keys()].map((name, index) => ({
    id: index + 1,
    node_id: `EN_${index}`,
    name,
    url: `${origin}/environments/${name}`,
    html_url: `${origin}/environments/${name}`,
    created_at: '2026-01-02T03:04:05Z',
    updated_at: '2026-01-02T03:04:05Z',
  }))
  const around = (environments: readonly unknown[]) => ({ total_count: items.length, environments })
  return { body: undefined, page: { items, around } }
}

function secretPage(listed: readonly SecretState[]): Answer {
  const around = (secrets: readonly unknown[]) => ({ total_count: listed.length, secrets })
  return { body: undefined, page: { items: listed, around } }
}
