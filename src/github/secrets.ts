// The names and ages of the secrets that GitHub keeps for a repository. Their values cannot be read by anybody. What the
// token may not read is said in a sentence and takes nothing from the rest: an age that is not known fails no run.
import type { SecretAges, StoredSecret } from '../model.ts'
import { dayOf } from '../rotation/age.ts'
import type { Client } from './client.ts'
import { GitHubFailure, need } from './failure.ts'
import { list, object, text, type Json } from './json.ts'
import type { Place } from './tree.ts'

/** Pages of a hundred; GitHub allows a repository 100 secrets, and 100 of its organization. */
const mostPages = 10
const mostEnvironments = 100

/** What to ask, and the permission that each question needs of a fine-grained token. */
const questions = {
  repository: {
    route: 'GET /repos/{owner}/{repo}/actions/secrets',
    what: 'secrets of the repository',
    permission: 'Secrets: read',
  },
  organization: {
    route: 'GET /repos/{owner}/{repo}/actions/organization-secrets',
    what: 'secrets that the organization shares with the repository',
    permission: 'Secrets: read',
  },
  environments: {
    route: 'GET /repos/{owner}/{repo}/environments',
    what: 'environments and their secrets',
    permission: 'Actions: read',
  },
  environment: {
    route: 'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets',
    what: 'secrets of the environments',
    permission: 'Environments: read',
  },
} as const

type Question = (typeof questions)[keyof typeof questions]

/** https://docs.github.com/en/rest/actions/secrets. Never rejects for what GitHub answers. */
export async function secretAges(client: Client, place: Place): Promise<SecretAges> {
  const notes = new Set<string>()
  const secrets: StoredSecret[] = []
  const ask = async (question: Question, read: () => Promise<void>): Promise<boolean> => {
    try {
      await read()
      return true
    } catch (error) {
      if (!(error instanceof GitHubFailure)) throw error
      notes.add(noteOf(question, error))
      return false
    }
  }

  for (const holder of ['repository', 'organization'] as const) {
    const question = questions[holder]
    await ask(question, async () => {
      secrets.push(...(await secretsOf(client, question, { ...place }, holder)))
    })
  }
  const names: string[] = []
  await ask(questions.environments, async () => {
    names.push(...(await environmentsOf(client, place)))
  })
  if (names.length > mostEnvironments)
    notes.add(`Only the secrets of the first ${mostEnvironments} environments were asked for.`)
  for (const name of names.slice(0, mostEnvironments)) {
    const parameters = { ...place, environment_name: name }
    const answered = await ask(questions.environment, async () => {
      secrets.push(...(await secretsOf(client, questions.environment, parameters, `environment ${name}`)))
    })
    // A token that may not read one may read none: asking a hundred times would only take time.
    if (!answered) break
  }
  return { secrets, notes: [...notes] }
}

async function secretsOf(
  client: Client,
  { route }: Question,
  parameters: Readonly<Record<string, string>>,
  holder: StoredSecret['holder'],
): Promise<readonly StoredSecret[]> {
  const entries = await entriesOf(client, route, { parameters, field: 'secrets' })
  return entries.map((entry) => ({
    name: need(text(entry['name']), 'secrets[].name').toUpperCase(),
    updated: need(dayOf(text(entry['updated_at']) ?? ''), 'secrets[].updated_at'),
    holder,
  }))
}

async function environmentsOf(client: Client, place: Place): Promise<readonly string[]> {
  const { route } = questions.environments
  const entries = await entriesOf(client, route, { parameters: { ...place }, field: 'environments' })
  return entries.map((entry) => need(text(entry['name']), 'environments[].name'))
}

async function entriesOf(
  client: Client,
  route: string,
  { parameters, field }: { readonly parameters: Readonly<Record<string, string>>; readonly field: string },
): Promise<readonly Json[]> {
  const entries: Json[] = []
  let pages = 0
  for await (const page of client.pages(route, { ...parameters, per_page: 100 })) {
    for (const value of need(list(object(page)?.[field]), field)) entries.push(need(object(value), field))
    if (++pages === mostPages) break
  }
  return entries
}

/** GitHub answers 404 for what a token may not see, so both are a permission that is missing. */
function noteOf({ what, permission }: Question, { facts, message }: GitHubFailure): string {
  const lacking = facts.kind === 'forbidden' || facts.kind === 'not-found'
  const why = lacking ? `rotation-token may not read them: it needs "${permission}"` : message
  return `How old the ${what} are is not known (${why}). What the policy declares counts instead.`
}
