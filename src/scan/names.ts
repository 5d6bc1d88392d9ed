// What a setting's name says: which credential it holds, and whose.
import { words } from './placeholders.ts'
import { salesloftWord } from './salesloft-word.ts'

/** Which credential a name speaks of. `credential` is any other key, token, secret or password. */
export type NameKind = 'webhook' | 'client-secret' | 'oauth-token' | 'bearer' | 'credential'

const nouns = new Set(
  `key token secret password passwd passphrase pwd pass credential credentials cred creds bearer authorization auth
  apikey apitoken apisecret accesstoken refreshtoken clientsecret appsecret authtoken bearertoken webhooksecret callbacktoken
  secretkey accesskey authkey tokensecret oauthtoken slapikey appkey usertoken pw keys tokens secrets apikeys apitokens jwt`.split(
    /\s+/,
  ),
)

/** Said after the noun, these only say which of several it is. */
const qualifiers = new Set(
  `prod production staging stage stg dev devel development test testing tests live sandbox qa uat local default value values literal
  old new current backup primary secondary main fallback hardcoded temp tmp raw plain plaintext encoded base b64 base64 read write ro rw
  reader writer readonly us eu emea apac ci v salesloft sales loft sl str string text const var env secure hidden demo integration
  for the in c override legacy rotated next previous prev one two a b`.split(/\s+/),
)

/** Before `key`, these make it a credential; any other word (cache, primary, sort, foreign…) makes it something else. */
const keyQualifiers = new Set(
  `api access secret private auth service read write reader writer live test sandbox prod production staging dev development master admin
  account app application integration signing webhook salesloft sales loft sl user client personal developer rest v bot sync hmac my
  oauth token your default new old our encryption security connector consumer x http bearer server backend partner`.split(
    /\s+/,
  ),
)

/** Before `token`, these make it harmless. */
const tokenExclusions = new Set(
  `csrf xsrf page next cursor continuation pagination cancel cancellation count max min num total device push design css lexer syntax
  type idempotency parser expires sync delta resume start end prev previous unexpected input output prompt completion stop pad eos`.split(
    /\s+/,
  ),
)

/** Somebody else's: a database, a mail server, a session, beside whatever word stands before it. */
const foreign = new Set(
  `database db postgres postgresql pg mysql mariadb redis mongo mongodb smtp mail mailer imap rds sql rabbit rabbitmq amqp elastic
  elasticsearch kafka ftp sftp ssh keystore truststore ssl tls cert certificate session cookie csrf rails django devise wordpress jwt
  flask laravel sidekiq pgbouncer snowflake redshift bigquery s3 minio encryption keychain`.split(/\s+/),
)

/** What such a name holds was made from a credential and opens nothing. */
const transformed = new Set(
  'encrypted hashed hash digest checksum fingerprint masked redacted sealed ciphertext obfuscated'.split(' '),
)

/** Every word a name may hold and still belong to whatever service is nearest: no vendor of its own. */
const generic = new Set([
  ...nouns,
  ...qualifiers,
  ...keyQualifiers,
  ...`refresh callback webhook hook client id request response headers header config configuration settings options opts
  params environment shared signature data args self this process system module exports public static final let def source
  target tap destination input field form body crm engagement cadence credential tokens provider external vendor service
  base url uri host name setting settings setx set export def get fetch add my_ api_ current_ the is of with to by`.split(
    /\s+/,
  ),
])

/** Lower-case words of a name, its last dotted segment only: `process.env.SALESLOFT_API_KEY` -> salesloft api key. */
export function nameWords(name: string): string[] {
  return words(name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1))
}

/** Which credential the name stands for, or undefined where it holds none (an id, a URL, a header's name…). */
export function kindOfName(name: string): NameKind | undefined {
  const all = words(name).flatMap((word) => word.match(/^salesloft(?=.)|.+/g) ?? [])
  const last = trimQualifiers(all)
  const noun = last.at(-1)
  if (noun === undefined || !nouns.has(noun)) return undefined
  if (all.some((word) => transformed.has(word))) return undefined
  if ((all.some((word) => foreign.has(word)) && noun !== 'jwt') || /key_?base$/i.test(name)) return undefined
  const before = last.at(-2)
  if ((noun === 'key' || noun === 'keys') && before !== undefined && !keyQualifiers.has(before))
    return undefined
  if (noun.startsWith('token') && before !== undefined && tokenExclusions.has(before)) return undefined
  return kindOfWords(last, noun)
}

function trimQualifiers(all: readonly string[]): readonly string[] {
  let end = all.length
  while (end > 1 && (qualifiers.has(all[end - 1] ?? '') || /^\d+$/.test(all[end - 1] ?? ''))) end--
  return all.slice(0, end)
}

function kindOfWords(all: readonly string[], noun: string): NameKind {
  const joined = all.join('')
  if (/webhook|callback|signing|signature|hmac|hooksecret|hooktoken/.test(joined)) return 'webhook'
  if (noun.endsWith('secret') && /(?:client|app|application|oauth|consumer)secret$/.test(joined))
    return 'client-secret'
  if (/(?:access|refresh|oauth)tokens?$/.test(joined)) return 'oauth-token'
  return noun === 'bearer' || noun === 'authorization' || joined.endsWith('bearerauth')
    ? 'bearer'
    : 'credential'
}

/** Whether the name itself says Salesloft. */
export function namesSalesloft(name: string): boolean {
  return salesloftWord.test(name)
}

/** Whether the name has no owner of its own, so that its surroundings decide (`API_KEY`, `access_token`, `SL_API_KEY`). */
export function isGeneric(name: string): boolean {
  return nameWords(name).every((word) => generic.has(word) || /^\d+$/.test(word) || word.length === 1)
}

/** Names that build tools copy into what every visitor downloads. Each prefix is documented by its tool. */
export const browserPublicPrefix =
  /(?<![A-Za-z0-9])(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|GATSBY|VUE_APP|NUXT_PUBLIC|NUXT_ENV|PUBLIC|NG_APP|STORYBOOK|SNOWPACK_PUBLIC|PLASMO_PUBLIC|WXT|RENDERER_VITE|BLITZ_PUBLIC|UMI_APP|TARO_APP|RSBUILD_PUBLIC|RAZZLE|PREACT_APP|POI_APP|ELM_APP|PARCEL_PUBLIC|BUN_PUBLIC)_/
