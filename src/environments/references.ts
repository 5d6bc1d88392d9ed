// Where a text asks a secret store for a Salesloft credential. What a store calls the secret is no secret; whether two
// askers of one name get the same value depends on the store, and that is what `reach` says.
import { salesloftWord } from '../scan/salesloft-word.ts'
import { isPublicName } from '../workflows/secrets.ts'

/**
 * - `one`: the name holds account, project or vault, or the store is one for all: whoever asks gets the same value.
 * - `account`: one value in each account, subscription or project, and environments often have their own.
 * - `namespace`: one value in each Kubernetes namespace.
 * - `process`: a variable of whatever process asks. Only its own words can tell.
 */
export type Reach = 'one' | 'account' | 'namespace' | 'process'

export interface Reference {
  /** As the store calls it. */
  readonly name: string
  /** Two references with the same identity ask for the same thing. */
  readonly identity: string
  readonly reach: Reach
  /** Offsets of the name, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

interface Form {
  /** Which store, in words; part of the identity. */
  readonly store: string
  /** The group `name` is what the store calls it. */
  readonly pattern: RegExp
  readonly reach: Reach
}

const name = String.raw`(?<name>[\w/.:@#+-]{3,200})`
const quoted = String.raw`["']?${name}["']?`

/** Stores by the way they are asked, from their own documentation. */
const forms: readonly Form[] = [
  // https://developer.1password.com/docs/cli/secret-reference-syntax
  { store: '1Password', reach: 'one', pattern: /\bop:\/\/(?<name>[^\s"'`<>,;)\]}]{3,200})/g },
  // https://docs.doppler.com and https://infisical.com/docs name project and environment.
  {
    store: 'secret store',
    reach: 'one',
    pattern:
      /\b(?:doppler|infisical|akeyless|keyvault|akv|bw|berglas|gsm|ref\+[a-z]{2,30}):\/{2,3}(?<name>[^\s"'`<>,;)\]}]{3,200})/g,
  },
  // https://bank-vaults.dev/docs/mutating-webhook and the paths of `vault kv get`, agent annotations and Terraform.
  {
    store: 'Vault',
    // Each environment may have a server of its own.
    reach: 'account',
    pattern: new RegExp(
      String.raw`(?:\bvault:(?://)?|\bvault[ \t]{1,4}(?:kv[ \t]{1,4}get|read)(?:[ \t]{1,4}-[\w=-]{1,60}){0,4}[ \t]{1,4}|agent-inject-secret-[\w.-]{1,80}["']?[ \t]{0,4}:[ \t]{0,4})${quoted}`,
      'g',
    ),
  },
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html: region and account are part of it.
  {
    store: 'AWS',
    reach: 'one',
    pattern:
      /\barn:aws[a-z-]{0,10}:(?<name>(?:secretsmanager|ssm):[a-z0-9-]{5,20}:\d{12}:(?:secret:|parameter\/)[\w/.@+=-]{1,200})/g,
  },
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
  {
    store: 'AWS',
    reach: 'account',
    pattern: /\{\{resolve:(?:secretsmanager|ssm|ssm-secure):(?<name>[\w/.@+=-]{3,200})/g,
  },
  {
    store: 'AWS',
    reach: 'account',
    pattern: new RegExp(
      String.raw`\baws[ \t]{1,4}(?:secretsmanager[ \t]{1,4}get-secret-value|ssm[ \t]{1,4}get-parameters?)\b[^\n]{0,120}?--(?:secret-id|names?)[ \t=]{1,4}${quoted}`,
      'g',
    ),
  },
  {
    store: 'AWS',
    reach: 'account',
    pattern: new RegExp(
      String.raw`\b(?:ssm|secretsmanager|awssm|aws-sm):/{0,3}(?<name>/?[\w/.@+-]{3,200})`,
      'g',
    ),
  },
  {
    store: 'AWS',
    reach: 'account',
    pattern: new RegExp(String.raw`\bSecretId["']?[ \t]{0,4}(?:[:=]|=>)[ \t]{0,4}["']${name}["']`, 'g'),
  },
  // https://cloud.google.com/secret-manager/docs/reference/rest: the project is part of it.
  { store: 'Google', reach: 'one', pattern: /\b(?<name>projects\/[\w-]{1,60}\/secrets\/[\w-]{1,200})/g },
  {
    store: 'Google',
    reach: 'account',
    pattern:
      /\bgcloud[ \t]{1,4}secrets[ \t]{1,4}versions[ \t]{1,4}access\b[^\n]{0,120}?--secret[ \t=]{1,4}["']?(?<name>[\w-]{3,200})/g,
  },
  // https://learn.microsoft.com/azure/app-service/app-service-key-vault-references
  {
    store: 'Azure',
    reach: 'one',
    pattern: /\/\/(?<name>[\w-]{2,60}\.vault\.azure\.net\/secrets\/[\w-]{1,127})/gi,
  },
  {
    store: 'Azure',
    reach: 'one',
    pattern: /\bVaultName=(?<name>[\w-]{2,60};[ ]?SecretName=[\w-]{1,127})/gi,
  },
  // https://kubernetes.io/docs/concepts/configuration/secret: a secret is an object of one namespace.
  {
    store: 'Kubernetes',
    reach: 'namespace',
    pattern:
      /\bsecret(?:KeyRef|Ref)["']?:[ \t]{0,4}(?:\{|\r?\n)(?:[ \t]{1,80}["']?(?:key|optional)["']?:[^\n]{0,120}\n|[ \t]{0,4}["']?(?:key|optional)["']?:[^\n,}]{0,120},){0,2}[ \t]{0,80}["']?name["']?:[ \t]{0,4}["']?(?<name>[\w.-]{3,253})/g,
  },
  // https://external-secrets.io/latest/api/externalsecret: the store decides, and each namespace may have its own.
  {
    store: 'External Secrets',
    reach: 'account',
    pattern:
      /\bremoteRef:[ \t]{0,4}(?:\{|\r?\n)(?:[ \t]{1,80}(?:property|version|conversionStrategy|decodingStrategy):[^\n]{0,120}\n){0,3}[ \t]{0,80}key:[ \t]{0,4}["']?(?<name>[\w/.:@+-]{3,200})/g,
  },
  // Variables: `${X}`, `$X`, `process.env.X`, `ENV['X']`, `os.environ["X"]`, `var.x`, `/run/secrets/x`.
  {
    store: 'variable',
    reach: 'process',
    pattern:
      /(?:\$\{?|\b(?:process\.|import\.meta\.)env\.|\b(?:ENV|environ|getenv|env|Getenv|fetch|get)[[(.][ ]?["']|\bvar\.|\.Values\.(?:\w{1,40}\.){0,4}|\/run\/secrets\/)(?<name>[A-Za-z_][\w-]{2,100})/g,
  },
]

/** https://registry.terraform.io: the argument that says which secret a data source reads. */
const dataSources: Readonly<Record<string, { store: string; reach: Reach; argument: RegExp }>> = {
  aws_secretsmanager_secret: { store: 'AWS', reach: 'account', argument: argument('name|arn') },
  aws_secretsmanager_secret_version: { store: 'AWS', reach: 'account', argument: argument('secret_id') },
  aws_ssm_parameter: { store: 'AWS', reach: 'account', argument: argument('name') },
  google_secret_manager_secret_version: { store: 'Google', reach: 'account', argument: argument('secret') },
  google_secret_manager_secret_version_access: {
    store: 'Google',
    reach: 'account',
    argument: argument('secret'),
  },
  azurerm_key_vault_secret: { store: 'Azure', reach: 'account', argument: argument('name') },
  vault_generic_secret: { store: 'Vault', reach: 'account', argument: argument('path') },
  vault_kv_secret: { store: 'Vault', reach: 'account', argument: argument('path') },
  vault_kv_secret_v2: { store: 'Vault', reach: 'account', argument: argument('name') },
  onepassword_item: { store: '1Password', reach: 'account', argument: argument('title|uuid') },
}
const dataSource =
  /^[ \t]{0,20}(?:data|ephemeral)[ \t]{1,8}"([a-z0-9_]{5,60})"[ \t]{1,8}"([\w-]{1,80})"[ \t]{0,8}\{([^{}]{0,1000})/gm

function argument(names: string): RegExp {
  return new RegExp(String.raw`^([ \t]{0,20}(?:${names})[ \t]{0,20}=[ \t]{0,20}")([^"\n]{1,200})"`, 'm')
}

/** What depends on more than the text shows, and so may differ in each environment. */
const interpolated = /\$\{|\{\{|\$\(|%\{|<[^>]*>|\$[A-Za-z]/

const mostReferences = 200

/** The references to Salesloft credentials, in no order. `settingAt` names the setting that is given what stands there. */
export function referencesIn(text: string, settingAt: (offset: number) => string): readonly Reference[] {
  const found: Reference[] = []
  for (const reference of allIn(text)) {
    if (found.length === mostReferences) break
    if (isSalesloft(reference, settingAt)) found.push(reference)
  }
  return found
}

function* allIn(text: string): Generator<Reference> {
  for (const { store, reach, pattern } of forms)
    for (const match of text.matchAll(pattern)) {
      const written = match.groups?.['name'] ?? ''
      const start = match.index + match[0].lastIndexOf(written)
      if (reach !== 'process' && continues(text, start + written.length)) continue
      yield { name: written, identity: `${store} ${written}`, reach, start, end: start + written.length }
    }
  yield* inTerraform(text)
}

/** `op://crm/salesloft-${env}/key`: the pattern has stopped where the expression begins. */
function continues(text: string, end: number): boolean {
  return interpolated.test(text.slice(end, end + 3)) || /^[${%<]/.test(text.slice(end, end + 1))
}

function* inTerraform(text: string): Generator<Reference> {
  for (const { 0: whole, 1: type = '', 2: label = '', 3: body = '', index } of text.matchAll(dataSource)) {
    const known = dataSources[type]
    const found = known?.argument.exec(body)
    if (known === undefined || !found?.[2] || interpolated.test(found[2])) continue
    const value = found[2]
    const start = index + whole.length - body.length + found.index + (found[1] ?? '').length
    const qualified = value.startsWith('arn:')
    const shown = salesloftWord.test(value) ? value : `${label} ${value}`
    yield {
      name: shown,
      identity: `${known.store} ${value}`,
      reach: qualified ? 'one' : known.reach,
      start,
      end: start + value.length,
    }
  }
}

function isSalesloft({ name, start }: Reference, settingAt: (offset: number) => string): boolean {
  if (interpolated.test(name) || isPublicName(name.slice(name.search(/[^/:#;=.]*$/)))) return false
  const setting = settingAt(start)
  return (salesloftWord.test(name) || salesloftWord.test(setting)) && !isPublicName(setting)
}
