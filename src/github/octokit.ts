// Requests by the real Octokit of @actions/github, as the action sends them.
import { clientOf, type Client, type ClientOptions, type Send } from './client.ts'
import { GitHubFailure, badAnswer } from './failure.ts'

/** Throws {@link GitHubFailure}. */
export async function connect(options: ClientOptions): Promise<Client> {
  return clientOf(await octokitSend(options), options)
}

/** @actions/github reads the environment and the event file while it is imported, so it is imported here and not above. */
async function octokitSend(options: ClientOptions): Promise<Send> {
  if (options.token === '')
    throw new GitHubFailure({ kind: 'forbidden' }, 'There is no token to ask GitHub with')
  const { getOctokit } = await import('@actions/github').catch(() => {
    throw new GitHubFailure({ kind: 'unavailable' }, 'The GitHub client could not be started')
  })
  const silent = () => undefined
  const octokit = getOctokit(options.token, {
    baseUrl: options.apiUrl.replace(/\/+$/, ''),
    userAgent: `salesloft-guard/${options.version}`,
    log: { debug: silent, info: silent, warn: silent, error: silent },
  })
  return async (route, parameters, signal) => {
    const headers = { 'x-github-api-version': '2022-11-28' }
    const reply = await octokit.request(route, { ...parameters, headers, request: { signal } })
    const data: unknown = reply.data
    // Octokit hands over the bare text of a JSON answer that it could not parse.
    if (typeof data === 'string') throw badAnswer('it is cut short or no JSON')
    return { data, more: /rel="next"/.test(reply.headers.link ?? '') }
  }
}
