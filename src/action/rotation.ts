// The ages of the secrets at GitHub, asked once and only where a token was given for it: `github.token` may never list
// secrets. Whatever goes wrong is a sentence in the report.
import { UsageError } from '../errors.ts'
import { readEvent } from '../github/event.ts'
import { GitHubFailure } from '../github/failure.ts'
import type { SecretAges } from '../model.ts'
import { version } from '../project.ts'
import type { Host } from './host.ts'

/** Seconds for all requests: an age is not worth more. */
const budget = 30

export function agesAtGitHub(host: Host, token: string): (() => Promise<SecretAges>) | undefined {
  return token === '' ? undefined : () => ask(host, token).catch(explained)
}

async function ask(host: Host, token: string): Promise<SecretAges> {
  const { connect } = await import('../github/octokit.ts')
  const { secretAges } = await import('../github/secrets.ts')
  const { owner, repo, apiUrl } = await readEvent(host.env)
  const client = await connect({ token, apiUrl, version, budget })
  return secretAges(client, { owner, repo })
}

function explained(error: unknown): SecretAges {
  if (error instanceof UsageError || error instanceof GitHubFailure)
    return { secrets: [], notes: [`The age of the secrets at GitHub is not known. ${error.message}`] }
  throw error
}
