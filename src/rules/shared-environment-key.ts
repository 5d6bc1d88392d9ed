import { sharedExamples } from '../environments/examples.ts'
import { servesEnvironments } from '../environments/selected.ts'
import type { Use } from '../environments/uses.ts'
import { usesIn } from '../environments/uses.ts'
import { isWorkflow } from '../workflows/paths.ts'
import { runbook, salesloftDocs } from './advice.ts'
import type { RepositoryRule } from './rule.ts'

/** What one file shows. */
interface Fact {
  readonly path: string
  readonly uses: readonly Use[]
  /** Of a workflow that names Salesloft: who receives which secret is told by its structure. */
  readonly workflow?: string
}

export const sharedEnvironmentKey: RepositoryRule<Fact> = {
  kind: 'repository',
  id: 'shared-environment-key',
  severity: 'error',
  title: 'One Salesloft credential serves two environments',
  why: 'Whoever gets at the weakest environment, a laptop or a test server, holds the key of production, and the key cannot be revoked in one without an outage in the other.',
  fix: `Generate a key for each environment in Salesloft, with only the scopes it needs there, update each environment's setting (in GitHub: an environment secret), verify that each works, and revoke the shared one (in detail: ${runbook}).`,
  references: [
    `${salesloftDocs}/docs/platform/api-basics/api-key-authentication/`,
    'https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments',
    'https://12factor.net/config',
  ],
  examples: sharedExamples,
  selects: servesEnvironments,
  collect: (text, found) => {
    if (text.where !== 'file') return undefined
    const uses = usesIn(text, found)
    const workflow = text.salesloft && isWorkflow(text.path) ? text.text : undefined
    if (uses.length === 0 && workflow === undefined) return undefined
    return { path: text.path, uses, ...(workflow !== undefined && { workflow }) }
  },
  judge: async (facts, { policy, repository, touched = new Set() }) => {
    const { readShared } = await import('../environments/shared.ts')
    const { hitOf } = await import('../environments/saying.ts')
    // What a range has taken away again serves nothing.
    const standing = await repository?.tree?.paths()
    const paths = standing && new Set(standing)
    const present = facts.filter(({ path }) => paths === undefined || paths.has(path))
    const uses = await Promise.all(present.map(usesOf))
    const { shared, environments } = await readShared(uses.flat(), { declared: policy.environments, touched })
    return { hits: shared.map(hitOf), applied: environments > 1 }
  },
}

async function usesOf({ path, uses, workflow }: Fact): Promise<readonly Use[]> {
  if (workflow === undefined) return uses
  const { usesOfWorkflow } = await import('../environments/workflow-uses.ts')
  return [...uses, ...usesOfWorkflow(path, workflow)]
}
