// An organisation's list of repositories, with every field that GitHub's document demands.
import type { Answer, Question } from './routes.ts'

const urls =
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees'.split(
    ' ',
  )
const userUrls =
  'avatar events followers following gists html organizations received_events repos starred subscriptions'.split(
    ' ',
  )

export function organisationRepositories({ origin, path, state }: Question): Answer {
  if (path['org'] !== state.owner) return undefined
  const items = [...state.repositories].map(([name, size], index) =>
    repository(origin, state.owner, { name, size, index }),
  )
  return { body: undefined, page: { items, around: (page) => page } }
}

interface Kept {
  readonly name: string
  readonly size: number
  readonly index: number
}

function repository(origin: string, login: string, { name, size, index }: Kept): object {
  const url = `${origin}/repos/${login}/${name}`
  return {
    ...Object.fromEntries(urls.map((part) => [`${part}_url`, `${url}/${part}`])),
    id: index + 1,
    node_id: `R_${index}`,
    name,
    full_name: `${login}/${name}`,
    owner: user(origin, login),
    private: true,
    html_url: url,
    description: null,
    fork: false,
    url,
    size,
  }
}

function user(origin: string, login: string): object {
  const url = `${origin}/users/${login}`
  return {
    ...Object.fromEntries(userUrls.map((part) => [`${part}_url`, `${url}/${part}`])),
    login,
    id: 1,
    node_id: 'O_1',
    gravatar_id: null,
    url,
    type: 'Organization',
    site_admin: false,
  }
}
