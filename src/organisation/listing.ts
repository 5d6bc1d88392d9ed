// Which repositories an organisation has, as far as the token may see them.
import { UsageError } from '../errors.ts'
import type { Client } from '../github/client.ts'
import { GitHubFailure, need } from '../github/failure.ts'
import { count, list, object, text } from '../github/json.ts'
import type { Sized } from './chunks.ts'
import { isRepositoryName } from './repository-name.ts'

/** Archived ones and forks too: their keys work as well as any. Throws {@link UsageError}. */
export async function repositoriesOf(client: Client, organisation: string): Promise<readonly Sized[]> {
  const found: Sized[] = []
  try {
    // https://docs.github.com/en/rest/repos/repos#list-organization-repositories
    const asked = { org: organisation, type: 'all', sort: 'full_name', per_page: 100 }
    for await (const page of client.pages('GET /orgs/{org}/repos', asked))
      for (const item of need(list(page), 'repositories')) found.push(sizedOf(item))
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error
    throw new UsageError(
      `The repositories of ${organisation} could not be listed: ${error.message}. The token must be allowed to read the organisation's repositories ("Metadata: read").`,
      { cause: error },
    )
  }
  return found
}

function sizedOf(item: unknown): Sized {
  const repository = object(item)
  const name = need(text(repository?.['full_name']), 'full_name')
  if (!isRepositoryName(name)) throw need<GitHubFailure>(undefined, 'full_name')
  return { name, size: count(repository?.['size']) ?? 0 }
}
