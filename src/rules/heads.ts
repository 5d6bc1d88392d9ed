// What is known of each rule before its code is there: enough to pass by the files that none of them wants, which in
// most repositories are all. The rules are in index.ts, and this is in their order.
import { policyPath } from '../config/policy.ts'
import type { Finding } from '../model.ts'
import { servesEnvironments } from '../environments/selected.ts'
import { isDotenvFamily } from '../scan/dotenv.ts'
import type { ScannedText } from '../scan/text.ts'
import { isAction, isWorkflow } from '../workflows/paths.ts'
import { dotenvNotIgnored, isManifest } from './dotenv-not-ignored.ts'
import type { Judging, RepositoryRule, TextRule } from './rule.ts'

export type TextHead = Pick<TextRule, 'id' | 'selects'>

export interface RepositoryHead extends Pick<RepositoryRule, 'id' | 'selects'> {
  /** Whether there may be something to judge though no text was of interest; without it there is not. */
  readonly stands?: (judging: Judging) => boolean
  /**
   * Whether the rule may take a fact from a text that holds no literal of interest and is read for its path. Without it
   * there is none to take: what the rule looks for speaks of Salesloft.
   */
  readonly hears?: (path: string, text: string) => boolean
  /** The rule itself, where it is small and stands in nearly every repository. */
  readonly rule?: ReadyRule
}

/** A rule that needs of a text no more than the words. */
type ReadyRule = RepositoryRule & {
  collect(text: Pick<ScannedText, 'path' | 'text'>, found: readonly Finding[]): unknown
}

export const textHeads: readonly TextHead[] = [
  { id: 'api-key' },
  { id: 'url-credential' },
  { id: 'client-exposed-key' },
  { id: 'webhook-token' },
  { id: 'oauth-client-secret' },
  { id: 'oauth-token' },
  { id: 'bearer-token' },
  { id: 'credential-assignment' },
  { id: 'insecure-transport' },
  { id: 'credential-logged' },
  { id: 'dotenv-committed', selects: isDotenvFamily },
]

/** The rule reads no file that holds no literal of interest. */
export const nothingByPath = (): boolean => false

const namesHandlers = ({ policy }: Judging): boolean => policy.webhooks.handlers.length > 0

export const repositoryHeads: readonly RepositoryHead[] = [
  {
    id: 'dotenv-not-ignored',
    selects: isManifest,
    stands: ({ repository }) => repository !== undefined,
    hears: (path) => isManifest(path) || isDotenvFamily(path),
    rule: dotenvNotIgnored,
  },
  {
    id: 'workflow-secret-exposure',
    selects: isWorkflow,
    hears: (path, text) => (isWorkflow(path) || isAction(path)) && text.includes('inherit'),
  },
  { id: 'audit-log-missing', selects: nothingByPath },
  {
    id: 'stale-key',
    selects: (path) => path === policyPath,
    hears: (path, text) => /\.ya?ml$/i.test(path) && text.includes('rotation'),
    stands: ({ policy, secrets }) => Object.keys(policy.rotation.keys).length > 0 || secrets !== undefined,
  },
  { id: 'webhook-unverified', selects: nothingByPath, stands: namesHandlers },
  { id: 'webhook-wrong-digest', selects: nothingByPath, stands: namesHandlers },
  { id: 'webhook-parsed-body', selects: nothingByPath, stands: namesHandlers },
  { id: 'webhook-unsafe-compare', selects: nothingByPath, stands: namesHandlers },
  { id: 'excessive-scope', selects: nothingByPath },
  { id: 'shared-environment-key', selects: servesEnvironments },
  {
    id: 'single-service-account',
    selects: nothingByPath,
    hears: (path, text) => isWorkflow(path) && text.includes('secrets'),
  },
]

export const ruleIds: readonly string[] = [...textHeads, ...repositoryHeads].map(({ id }) => id)
