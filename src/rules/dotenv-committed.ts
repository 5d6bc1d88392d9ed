import {
  isCommittedByDesign,
  isDotenvFamily,
  isExampleName,
  isKeysFile,
  baseName,
  variablesIn,
  type Variable,
} from '../scan/dotenv.ts'
import { browserPublicPrefix, kindOfName, namesSalesloft } from '../scan/names.ts'
import type { ScannedText } from '../scan/text.ts'
import { shannon, strengthOf } from '../scan/values.ts'
import { apiKey } from './api-key.ts'
import { rotateWhatWasExposed } from './advice.ts'
import type { Hit, TextRule } from './rule.ts'

/** Values that are credentials whatever their variable is called; each prefix is documented by its issuer. */
const distinctive =
  /^(?:v\d_ak_\d+_[0-9a-f]{64}$|ak_[0-9a-f]{64}$|sk_live_|rk_live_|whsec_[A-Za-z0-9+/]{24}|gh[pousr]_[A-Za-z0-9]{36}|github_pat_|glpat-|xox[abpr]-\d|AKIA[0-9A-Z]{16}$|SG\.[\w-]{20,}\.|npm_[A-Za-z0-9]{36}|sk-(?:proj-|ant-)?[A-Za-z0-9_-]{20,})|-----BEGIN (?:[A-Z]+ )*PRIVATE KEY/
const urlWithPassword = /^[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:([^\s@/]+)@([^\s/:]+)/i

export const dotenvCommitted: TextRule = {
  kind: 'text',
  id: 'dotenv-committed',
  about: 'file',
  severity: 'error',
  title: 'Committed .env file',
  why: 'A .env file is where people put live credentials. Once git tracks it, every later edit is one commit away from publishing them, and the history keeps what was there.',
  fix: `Run \`git rm --cached\` on the file, add it to .gitignore, and commit a .env.example with empty values. The history keeps every credential that it held. ${rotateWhatWasExposed}`,
  references: [
    'https://12factor.net/config',
    'https://git-scm.com/docs/gitignore',
    'https://dotenvx.com/docs/env-keys-file',
  ],
  examples: [
    { path: '.env', text: 'SALESLOFT_API_KEY={{live}}\n', hits: 1 },
    {
      path: 'services/api/.env.production',
      text: 'DATABASE_URL=postgres://app:{{token}}@db.internal/app\n',
      hits: 1,
    },
    { path: '.env.example', text: 'SALESLOFT_API_KEY={{live}}\n', hits: 1, note: 'the name exempts nothing' },
    { path: '.env', text: 'PORT=3000\n', hits: 1, note: 'a warning: no secret yet' },
    { path: '.env.keys', text: 'DOTENV_PRIVATE_KEY="{{hex-64}}"\n', hits: 1, note: 'decrypts everything' },
    {
      path: '.env.example',
      text: 'SALESLOFT_API_KEY=\nSALESLOFT_CLIENT_SECRET=your_client_secret\nPORT=3000\n',
      hits: 0,
      note: 'proven by its values',
    },
    {
      path: '.env.production',
      text: 'DOTENV_PUBLIC_KEY_PRODUCTION="03{{hex-64}}"\nSALESLOFT_API_KEY="encrypted:BDqDBibm4wsYqMpCjTQ6BsDHmMadg9K3dAt+Z9HPMfLEIRVz50hmLXPXRuDBXaJi"\n',
      hits: 0,
      note: 'encrypted with dotenvx',
    },
    {
      path: 'src/.env.d.ts',
      text: 'declare const SALESLOFT_API_KEY: string',
      hits: 0,
      note: 'a type declaration',
    },
    {
      path: '.envrc',
      text: 'use flake\nexport SALESLOFT_API_KEY=$(op read op://dev/salesloft/key)\n',
      hits: 0,
      note: 'direnv, without a secret',
    },
  ],
  selects: isDotenvFamily,
  find: (text) => (text.where === 'file' && isDotenvFamily(text.path) ? judge(text) : []),
}

function judge(scanned: ScannedText): readonly Hit[] {
  const { path, text } = scanned
  const variables = variablesIn(text)
  const secrets = variables.filter((variable) => isSecret(variable))
  const keys = [...apiKey.find(scanned)].flatMap(({ secret }) => secret ?? [])
  if (secrets.length > 0 || keys.length > 0 || isKeysFile(path)) {
    const names = secrets.slice(0, 3).map(({ name }) => name)
    const more = secrets.length > 3 ? ` and ${secrets.length - 3} more` : ''
    const holds =
      names.length > 0
        ? ` holds a value for ${names.join(', ')}${more}`
        : keys.length > 0
          ? ' holds an API key'
          : ' holds the keys that decrypt others'
    return [
      {
        ...fileHit,
        message: `${baseName(path)} is committed and${holds}`,
        secrets: [...keys, ...(secrets.length > 0 ? secrets : variables).map(({ value }) => value)],
      },
    ]
  }
  // Of a file of several megabytes each window is judged alone, so none can say that there is no secret.
  if (!scanned.whole) return []
  if (isExampleName(path) || isCommittedByDesign(path) || isEncrypted(variables)) return []
  const identity = [baseName(path), ...variables.map(({ name }) => name).sort()].join('\0')
  return [
    {
      ...fileHit,
      message: `${baseName(path)} is committed, so far without a secret`,
      identity,
      severity: 'warning',
    },
  ]
}

/** The finding is about the file: it stands at its head and has no extent. */
const fileHit = { start: 0, end: 0, confidence: 'high' } as const

function isEncrypted(variables: readonly Variable[]): boolean {
  return variables.some(({ value }) => value.startsWith('encrypted:'))
}

/** Looks like a credential: by its own shape, as a URL with a password, or by its variable's name. */
function isSecret({ name, value }: Variable): boolean {
  if (value.startsWith('encrypted:') || /^DOTENV_(?:PUBLIC_KEY|VAULT)/.test(name)) return false
  if (distinctive.test(value) && (strengthOf(value) !== 'none' || value.startsWith('-----'))) return true
  const url = urlWithPassword.exec(value)
  if (url !== null) return strengthOf(url[1] ?? '') !== 'none'
  if (browserPublicPrefix.test(name) && !namesSalesloft(name)) return false
  return isSecretName(name) ? strengthOf(value) !== 'none' : isUnnamedSecret(name, value)
}

/** Long, random and in base64: no digest is written so, and an id that long is rare. */
function isUnnamedSecret(name: string, value: string): boolean {
  const harmless =
    /(?:^|_)(?:ID|IDS|URL|URI|HASH|SHA\d*|DIGEST|CHECKSUM|COMMIT|CERT|CERTIFICATE|PUBLIC|FINGERPRINT|DSN)(?:_|$)|PUBLIC_KEY/i
  return (
    value.length >= 40 &&
    shannon(value) >= 4.5 &&
    !harmless.test(name) &&
    /^[A-Za-z0-9+/_=-]+$/.test(value) &&
    strengthOf(value) === 'strong'
  )
}

/** Any vendor's: in a `.env` file the name needs no Salesloft in it. */
function isSecretName(name: string): boolean {
  return (
    kindOfName(name) !== undefined ||
    /(?:^|_)(?:PASSWORD|PASSWD|SECRET|SECRET_KEY|SECRET_KEY_BASE|PRIVATE_KEY|ENCRYPTION_KEY|APP_KEY|API_KEY|TOKEN)(?:_(?:BASE|V?\d+))?$/i.test(
      name,
    )
  )
}
