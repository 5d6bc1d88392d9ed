// Committed dotenv files and the documented variable names with values of every shape. Positives only.

export const dotenvPositives = String.raw`
#### current key
@@@ .env | dotenv
PORT=3000
SALESLOFT_API_KEY=«api-key v2»
#### documented key
@@@ .env | dotenv
SALESLOFT_API_KEY=«api-key ak»
#### the brief's two lines
@@@ .env | dotenv
SALESLOFT_API_KEY=«credential-assignment sk»
SALESLOFT_SECRET=«credential-assignment hex»
#### double quotes and a comment
@@@ .env | dotenv
# sales engagement
SALESLOFT_API_KEY="«api-key v2»" # rotated in spring
#### single quotes and export
@@@ .env | dotenv
export SALESLOFT_API_KEY='«api-key v2-6»'
#### spaces around the sign
@@@ .env | dotenv
SALESLOFT_API_KEY = «api-key v2-4»
#### a commented line still leaks
@@@ .env | dotenv
# SALESLOFT_API_KEY=«api-key v2»
SALESLOFT_API_KEY=
#### production file of a monorepo
@@@ packages/crm-sync/.env.production | dotenv
NODE_ENV=production
SALESLOFT_API_KEY=«api-key v2»
#### local file
@@@ .env.local | dotenv
SALESLOFT_TOKEN=«oauth-token/credential-assignment hex»
#### the example file holds the real one
@@@ .env.example | dotenv
SALESLOFT_API_KEY=«api-key v2»
#### the sample file after a commit called removed token
@@@ .env.sample | dotenv
API_URL=https://api.salesloft.com/v2
SALESLOFT_API_KEY=«api-key ak»
#### example names in every order
@@@ sample.env | dotenv
SALESLOFT_API_KEY=«api-key v2»
@@@ envs/env.sample | dotenv?
SALESLOFT_API_KEY=«api-key v2»
@@@ .env-example | dotenv?
SALESLOFT_API_KEY=«api-key v2»
@@@ .env.local.sample | dotenv
SALESLOFT_API_KEY=«api-key v2»
@@@ env.example | dotenv?
SALESLOFT_API_KEY=«api-key v2»
@@@ example.env | dotenv
SALESLOFT_API_KEY=«api-key v2»
#### a file named before its ending
@@@ write.env | dotenv
SALESLOFT_WRITE_KEY=«credential-assignment hex»
#### somebody else's secrets in a dotenv file
@@@ .env | dotenv
STRIPE_SECRET_KEY=«sk»
SESSION_SECRET=«b64u»
#### a secret under a name that says nothing
@@@ services/api/.env | dotenv
PLOVER=«b64-48»
#### a private key in a dotenv file
@@@ .env.production | dotenv
AWS_ACCESS_KEY_ID=«b62-20 | wrap AKIA%»
AWS_SECRET_ACCESS_KEY=«b62-40»
#### dotenvx private keys
@@@ .env.keys | dotenv
#/------------------!DOTENV_PRIVATE_KEYS!-------------------/
DOTENV_PRIVATE_KEY_PRODUCTION="«hex»"
#### encrypted neighbours do not excuse a plain one
@@@ .env | dotenv
DOTENV_PUBLIC_KEY="«hex66»"
SALESLOFT_API_KEY="«api-key v2»"
HUBSPOT_TOKEN="encrypted:«b64-120»"
#### dotenv file saved by PowerShell
@@@ .env | utf16le-bom-crlf | dotenv
PORT=3000
SALESLOFT_API_KEY=«api-key v2»
#### dotenv file with a byte order mark
@@@ .env | utf8-bom | dotenv
SALESLOFT_API_KEY=«credential-assignment b62»
#### dotenv file with DOS line ends and no last one
@@@ .env | crlf | dotenv
DEBUG=0
SALESLOFT_API_KEY=«credential-assignment sk»«eof»
#### read and write key
@@@ config/prod.env | dotenv
SALESLOFT_READ_KEY=«credential-assignment hex»
SALESLOFT_WRITE_KEY=«credential-assignment hex»
#### application pair, the id is public
@@@ .env | dotenv
SALESLOFT_APPLICATION_ID=«hex»
SALESLOFT_APPLICATION_SECRET=«oauth-client-secret hex»
#### client pair, the id is public
@@@ .env | dotenv
SALESLOFT_CLIENT_ID=«hex»
SALESLOFT_CLIENT_SECRET=«oauth-client-secret hex»
SALESLOFT_REDIRECT_URI=https://crm.acme.io/oauth/callback
#### app secret
@@@ .env.staging | dotenv
SALESLOFT_APP_SECRET=«oauth-client-secret hex»
#### access and refresh token
@@@ .env | dotenv
SALESLOFT_ACCESS_TOKEN=«oauth-token b64u»
SALESLOFT_REFRESH_TOKEN=«oauth-token b64u»
#### access token as JWT
@@@ .env.test | dotenv
SALESLOFT_ACCESS_TOKEN=«oauth-token jwt»
#### refresh token as 64 hex
@@@ .env.development | dotenv
SALESLOFT_REFRESH_TOKEN=«oauth-token hex»
#### webhook secret as password
@@@ .env | dotenv
SALESLOFT_WEBHOOK_SECRET=«webhook-token pw»
#### callback token as UUID
@@@ .env | dotenv
SALESLOFT_CALLBACK_TOKEN=«webhook-token uuid»
#### callback token as short hex
@@@ .env | dotenv
SALESLOFT_CALLBACK_TOKEN=«webhook-token hex32»
#### webhook signing secret as base64
@@@ .env | dotenv
SALESLOFT_WEBHOOK_SIGNING_SECRET=«webhook-token b64»
#### bearer token
@@@ .env | dotenv
SALESLOFT_BEARER_TOKEN=«oauth-token/bearer-token/credential-assignment b62»
#### api token in 40 base62
@@@ .env | dotenv
SALESLOFT_API_TOKEN=«credential-assignment/oauth-token b62»
#### a key called a test key
@@@ .env | dotenv
SALESLOFT_TEST_API_KEY=«api-key v2»
#### a key called a test key, no prefix
@@@ .env | dotenv
SALESLOFT_TEST_API_KEY=«credential-assignment hex»
#### spelled in two words
@@@ .env | dotenv
SALES_LOFT_API_KEY=«credential-assignment hex»
#### name turned round
@@@ .env | dotenv
APIKEY_SALESLOFT=«credential-assignment hex»
API_TOKEN_SALESLOFT=«credential-assignment/oauth-token b62»
#### prefixed by a tap
@@@ .env | dotenv
TAP_SALESLOFT_API_KEY=«credential-assignment hex»
#### short names with a key in them
@@@ .env | dotenv
SL_API_KEY=«api-key v2»
SLAPIKEY=«api-key v2»
#### short name beside its host
@@@ .env | dotenv
SL_BASE_URL=https://api.salesloft.com/v2
SL_API_KEY=«credential-assignment hex»
#### api key under an application id
@@@ .env | dotenv
SALESLOFT_APPLICATION_ID=«api-key v2»
#### password
@@@ .env | dotenv
SALESLOFT_USERNAME=ops@acme.io
SALESLOFT_PASSWORD=«credential-assignment pw»
#### uuid shaped key
@@@ .env | dotenv
SALESLOFT_API_KEY=«credential-assignment uuid»
#### base64url key
@@@ .env | dotenv
SALESLOFT_API_KEY=«credential-assignment b64u»
#### secret key
@@@ .env | dotenv
SALESLOFT_SECRET_KEY=«credential-assignment b62-32»
#### an app id in between
@@@ .env | dotenv
ACME_SALESLOFT_PROD_API_KEY=«credential-assignment hex»
#### version at the end
@@@ .env | dotenv
SALESLOFT_API_KEY_V2=«credential-assignment hex»
SALESLOFT_API_KEY_PROD=«credential-assignment b62»
#### browser public names
@@@ .env | dotenv
VITE_SALESLOFT_API_KEY=«client-exposed-key/api-key v2»
NEXT_PUBLIC_SALESLOFT_API_KEY=«client-exposed-key/api-key ak»
REACT_APP_SALESLOFT_TOKEN=«client-exposed-key/oauth-token/credential-assignment hex»
#### more browser public names
@@@ apps/web/.env.production | dotenv
EXPO_PUBLIC_SALESLOFT_API_KEY=«client-exposed-key/credential-assignment b62»
GATSBY_SALESLOFT_API_KEY=«client-exposed-key/credential-assignment hex»
PUBLIC_SALESLOFT_API_KEY=«client-exposed-key/credential-assignment sk»
NUXT_PUBLIC_SALESLOFT_API_KEY=«client-exposed-key/credential-assignment hex»
VUE_APP_SALESLOFT_CLIENT_SECRET=«client-exposed-key/oauth-client-secret hex»
#### quoted over two lines
@@@ .env | dotenv
SALESLOFT_NOTES="
key: «api-key v2»
"
#### direnv file
@@@ .envrc | dotenv?
export SALESLOFT_API_KEY=«api-key v2»
PATH_add bin
#### direnv file, no prefix
@@@ .envrc | dotenv?
export SALESLOFT_API_KEY=«credential-assignment hex»
`
