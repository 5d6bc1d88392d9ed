// Rarer prose, data, digests and neighbours. No finding at all.

export const rarerTextNearMisses = String.raw`
#### prose sentences
@@@ a.md
The Salesloft API key must be rotated every 90 days. Salesloft tokens: short-lived. Salesloft secret = never shared.
Salesloft password: contact it-support@acme.io
Set the header Authorization: Bearer followed by the key, as in https://api.salesloft.com/v2/me.json
If salesloft_token=expired then run refresh-salesloft-token.sh again.
> **Salesloft token** — generated-by-the-integration-service
#### changelog
@@@ CHANGELOG.md
* **salesloft:** rename apiKey to accessToken ([«hex7»](https://github.com/acme/crm/commit/«hex40»))
* salesloft secret: use KMS (#482), closes ENG-10293
#### URLs with ids and fragments
@@@ a.md
https://app.salesloft.com/app/emails/detail/«uuid»?token_view=list
https://developers.salesloft.com/docs/api/tokens-index#token-«hex32»
https://api.salesloft.com/v2/people.json?include_paging_counts=true&updated_at[gt]=2024-06-01T00:00:00.000000Z
https://api.salesloft.com/v2/webhook_subscriptions/12345.json?cursor=«b64u»
https://s3.amazonaws.com/salesloft-exports/a.csv?X-Amz-Credential=§{CRED}&X-Amz-Signature=«hex»
#### emails and mentions
@@@ a.txt
salesloft-token@acme.iam.gserviceaccount.com
ops+salesloft_secret@acme.io
git@github.com:acme/salesloft-api-key-rotator.git
#### dbt and warehouse
@@@ models/schema.yml
- name: salesloft_token_id
  description: Key of the token row, a hash of user and cadence
  tests: [unique, not_null]
- name: salesloft_key_hash
  value: «hex»
#### SQL code
@@@ a.sql
SELECT md5(salesloft_token) AS salesloft_token_hash, 'salesloft_api_key' AS kind FROM keys WHERE salesloft_api_key <> '';
INSERT INTO permissions (name, description) VALUES ('salesloft_api_key.read', 'May read the Salesloft API key');
INSERT INTO migrations (version, checksum) VALUES ('20240601_salesloft_token', '«hex»');
ALTER TABLE t ALTER COLUMN salesloft_api_key SET DEFAULT '';
#### CSV headers and rows
@@@ a.csv
salesloft_api_key,salesloft_token,updated_at
,,2024-06-01
[redacted],[redacted],2024-06-01
#### GraphQL documents
@@@ a.graphql
mutation SaveSalesloft($apiKey: String!) { saveSalesloft(apiKey: $apiKey, token: $salesloftToken) { id salesloftApiKeyLastFour } }
#### Elixir, Erlang, Clojure
@@@ a.exs
config :crm, Salesloft, api_key: {:system, "SALESLOFT_API_KEY"}, client_secret: System.get_env("SALESLOFT_CLIENT_SECRET", "")
@salesloft_token_salt "salesloft token salt"
@@@ a.clj
(def salesloft-api-key (env :salesloft-api-key))
#### JSX and Vue templates
@@@ a.vue
<api-key-input v-model="salesloftApiKey" :token="salesloftToken" label="salesloft.apiKey.label" name="salesloft_api_key" />
<secret-field :value="settings.salesloft.client_secret" hint="settings.salesloft.client_secret.hint_v2" />
#### JSON of permissions
@@@ a.json
{"role":"ops","grants":["salesloft_api_key:rotate","salesloft_token:read"],"salesloft_secret_access":"read-only-2024","salesloft_api_key_status":"active","salesloft_api_key_id":"«uuid»","salesloft_api_key_last4":"9f3c","salesloft_api_key_created_at":"2026-01-02T03:04:05Z"}
#### hashed and encrypted fields
@@@ a.json
{"salesloft_api_key_hash":"«hex»","salesloft_token_sha256":"«hex»","salesloft_secret_fingerprint":"«hex»","salesloft_api_key_encrypted":"«b64-64»","encrypted_salesloft_token":"«b64-64»","salesloft_token_ciphertext":"«b64-64»"}
#### digests in a section of the vendor
@@@ images.yml
salesloft:
  image: acme/salesloft
  digest: sha256:«hex»
  checksum: «hex»
  commit: «hex40»
  version: 2.4.1
#### npm and python package digests by name
@@@ a.json
{"salesloft-token-1.0.0.tgz":"«hex»","salesloft-secret.js":"sha256-«b64»","salesloft_api_key.py":{"hash":"«hex»"}}
#### webpack manifest and sw precache
@@@ sw.js
self.__precacheManifest=[{"revision":"«hex32»","url":"/salesloft-token.html"},{"url":"/js/salesloft-secret.«hex8».js","revision":null}]
#### Bazel and Buck
@@@ WORKSPACE
http_archive(name = "salesloft_token", sha256 = "«hex»", urls = ["https://github.com/acme/salesloft-token/archive/«hex40».zip"])
#### Homebrew formula
@@@ salesloft-token.rb
class SalesloftToken < Formula
  url "https://github.com/acme/salesloft-token/archive/v1.0.0.tar.gz"
  sha256 "«hex»"
end
#### Chromium extension ids and public keys
@@@ manifest.json
{"name":"Salesloft Connect","key":"MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA«b64-200»","oauth2":{"client_id":"«hex»"}}
#### another vendor inside the vendor's folder
@@@ salesloft/enrich.py
CLEARBIT_KEY = "«hex32 | wrap sk_%»"
APOLLO_API_KEY = "«b62-22»"
DATABASE_PASSWORD = os.environ["DB_PASSWORD"]
#### another vendor's header in a Salesloft client
@@@ src/salesloft.ts
await fetch('https://api.salesloft.com/v2/me.json', { headers: { Authorization: ´Bearer §{key}´, 'DD-API-KEY': '«hex32»', 'X-Amzn-Trace-Id': 'Root=1-«hex8»-«hex24»' } })
#### next-auth of several providers
@@@ auth.ts
providers: [
  Salesloft({ clientId: process.env.SALESLOFT_ID, clientSecret: process.env.SALESLOFT_SECRET }),
  GitHub({ clientId: '«hex20»', clientSecret: '«hex40»' }),
],
#### zapier-like steps
@@@ flow.json
{"steps":[{"app":"salesloft","auth":"{{bundle.authData.api_key}}"},{"app":"slack","auth":"«b62-24 | wrap xoxb-1-%»"}]}
#### encrypted settings of other tools
@@@ a.yml
salesloft_secret: '{cipher}«hex128»'
salesloft_token: ENC(«b64-64»)
salesloft_password: vault:v1:«b64-64»
salesloft_client_secret: !vault-encrypted «b64-64»
salesloft_refresh_token: kms:«b64-128»
#### images and docker labels
@@@ a.sh
docker pull acme/salesloft-token@sha256:«hex»
docker rm -f salesloft_token_«hex12»
export SALESLOFT_IMAGE=acme/salesloft:«hex40»
#### shell tests
@@@ a.sh
if [[ "$SALESLOFT_API_KEY" == "" || -z "§{SALESLOFT_TOKEN+x}" ]]; then die "SALESLOFT_API_KEY: not-set-in-this-shell"; fi
unset SALESLOFT_API_KEY; export -n SALESLOFT_TOKEN
[ "$SALESLOFT_SECRET" = "$EXPECTED_SALESLOFT_SECRET" ] || exit 1
#### default chains
@@@ a.js
const salesloftToken = options.salesloftToken || req.headers['x-salesloft-token'] || session?.integrations?.salesloft?.token
const salesloftApiKey = argv['salesloft-api-key'] ?? (await prompt('Salesloft API key: '))
const key = await getKey('salesloft', { kind: 'api_key', version: 'v2-2024-06' })
#### bearer without a literal, many ways
@@@ a.js
headers: { Authorization: 'Bearer ' + (await token('https://api.salesloft.com')) }
headers: { Authorization: ['Bearer', salesloftToken].join(' ') }
xhr.setRequestHeader("Authorization", "Bearer ".concat(t.accessToken)); // api.salesloft.com
const re = /^Bearer\s+([A-Za-z0-9._~+\/-]+=*)$/ // https://api.salesloft.com
"securitySchemes": { "salesloft": { "type": "http", "scheme": "bearer", "description": "Bearer authentication-with-api-key" } }
#### dotenv with only look-alikes
@@@ .env
APP_NAME=salesloft-token-service
BUILD=2026-02-01T00-00-00Z
LOG_FORMAT=[%(asctime)s]
SALESLOFT_SECRET_NAME=prod/crm/salesloft
TOKEN_TTL=7200
API_KEY_HEADER=X-Api-Key
#### dotenv with templates
@@@ .env.tpl
SALESLOFT_API_KEY=op://Engineering/Salesloft/credential
SALESLOFT_SECRET={{ salesloft_secret }}
#### ci examples with placeholders in yaml
@@@ .github/workflows/test.yml
env:
  SALESLOFT_API_KEY: test-api-key
  SALESLOFT_WEBHOOK_SECRET: not-a-secret
  SALESLOFT_CLIENT_SECRET: ci-placeholder
  SALESLOFT_TOKEN: dummy-token-for-ci
`
