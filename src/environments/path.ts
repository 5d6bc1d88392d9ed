// Which words of a path may say to which environment a file belongs: `.env.production.local`, `values-prod.yaml`,
// `config/stg/app.yml`, `terraform/envs/prod/main.tf`, `environment.prod.ts`.
import type { Reading } from './words.ts'

export interface Piece {
  readonly text: string
  readonly reading: Reading
}

/** Folders whose children are environments, so that `qa`, `live` and `local` below them mean nothing else. */
const holder =
  /^\.?(?:env|envs|environments?|stages|overlays?|configs?|conf|configurations?|settings|deploy|deployments?|clusters?|inventor(?:y|ies)|(?:group_|host_|tf)?vars|stacks?|accounts?|workspaces?|profiles?|kustomize|k8s|kubernetes|helm|helmfile|charts?|values|infra|infrastructure|terraform|terragrunt|pulumi|ansible|live|credentials|secrets|namespaces?|params|parameters)$/i

/** Files that are written once for each environment. */
const settingsFile =
  /^\.?(?:env|flaskenv|envrc)(?![A-Za-z])|\.(?:env|ya?ml|json5?|jsonc|toml|ini|cfg|conf|config|properties|tfvars|tf|hcl|plist|xml|bicep|bicepparam|jsonnet|cue|edn)$/i

/** Said of the file and not of the environment. */
const endings = /(?:\.(?:example|sample|template|tmpl|tpl|dist|enc|sops|gpg|age|j2|erb|bak|old|orig)){1,4}$/i

/** Longer names are titles: `our-move-to-production-last-year`. */
const mostFolderWords = 4

/** Innermost first: the file's name, its folder, the folder around it. */
export function piecesOfPath(path: string): readonly Piece[] {
  const folders = path.split('/')
  const file = folders.pop() ?? ''
  return [
    ...piecesOfFile(file, folders.at(-1) ?? ''),
    ...folders.map((name, at) => pieceOfFolder(name, folders[at - 1] ?? '')).toReversed(),
  ]
}

/** `qa.env`, `.env.local` and `values-live.yaml`, but not `live-chat.ts` nor `my-stage-plan.json`. */
function piecesOfFile(name: string, folder: string): readonly Piece[] {
  const bare = name.replace(endings, '')
  const whole: Piece = { text: bare, reading: 'strong' }
  if (!settingsFile.test(bare) && !holder.test(folder)) return [whole]
  const parts = bare.split(/[._-]/).filter((part) => part !== '')
  const suffix = /^\.env/i.test(bare) || parts.length === 1 ? parts.slice(1).join('.') : (parts.at(-2) ?? '')
  return [
    whole,
    { text: suffix, reading: 'every' },
    { text: parts.length > 1 ? (parts[0] ?? '') : '', reading: 'every' },
  ]
}

/** `prod`, `eu-prod-1`, `my-app-staging`, `dev_eu`: an environment stands at either end of a short name. */
function pieceOfFolder(name: string, parent: string): Piece {
  const parts = name.split(/[._\s-]/).filter((part) => /[A-Za-z]/.test(part))
  if (parts.length > mostFolderWords) return { text: '', reading: 'strong' }
  if (parts.length === 1) return { text: name, reading: holder.test(parent) ? 'every' : 'strong' }
  return { text: parts.length > 2 ? `${parts[0]} - ${parts.at(-1)}` : name, reading: 'strong' }
}
