// Requests by Node's own fetch, as the command line sends them: it reads only, and its bundle holds no Octokit.
import { clientOf, type Client, type ClientOptions, type Parameters, type Send } from './client.ts'
import { GitHubFailure, badAnswer } from './failure.ts'

/** Throws {@link GitHubFailure}. */
export function connectByFetch(options: ClientOptions): Client {
  if (options.token === '')
    throw new GitHubFailure({ kind: 'forbidden' }, 'There is no token to ask GitHub with')
  return clientOf(fetchSend(options), options)
}

function fetchSend({ token, apiUrl, version }: ClientOptions): Send {
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `token ${token}`,
    'user-agent': `salesloft-guard/${version}`,
    'x-github-api-version': '2022-11-28',
  }
  return async (route, parameters, signal) => {
    const url = apiUrl.replace(/\/+$/, '') + addressOf(route, parameters)
    // A renamed organisation is a redirect. On the way to another host fetch takes the token off:
    // https://fetch.spec.whatwg.org/#http-redirect-fetch
    const reply = await fetch(url, { headers, signal })
    const data = jsonOf(await reply.text())
    if (!reply.ok) throw refused(reply, data)
    if (data === undefined) throw badAnswer('it is cut short or no JSON')
    return { data, more: /rel="next"/.test(reply.headers.get('link') ?? '') }
  }
}

/** `GET /orgs/{org}/repos` and its parameters as a path; those that the path does not name go into the query. */
function addressOf(route: string, parameters: Parameters): string {
  const [method = '', template = ''] = route.split(' ')
  if (method !== 'GET') throw new Error(`${method} is not sent by fetch`)
  const rest = new Map(Object.entries(parameters).map(([name, value]) => [name, String(value)]))
  const path = template.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = rest.get(name) ?? ''
    rest.delete(name)
    return encodeURIComponent(value)
  })
  return `${path}?${new URLSearchParams([...rest]).toString()}`
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** In the form that `troubleOf` reads. */
function refused({ status, headers }: Response, data: unknown): Error {
  const response = { status, headers: Object.fromEntries(headers), data }
  return Object.assign(new Error(`HTTP ${status}`), { response })
}
