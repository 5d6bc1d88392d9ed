// `plan`: lists an organisation's repositories and packs them into chunks, one for each job of a matrix.
import { exitCode, UsageError } from '../errors.ts'
import { connectByFetch } from '../github/fetch.ts'
import { packed } from '../organisation/chunks.ts'
import { repositoriesOf } from '../organisation/listing.ts'
import { writePlan } from '../organisation/plan.ts'
import { writeWhole } from '../output-file.ts'
import { version } from '../project.ts'
import { mostShards } from '../shard.ts'
import { selection } from '../source/selection.ts'
import type { Invocation } from './arguments.ts'
import type { Io } from './io.ts'
import { tokenIn } from './token.ts'

/** Seconds for all requests: ten thousand repositories are a hundred pages. */
const budget = 600

export async function plan(invocation: Invocation, io: Io): Promise<number> {
  const organisation = invocation.operands[0] ?? ''
  if (!/^[A-Za-z0-9-]+$/.test(organisation))
    throw new UsageError(`"${organisation}" is no organisation's name. Give one: plan acme.`)
  const most = wholeNumber(invocation.text('chunks') ?? '16')
  const apiUrl = io.env['GITHUB_API_URL'] ?? 'https://api.github.com'
  const client = connectByFetch({ token: tokenIn(io.env), apiUrl, version, budget })
  const choose = await selection({
    includes: invocation.texts('include'),
    excludes: invocation.texts('exclude'),
  })
  const all = (await repositoriesOf(client, organisation)).filter(({ name }) => choose(name) === 'wanted')
  if (all.length === 0)
    throw new UsageError(
      `${organisation} has no repository that the token may see and the globs let through.`,
    )
  const text = writePlan({ organisation, chunks: packed(all, most) })
  const output = invocation.text('output')
  if (output === undefined) io.out(text)
  else writeWhole(output, text)
  return exitCode.clean
}

function wholeNumber(text: string): number {
  const value = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (value < 1 || value > mostShards)
    throw new UsageError(`--chunks takes a number from 1 to ${mostShards}, not "${text}".`)
  return value
}
