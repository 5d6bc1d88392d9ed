// Who started the run, as far as the machine can vouch for it: GitHub's runner names the actor, else the system knows
// under whose account the process runs. git's user.name is not asked: any repository may set it.
import { userInfo } from 'node:os'

type Environment = Readonly<Record<string, string | undefined>>

/** `github:octocat:583231`, `os:deploy`, or `unknown`. */
export function userIdOf(env: Environment): string {
  const actor = env['GITHUB_ACTOR'] ?? ''
  // Logins, and those of apps: `dependabot[bot]`.
  if (env['GITHUB_ACTIONS'] === 'true' && /^[\w-]{1,64}(?:\[bot\])?$/.test(actor)) {
    const id = env['GITHUB_ACTOR_ID'] ?? ''
    return /^\d{1,20}$/.test(id) ? `github:${actor}:${id}` : `github:${actor}`
  }
  return accountOf()
}

/** Throws no error where the account has no entry, as in many containers. */
function accountOf(): string {
  try {
    const { username, uid } = userInfo()
    return username === '' ? `os:${uid}` : `os:${username}`
  } catch {
    return 'unknown'
  }
}
