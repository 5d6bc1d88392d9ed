// The token comes from the environment alone: an argument would stand in every list of processes.
import { UsageError } from '../errors.ts'

export function tokenIn(env: Readonly<Record<string, string | undefined>>): string {
  const token = env['GH_TOKEN'] || env['GITHUB_TOKEN'] || ''
  if (token === '')
    throw new UsageError('Set GH_TOKEN (or GITHUB_TOKEN) to a token that may read the repositories.')
  return token
}
